using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsSearch.Indexing;
using NewsSearch.Web;

namespace NewsSearch.Tests.Web;

public sealed class UnavailableTests
{
    private static readonly string Missing = Path.Combine(Path.GetTempPath(), "newssearch-no-index-" + Guid.NewGuid().ToString("N"));

    [Fact]
    public async Task WithoutAnIndexEveryAnswerNamesTheFolderAndTheCommand()
    {
        await using var site = SiteOver(Missing);
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

        // A person looks at the API with a browser.
        browser.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        foreach (var url in new[] { "/api/search", "/api/export.csv" })
        {
            using var api = await browser.GetAsync(url, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, api.StatusCode);
            Assert.Equal("application/problem+json", api.Content.Headers.ContentType?.MediaType);
            Assert.Null(api.Content.Headers.ContentDisposition);
            using var problem = JsonDocument.Parse(await api.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.Contains(Missing, problem.RootElement.GetProperty("detail").GetString());
        }

        using var health = await browser.GetAsync("/healthz", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        using var help = await browser.GetAsync("/help", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, help.StatusCode);
    }

    [Fact]
    public async Task TheFirstQuestionEndsByItselfWithAnIndexWithoutOneAndWithADamagedOne()
    {
        var folder = Directory.CreateTempSubdirectory("newssearch-first-").FullName;
        try
        {
            await AskFirstAsync(folder);
            await using (var site = SiteOver(folder))
            {
                await site.Services.GetRequiredService<ArticleIndexer>().RunAsync([site.Services.GetRequiredService<Installation>().Folder.Seeds], cancellation: TestContext.Current.CancellationToken);
            }
            await AskFirstAsync(folder);
            foreach (var manifest in Directory.GetFiles(folder, "*.manifest")) await File.WriteAllTextAsync(manifest, "no manifest", TestContext.Current.CancellationToken);
            await AskFirstAsync(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task AnIndexBuiltLaterIsFoundAndNewCommitsAreSeen()
    {
        var folder = Directory.CreateTempSubdirectory("newssearch-later-").FullName;
        try
        {
            await using var site = SiteOver(folder);
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

    // What a background service throws stops the site.
    private static async Task AskFirstAsync(string folder)
    {
        await using var site = SiteOver(folder);
        var asked = site.Services.GetServices<IHostedService>().OfType<FirstQuestion>().Single().ExecuteTask;
        Assert.NotNull(asked);
        await asked.WaitAsync(TestContext.Current.CancellationToken);
        using var browser = site.CreateClient();
        using var page = await browser.GetAsync("/help", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    private static WebApplicationFactory<Program> SiteOver(string folder) =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder.UseSetting("Index:Path", folder));
}
