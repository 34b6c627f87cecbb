namespace NewsSearch.Search.Contract;

/// <summary>One search: <c>search --json</c> and <c>GET /api/search</c>.</summary>
/// <param name="Query">The query as typed.</param>
/// <param name="Interpretation">One line: how it was understood.</param>
/// <param name="Total">Articles found, exactly.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">Hits a page.</param>
/// <param name="TookMs">Milliseconds the search took.</param>
/// <param name="Hits">The page.</param>
/// <param name="Facets">All facets by name, in the order of the parameters; each count is what a click gives.</param>
/// <param name="Notes">What was relaxed, ignored or expanded, a sentence each.</param>
/// <param name="Suggestions">Other queries that may have been meant, as they would be typed.</param>
/// <param name="FacetTotals">How many values each facet has under these filters, listed above or not.</param>
/// <param name="Entities">People, places, codes and years the query names.</param>
/// <param name="WaysOut">What finds something when this found nothing.</param>
/// <param name="Rows">Hits of all pages: fewer than <paramref name="Total"/> where copies of one story share one (<c>similar=together</c>).</param>
public sealed record SearchJson(
    string Query,
    string Interpretation,
    int Total,
    int Page,
    int Size,
    double TookMs,
    IReadOnlyList<HitJson> Hits,
    IReadOnlyDictionary<string, IReadOnlyList<FacetValueJson>> Facets,
    IReadOnlyList<string> Notes,
    IReadOnlyList<string> Suggestions,
    IReadOnlyDictionary<string, int> FacetTotals,
    IReadOnlyList<EntityJson> Entities,
    IReadOnlyList<WayOutJson> WaysOut,
    int Rows)
{
    public static SearchJson From(SearchResults results)
    {
        ArgumentNullException.ThrowIfNull(results);

        var facets = new OrderedDictionary<string, IReadOnlyList<FacetValueJson>>();
        foreach (var name in Search.Facets.All)
        {
            facets[name] = results.Facets.TryGetValue(name, out var values) ? [.. values.Select(FacetValueJson.From)] : [];
        }
        return new SearchJson(
            results.Request.Text,
            results.Interpretation,
            results.Total,
            results.Request.Page,
            results.Request.Size,
            Math.Round(results.Took.TotalMilliseconds, 2),
            [.. results.Hits.Select(HitJson.From)],
            facets,
            results.Notes,
            results.Suggestions,
            results.FacetTotals,
            [.. results.Entities.Select(EntityJson.From)],
            [.. results.WaysOut.Where(way => way.Total > 0).Select(WayOutJson.From)],
            results.Rows);
    }
}

/// <summary>A value of a facet.</summary>
public sealed record FacetValueJson(string Value, string Label, int Count, bool Selected, bool Excluded)
{
    public static FacetValueJson From(FacetValue value) => new(value.Value, value.Label, value.Count, value.Selected, value.Excluded);
}

/// <summary>
/// A thing of the archive that the query names; <c>facet</c> and <c>value</c> are the filter it offers. <c>count</c> is all of the archive with it; <c>offered</c> what the search gives with
/// that filter and the query <c>rest</c>, as the page offers it, 0 when the page offers the thing's page alone; both null when it is not offered.
/// </summary>
public sealed record EntityJson(
    string Facet, string Value, string Label, IReadOnlyList<string> OtherNames, string? Description, string? Province, int Count, bool IsWholeQuery, int? Offered, string? Rest)
{
    public static EntityJson From(Entity entity) => new(
        entity.Facet, entity.Value, entity.Label, entity.OtherNames, entity.Description, entity.ProvinceId, entity.Count, entity.IsWholeQuery,
        entity.Offer is { } offer ? offer.IsPage ? 0 : offer.Count : null, entity.Offer?.Rest);
}

/// <summary>Another search that finds something.</summary>
/// <param name="Label">What changes, for people.</param>
/// <param name="Query">The query to make.</param>
/// <param name="Facets">The choices to make it with, as the command line's <c>--facet</c> takes them.</param>
/// <param name="Total">How many articles it finds.</param>
public sealed record WayOutJson(string Label, string Query, IReadOnlyList<string> Facets, int Total)
{
    public static WayOutJson From(WayOut way) => new(way.Label, way.Request.Text, [.. way.Request.Choices.Select(choice => choice.Text)], way.Total);
}
