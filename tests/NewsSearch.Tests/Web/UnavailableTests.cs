using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using NewsSearch.Indexing;

namespace NewsSearch.Tests.Web;

public sealed class UnavailableTests
{
    private static readonly string Missing = Path.Combine(Path.GetTempPath(), "newssearch-no-index-" + Guid.NewGuid().ToString("N"));

    [Fact]
    public async Task WithoutAnIndexEveryAnswerNamesTheFolderAndTheCommand()
    {
        await using var site = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder.UseSetting("Index:Path", Missing));
        using var browser = site.CreateClient();
        foreach (var url in new[] { "/", "/search?q=x", "/article/x", "/year/2024" })
        {
            using var page = await browser.GetAsync(url, TestContext.Current.CancellationToken);
            var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
            Assert.Contains(Missing, html);
            Assert.Contains("NewsSearch.Indexer", html);
            Assert.DoesNotContain("   at ", html);
        }

        using var api = await browser.GetAsync("/api/search", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, api.StatusCode);
        Assert.Equal("application/problem+json", api.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await api.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(Missing, problem.RootElement.GetProperty("detail").GetString());

        using var health = await browser.GetAsync("/healthz", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        using var help = await browser.GetAsync("/help", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, help.StatusCode);
    }

    [Fact]
    public async Task AnIndexBuiltLaterIsFoundAndNewCommitsAreSeen()
    {
        var folder = Directory.CreateTempSubdirectory("newssearch-later-").FullName;
        try
        {
            await using var site = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder.UseSetting("Index:Path", folder));
            using var browser = site.CreateClient();
            using var before = await browser.GetAsync("/healthz", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, before.StatusCode);

            var seeds = Directory.GetFiles(site.Services.GetRequiredService<Installation>().Folder.Seeds, "*.txt").Order(StringComparer.Ordinal).ToList();
            var indexer = site.Services.GetRequiredService<ArticleIndexer>();
            await indexer.RunAsync(seeds[..2], cancellation: TestContext.Current.CancellationToken);
            Assert.Contains("\"articles\":2", await browser.GetStringAsync("/healthz", TestContext.Current.CancellationToken));
            await indexer.RunAsync(seeds, cancellation: TestContext.Current.CancellationToken);
            Assert.Contains("\"articles\":5", await browser.GetStringAsync("/healthz", TestContext.Current.CancellationToken));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
