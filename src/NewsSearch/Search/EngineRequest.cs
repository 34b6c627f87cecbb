using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Search.Language;

namespace NewsSearch.Search;

/// <summary>What an engine is asked for a reader's request, and its facets read back.</summary>
internal static class EngineRequest
{
    /// <summary>Values of a facet when a request does not say how many.</summary>
    private const int FacetSize = 10;

    /// <summary>Every year an archive may have.</summary>
    private const int EveryYear = 600;

    public static IndexRequest Of(SearchRequest request, Query query) => new()
    {
        Query = Within(request, query),
        Filters = FiltersOf(request),
        Facets =
        [
            .. from facet in Facets.All
               let usual = request.FacetSizes is null ? facet switch { Facets.Year => EveryYear, Facets.Month => 12, _ => FacetSize } : request.FacetSizes.GetValueOrDefault(facet)
               let size = request.Opened is { } opened && opened.Facet == facet ? Math.Max(opened.Size, usual) : usual
               let chosen = request.Choices.Where(choice => choice.Facet == facet).Select(choice => choice.Value).Distinct().ToList()
               where size > 0
               select new FacetQuery(facet, size, chosen),
        ],
        Sort = SortOf(request.Sort),
        Collapse = request.OneRowAStory ? IndexFields.Story : null,
        // Past two thousand million hits there is no page.
        Skip = (int)Math.Min((Math.Max(1, request.Page) - 1L) * request.Size, int.MaxValue - 1_000),
        Take = Math.Clamp(request.Size, 0, 100),
    };

    public static IndexSort SortOf(SortOrder order) => order switch
    {
        SortOrder.Newest => new IndexSort(IndexFields.Date),
        SortOrder.Oldest => new IndexSort(IndexFields.Date, Descending: false),
        SortOrder.Added => new IndexSort(IndexFields.Arrival),
        _ => IndexSort.Score,
    };

    /// <summary>True when a query tells better articles from others: when it scores words. People, places, codes and years score all alike.</summary>
    public static bool Ranks(Query query) => query switch
    {
        Query.Term or Query.Phrase or Query.Near => true,
        Query.All all => all.Parts.Any(Ranks),
        Query.Any any => any.Parts.Any(Ranks),
        Query.Best best => best.Parts.Any(Ranks),
        Query.Prefer prefer => Ranks(prefer.Required) || Ranks(prefer.Optional),
        Query.Without without => Ranks(without.Included),
        Query.Boost boost => Ranks(boost.Inner),
        Query.Confirmed confirmed => Ranks(confirmed.Candidates),
        _ => false,
    };

    /// <summary>A query within what a request is about without being a choice.</summary>
    public static Query Within(SearchRequest request, Query query)
    {
        List<Query> parts = [query];
        if (request.Within is { } within) parts.Add(new Query.Constant(new Query.Keyword(within.Facet, within.Value), 0));
        if (request.Days is var (first, last)) parts.Add(new Query.Constant(TimeQueries.OwnDays(first, last), 0));
        if (request.AddedAfter is { } added) parts.Add(new Query.Constant(new Query.Range(IndexFields.Arrival, Arrival.FirstAfter(added), long.MaxValue), 0));
        return parts.Count == 1 ? query : new Query.All(parts);
    }

    public static List<FacetFilter> FiltersOf(SearchRequest request) =>
    [
        .. from choice in request.Choices
           where Facets.All.Contains(choice.Facet)
           group choice by choice.Facet into facet
           select new FacetFilter(
               facet.Key,
               [.. facet.Where(choice => !choice.Excluded).Select(choice => choice.Value)],
               [.. facet.Where(choice => choice.Excluded).Select(choice => choice.Value)]),
    ];

    /// <summary>
    /// The values of a facet as pages show them: chosen values first, then excluded ones, then by count; years from the newest. Of a facet opened for a name those that have it, and what is
    /// chosen; beside them how many there are in all.
    /// </summary>
    public static (IReadOnlyList<FacetValue> Values, int Total) Values(string facet, FacetCounts counts, SearchRequest request, Labels labels)
    {
        var named = request.Opened is { Name.Length: > 0 } opened && opened.Facet == facet
            ? counts.Values.Where(count => opened.Holds(labels.Names(facet, count.Value)) || request.Choices.Any(choice => choice.Facet == facet && choice.Value == count.Value)).ToList() : null;
        var values = (named ?? counts.Values).Select(count => new FacetValue(
            count.Value, labels.Of(facet, count.Value), count.Count,
            request.Choices.Contains(new FacetChoice(facet, count.Value)),
            request.Choices.Contains(new FacetChoice(facet, count.Value, Excluded: true)))
        {
            Role = facet is Facets.Official ? labels.Role(count.Value) : null,
            ProvinceId = facet is Facets.Official ? labels.Seat(count.Value) : null,
        });
        var chosenFirst = values.OrderByDescending(value => value.Selected).ThenByDescending(value => value.Excluded);
        var sorted = facet is Facets.Year
            ? chosenFirst.ThenByDescending(value => value.Value, StringComparer.Ordinal)
            : chosenFirst.ThenByDescending(value => value.Count).ThenBy(value => value.Value, StringComparer.Ordinal);
        return named is null ? ([.. sorted], counts.Distinct) : ([.. sorted.Take(OpenedFacet.Most)], named.Count);
    }
}
