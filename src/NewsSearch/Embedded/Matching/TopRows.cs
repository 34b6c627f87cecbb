using NewsSearch.Embedded.Segments;

namespace NewsSearch.Embedded.Matching;

/// <summary>
/// The hits of a search when those that share a value of a keyword field are one row: how many rows there are, and the best so many, each by its best hit. Offered in rising order, so that
/// of equals the first stay. A row that gave way is back when a hit of it is offered that beats the last; that hit is then its best, so one pass is enough. Serves one call.
/// </summary>
internal sealed class TopRows(string field, int capacity, Snapshot snapshot, Scratch scratch)
{
    private const int None = -1;

    // Hits are taken until there are twice as many as rows are wanted; then they are sorted, and what has no chance goes.
    private readonly long _room = Math.Max(64, 2L * capacity);
    private readonly List<Row> _rows = [];
    private readonly HashSet<int> _seen = [];
    private readonly FieldValues _values = snapshot.Values(field);
    private readonly int[] _alike = scratch.Counts(snapshot.Values(field).Count);
    private readonly List<int> _found = scratch.Values();
    private OrdinalColumn? _column;
    private int _segment;
    private int _first;
    private int _alone;
    private TopHits.Hit? _last;

    private readonly record struct Row(TopHits.Hit Hit, int Value);

    /// <summary>How many rows what was counted makes.</summary>
    public int Count => _alone + _found.Count;

    /// <summary>What a score must exceed to have a chance; below 0 while there is room.</summary>
    public float Floor => _last?.Score ?? -1;

    /// <summary>Turns to a segment.</summary>
    public void Begin(int segment)
    {
        var (reader, _, first) = snapshot.Segments[segment];
        (_segment, _first, _column) = (segment, first, reader.Ordinals(field));
    }

    /// <summary>Counts documents of the segment.</summary>
    public void Add(ReadOnlySpan<int> documents)
    {
        var map = _values.Map(_segment);
        foreach (var document in documents)
        {
            var value = Value(document, map);
            if (value == None) _alone++;
            else if (_alike[value]++ == 0) _found.Add(value);
        }
    }

    /// <summary>Offers a document of the segment for the rows.</summary>
    public void Offer(SortKey key, int document, float score)
    {
        if (_last is { } last && key.CompareTo(last.Key) <= 0) return;
        _rows.Add(new(new(key, _first + document, score), Value(document, _values.Map(_segment))));
        if (_rows.Count >= _room) Shrink();
    }

    /// <summary>The rows, best first: the best hit of each, and how many hits it stands for. Once; nothing can be counted or offered afterwards.</summary>
    public IReadOnlyList<(TopHits.Hit Hit, int Alike)> Sorted()
    {
        Shrink();
        var sorted = _rows.ConvertAll(row => (row.Hit, row.Value == None ? 1 : _alike[row.Value]));
        foreach (var value in _found) _alike[value] = 0;
        scratch.Return(_alike);
        return sorted;
    }

    private int Value(int document, ReadOnlySpan<int> map)
    {
        var ordinal = _column?.Lowest(document) ?? None;
        return ordinal == None || map.IsEmpty ? ordinal : map[ordinal];
    }

    private void Shrink()
    {
        _rows.Sort((a, b) => TopHits.Compare(a.Hit, b.Hit));
        _seen.Clear();
        _rows.RemoveAll(row => row.Value != None && !_seen.Add(row.Value));
        if (_rows.Count < capacity || capacity == 0) return;
        _rows.RemoveRange(capacity, _rows.Count - capacity);
        _last = _rows[^1].Hit;
    }
}
