using System.Buffers;
using System.Numerics;
using NewsSearch.Embedded.Segments;
using NewsSearch.Index;

namespace NewsSearch.Embedded.Matching;

/// <summary>Counts the values of one keyword field over the documents of a search. Serves one call.</summary>
internal sealed class FacetCounter : IDisposable
{
    private readonly FacetQuery _query;
    private readonly FieldValues _values;
    private readonly int[] _all;
    private OrdinalColumn? _column;
    private int[] _segment = [];
    private bool _hasCounted;

    public FacetCounter(FacetQuery query, FieldValues values)
    {
        (_query, _values) = (query, values);
        _all = Rent(values.Count);
    }

    public string Field => _query.Field;

    /// <summary>Turns to a segment.</summary>
    public void Begin(OrdinalColumn? column)
    {
        _column = column;
        _segment = column is null ? [] : Rent(column.Slots + column.Values);
        _hasCounted = false;
    }

    /// <summary>Counts documents of the segment, rising.</summary>
    public void Count(ReadOnlySpan<int> documents)
    {
        _hasCounted |= !documents.IsEmpty;
        _column?.Count(documents, _segment);
    }

    /// <summary>Adds up what was counted in a segment.</summary>
    public void End(int segment)
    {
        if (_column is null) return;
        if (_hasCounted) Add(_segment.AsSpan(_column.Slots, _column.Values), _values.Map(segment));
        ArrayPool<int>.Shared.Return(_segment);
    }

    public FacetCounts Result()
    {
        var (from, to) = _values.Range(_query.Prefix);
        var top = new TopHits(Math.Clamp(_query.Limit, 0, to - from));
        var (distinct, floor) = (0, 0);
        for (var value = Next(from, to, 0); value < to; value = Next(value + 1, to, floor))
        {
            top.Offer(SortKey.Of(_all[value], descending: true), value, _all[value]);
            floor = Math.Max(0, (int)top.Floor);
        }
        foreach (var count in _all.AsSpan(from, to - from)) distinct += count > 0 ? 1 : 0;
        var counts = top.Sorted().Select(h => new FacetCount(_values.Text(h.Document), _all[h.Document])).ToList();
        foreach (var value in _query.Always ?? [])
        {
            if (counts.Exists(c => string.Equals(c.Value, value, StringComparison.Ordinal))) continue;
            counts.Add(new(value, _values.Find(value) is >= 0 and var number ? _all[number] : 0));
        }
        return new(counts, distinct);
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_all);

    private static int[] Rent(int length)
    {
        var counts = ArrayPool<int>.Shared.Rent(length);
        counts.AsSpan(0, length).Clear();
        return counts;
    }

    private void Add(ReadOnlySpan<int> counts, ReadOnlySpan<int> map)
    {
        if (map.IsEmpty)
        {
            var all = _all.AsSpan(0, counts.Length);
            for (var i = 0; i < counts.Length; i++) all[i] += counts[i];
            return;
        }
        // Without asking whether there is anything to add: guessing wrong costs more.
        for (var i = 0; i < counts.Length; i++) _all[map[i]] += counts[i];
    }

    // The first value of a range that stands in more documents than a floor says.
    private int Next(int from, int to, int floor)
    {
        var floors = new Vector<int>(floor);
        for (; from + Vector<int>.Count <= to; from += Vector<int>.Count)
        {
            if (Vector.GreaterThanAny(new Vector<int>(_all, from), floors)) break;
        }
        while (from < to && _all[from] <= floor) from++;
        return from;
    }
}
