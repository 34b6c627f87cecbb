using System.Net;
using AngleSharp.Dom;

namespace NewsSearch.Tests.Web;

[Collection(nameof(WebSite))]
public sealed class CataloguePagesTests(WebSite site)
{
    [Theory]
    [InlineData("/officials?q=yen", "/official/dao-xuan-yen")]
    [InlineData("/officials?q=เดา ซวน", "/official/dao-xuan-yen")]
    [InlineData("/officials?q=Đào Xuân Yến", "/official/dao-xuan-yen")]
    [InlineData("/provinces?q=ninh thuan", "/province/vn-ninh-thuan")]
    [InlineData("/provinces?q=นิญถ่วน", "/province/vn-ninh-thuan")]
    [InlineData("/codes?q=27-nq", "/code/27-NQ/TU")]
    [InlineData("/years?q=2567", "/year/2024")]
    [InlineData("/years?q=2024", "/year/2024")]
    public async Task APartOfANameInAnyScriptFindsTheLine(string url, string expected)
    {
        var page = await site.PageAsync(url);
        Assert.Contains(expected, Lines(page));
    }

    [Fact]
    public async Task ASearchedIndexSaysHowManyOfHowMany()
    {
        var page = await site.PageAsync("/officials?q=xuan+yen", site.English);
        Assert.Matches(@"^1 of \d+$", page.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Equal("xuan yen", page.QuerySelector("#find")!.GetAttribute("value"));
    }

    [Fact]
    public async Task AnIndexOfPeopleSaysTheOfficeTheirPagesSay()
    {
        var line = (await site.PageAsync("/officials?q=xuan+yen")).QuerySelector(".catalogue tbody .role")!.TextContent.Trim();
        Assert.StartsWith("หัวหน้ากรมโฆษณาชวนเชื่อ", line, StringComparison.Ordinal);
        Assert.Contains((await site.PageAsync("/official/dao-xuan-yen")).QuerySelectorAll(".profile-head dd"), said => said.TextContent.Trim() == line);
    }

    [Fact]
    public async Task WhatIsCalledNothingHereCanBeSearchedInTheArticles()
    {
        var page = await site.PageAsync("/officials?q=งบประมาณ");
        Assert.Empty(Lines(page));
        Assert.Equal("/search?q=" + Uri.EscapeDataString("งบประมาณ"), page.QuerySelector(".note a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task ProvincesOfOneCountryAreThoseOfThatCountry()
    {
        var lines = Lines(await site.PageAsync("/provinces?country=th&sort=name"));
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.StartsWith("/province/th-", line));
    }

    [Fact]
    public async Task AProvinceThatWasTakenOverStandsWithTodaysName()
    {
        var page = await site.PageAsync("/provinces?q=ninh thuan", site.English);
        Assert.Contains("Khánh Hòa", page.QuerySelector(".catalogue tbody tr")!.TextContent);
    }

    [Fact]
    public async Task ThaiNamesSortAsADictionaryDoes()
    {
        var names = (await site.PageAsync("/provinces?sort=name&country=th")).QuerySelectorAll(".catalogue tbody th > a").Select(link => link.TextContent.Trim()).ToList();
        // เชียงใหม่ is looked up under ช, so it stands after ชัยนาท and before ตรัง.
        Assert.True(names.IndexOf("ชัยนาท") < names.IndexOf("เชียงใหม่"), string.Join(' ', names));
        Assert.True(names.IndexOf("เชียงใหม่") < names.IndexOf("ตรัง"), string.Join(' ', names));
    }

    [Fact]
    public async Task EveryLineOfThePagesStandsOnOneOfThem()
    {
        List<string> all = [];
        for (var page = 1; page <= 3; page++) all.AddRange(Lines(await site.PageAsync($"/provinces?sort=name&page={page}")));
        Assert.Equal(140, all.Distinct().Count());
        Assert.Equal(140, all.Count);
    }

    [Fact]
    public async Task APagePastTheEndIsTheLast()
    {
        var page = await site.PageAsync("/provinces?page=99999");
        Assert.NotEmpty(Lines(page));
        Assert.EndsWith("page=3", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/officials", null)]
    [InlineData("/officials?sort=count", null)]
    [InlineData("/officials?sort=name", "noindex, follow")]
    [InlineData("/officials?q=yen", "noindex, follow")]
    public async Task OnlyPlainIndexesAreForRobots(string url, string? robots) =>
        Assert.Equal(robots, (await site.PageAsync(url)).QuerySelector("meta[name=robots]")?.GetAttribute("content"));

    [Theory]
    [InlineData("/officials?q=%00%D8%00&sort=nonsense&page=-1&country=fr")]
    [InlineData("/codes?q=((((&page=99999999999999999999")]
    [InlineData("/years?q=๒๕๖๗&country=th")]
    public async Task NonsenseInTheAddressIsLeftOut(string url)
    {
        using var response = await site.Thai.GetAsync(url, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task TheHomePageLeadsToTheIndexes()
    {
        var links = (await site.PageAsync("/")).QuerySelectorAll("footer a").Select(link => link.GetAttribute("href"));
        foreach (var index in new[] { "/officials", "/provinces", "/codes", "/years" }) Assert.Contains(index, links);
    }

    private static List<string> Lines(IDocument page) => [.. page.QuerySelectorAll(".catalogue tbody th > a").Select(link => link.GetAttribute("href")!)];
}
