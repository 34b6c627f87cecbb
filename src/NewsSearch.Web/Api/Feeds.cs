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

    private static async Task WriteAsync(HttpContext context, ArticleSearch search, Wording say, CancellationToken cancellation)
    {
        var address = SearchAddressReader.Read(context.Request.Query).Address;
        var results = await search.SearchAsync(
            address.ToRequest() with
            {
                Sort = SortOrder.Newest, Page = 1, Size = Entries,
                FacetSizes = address.Choices.Select(choice => choice.Facet).Distinct().ToDictionary(facet => facet, _ => 1),
            },
            cancellation);

        var site = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}";
        var items = results.Hits.Select(hit => ItemOf(hit, site)).ToList();
        var feed = new SyndicationFeed(TitleOf(address, results, say), say["site.subject"], new Uri(site + address), site + address.Feed, items.Select(item => item.LastUpdatedTime).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max(), items)
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

    private static SyndicationItem ItemOf(SearchHit hit, string site)
    {
        var url = site + Addresses.Article(hit.Id);
        // Atom wants a time for every entry; an article without a day has its year, one without either none to speak of.
        var day = hit.Published ?? hit.Event ?? (hit.Year is { } year ? new DateOnly(year.Common, 1, 1) : DateOnly.FromDateTime(DateTime.UnixEpoch));
        var time = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var item = new SyndicationItem(Plain(hit.Title.Text), (SyndicationContent?)null, new Uri(url), url, time) { Summary = new TextSyndicationContent(Plain(hit.Snippet.Text)) };
        if (hit.Published is not null) item.PublishDate = time;
        item.Authors.Add(new SyndicationPerson(null, hit.Source ?? "NewsSearch", null));
        return item;
    }

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
