namespace NewsSearch.Tests.Web;

/// <summary>Coverage by province and month: every count is what a click gives, and silence is shown.</summary>
public sealed class CoverageTests
{
    private static readonly string[] DaysOfPhrae =
    [
        "2024-01-03", "2024-01-09", "2024-02-02", "2024-02-05", "2024-02-06", "2024-02-08", "2024-02-09", "2024-04-04", "2024-04-09", "2024-04-10", "2024-04-11", "2024-04-12",
    ];

    // แพร่ has three a month on the average of the four that have articles, and none in March; ตาก is of another year.
    private static async Task<ArchiveSite> SiteAsync()
    {
        var site = await ArchiveSite.OfAsync();
        await site.AddDatedAsync(
        [
            .. DaysOfPhrae.Select((day, at) => ($"p{at}", day, $"แพร่ประชุมครั้งที่ {at + 1}", $"ผู้ว่าราชการจังหวัดแพร่เป็นประธานประชุมงบประมาณ {at + 1} ล้านบาท ที่จังหวัดแพร่")),
            ("n", "2024-03-07", "น่านเปิดงาน", "ผู้ว่าราชการจังหวัดน่านเปิดงานที่จังหวัดน่าน"),
            ("t", "2022-03-07", "ตากเปิดงาน", "ผู้ว่าราชการจังหวัดตากเปิดงานที่จังหวัดตาก"),
        ]);
        return site;
    }

    private static IEnumerable<string> Rows(AngleSharp.Dom.IParentNode page) => page.QuerySelectorAll("table.coverage tbody tr")
        .Select(row => string.Join(' ', row.Children.Select(cell => (cell.QuerySelector("a, b, .none") ?? cell).TextContent.Trim())));

    [Fact]
    public async Task ACountIsWhatAClickGives()
    {
        await using var site = await SiteAsync();
        var page = await site.PageAsync("/coverage");

        Assert.Equal(["แพร่ 2 5 0 5 0 0 0 0 0 0 0 0 12", "น่าน 0 0 1 0 0 0 0 0 0 0 0 0 1", "ตาก 0 0 0 0 0 0 0 0 0 0 0 0 0"], Rows(page));
        foreach (var cell in page.QuerySelectorAll("table.coverage td a"))
        {
            var results = await site.PageAsync(cell.GetAttribute("href") + "&similar=apart&size=20");
            Assert.Equal(int.Parse(cell.TextContent, null), results.QuerySelectorAll("li.result").Length);
        }
        // The year before that has articles, then what one search finds in it.
        Assert.Equal("/coverage?year=2022", page.QuerySelector("a[rel~=prev]")!.GetAttribute("href"));
        Assert.Equal(["ตาก 0 0 1 0 0 0 0 0 0 0 0 0 1"], Rows(await site.PageAsync("/coverage?q=ตาก&year=2565")));
    }

    [Fact]
    public async Task AMonthWithoutAProvinceThatIsOtherwiseInTheNewsIsOutlined()
    {
        await using var site = await SiteAsync();

        var silent = Assert.Single((await site.PageAsync("/coverage")).QuerySelectorAll("td.silent"));

        Assert.Equal(("แพร่", 3), (silent.ParentElement!.Children[0].TextContent.Trim(), silent.ParentElement.Children.ToList().IndexOf(silent)));
        // Of แพร่ alone there is no month in which the archive has others: silence of all says nothing.
        Assert.Empty((await site.PageAsync("/coverage?province=th-phrae")).QuerySelectorAll("td.silent"));
    }

    [Fact]
    public async Task ASearchThatFindsNothingHasNoGrid()
    {
        await using var site = await SiteAsync();

        var page = await site.PageAsync("/coverage?q=ฮิปโปโปเตมัส&from=abc");

        Assert.Null(page.QuerySelector("table"));
        Assert.NotNull(page.QuerySelector("p.note"));
    }
}
