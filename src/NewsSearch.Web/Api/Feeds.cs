using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using NewsSearch.Search;

namespace NewsSearch.Web.Api;

/// <summary>
/// What is new in any search as an Atom feed (RFC 4287): <c>/feed</c> with the parameters of <c>/search</c>. The feed of a person, a province or a document is
/// that of its filter alone. New is what came into the archive last, whatever its day; nothing is widened.
/// </summary>
public static class Feeds
{
    private const string MediaType = "application/atom+xml";

    private const int Entries = 50;

    // What an entry is called for ever (RFC 4287, 4.2.6; RFC 4151), wherever the site has moved: a reader takes what has another id for another entry.
    private const string Id = "tag:newssearch,2026:";

    private static readonly Dictionary<string, int> NoFacets = [];

    /// <summary>Maps the address.</summary>
    /// <param name="routes">Where the site lies.</param>
    /// <param name="describe">Describes the parameters of an address.</param>
    public static void MapFeeds(this IEndpointRouteBuilder routes, Action<RouteHandlerBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        describe(routes.MapGet("/feed", WriteAsync)
            .WithReadParameters()
            .WithRevalidation()
            .WithSummary($"What came into the archive last of what a search finds, {Entries} articles at the most, as Atom. Whoever asks again with If-None-Match is told when nothing has changed.")
            .Produces(StatusCodes.Status200OK, typeof(string), MediaType));
    }

    private static async Task WriteAsync(HttpContext context, ArticleSearch search, Wording say, CancellationToken cancellation)
    {
        var address = SearchAddressReader.Read(context.Request.Query).Address.Question;
        var results = await search.SearchAsync(address.ToRequest() with { Sort = SortOrder.Added, Size = Entries, FacetSizes = NoFacets, AsTyped = true }, cancellation);

        var site = Addresses.Site(context.Request);
        var items = results.Hits.Where(hit => TimeOf(hit) is not null).Select(hit => ItemOf(hit, TimeOf(hit)!.Value, site)).ToList();
        var updated = items.Count > 0 ? items.Max(item => item.LastUpdatedTime) : await search.LastArrivalAsync(cancellation) ?? DateTimeOffset.UtcNow;
        var feed = new SyndicationFeed(await TitleOfAsync(address, search, say, cancellation), say["site.subject"], new Uri(site + address), Id + address.Feed, updated, items)
        {
            Language = Language.Code, Generator = "NewsSearch",
        };
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(site + address.Feed), MediaType));

        context.Response.ContentType = MediaType + "; charset=utf-8";
        context.Response.Headers.CacheControl = "public, max-age=300";
        using var body = new MemoryStream();
        using (var xml = XmlWriter.Create(body, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = true, Indent = true })) feed.SaveAsAtom10(xml);
        await context.Response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), cancellation);
    }

    // Atom wants a time for every entry: when it came into the archive, else its day or year. Of which none of them is known is no news to follow.
    private static DateTimeOffset? TimeOf(SearchHit hit)
    {
        var day = hit.Published ?? hit.Event ?? (hit.Year is { } year ? new DateOnly(year.Common, 1, 1) : null);
        return hit.Added ?? (day is { } date ? Midnight(date) : null);
    }

    private static SyndicationItem ItemOf(SearchHit hit, DateTimeOffset time, string site)
    {
        var url = site + Addresses.Article(hit.Id);
        var item = new SyndicationItem(Plain(hit.Title.Text), (SyndicationContent?)null, new Uri(url), Id + Addresses.Article(hit.Id), time) { Summary = new TextSyndicationContent(Plain(hit.Snippet.Text)) };
        if (hit.Published is { } published) item.PublishDate = Midnight(published);
        item.Authors.Add(new SyndicationPerson(null, Plain(hit.Source ?? "NewsSearch"), null));
        return item;
    }

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private static async ValueTask<string> TitleOfAsync(SearchAddress address, ArticleSearch search, Wording say, CancellationToken cancellation) =>
        string.Join(", ", await SearchName.OfAsync(address, search, say, cancellation)) is { Length: > 0 } title ? $"{Plain(title)} - NewsSearch" : "NewsSearch";

    // Less what XML cannot hold; a half of a pair becomes the sign that something is missing.
    private static string Plain(string text) => string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));
}
