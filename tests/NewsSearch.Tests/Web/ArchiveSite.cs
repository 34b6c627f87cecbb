using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NewsSearch.Indexing;
using NewsSearch.Tests.Entities.Corrections;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Web;

/// <summary>The whole site over a few articles of a test's own, read in Thai. Gone when disposed.</summary>
internal sealed class ArchiveSite : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplicationFactory<Program> _site;

    private ArchiveSite(bool served, params ReadOnlySpan<string> corrections)
    {
        CorrectedGazetteer.CopyTo(_folder["index-data/gazetteer"], corrections);
        var installation = Installation.Load(new DataFolder(_folder.Path));
        _site = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder.UseSetting("Index:Path", _folder["index"]).ConfigureTestServices(services => services.AddSingleton(installation)));
        if (served) _site.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        Browser = _site.CreateClient();
        Browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("th");
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public HttpClient Browser { get; }

    public static async Task<ArchiveSite> OfAsync(params IEnumerable<(string Id, string Title, string Text)> articles)
    {
        var site = new ArchiveSite(served: false);
        await site.AddAsync(articles);
        return site;
    }

    /// <summary>The same over the network, where an address arrives as it was sent.</summary>
    public static async Task<ArchiveSite> ServedAsync(params IEnumerable<(string Id, string Title, string Text)> articles)
    {
        var site = new ArchiveSite(served: true);
        await site.AddAsync(articles);
        return site;
    }

    /// <summary>The same where the newsroom has corrected some: rows of <c>corrections.tsv</c>, their cells apart by <c>|</c>.</summary>
    public static async Task<ArchiveSite> CorrectedAsync(string[] corrections, params IEnumerable<(string Id, string Title, string Text)> articles)
    {
        var site = new ArchiveSite(served: false, corrections);
        await site.AddAsync(articles);
        return site;
    }

    /// <summary>Indexes some more articles; what is there already stays.</summary>
    public Task AddAsync(params IEnumerable<(string Id, string Title, string Text)> articles) => AddDatedAsync(articles.Select(one => (one.Id, "2021-03-04", one.Title, one.Text)));

    /// <summary>The same, of the days they were published, <c>yyyy-MM-dd</c>.</summary>
    public Task AddDatedAsync(params IEnumerable<(string Id, string Date, string Title, string Text)> articles) =>
        AddLinesAsync([.. articles.Select(one => JsonSerializer.Serialize(new { id = one.Id, title = one.Title, date = one.Date, text = one.Text }))]);

    /// <summary>The same as lines of JSON.</summary>
    public async Task AddLinesAsync(params string[] lines)
    {
        var archive = _folder["archive.jsonl"];
        await File.WriteAllLinesAsync(archive, lines, Cancellation);
        var report = await _site.Services.GetRequiredService<ArticleIndexer>().RunAsync([archive], cancellation: Cancellation);
        Assert.Equal(lines.Length, report.Added);
    }

    public async Task<IDocument> PageAsync(string url) => new HtmlParser().ParseDocument(await Browser.GetStringAsync(url, Cancellation));

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await _site.DisposeAsync();
        _folder.Dispose();
    }
}
