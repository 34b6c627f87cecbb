using NewsSearch.Index;

namespace NewsSearch.Search.Contract;

/// <summary>What an index holds: <c>stats --json</c>.</summary>
/// <param name="Documents">Live articles.</param>
/// <param name="Segments">Pieces it is stored in.</param>
/// <param name="Generation">The commit; grows with every commit.</param>
/// <param name="Terms">Distinct terms by text field, an upper bound when there are several segments.</param>
/// <param name="Bytes">Bytes on disk by part of the format.</param>
/// <param name="TotalBytes">Their sum.</param>
/// <param name="Facets">Distinct values by facet.</param>
public sealed record StatsJson(
    int Documents,
    int Segments,
    long Generation,
    IReadOnlyDictionary<string, long> Terms,
    IReadOnlyDictionary<string, long> Bytes,
    long TotalBytes,
    IReadOnlyDictionary<string, int> Facets)
{
    public static StatsJson From(IndexStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);

        var facets = new OrderedDictionary<string, int>();
        foreach (var name in Search.Facets.All) facets[name] = statistics.Cardinalities.GetValueOrDefault(name);
        return new StatsJson(
            statistics.Documents,
            statistics.Segments,
            statistics.Generation,
            Sorted(statistics.Terms),
            Sorted(statistics.Bytes),
            statistics.Bytes.Values.Sum(),
            facets);
    }

    // The same index prints the same document.
    private static OrderedDictionary<string, long> Sorted(IReadOnlyDictionary<string, long> figures) =>
        new(figures.OrderBy(figure => figure.Key, StringComparer.Ordinal));
}
