namespace NewsSearch.Embedded.Matching;

/// <summary>The values that stand in the most documents of those offered; of equals the first in order. A heap with the worst on top.</summary>
internal sealed class TopCounts(int capacity)
{
    // The count above, the value turned about below, so that of equal counts the first value is the greatest.
    private readonly long[] _heap = new long[capacity];

    public int Count { get; private set; }

    /// <summary>No value that stands in no more documents has a chance when it comes after all others; 0 while there is room.</summary>
    public int Floor => capacity == 0 ? int.MaxValue : Count < capacity ? 0 : (int)(_heap[0] >> 32);

    public void Offer(int value, int count)
    {
        var key = (long)count << 32 | (uint)~value;
        if (Count < capacity)
        {
            var at = Count++;
            for (; at > 0 && _heap[(at - 1) / 2] > key; at = (at - 1) / 2) _heap[at] = _heap[(at - 1) / 2];
            _heap[at] = key;
        }
        else if (capacity > 0 && key > _heap[0])
        {
            Sink(key);
        }
    }

    /// <summary>The values, best first. Nothing can be offered afterwards.</summary>
    public int[] Sorted()
    {
        var values = new int[Count];
        while (Count > 0)
        {
            values[--Count] = ~(int)_heap[0];
            Sink(_heap[Count]);
        }
        return values;
    }

    private void Sink(long key)
    {
        var at = 0;
        for (var child = 1; child < Count; child = 2 * at + 1)
        {
            if (child + 1 < Count && _heap[child + 1] < _heap[child]) child++;
            if (_heap[child] >= key) break;
            _heap[at] = _heap[child];
            at = child;
        }
        _heap[at] = key;
    }
}
