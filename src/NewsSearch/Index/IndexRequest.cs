namespace NewsSearch.Index;

/// <summary>One search of an engine.</summary>
public sealed record IndexRequest
{
    public required Query Query { get; init; }

    /// <summary>Narrow the hits. A facet's counts obey every filter but its own field's (drill-sideways).</summary>
    public IReadOnlyList<FacetFilter> Filters { get; init; } = [];

    public IReadOnlyList<FacetQuery> Facets { get; init; } = [];

    public IndexSort Sort { get; init; } = IndexSort.Score;

    /// <summary>How many hits to pass over, 0 or more.</summary>
    public int Skip { get; init; }

    /// <summary>How many hits to return, 0 or more; 0 asks for total and counts alone.</summary>
    public int Take { get; init; } = 10;

    /// <summary>Whether hits bring <see cref="IndexDocument.Stored"/>.</summary>
    public bool WithStored { get; init; } = true;
}
