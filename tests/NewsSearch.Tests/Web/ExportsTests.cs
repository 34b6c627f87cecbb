using System.Net;
using System.Text.Json;

namespace NewsSearch.Tests.Web;

[Collection(nameof(WebSite))]
public sealed class ExportsTests(WebSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/search?q=คณะกรรมการ", 5)]
    [InlineData("/search?q=คณะกรรมการ&province=vn-ninh-thuan&sort=newest&size=1&page=2&similar=apart", 2)]
    [InlineData("/search?year=2567", 3)]
    public async Task ThePageLinksFilesOfAllItFinds(string url, int articles)
    {
        var links = (await site.PageAsync(url)).QuerySelectorAll(".take-away a").Select(link => link.GetAttribute("href")!).Where(href => href.Contains("/export.", StringComparison.Ordinal)).ToList();
        Assert.Equal(["csv", "jsonl", "bib"], links.Select(link => link["/api/export.".Length..link.IndexOf('?', StringComparison.Ordinal)]));
        var counts = new Dictionary<string, Func<string, int>>(StringComparer.Ordinal)
        {
            ["text/csv"] = file => file.Split("\r\n").Length - 2,
            ["application/x-ndjson"] = file => file.Split('\n').Count(line => line.Length > 0 && JsonDocument.Parse(line).RootElement.TryGetProperty("text", out _)),
            ["application/x-bibtex"] = file => file.Split("@online{").Length - 1,
        };
        foreach (var link in links)
        {
            using var response = await site.Thai.GetAsync(link, Cancellation);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(articles, counts[response.Content.Headers.ContentType!.MediaType!](await response.Content.ReadAsStringAsync(Cancellation)));
        }
    }

    [Theory]
    [InlineData("/api/export.csv", "newssearch.csv")]
    [InlineData("/api/export.csv?q=แผน+2567", "แผน 2567.csv")]
    [InlineData("/api/export.jsonl?q=84-KH/HĐND&province=vn-thanh-hoa", "84-KH-HĐND vn-thanh-hoa.jsonl")]
    [InlineData("/api/export.bib?q=..", "newssearch.bib")]
    public async Task AFileIsCalledByWhatWasAskedFor(string url, string name)
    {
        using var response = await site.Thai.GetAsync(url, Cancellation);
        Assert.Equal(name, response.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition.DispositionType);
    }

    [Fact]
    public async Task NamesAreInTheReadersLanguageAndColumnsAreNot()
    {
        var thai = (await site.Thai.GetStringAsync("/api/export.csv?q=จันทบุรี", Cancellation)).Split("\r\n");
        var english = (await site.English.GetStringAsync("/api/export.csv?q=จันทบุรี", Cancellation)).Split("\r\n");
        Assert.Equal(thai[0], english[0]);
        Assert.Contains(",จันทบุรี,th-chanthaburi,", thai[1]);
        Assert.Contains(",Chanthaburi,th-chanthaburi,", english[1]);
        Assert.EndsWith("http://localhost/article/003_4456ffe15fea6dc9", thai[1]);
    }

    [Theory]
    [InlineData("/api/export.csv?q=แผน&year=25677", "year=25677")]
    [InlineData("/api/export.jsonl?month=2024-13&from=abc", "from=abc, month=2024-13")]
    [InlineData("/api/export.bib?sort=best", "sort=best")]
    [InlineData("/feed?from=abc", "from=abc")]
    [InlineData("/feed?added=yesterday", "added=yesterday")]
    public async Task WhatCannotBeReadIsRefusedInsteadOfAnsweredWithSomethingElse(string url, string named)
    {
        using var response = await site.Thai.GetAsync(url, Cancellation);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Contains(named, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AQueryThatIsTooLongIsRefusedToo()
    {
        using var response = await site.Thai.GetAsync("/api/export.csv?q=" + Uri.EscapeDataString(new string('ก', 1001)), Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task AFormatNobodyKnowsIsNoPage()
    {
        using var response = await site.Thai.GetAsync("/api/export.xls", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task AnArticleTellsHowItIsCited()
    {
        var cite = (await site.PageAsync("/article/003_4456ffe15fea6dc9")).QuerySelector("details.cite")!;
        Assert.Equal("อ้างอิงข่าวนี้", cite.QuerySelector("summary")!.TextContent);
        var texts = cite.QuerySelectorAll("dd").Select(dd => dd.TextContent).ToList();
        Assert.Contains("(2565, 3 ธันวาคม)", texts[0]);
        Assert.EndsWith("http://localhost/article/003_4456ffe15fea6dc9", texts[0]);
        Assert.Contains("(2022, December 3)", texts[1]);
        Assert.StartsWith("@online{003_4456ffe15fea6dc9,", texts[2]);
    }
}
