using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NewsSearch.Web;

namespace NewsSearch.Tests.Web;

/// <summary>Nothing recognised is shown without saying why, and every mark leads to a page.</summary>
[Collection(nameof(WebSite))]
public sealed class EvidenceTests(WebSite site)
{
    public static TheoryData<string> Articles =>
        ["000_6db8a0e58d9bf9ce", "001_bf37be064a9d8434", "002_0eedbb14c7e0614c", "003_4456ffe15fea6dc9", "004_6e9a42e0adf372cb"];

    [Theory, MemberData(nameof(Articles))]
    public async Task EveryMarkLeadsToAPageAndTellsWhatItWasReadAs(string id)
    {
        var marks = (await site.PageAsync("/article/" + id)).QuerySelectorAll(".prose a.m, .captions a.m").ToList();
        Assert.NotEmpty(marks);
        Assert.All(marks, mark => Assert.Matches("^/(official|province|code|year)/", mark.GetAttribute("href")));
        Assert.All(marks, mark => Assert.NotEmpty(mark.GetAttribute("title")!));
    }

    [Theory, MemberData(nameof(Articles))]
    public async Task TheListOfReadingsHoldsEveryMarkWithItsEvidence(string id)
    {
        var page = await site.PageAsync("/article/" + id);
        var rows = page.QuerySelectorAll(".found tbody tr").ToList();
        var printed = rows.Select(row => row.QuerySelector("th a")!.TextContent).ToHashSet();
        Assert.All(page.QuerySelectorAll(".prose a.m"), mark => Assert.Contains(mark.TextContent, printed));
        Assert.All(rows, row => Assert.NotEmpty(row.QuerySelector("td .why")!.TextContent.Trim()));
    }

    [Theory, MemberData(nameof(Articles))]
    public async Task EveryPersonAndPlaceOfTheMarginHasEvidence(string id)
    {
        var page = await site.PageAsync("/article/" + id);
        foreach (var section in new[] { "t-people", "t-places" })
        {
            Assert.All(
                page.QuerySelectorAll($"section[aria-labelledby={section}] li"), line => Assert.NotEmpty(line.QuerySelector(".evidence")!.TextContent.Trim()));
        }
    }

    [Fact]
    public async Task AnOfficialInTheEvidenceIsCalledByName()
    {
        var page = await site.PageAsync("/article/002_0eedbb14c7e0614c", site.English);
        var evidence = page.QuerySelector("section[aria-labelledby=t-places] .evidence")!.TextContent;
        Assert.Contains("Phan Tan Canh", evidence);
        Assert.DoesNotContain("phan-tan-canh", evidence);
    }

