using System.Numerics;
using NewsSearch.Embedded.Segments;
using NewsSearch.Index;

namespace NewsSearch.Embedded.Matching;

/// <summary>
/// Counts the values of one keyword field over the documents of a search. Many documents of a segment are counted by its own ordinals, which are mapped to those
/// of the whole index at the end; of few, each value is mapped as it comes, so that a rare term does not pay for all values there are. Serves one call.
/// </summary>
internal sealed class FacetCounter(FacetQuery query, FieldValues values, Scratch scratch)
{
    // Mapping all values of a segment takes about as long as counting one for every twenty of them by itself, and does not wait for memory as often.
    private const int ValuesPerFew = 20;

    private readonly int[] _all = scratch.Counts(values.Count);

    // The values whose counts came one by one; all there are, unless there is a segment of many.
    private readonly List<int> _touched = scratch.Values();
    private OrdinalColumn? _column;
    private int[]? _own;
    private int _segment;
    private int _fewLeft;
    private bool _hadMany;

    public string Field => query.Field;

    /// <summary>Turns to a segment.</summary>
    /// <param name="segment">Its place in the snapshot.</param>
    /// <param name="column">The field there, or null when it has none.</param>
    public void Begin(int segment, OrdinalColumn? column)
    {
        (_segment, _column, _own) = (segment, column, null);
        _fewLeft = column is null ? 0 : column.Values / (ValuesPerFew * column.Slots);
    }

    /// <summary>Counts documents of the segment, rising.</summary>
    public void Count(ReadOnlySpan<int> documents)
    {
        if (_column is null || documents.IsEmpty) return;
        if (_own is null && documents.Length <= _fewLeft)
        {
            _fewLeft -= documents.Length;
            _column.Count(documents, values.Map(_segment), _all, _touched);
            return;
        }
        _own ??= scratch.Counts(_column.Slots + _column.Values);
        _column.Count(documents, _own);
    }

    /// <summary>Adds up what was counted in a segment.</summary>
    public void End()
    {
        if (_own is null) return;
        var own = _own.AsSpan(0, _column!.Slots + _column.Values);
        if (values.Runs(_segment) is { IsEmpty: false } runs) Add(own[_column.Slots..], runs);
        else Add(own[_column.Slots..], values.Map(_segment));
        own.Clear();
        scratch.Return(_own);
        _hadMany = true;
    }

    /// <summary>What was counted, once; the counter is of no use afterwards.</summary>
    public FacetCounts Result()
    {
        var (from, to) = values.Range(query.Prefix);
        var (best, distinct) = _hadMany ? BestOfAll(from, to) : BestOfTouched(from, to);
        var counts = new List<FacetCount>(best.Count);
        foreach (var value in best.Sorted()) counts.Add(new(values.Text(value), _all[value]));
        foreach (var value in query.Always ?? [])
        {
            if (counts.Exists(c => string.Equals(c.Value, value, StringComparison.Ordinal))) continue;
            counts.Add(new(value, values.Find(value) is >= 0 and var number ? _all[number] : 0));
        }
        if (_hadMany) _all.AsSpan(0, values.Count).Clear();
        else foreach (var value in _touched) _all[value] = 0;
        scratch.Return(_all);
        return new(counts, distinct);
    }

    private (TopCounts Best, int Distinct) BestOfTouched(int from, int to)
    {
        var best = new TopCounts(Math.Clamp(query.Limit, 0, _touched.Count));
        var distinct = 0;
        foreach (var value in _touched)
        {
            if (value < from || value >= to) continue;
            distinct++;
            best.Offer(value, _all[value]);
        }
        return (best, distinct);
    }

    private (TopCounts Best, int Distinct) BestOfAll(int from, int to)
    {
        var best = new TopCounts(Math.Clamp(query.Limit, 0, to - from));
        for (var value = Next(from, to, best.Floor); value < to; value = Next(value + 1, to, best.Floor)) best.Offer(value, _all[value]);
        return (best, Distinct(_all.AsSpan(from, to - from)));
    }

    private void Add(ReadOnlySpan<int> counts, ReadOnlySpan<int> map)
    {
        // Without asking whether there is anything to add: guessing wrong costs more.
        for (var i = 0; i < counts.Length; i++) _all[map[i]] += counts[i];
    }

    private void Add(ReadOnlySpan<int> counts, ReadOnlySpan<ValueRun> runs)
    {
        foreach (var run in runs)
        {
            var all = _all.AsSpan(run.FirstOfAll, run.Count);
            var own = counts.Slice(run.First, run.Count);
            var at = 0;
            for (; at + Vector<int>.Count <= own.Length; at += Vector<int>.Count) (new Vector<int>(all[at..]) + new Vector<int>(own[at..])).CopyTo(all[at..]);
            for (; at < own.Length; at++) all[at] += own[at];
        }
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

    private static int Distinct(ReadOnlySpan<int> counts)
    {
        var (sums, distinct) = (Vector<int>.Zero, 0);
        for (; counts.Length >= Vector<int>.Count; counts = counts[Vector<int>.Count..]) sums -= Vector.GreaterThan(new Vector<int>(counts), Vector<int>.Zero);
        foreach (var count in counts) distinct += count > 0 ? 1 : 0;
        return distinct + Vector.Sum(sums);
    }
}
