namespace NewsSearch.Index;

/// <summary>One search of an engine.</summary>
public sealed record IndexRequest
{
    public required Query Query { get; init; }

    /// <summary>Narrow the hits. A facet's counts obey every filter but its own field's (drill-sideways).</summary>
    public IReadOnlyList<FacetFilter> Filters { get; init; } = [];

    public IReadOnlyList<FacetQuery> Facets { get; init; } = [];

    public IndexSort Sort { get; init; } = IndexSort.Score;

    /// <summary>
    /// A keyword field of at most one value a document (of several the first in order of code points counts), or null. Of hits that share a value only the best, in the order of the request, is
    /// returned; documents without a value stand for themselves, as all do when there is no such field. Total and facet counts count every document; skip and take count what is returned.
    /// </summary>
    public string? Collapse { get; init; }

    /// <summary>How many hits to pass over, 0 or more.</summary>
    public int Skip { get; init; }

    /// <summary>How many hits to return, 0 or more; 0 asks for total and counts alone.</summary>
    public int Take { get; init; } = 10;

    /// <summary>Whether hits bring <see cref="IndexDocument.Stored"/>.</summary>
    public bool WithStored { get; init; } = true;
}
