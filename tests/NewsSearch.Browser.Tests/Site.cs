using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsSearch.Browser.Tests;
using NewsSearch.Indexing;

[assembly: AssemblyFixture(typeof(Site))]

namespace NewsSearch.Browser.Tests;

/// <summary>The real site on a port of its own, over an index of the sample archive, and a Chromium to look at it. Without Chromium every test skips with the reason.</summary>
public class Site : WebApplicationFactory<Program>, IAsyncLifetime
{
    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly string _folder = Directory.CreateTempSubdirectory("newssearch-browser-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _missing;

    /// <summary>Where the site listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Where the articles are read from.</summary>
    protected virtual string Archive => Services.GetRequiredService<Installation>().Folder.Seeds;

    public async ValueTask InitializeAsync()
    {
        if (Browsers.FirstOrDefault(File.Exists) is not { } chromium)
        {
            _missing = $"No Chromium at {string.Join(" or ", Browsers)}; tests/run installs one.";
            return;
        }

        UseKestrel(0);
        StartServer();
        Address = ClientOptions.BaseAddress;
        await Services.GetRequiredService<ArticleIndexer>().RunAsync([Archive]);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A fresh browser window; nothing of other tests is remembered in it.</summary>
    public async Task<IPage> OpenAsync(string url = "/", int width = 1280, ColorScheme colours = ColorScheme.Light, string language = "th-TH", bool scripts = true)
    {
        Assert.SkipWhen(_missing is not null, _missing ?? "");
        var window = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(), ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = colours, Locale = language, JavaScriptEnabled = scripts,
        });
        window.SetDefaultTimeout(10_000);
        var page = await window.NewPageAsync();
        await page.GotoAsync(url);
        return page;
    }

    public override async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("Index:Path", _folder);
}
