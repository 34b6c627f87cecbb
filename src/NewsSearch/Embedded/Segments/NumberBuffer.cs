using System.Runtime.InteropServices;

namespace NewsSearch.Embedded.Segments;

/// <summary>The numbers of one field while documents come in or are merged.</summary>
/// <param name="documents">How many documents to make room for at once.</param>
internal sealed class NumberBuffer(int documents = 0)
{
    private readonly List<long> _values = new(documents);
    private readonly List<ulong> _present = new((documents + 63) / 64);
    private int _count;

    public long Bytes => _values.Capacity * (long)sizeof(long);

    /// <summary>Documents may not fall. Of two values of one document the later counts.</summary>
    public void Add(int document, long value)
    {
        MakeRoom(document + 1);
        _values[document] = value;
        ref var present = ref CollectionsMarshal.AsSpan(_present)[document >> 6];
        _count += (int)(~present >> (document & 63)) & 1;
        present |= 1UL << document;
    }

    public void Write(SegmentWriter segment, string field)
    {
        MakeRoom(segment.Documents);
        NumberColumn.Write(segment, SectionKind.Numbers, field, CollectionsMarshal.AsSpan(_values), _count == segment.Documents ? [] : CollectionsMarshal.AsSpan(_present));
    }

    private void MakeRoom(int documents)
    {
        if (_values.Count < documents) CollectionsMarshal.SetCount(_values, documents);
        for (var words = (documents + 63) / 64; _present.Count < words;) _present.Add(0);
    }
}
