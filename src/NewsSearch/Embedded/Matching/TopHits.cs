namespace NewsSearch.Embedded.Matching;

/// <summary>The best so many of the documents offered, in a heap with the worst on top. Offered in rising order, so that of equals the first stay.</summary>
internal sealed class TopHits(int capacity)
{
    private Hit[] _heap = new Hit[Math.Min(capacity, 64)];

    public readonly record struct Hit(SortKey Key, int Document, float Score);

    public int Count { get; private set; }

    /// <summary>What a score must exceed to have a chance; below 0 while there is room.</summary>
    public float Floor => Count < capacity ? -1 : capacity == 0 ? float.MaxValue : _heap[0].Score;

    /// <summary>Whether a key has no chance any more.</summary>
    public bool Rejects(SortKey key) => capacity == 0 || (Count == capacity && key.CompareTo(_heap[0].Key) <= 0);

    /// <summary>The better first.</summary>
    public static int Compare(Hit a, Hit b) => b.Key.CompareTo(a.Key) is var byKey and not 0 ? byKey : a.Document.CompareTo(b.Document);

    public void Offer(SortKey key, int document, float score)
    {
        if (Rejects(key)) return;
        var hit = new Hit(key, document, score);
        if (Count == capacity)
        {
            Sink(hit);
            return;
        }
        if (Count == _heap.Length) Array.Resize(ref _heap, Math.Min(capacity, Count * 2));
        Count++;
        Rise(hit);
    }

    /// <summary>The hits, best first. Nothing can be offered afterwards.</summary>
    public ReadOnlySpan<Hit> Sorted()
    {
        var count = Count;
        while (Count > 1)
        {
            var last = _heap[--Count];
            _heap[Count] = _heap[0];
            Sink(last);
        }
        return _heap.AsSpan(0, Count = count);
    }

    private static bool IsWorse(Hit a, Hit b) => a.Key.CompareTo(b.Key) is var byKey and not 0 ? byKey < 0 : a.Document > b.Document;

    private void Rise(Hit hit)
    {
        var at = Count - 1;
        for (; at > 0 && IsWorse(hit, _heap[(at - 1) / 2]); at = (at - 1) / 2) _heap[at] = _heap[(at - 1) / 2];
        _heap[at] = hit;
    }

    private void Sink(Hit hit)
    {
        var at = 0;
        for (var child = 1; child < Count; child = 2 * at + 1)
        {
            if (child + 1 < Count && IsWorse(_heap[child + 1], _heap[child])) child++;
            if (!IsWorse(_heap[child], hit)) break;
            _heap[at] = _heap[child];
            at = child;
        }
        _heap[at] = hit;
    }
}
