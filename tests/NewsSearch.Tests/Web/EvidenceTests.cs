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
