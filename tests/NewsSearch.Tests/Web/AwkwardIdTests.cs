using NewsSearch.Web;

namespace NewsSearch.Tests.Web;

public sealed class AwkwardIdTests
{
    [Fact]
    public async Task AnArticleIsFoundByItsLinksWhateverItsIdIs()
    {
        string[] ids = ["ข่าว/2567/12", "a b%20c", "news?id=5&x=1#top", "เลขที่ 5+6", "https://example.org/news/5"];
        await using var site = await ArchiveSite.OfAsync(ids.Select((id, i) => (id, $"พาดหัวข่าวที่ {i}", $"ผู้ว่าราชการจังหวัดน่านกล่าวในงานครั้งที่ {i}")));
        var links = (await site.PageAsync("/search?q=ผู้ว่าราชการจังหวัดน่าน")).QuerySelectorAll("li.result h2 a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(ids.Length, links.Distinct().Count());
        foreach (var link in links) Assert.Contains("พาดหัวข่าวที่", await site.Browser.GetStringAsync(link, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("ข่าว%2F2567%2f12", "ข่าว/2567/12")]
    [InlineData("27-NQ%2FTU", "27-NQ/TU")]
    [InlineData("001_bf37", "001_bf37")]
    public void WhatTheServerLeavesEscapedIsTheSlash(string part, string value) => Assert.Equal(value, Addresses.Unescaped(part));
}
