namespace NewsSearch.Tests.Web;

[Collection(nameof(WebSite))]
public sealed class OffersOnPageTests(WebSite site)
{
    [Fact]
    public async Task ANameInAQueryIsOfferedAsAFilterBesideTheWords()
    {
        var page = await site.PageAsync("/search?q=แผน+Dao+Xuan+Yen", site.English);
        var offer = page.QuerySelector(".offers li")!;
        Assert.Equal("/search?q=%E0%B9%81%E0%B8%9C%E0%B8%99&official=dao-xuan-yen", offer.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("official in Thanh Hóa", offer.TextContent);
        Assert.Contains("1 article for “แผน”", offer.TextContent);
        var words = page.QuerySelector(".offers .words")!.GetAttribute("href")!;
        Assert.Equal("/search?q=" + Uri.EscapeDataString("แผน \"Dao Xuan Yen\""), words);
    }

    [Fact]
    public async Task WhereTheOtherWordsWouldBeDroppedAPageIsOffered()
    {
        var page = await site.PageAsync("/search?q=Dao+Xuan+Yen+xyzzyq", site.English);
        var offer = page.QuerySelector(".offers li")!;
        Assert.Equal("/official/dao-xuan-yen", Assert.Single(offer.QuerySelectorAll("a")).GetAttribute("href"));
        Assert.Contains("Page of Dao Xuan Yen", offer.TextContent);
        Assert.Contains("1 article in the archive, none in this search", offer.TextContent);
    }

    [Fact]
    public async Task AHalfTypedValueOfAFieldIsProposedWhole()
    {
        var page = await site.PageAsync("/search?q=person:dao");
        Assert.Contains(page.QuerySelectorAll("a"), link => link.TextContent == "person:\"Dao Xuan Yen\"" && link.GetAttribute("href") == "/search?q=" + Uri.EscapeDataString("person:\"Dao Xuan Yen\"").Replace("%3A", ":", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatIsChosenIsNotOffered()
    {
        var page = await site.PageAsync("/search?q=Dao+Xuan+Yen&official=dao-xuan-yen");
        Assert.Empty(page.QuerySelectorAll(".offers"));
    }

    [Fact]
    public async Task AQueryThatFindsNothingShowsTheNamesThatBeginSo()
    {
        var page = await site.PageAsync("/search?q=84-k&year=1999");
        var begins = page.QuerySelector("section[aria-labelledby=begins]")!;
        Assert.Contains("84-KH/HDND-BTGTU", begins.TextContent);
        // Their numbers are those of the archive, and so are their links.
        Assert.DoesNotContain(begins.QuerySelectorAll("a"), link => link.GetAttribute("href")!.Contains("year=", StringComparison.Ordinal));
    }
}