    [Theory]
    [InlineData("Nguyen Doan Anh sounds nearly like เหงียน โด่วาน อันห์", "Nguyen Doan Anh ออกเสียงใกล้เคียงกับ เหงียน โด่วาน อันห์ ในข่าวเดียวกัน")]
    [InlineData("Hoai Anh sounds like the end of เหงียน หว่าย อันห์", "Hoai Anh เสียงตรงกับท้ายชื่อ เหงียน หว่าย อันห์")]
    [InlineData("อุทิน ชาญวีรกูล is อนุทิน ชาญวีรกูล but for a letter", "อุทิน ชาญวีรกูล คือ อนุทิน ชาญวีรกูล ที่สะกดต่างกันหนึ่งตัว")]
    [InlineData("อนุทิน is short for อุทิน ชาญวีรกูล but for a letter", "อนุทิน ย่อจาก อุทิน ชาญวีรกูล แต่สะกดต่างกันหนึ่งตัว")]
    [InlineData("ก ขค is ก ขง but for one letter, in the same office นายกรัฐมนตรี", "ก ขค คือ ก ขง ที่สะกดต่างกันหนึ่งตัว และดำรงตำแหน่งเดียวกัน: นายกรัฐมนตรี")]
    [InlineData("กขค is ก-ขค without the space", "กขค คือ ก-ขค ที่เขียนติดกัน")]
    [InlineData("unsure: ก ขค is ก ขง but for a letter", "ไม่แน่ใจ: ก ขค น่าจะเป็น ก ขง ที่สะกดต่างกันหนึ่งตัว")]
    [InlineData("ทรานหงฮา sounds like tran-hong-ha, who leads the country as well", "ทรานหงฮา ออกเสียงเหมือน tran-hong-ha ซึ่งเป็นผู้นำระดับประเทศเช่นกัน")]
    [InlineData("in brackets behind Anutin Charnvirakul", "ในวงเล็บหลัง Anutin Charnvirakul")]
    [InlineData("sounds like district Quỳ Hợp", "อำเภอหรือเมืองที่ออกเสียงเหมือน Quỳ Hợp")]
    [InlineData("led by Phạm Ngọc Nghị", "ผู้นำของจังหวัดนี้: Phạm Ngọc Nghị")]
    [InlineData("official x-y, who serves there in other articles", "เจ้าหน้าที่ซึ่งข่าวอื่นระบุว่าอยู่จังหวัดนี้: x-y")]
    [InlineData("event in 2024: no year is given; the article names 2024-10-10", "ถือว่าเหตุการณ์อยู่ในปี 2567 (2024) เพราะตรงนี้ไม่บอกปี แต่ข่าวเอ่ยถึง 10 ต.ค. 2567 (2024)")]
    [InlineData("the article tells how it stood in 2024: ณ สิ้นเดือนตุลาคม 2567", "ข่าวเล่าสถานการณ์ถึงปี 2567 (2024): “ณ สิ้นเดือนตุลาคม 2567”")]
    [InlineData("listed in officials.tsv; เดา ซวน เยน of officials.tsv", "มีในตาราง officials.tsv ชื่อ เดา ซวน เยน")]
    [InlineData("listed in officials.tsv", "มีในตาราง officials.tsv")]
    [InlineData("the anniversary of 2024", "วาระครบรอบที่จัดในปี 2567 (2024)")]
    public void EvidenceIsWordedInTheReadersLanguage(string evidence, string thai)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new("th");
            Assert.Equal(thai, EvidenceWording.Of(site.Services.GetRequiredService<Wording>(), evidence));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public async Task WhatAnAddressPrintsIsShownAsItIsPrinted() =>
        Assert.Contains("tran-quoc-cuong", (await site.PageAsync("/article/004_6e9a42e0adf372cb")).QuerySelector("section[aria-labelledby=t-people] .evidence")!.TextContent);

    [Fact]
    public async Task YearsShowBothErasAndTheirKind()
    {
        var titles = (await site.PageAsync("/article/003_4456ffe15fea6dc9", site.English)).QuerySelectorAll(".m.year").Select(mark => mark.GetAttribute("title")!).ToList();
        Assert.Contains(titles, title => title.StartsWith("Plan or vision 2023–2027 (2566–2570)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ADocumentShowsWhoCarriesItOutInTheWordsOfTheArticle()
    {
        var page = await site.PageAsync("/code/27-NQ/TU", site.English);
        var node = Assert.Single(page.QuerySelectorAll(".graph ul ul .node"));
        Assert.Contains("is carried out by", node.TextContent);
        Assert.Equal("/code/03/KH-UBND", node.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("การปฏิบัติตาม", node.QuerySelector("q")!.TextContent);

        var other = await site.PageAsync("/code/03/KH-UBND", site.English);
        Assert.Contains("carries out", Assert.Single(other.QuerySelectorAll(".graph ul ul .node")).TextContent);
    }

    [Fact]
    public async Task AnOfficialsPageSaysHowToCorrectIt()
    {
        var page = await site.PageAsync("/official/dao-xuan-yen");
        var row = page.QuerySelector(".correct pre")!.TextContent.Split('\t');
        Assert.Equal(6, row.Length);
        Assert.Equal("dao-xuan-yen", row[0]);
        Assert.Contains("เดา ซวน เยน", row[1].Split(';'));
        Assert.Equal("vn-thanh-hoa", row[2]);
    }

    [Fact]
    public async Task AYearIsShownByMonth()
    {
        var bars = (await site.PageAsync("/year/2024")).QuerySelectorAll(".histogram.months li").ToList();
        Assert.Equal(12, bars.Count);
        Assert.Equal("/search?month=2024-02", bars[1].QuerySelector("a")!.GetAttribute("href"));
    }
}
