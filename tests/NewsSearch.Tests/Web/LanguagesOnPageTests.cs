using AngleSharp.Dom;

namespace NewsSearch.Tests.Web;

/// <summary>Whatever is not in the language of the page says which it is in: articles, the query, what was understood, evidence.</summary>
public sealed class LanguagesOnPageTests : IAsyncLifetime
{
    private ArchiveSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await ArchiveSite.OfAsync(
            ("t", "ผู้ว่าฯ แพร่แถลงงบประมาณ", "นายสมชาย ใจดี ผู้ว่าราชการจังหวัดแพร่ แถลงงบประมาณ budget ของจังหวัดแพร่ ตามคำสั่ง"),
            ("e", "Governor of Phrae presents the budget", "The governor of Phrae presented the budget of the province on Tuesday. It was approved by the council after three hours."));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("/search?q=budget&lang=th")]
    [InlineData("/search?q=budget&lang=en")]
    [InlineData("/year/2021?lang=en")]
    [InlineData("/?lang=vi")]
    public async Task AnArticleIsInItsOwnLanguage(string url)
    {
        var page = await _site.PageAsync(url);
        foreach (var (id, language) in new[] { ("t", "th"), ("e", "en") })
        {
            var link = page.QuerySelector($"a[href='/article/{id}'][lang]")!;
            Assert.Equal(language, link.GetAttribute("lang"));
            if (link.Closest(".result")?.QuerySelector(".snippet") is { } snippet) Assert.Equal(language, snippet.GetAttribute("lang"));
        }
    }

    [Theory]
    [InlineData("/search?q=งบประมาณ&lang=en", "h1 [lang=th]", "งบประมาณ")]
    [InlineData("/search?q=งบประมาณ&lang=vi", ".understood [lang=th]", "งบประมาณ")]
    [InlineData("/article/t?lang=en", ".margin .evidence [lang=th]", "จังหวัด")]
    public async Task ThaiOnAnotherPageSaysSo(string url, string place, string text) =>
        Assert.Contains((await _site.PageAsync(url)).QuerySelectorAll(place), run => run.TextContent.Contains(text, StringComparison.Ordinal));

    [Theory]
    [InlineData("/search?q=งบประมาณ&lang=en")]
    [InlineData("/search?q=กกกกก&lang=vi")]
    [InlineData("/article/t?lang=en")]
    [InlineData("/explain/t?q=งบประมาณ&lang=vi")]
    [InlineData("/coverage?q=งบประมาณ&lang=en")]
    public async Task NoThaiStandsWithoutItsLanguage(string url)
    {
        var page = await _site.PageAsync(url);
        Assert.All(
            page.Body!.Descendants<IText>().Where(text => text.ParentElement!.Closest("script, style, .facets") is null && text.Data.Any(c => c is >= '\u0E01' and <= '\u0E5B')),
            text => Assert.True(text.ParentElement!.Closest("[lang]") is { } said && said.GetAttribute("lang") == "th", text.ParentElement!.OuterHtml));
    }
}
