namespace NewsSearch.Tests.Web;

/// <summary>Plans and targets on the pages of years and provinces.</summary>
public sealed class DueOnPageTests
{
    private static Task<ArchiveSite> SiteAsync() => ArchiveSite.OfAsync(
        ("1", "แพร่เปิดแผนพัฒนา", "ผู้ว่าราชการจังหวัดแพร่เปิดแผนพัฒนาจังหวัด 5 ปี (พ.ศ. 2566-2570) เมื่อวันที่ 3 มีนาคม 2566"),
        ("2", "แพร่ตั้งเป้าลดหมอกควัน", "วันที่ 4 มีนาคม 2566 จังหวัดแพร่ตั้งเป้าหมายลดจุดความร้อนลงครึ่งหนึ่งภายในปี 2567"),
        ("3", "น่านประชุม", "วันที่ 5 มีนาคม 2566 จังหวัดน่านประชุมเรื่องงบของปี 2567"));

    [Fact]
    public async Task AYearQuotesWhatWasToBeDoneByThen()
    {
        await using var site = await SiteAsync();
        var section = (await site.PageAsync("/year/2024")).QuerySelector("[aria-labelledby=h-due]")!;

        Assert.Equal("ปี 2567", Assert.Single(section.QuerySelectorAll(".snippet mark")).TextContent);
        Assert.Equal("/search?due=2024", section.QuerySelector("a.all")!.GetAttribute("href"));
        Assert.Null((await site.PageAsync("/year/2023")).QuerySelector("[aria-labelledby=h-due]"));
    }

    [Fact]
    public async Task AProvinceListsItsPlansAndSaysWhichYearsHavePassed()
    {
        await using var site = await SiteAsync();
        var section = (await site.PageAsync("/province/th-phrae")).QuerySelector("[aria-labelledby=h-due]")!;

        Assert.Equal(
            ["/search?province=th-phrae&due=2027&sort=newest", "/search?province=th-phrae&due=2024&sort=newest"], section.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")));
        Assert.Contains(section.QuerySelectorAll("li"), line => line.QuerySelector(".role") is not null);
        var past = (await site.PageAsync(section.QuerySelector("a.all")!.GetAttribute("href")!)).QuerySelectorAll("li.result h2 a").Select(link => link.GetAttribute("href"));
        Assert.Contains("/article/2", past);
        Assert.Null((await site.PageAsync("/province/th-nan")).QuerySelector("[aria-labelledby=h-due]"));
    }
}
