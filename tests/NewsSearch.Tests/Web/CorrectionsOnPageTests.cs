using AngleSharp.Dom;
using NewsSearch.Tests.Entities.Corrections;

namespace NewsSearch.Tests.Web;

/// <summary>What the page of an article says of corrections: those made, and the rows to make others.</summary>
public sealed class CorrectionsOnPageTests
{
    private const string Text = "ผู้ว่าราชการจังหวัดแพร่ นายสมชาย ใจดี เปิดแผนที่ 27-NQ/TU เมื่อวันที่ 3 มีนาคม 2564 ตั้งเป้าหมายลดจุดความร้อนลงครึ่งหนึ่งภายในปี 2567";

    private static IEnumerable<string> Rows(IDocument page) => page.QuerySelectorAll("details.correct pre").SelectMany(block => block.TextContent.Split('\n'));

    [Fact]
    public async Task EveryReadingHasARowThatWouldCorrectIt()
    {
        await using var site = await ArchiveSite.OfAsync(("1", "แพร่เปิดแผน", Text));
        var rows = Rows(await site.PageAsync("/article/1")).ToList();

        Assert.Superset(
            new HashSet<string> { "1|published|2021-03-04|", "1|event|2021-03-03|", "1|year|2021|", "1|not-about|th-phrae|", "1|no-province|th-phrae|", "1|no-person|สมชาย ใจดี|", "1|no-code|27-NQ/TU|", "1|no-target|2024|" },
            rows.Select(row => row.Replace('\t', '|')).ToHashSet());
        // All but those with a blank to fill are rows of the table as they stand.
        foreach (var row in rows.Where(row => !row.Contains('…', StringComparison.Ordinal))) Assert.Single(CorrectedGazetteer.With(row).Corrections.Of("1"));
    }

    [Fact]
    public async Task ACorrectionIsShownWithItsReasonAndFoundBy()
    {
        await using var site = await ArchiveSite.CorrectedAsync(["1|about|น่าน|ภาพถ่ายที่น่าน", "1|event|none", "1|no-person|สมชาย ใจดี", "1|no-target|2599"], ("1", "แพร่เปิดแผน", Text), ("2", "แพร่เปิดแผน", Text));
        var page = await site.PageAsync("/article/1");

        var said = page.QuerySelectorAll(".corrected li").Select(line => line.TextContent).ToList();
        Assert.Equal(4, said.Count);
        Assert.Contains("น่าน", said[0], StringComparison.Ordinal);
        Assert.Contains("ภาพถ่ายที่น่าน", said[0], StringComparison.Ordinal);
        Assert.Equal([false, false, false, true], said.Select(line => line.Contains("ไม่มีผล", StringComparison.Ordinal)));
        Assert.DoesNotContain("สมชาย", page.QuerySelector(".margin")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(["/article/1"], (await site.PageAsync("/search?province=th-nan&similar=each")).QuerySelectorAll("li.result h2 a").Select(link => link.GetAttribute("href")));
        Assert.Empty((await site.PageAsync("/article/2")).QuerySelectorAll(".corrected"));
    }
}
