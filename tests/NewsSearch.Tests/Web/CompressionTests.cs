using System.Net.Http.Headers;

namespace NewsSearch.Tests.Web;

[Collection(nameof(WebSite))]
public sealed class CompressionTests(WebSite site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=แผน")]
    [InlineData("/article/003_4456ffe15fea6dc9")]
    [InlineData("/nothing")]
    [InlineData("/saved")]
    [InlineData("/api/search?q=แผน")]
    [InlineData("/api/export.csv?q=แผน")]
    [InlineData("/api/export.jsonl?q=แผน")]
    [InlineData("/feed?q=แผน")]
    [InlineData("/openapi/v1.json")]
    public async Task WhatIsReadIsCompressed(string url)
    {
        foreach (var scheme in new[] { "http", "https" }) Assert.Equal("gzip", await EncodingAsync(scheme, url));
    }

    [Fact]
    public async Task WhoAsksForNothingCompressedGetsNothingCompressed()
    {
        using var response = await site.Thai.GetAsync("/search?q=แผน", TestContext.Current.CancellationToken);
        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("/", null)]
    [InlineData("/saved", null)]
    [InlineData("/Saved?x=guess", null)]
    [InlineData("/search?q=แผน", "gzip")]
    public async Task TheListOfWhatAReaderSavedIsNot(string url, string? encoding)
    {
        using var saving = new HttpRequestMessage(HttpMethod.Post, "/saved") { Content = new FormUrlEncodedContent([new("ask", "?q=แผน")]) };
        saving.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var saved = await site.Thai.SendAsync(saving, TestContext.Current.CancellationToken);
        var cookie = Assert.Single(saved.Headers.GetValues("Set-Cookie")).Split(';')[0];
        Assert.Equal(encoding, await EncodingAsync("https", url, cookie));
    }

    private async Task<string?> EncodingAsync(string scheme, string url, string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{scheme}://localhost{url}");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        using var response = await site.Thai.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        return response.Content.Headers.ContentEncoding.SingleOrDefault();
    }
}
