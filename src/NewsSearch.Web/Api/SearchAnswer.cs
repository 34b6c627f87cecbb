using NewsSearch.Search;

namespace NewsSearch.Web.Api;

/// <summary>The answer of <c>GET /api/search</c>. Years and dates are CE; <see cref="Hit.Snippet"/> is HTML.</summary>
public sealed record SearchAnswer(
    string Query,
    string Interpretation,
    int Total,
    int Page,
    int Size,
    double TookMs,
    IReadOnlyList<SearchAnswer.Hit> Hits,
    IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets,
    IReadOnlyList<string> Notes,
    IReadOnlyList<string> Suggestions)
{
    /// <summary>An article found; <paramref name="Title"/> is its first sentence when it is <paramref name="Untitled"/>.</summary>
    public sealed record Hit(
        string Id,
        string Title,
        bool Untitled,
        string? Url,
        string? Source,
        DateOnly? Published,
        DateOnly? Event,
        int? Year,
        float Score,
        string Snippet,
        IReadOnlyList<string> Provinces,
        IReadOnlyList<string> Officials,
        IReadOnlyList<string> Codes)
    {
        public static Hit Of(SearchHit hit) => new(
            hit.Id, hit.Title.Text, hit.Untitled, hit.Url, hit.Source, hit.Published, hit.Event, hit.Year?.Common, hit.Score, hit.Snippet.ToHtml(),
            Values(hit.Provinces), Values(hit.Officials), Values(hit.Codes));

        private static List<string> Values(IReadOnlyList<FacetValue> values) => [.. values.Select(value => value.Value)];
    }

    /// <param name="results">What the search found.</param>
    /// <param name="notes">What was left out of the URL.</param>
    public static SearchAnswer Of(SearchResults results, IEnumerable<string> notes) => new(
        results.Request.Text, results.Interpretation, results.Total, results.Request.Page, results.Request.Size,
        Math.Round(results.Took.TotalMilliseconds, 2), [.. results.Hits.Select(Hit.Of)], results.Facets, [.. notes, .. results.Notes], results.Suggestions);
}
