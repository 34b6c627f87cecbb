namespace NewsSearch.Embedded.Segments;

/// <summary>The numbers of one field while documents come in or are merged.</summary>
internal sealed class NumberBuffer
{
    private readonly List<(int Document, long Value)> _values = [];

    public long Bytes => _values.Count * 16L;

    /// <summary>Of two values of one document the later counts.</summary>
    public void Add(int document, long value) => _values.Add((document, value));

    public void Write(SegmentWriter segment, string field)
    {
        var values = new long[segment.Documents];
        var present = new ulong[(segment.Documents + 63) / 64];
        var missing = values.Length;
        foreach (var (document, value) in _values)
        {
            values[document] = value;
            var bit = 1UL << (document & 63);
            if ((present[document >> 6] & bit) == 0) missing--;
            present[document >> 6] |= bit;
        }
        NumberColumn.Write(segment, SectionKind.Numbers, field, values, missing == 0 ? [] : present);
    }
}
