namespace NewsSearch.Embedded.Matching;

/// <summary>The best so many of the documents offered, in a heap with the worst on top. Offered in rising order, so that of equals the first stay.</summary>
internal sealed class TopHits(int capacity)
{
    private readonly List<Hit> _heap = new(Math.Min(capacity, 64));

    public readonly record struct Hit(SortKey Key, int Document, float Score);

    public int Count => _heap.Count;

    /// <summary>What a score must exceed to have a chance; below 0 while there is room.</summary>
    public float Floor => _heap.Count < capacity ? -1 : capacity == 0 ? float.MaxValue : _heap[0].Score;

    /// <summary>Whether a key has no chance any more.</summary>
    public bool Rejects(SortKey key) => capacity == 0 || (_heap.Count == capacity && key.CompareTo(_heap[0].Key) <= 0);

    public void Offer(SortKey key, int document, float score)
    {
        if (Rejects(key)) return;
        var hit = new Hit(key, document, score);
        if (_heap.Count < capacity)
        {
            _heap.Add(hit);
            Rise(hit);
        }
        else
        {
            Sink(hit);
        }
    }

    /// <summary>The hits, best first. Nothing can be offered afterwards.</summary>
    public IReadOnlyList<Hit> Sorted()
    {
        _heap.Sort(static (a, b) => b.Key.CompareTo(a.Key) is var byKey and not 0 ? byKey : a.Document.CompareTo(b.Document));
        return _heap;
    }

    private static bool IsWorse(Hit a, Hit b) => a.Key.CompareTo(b.Key) is var byKey and not 0 ? byKey < 0 : a.Document > b.Document;

    private void Rise(Hit hit)
    {
        var at = _heap.Count - 1;
        for (; at > 0 && IsWorse(hit, _heap[(at - 1) / 2]); at = (at - 1) / 2) _heap[at] = _heap[(at - 1) / 2];
        _heap[at] = hit;
    }

    private void Sink(Hit hit)
    {
        var at = 0;
        for (var child = 1; child < _heap.Count; child = 2 * at + 1)
        {
            if (child + 1 < _heap.Count && IsWorse(_heap[child + 1], _heap[child])) child++;
            if (!IsWorse(_heap[child], hit)) break;
            _heap[at] = _heap[child];
            at = child;
        }
        _heap[at] = hit;
    }
}
