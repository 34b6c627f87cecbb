namespace NewsSearch.Index;

/// <summary>The answer to an <see cref="IndexRequest"/>, all of it from one commit.</summary>
/// <param name="Total">How many documents match, exactly.</param>
/// <param name="Hits">The page asked for.</param>
/// <param name="Facets">Counts by field, for the fields asked for.</param>
/// <param name="Generation">The commit that answered; grows with every commit.</param>
public sealed record IndexResults(int Total, IReadOnlyList<IndexHit> Hits, IReadOnlyDictionary<string, FacetCounts> Facets, long Generation)
{
    /// <summary>How many rows there are over all pages: matches without a value in the field of <see cref="IndexRequest.Collapse"/>, and values among the others. As many as match when nothing was to be collapsed.</summary>
    public int Rows { get; init; } = Total;
}
