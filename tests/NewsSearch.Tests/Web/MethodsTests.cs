using System.Net;

namespace NewsSearch.Tests.Web;

/// <summary>What clients may do with an address beside reading it.</summary>
[Collection(nameof(WebSite))]
public sealed class MethodsTests(WebSite site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=แผน")]
    [InlineData("/help")]
    [InlineData("/healthz")]
    [InlineData("/feed")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/api/search?q=แผน")]
    [InlineData("/api/export.csv?q=แผน")]
    [InlineData("/api/articles/003_4456ffe15fea6dc9")]
    [InlineData("/api/complete?q=แ")]
    [InlineData("/api/articles/none")]
    [InlineData("/api/nothing")]
    public async Task HeadTellsWhatGetWould(string url)
    {
        using var got = await SendAsync(HttpMethod.Get, url);
        using var head = await SendAsync(HttpMethod.Head, url);
        Assert.Equal((got.StatusCode, got.Content.Headers.ContentType, got.Headers.ETag), (head.StatusCode, head.Content.Headers.ContentType, head.Headers.ETag));
        Assert.Equal(got.Content.Headers.ContentDisposition, head.Content.Headers.ContentDisposition);
    }

    [Theory]
    [InlineData("POST", "/api/search", "GET, HEAD")]
    [InlineData("DELETE", "/api/articles/003_4456ffe15fea6dc9", "GET, HEAD")]
    [InlineData("OPTIONS", "/api/export.csv", "GET, HEAD")]
    [InlineData("GET", "/api/batch", "POST")]
    [InlineData("PUT", "/feed", "GET, HEAD")]
    [InlineData("POST", "/healthz", "GET, HEAD")]
    [InlineData("TRACE", "/", "GET, HEAD")]
    [InlineData("POST", "/", "GET, HEAD")]
    [InlineData("PUT", "/help", "GET, HEAD")]
    [InlineData("PATCH", "/search", "GET, HEAD")]
    [InlineData("DELETE", "/batch", "GET, HEAD, POST")]
    public async Task AnotherMethodIsRefusedWithThoseThereAre(string method, string url, string allowed)
    {
        using var response = await SendAsync(new HttpMethod(method), url);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(allowed.Split(", "), response.Content.Headers.Allow.SelectMany(one => one.Split(", ")).Order(StringComparer.Ordinal));
        Assert.Equal(url.StartsWith("/api", StringComparison.Ordinal) ? "application/problem+json" : "text/html", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task APageTellsWhatItAnswers()
    {
        using var response = await SendAsync(HttpMethod.Options, "/");
        Assert.Equal((HttpStatusCode.NoContent, "GET, HEAD"), (response.StatusCode, string.Join(", ", response.Content.Headers.Allow)));
    }

    [Theory]
    [InlineData("/feed?q=แผน")]
    [InlineData("/api/search?q=แผน")]
    [InlineData("/api/export.jsonl?q=แผน")]
    public async Task WhoHasAnAnswerIsNotGivenItAgainUntilTheArchiveGrows(string url)
    {
        await using var archive = await ArchiveSite.OfAsync(("a", "แผนพัฒนาจังหวัด", "ข่าวแรก"));
        using var first = await archive.Browser.GetAsync(url, TestContext.Current.CancellationToken);
        archive.Browser.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);
        using (var again = await archive.Browser.GetAsync(url, TestContext.Current.CancellationToken))
        {
            Assert.Equal((HttpStatusCode.NotModified, first.Headers.ETag), (again.StatusCode, again.Headers.ETag));
            Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
        using var inEnglish = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { { "Cookie", "lang=en" } } };
        using (var other = await archive.Browser.SendAsync(inEnglish, TestContext.Current.CancellationToken)) Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        await archive.AddAsync(("b", "แผนพัฒนาตำบล", "ข่าวที่สอง"));
        using var grown = await archive.Browser.GetAsync(url, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, grown.StatusCode);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string url)
    {
        using var request = new HttpRequestMessage(method, url);
        return await site.Thai.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
