using NewsSearch.Index;

namespace NewsSearch.Embedded.Matching;

/// <summary>Counts the values of one keyword field over the documents of a search. Serves one call.</summary>
internal sealed class FacetCounter(FacetQuery query, FieldValues values)
{
    private readonly int[] _all = new int[values.Count];
    private int[] _segment = [];

    public string Field => query.Field;

    public void Begin(int segment) => _segment = new int[values.CountIn(segment)];

    public void Count(Segments.OrdinalColumn? column, Window window) => column?.Count(window.Bits, window.Start, _segment);

    public void End(int segment) => values.Add(segment, _segment, _all);

    public FacetCounts Result()
    {
        var (from, to) = values.Range(query.Prefix);
        var distinct = 0;
        var top = new TopHits(Math.Clamp(query.Limit, 0, to - from));
        for (var value = from; value < to; value++)
        {
            if (_all[value] == 0) continue;
            distinct++;
            top.Offer(SortKey.Of(_all[value], descending: true), value, 0);
        }
        var counts = top.Sorted().Select(h => new FacetCount(values.Text(h.Document), _all[h.Document])).ToList();
        foreach (var value in query.Always ?? [])
        {
            if (counts.Exists(c => string.Equals(c.Value, value, StringComparison.Ordinal))) continue;
            counts.Add(new(value, values.Find(value) is >= 0 and var number ? _all[number] : 0));
        }
        return new(counts, distinct);
    }
}
