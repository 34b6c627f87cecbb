using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using NewsSearch.Indexing;

namespace NewsSearch.Tests.Web;

/// <summary>The whole site over an index of the sample archive in a folder of its own.</summary>
public sealed class WebSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newssearch-site-").FullName;

    /// <summary>A browser that asks in Thai.</summary>
    public HttpClient Thai { get; private set; } = null!;

    /// <summary>A browser that asks in English.</summary>
    public HttpClient English { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Services.GetRequiredService<ArticleIndexer>().RunAsync([Services.GetRequiredService<Installation>().Folder.Seeds]);
        Thai = Browser("th-TH,th;q=0.9");
        English = Browser("en");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A page as a document, whatever its status.</summary>
    public async Task<IDocument> PageAsync(string url, HttpClient? browser = null)
    {
        using var response = await (browser ?? Thai).GetAsync(url, TestContext.Current.CancellationToken);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("Index:Path", _folder);

    private HttpClient Browser(string languages)
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(languages);
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        return client;
    }
}

/// <summary>The tests that share one <see cref="WebSite"/>.</summary>
[CollectionDefinition(nameof(WebSite))]
public sealed class WebSiteGroup : ICollectionFixture<WebSite>;
