using System.Net;

namespace NewsSearch.Tests.Web;

[Collection(nameof(WebSite))]
public sealed class ExplainPageTests(WebSite site)
{
    [Fact]
    public async Task EveryResultLeadsToItsReasonsAndTheyLeadBack()
    {
        var results = await site.PageAsync("/search?q=แผน จันทบุรี&year=2565&sort=newest&page=1");
        var page = await site.PageAsync(results.QuerySelector(".result a.why")!.GetAttribute("href")!);
        Assert.Equal("การค้นนี้พบข่าวนี้", page.QuerySelector("[role=status] b")!.TextContent);
        Assert.Equal(results.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), page.QuerySelector("[role=status] a")!.GetAttribute("href"));
        Assert.Equal(3, page.QuerySelectorAll(".asked .met").Length);
        Assert.Contains("เรียงตามเวลา", page.QuerySelector("section .note")!.TextContent);
        Assert.Contains(page.QuerySelectorAll(".points tbody tr"), row => row.QuerySelector("th")!.TextContent == "จันทบุรี" && row.QuerySelector("td")!.TextContent == "พาดหัว");
        Assert.Equal("noindex, nofollow", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("2022", page.QuerySelector("form.find input[name=year]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task AnotherQuestionKeepsTheFilters()
    {
        var page = await site.PageAsync("/explain/003_4456ffe15fea6dc9?q=แผน&from=2560&to=2566&added=2020-01-01&province=th-chanthaburi");
        var kept = page.QuerySelectorAll("form.find input[type=hidden]").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}");
        Assert.Equal(["province=th-chanthaburi", "from=2017", "to=2023", "added=2020-01-01T00:00:00Z"], kept);
    }

    [Fact]
    public async Task AllArticlesAreFoundForNoReason() => Assert.Empty((await site.PageAsync("/search")).QuerySelectorAll("a.why"));

    [Theory]
    [InlineData("/explain/nobody?q=แผน", HttpStatusCode.NotFound)]
    [InlineData("/explain/003_4456ffe15fea6dc9", HttpStatusCode.OK)]
    [InlineData("/explain/003_4456ffe15fea6dc9?q=\"((", HttpStatusCode.OK)]
    [InlineData("/explain/003_4456ffe15fea6dc9?q=กกกกกก&year=soon&province=-th-tak", HttpStatusCode.OK)]
    public async Task AnyQuestionIsAnswered(string url, HttpStatusCode status)
    {
        using var response = await site.Thai.GetAsync(url, TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
    }
}
