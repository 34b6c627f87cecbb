namespace NewsSearch.Tests.Web;

public sealed class DistrictsOnPageTests
{
    [Fact]
    public async Task AProvinceCountsItsDistrictsAndLeadsToTheirArticles()
    {
        await using var site = await ArchiveSite.OfAsync(
            ("1", "น้ำท่วมแพร่", "ผู้ว่าราชการจังหวัดแพร่ตรวจน้ำท่วมที่อำเภอเด่นชัย และ อ.สอง จังหวัดแพร่"),
            ("2", "แพร่ประชุมแผน", "จังหวัดแพร่ประชุมครั้งที่สอง นายอำเภอเด่นชัยเข้าร่วม จังหวัดแพร่จัดสองวัน"),
            ("3", "น่านประชุมแผน", "จังหวัดน่านประชุมที่อำเภอปัว โดยมีผู้แทนจากอำเภอเด่นชัยมาศึกษาดูงาน"));
        var districts = (await site.PageAsync("/province/th-phrae")).QuerySelectorAll(".districts li");
        // สอง is the number two unless อำเภอ or อ. stands before it.
        Assert.Equal(["เด่นชัย 2 ข่าว", "สอง 1 ข่าว", "ร้องกวาง"], districts.Take(3).Select(district => string.Join(' ', district.TextContent.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal(8, districts.Length);
        foreach (var (district, articles) in districts.Zip(["1 2", "1"]))
        {
            var found = (await site.PageAsync(district.QuerySelector("a")!.GetAttribute("href")!)).QuerySelectorAll("li.result h2 a").Select(link => link.GetAttribute("href")!["/article/".Length..]);
            Assert.Equal(articles, string.Join(' ', found.Order(StringComparer.Ordinal)));
        }
        Assert.All(districts.Skip(2), district => Assert.Null(district.QuerySelector("a")));
        Assert.Equal(8, (await site.PageAsync("/province/th-lamphun")).QuerySelectorAll(".districts li").Length);
    }
}
