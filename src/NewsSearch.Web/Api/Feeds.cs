using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using NewsSearch.Search;

namespace NewsSearch.Web.Api;

/// <summary>
/// What is new in any search as an Atom feed (RFC 4287): <c>/feed</c> with the parameters of <c>/search</c>. The feed of a person, a province or a document is
/// that of its filter alone.
/// </summary>
public static class Feeds
{
    private const int Entries = 50;

    public static void MapFeeds(this IEndpointRouteBuilder routes) => routes.MapGet("/feed", WriteAsync).ExcludeFromDescription();

    private static async Task WriteAsync(HttpContext context, ArticleSearch search, SiteArchive archive, Wording say, CancellationToken cancellation)
    {
        var address = SearchAddressReader.Read(context.Request.Query).Address;
        var results = await search.SearchAsync(
            address.ToRequest() with
            {
                Sort = SortOrder.Newest, Page = 1, Size = Entries,
                FacetSizes = address.Choices.Select(choice => choice.Facet).Distinct().ToDictionary(facet => facet, _ => 1),
            },
            cancellation);

        var site = Addresses.Site(context.Request);
        var items = results.Hits.Where(hit => DayOf(hit) is not null).Select(hit => ItemOf(hit, DayOf(hit)!.Value, site)).ToList();
        var updated = items.Count > 0 ? items.Max(item => item.LastUpdatedTime) : await archive.SizeAsync(cancellation) is (_, { } latest) ? TimeOf(latest) : DateTimeOffset.UtcNow;
        var feed = new SyndicationFeed(TitleOf(address, results, say), say["site.subject"], new Uri(site + address), site + address.Feed, updated, items)
        {
            Language = Language.Code, Generator = "NewsSearch",
        };
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(site + address.Feed), "application/atom+xml"));

        context.Response.ContentType = "application/atom+xml; charset=utf-8";
        context.Response.Headers.CacheControl = "public, max-age=300";
        using var body = new MemoryStream();
        using (var xml = XmlWriter.Create(body, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = true, Indent = true })) feed.SaveAsAtom10(xml);
        await context.Response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), cancellation);
    }

    // Atom wants a time for every entry; an article without a day has its year, and one without either is no news to follow.
    private static DateOnly? DayOf(SearchHit hit) => hit.Published ?? hit.Event ?? (hit.Year is { } year ? new DateOnly(year.Common, 1, 1) : null);

    private static SyndicationItem ItemOf(SearchHit hit, DateOnly day, string site)
    {
        var url = site + Addresses.Article(hit.Id);
        var time = TimeOf(day);
        var item = new SyndicationItem(Plain(hit.Title.Text), (SyndicationContent?)null, new Uri(url), url, time) { Summary = new TextSyndicationContent(Plain(hit.Snippet.Text)) };
        if (hit.Published is not null) item.PublishDate = time;
        item.Authors.Add(new SyndicationPerson(null, hit.Source ?? "NewsSearch", null));
        return item;
    }

    private static DateTimeOffset TimeOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private static string TitleOf(SearchAddress address, SearchResults results, Wording say)
    {
        var parts = address.Choices.Select(choice =>
        {
            var label = results.Facets.GetValueOrDefault(choice.Facet, []).FirstOrDefault(value => value.Value == choice.Value)?.Label ?? choice.Value;
            return choice.Excluded ? say["chip.without"] + " " + label : label;
        });
        if (address.Text.Length > 0) parts = parts.Prepend(address.Text);
        return string.Join(", ", parts) is { Length: > 0 } title ? $"{Plain(title)} - NewsSearch" : "NewsSearch";
    }

    // What XML cannot hold.
    private static string Plain(string text) => string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
