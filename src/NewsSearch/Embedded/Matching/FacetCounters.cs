using NewsSearch.Index;

namespace NewsSearch.Embedded.Matching;

/// <summary>
/// The facets of a search. Documents wait until there are many, which then are counted facet by facet: counts of one facet alone fill most of the nearest cache, and taking turns for every
/// few hundred documents made a search that finds many a fifth slower. Serves one call.
/// </summary>
internal sealed class FacetCounters(IEnumerable<FacetQuery> queries, Snapshot snapshot, Scratch scratch)
{
    private readonly FacetCounter[] _facets = [.. queries.DistinctBy(q => q.Field).Select(q => new FacetCounter(q, snapshot.Values(q.Field), scratch))];
    private readonly int[] _waiting = scratch.Waiting;
    private int _count;

    public bool IsEmpty => _facets.Length == 0;

    /// <summary>Whether a field is counted.</summary>
    public bool Has(string field) => Array.Exists(_facets, f => string.Equals(f.Field, field, StringComparison.Ordinal));

    /// <summary>Turns to a segment.</summary>
    public void Begin(int segment)
    {
        foreach (var facet in _facets) facet.Begin(segment, snapshot.Segments[segment].Reader.Ordinals(facet.Field));
    }

    /// <summary>Counts documents of the segment for all facets. They rise, and follow those added before.</summary>
    public void Add(ReadOnlySpan<int> documents)
    {
        if (IsEmpty) return;
        if (_count + documents.Length > _waiting.Length) Count();
        documents.CopyTo(_waiting.AsSpan(_count));
        _count += documents.Length;
    }

    /// <summary>Counts documents for one facet alone.</summary>
    public void Add(string field, ReadOnlySpan<int> documents)
    {
        foreach (var facet in _facets)
        {
            if (string.Equals(facet.Field, field, StringComparison.Ordinal)) facet.Count(documents);
        }
    }

    /// <summary>Adds up what was counted in a segment.</summary>
    public void End()
    {
        Count();
        foreach (var facet in _facets) facet.End();
    }

    /// <summary>What was counted, once.</summary>
    public IReadOnlyDictionary<string, FacetCounts> Results()
    {
        var counts = new Dictionary<string, FacetCounts>(_facets.Length, StringComparer.Ordinal);
        foreach (var facet in _facets) counts[facet.Field] = facet.Result();
        return counts;
    }

    private void Count()
    {
        foreach (var facet in _facets) facet.Count(_waiting.AsSpan(0, _count));
        _count = 0;
    }
}
