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
        Assert.Contains("1 article", offer.TextContent);
        var words = page.QuerySelector(".offers .words")!.GetAttribute("href")!;
        Assert.Equal("/search?q=" + Uri.EscapeDataString("แผน \"Dao Xuan Yen\""), words);
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
        Assert.Contains("84-KH/HDND-BTGTU", page.QuerySelector("section[aria-labelledby=begins]")!.TextContent);
    }
}
