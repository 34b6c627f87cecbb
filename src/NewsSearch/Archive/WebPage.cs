using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsSearch.Entities.Years;
using SmartReader;

namespace NewsSearch.Archive;

/// <summary>
/// Web pages as they are saved or mirrored. The story among menus and lists is found by Mozilla's Readability (SmartReader is its port);
/// headline, day, address and paper are what the page says of itself. What still is no text of the story the cleaner cuts, as in any other article.
/// Immutable, safe for any number of threads.
/// </summary>
internal sealed partial class WebPage(DateText dates)
{
    /// <summary>Pages with more elements are no article, and would be searched for one for minutes.</summary>
    private const int MostElements = 20_000;

    // A story is shorter in the provinces than Readability expects; a list of others is known by its links instead.
    private const int ShortestStory = 80, MostLinkedPercent = 10;

    private const int StampLines = 5, LongestStamp = 80;

    /// <summary>True for a text that is a web page whatever its file is called.</summary>
    public static bool Is(string text) => Start().IsMatch(text);

    /// <summary>Reads a page.</summary>
    /// <param name="id">The id to give the article.</param>
    /// <param name="html">The page, decoded.</param>
    /// <param name="host">The site it was mirrored from, where its folder tells: the source of a page that names none.</param>
    /// <returns>The article, or the reason it is none, for people.</returns>
    public (RawArticle? Article, string? Failure) Read(string id, string html, string? host)
    {
        using var page = new HtmlParser().ParseDocument(html);
        if (page.All.Length > MostElements || MarkupText.Of(page) is not { } seen) return (null, "The page is too large or too deeply nested to be an article.");

        var facts = PageFacts.Of(page);
        if (facts.IsList || Story(page, facts) is not { Length: > 0 } story) return (null, "No article stands on this page: it lists others, or its text is put in by a script.");

        return (new RawArticle(id, story)
        {
            Title = facts.Title,
            Date = facts.Date ?? Dateline(seen, facts.Title),
            Url = facts.Url,
            Source = facts.Source ?? (facts.Url is null ? host : null),
            Category = facts.Category,
        }, null);
    }

    // Readability takes the page apart, so it comes last.
    private static string? Story(IHtmlDocument page, PageFacts facts)
    {
        var called = facts.IsArticle ? MarkupText.Of(page.QuerySelectorAll("article") is { Length: 1 } articles ? articles[0] : page.Body!, withLinks: false) : null;
        string? found = null;
        var reader = new Reader(facts.Url ?? "http://localhost/", page);
        reader.AddCustomOperationEnd(element =>
        {
            var (all, own) = (MarkupText.Of(element)!, MarkupText.Of(element, withLinks: false)!);
            var linked = element.QuerySelectorAll("a").Sum(link => link.TextContent.Length);
            found = own.Length < Math.Max(ShortestStory, linked) ? null : linked * 100 <= all.Length * MostLinkedPercent ? all : own;
        });
        reader.GetArticle();
        return found ?? (facts.Body is { } body && MarkupText.IsMarkup(body) ? MarkupText.Of(body) : facts.Body) ?? called;
    }

    // A page that does not say when it was published shows it under the headline.
    private string? Dateline(string seen, string? title)
    {
        foreach (var line in seen.Split('\n').SkipWhile(line => line.Trim() != title).Skip(1).Take(StampLines))
        {
            if (line.Length <= LongestStamp && dates.TryParseDateline(line, out var day, out var isPublication) && isPublication) return IsoDay.Text(day);
        }
        return null;
    }

    [GeneratedRegex(@"\A\s*(?>(?:<\?xml[^>]*>\s*|(?><!--(?s:.*?)-->)\s*)*)<(?:!doctype\s+html|html|head|body)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
