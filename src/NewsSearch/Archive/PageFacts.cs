using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsSearch.Archive;

/// <summary>
/// What a web page says of itself: as Open Graph (<see href="https://ogp.me"/>), as schema.org in JSON-LD or in attributes, as Dublin Core,
/// and the address that a browser writes into a page it saves.
/// </summary>
internal sealed partial record PageFacts
{
    private const int ShortestHeadline = 10;

    private static readonly string[] Days = ["article:published_time", "datePublished", "date", "pubdate", "publishdate", "dc.date.issued", "dcterms.created", "dc.date"];

    /// <summary>The headline; null where neither the head of the page nor a heading tells it.</summary>
    public string? Title { get; private init; }

    /// <summary>When it was published, as the page writes it.</summary>
    public string? Date { get; private init; }

    public string? Url { get; private init; }
    public string? Source { get; private init; }
    public string? Category { get; private init; }

    /// <summary>The whole story, which pages that are put together by script may carry for search engines.</summary>
    public string? Body { get; private init; }

    /// <summary>True where the page calls itself an article, so that it is one however short.</summary>
    public bool IsArticle { get; private init; }

    /// <summary>True where several articles stand on it and none is its own: the front page of a section, with their first lines.</summary>
    public bool IsList { get; private init; }

    public static PageFacts Of(IHtmlDocument page)
    {
        var article = Article(page);
        var metas = Metas(page);
        var articles = page.QuerySelectorAll("article").Length;
        var named = metas.GetValueOrDefault("og:title") ?? Said(article, "headline");
        return new PageFacts
        {
            Title = Heading(page, named ?? Filled(page.Title) ?? "") ?? named,
            Date = Said(article, "datePublished") ?? Days.Select(metas.GetValueOrDefault).FirstOrDefault(day => day is not null)
                ?? Stamp(page, "[itemprop=datePublished]") ?? Stamp(page, "time[pubdate]") ?? Stamp(page, "article time[datetime]"),
            Url = new[] { page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), metas.GetValueOrDefault("og:url"), SavedFrom(page) }.FirstOrDefault(IsAddress),
            Source = metas.GetValueOrDefault("og:site_name") ?? Said(article, "publisher", "name"),
            Category = metas.GetValueOrDefault("article:section") ?? Said(article, "articleSection"),
            Body = Text(article, "articleBody"),
            IsArticle = article is not null || metas.GetValueOrDefault("og:type") == "article" || articles == 1,
            IsList = article is null && metas.GetValueOrDefault("og:type") != "article" && articles > 1,
        };
    }

    // The name of a page is its headline and the paper's, ผู้ว่าฯ ลงพื้นที่ | ข่าวจังหวัด, or on old sites the paper's alone, which is no headline.
    private static string? Heading(IHtmlDocument page, string named) =>
        page.QuerySelectorAll("h1, h2, h3").Select(heading => Filled(heading.TextContent))
            .Where(heading => heading is { Length: >= ShortestHeadline } && named.Contains(heading, StringComparison.Ordinal)).MaxBy(heading => heading!.Length);

    // The first of each name; the names are written in any case, and as property, name or itemprop.
    private static Dictionary<string, string> Metas(IHtmlDocument page)
    {
        Dictionary<string, string> metas = new(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")) is { } name && Filled(meta.GetAttribute("content")) is { } content) metas.TryAdd(name, content);
        }
        return metas;
    }

    private static string? Stamp(IHtmlDocument page, string selector) =>
        page.QuerySelector(selector) is { } element ? Filled(element.GetAttribute("datetime")) ?? Filled(element.GetAttribute("content")) ?? Filled(element.TextContent) : null;

    private static JsonElement? Article(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                if (Things(JsonElement.Parse(script.TextContent)).FirstOrDefault(IsArticleThing) is { ValueKind: JsonValueKind.Object } article) return article;
            }
            catch (JsonException)
            {
                // Written by a template, with line breaks in its strings: the page has other ways to say the same.
            }
        }
        return null;
    }

    private static IEnumerable<JsonElement> Things(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Things),
        JsonValueKind.Object when json.TryGetProperty("@graph", out var graph) => Things(graph),
        JsonValueKind.Object => [json],
        _ => [],
    };

    private static bool IsArticleThing(JsonElement thing) => thing.TryGetProperty("@type", out var type) && type.ValueKind switch
    {
        JsonValueKind.String => IsArticleType(type),
        JsonValueKind.Array => type.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String && IsArticleType(one)),
        _ => false,
    };

    private static bool IsArticleType(JsonElement type) => type.GetString() is { } name && (name.EndsWith("Article", StringComparison.Ordinal) || name == "BlogPosting");

    private static string? Said(JsonElement? thing, params ReadOnlySpan<string> path) => Filled(Text(thing, path));

    private static string? Text(JsonElement? thing, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (thing is not { ValueKind: JsonValueKind.Object } found || !found.TryGetProperty(name, out var value)) return null;
            thing = value is { ValueKind: JsonValueKind.Array } && value.GetArrayLength() > 0 ? value[0] : value;
        }
        return thing is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
    }

    // <!-- saved from url=(0047)https://example.com/news/1 -->
    private static string? SavedFrom(IHtmlDocument page) =>
        page.ChildNodes.OfType<IComment>().Select(comment => SavedFromUrl().Match(comment.Data)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    private static bool IsAddress(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    private static string? Filled(string? text) => text is null || Spaces().Replace(text, " ").Trim() is not { Length: > 0 } filled ? null : filled;

    [GeneratedRegex(@"^\s*saved from url=\(\d+\)(\S+)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex SavedFromUrl();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
