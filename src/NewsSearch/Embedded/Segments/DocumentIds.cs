using System.Runtime.InteropServices;
using System.Text;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// The ids of a segment's documents: by document, and back by binary search. Nothing is read, or verified, before it is asked for. Layout: FORMAT.md, "Ids".
/// </summary>
internal sealed class DocumentIds
{
    private readonly MappedFile _file;
    private readonly long _bytes;
    private readonly long _length;
    private readonly long _starts;
    private readonly int _count;

    public DocumentIds(MappedFile file, Section section)
    {
        (_file, _count, _bytes, _length) = (file, section.Count(0), section.Offset, section.Count(1));
        _starts = section.Offset + ((_length + 7) & ~7L);
        if (_starts + (2L * _count + 1) * 4 > section.Offset + section.Length) throw new DamagedFileException(file.Path, section.Offset, "the ids contradict themselves");
    }

    /// <summary>How many bytes the ids of all documents have.</summary>
    public long Length => _length;

    public ReadOnlySpan<byte> this[int document]
    {
        get
        {
            var place = _file.Bytes(_starts + (uint)document * 4L, 8);
            uint start = place.UInt32(0), end = place.UInt32(4);
            if (end < start || end > _length) throw new DamagedFileException(_file.Path, _starts, "an id is not where it should be");
            return _file.Bytes(_bytes + start, end - start).Span;
        }
    }

    public string Text(int document) => Encoding.UTF8.GetString(this[document]);

    /// <summary>The last document of this id, deleted or not, or -1.</summary>
    /// <remarks>A document written twice into one segment stands there twice, and only the later one can be live.</remarks>
    public int Find(ReadOnlySpan<byte> id)
    {
        int low = 0, high = _count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[Ordered(middle)].SequenceCompareTo(id) <= 0) low = middle + 1;
            else high = middle;
        }
        return low > 0 && Ordered(low - 1) is var found && this[found].SequenceEqual(id) ? found : -1;
    }

    /// <summary>The document at a place in the order of the ids.</summary>
    public int Ordered(int place) =>
        _file.Bytes(_starts + (_count + 1L + place) * 4, 4).UInt32(0) is var document && document < (uint)_count ? (int)document : throw new DamagedFileException("The order of ids names a document that is not there.");

    /// <summary>Writes the ids of all documents, in the order of documents.</summary>
    public static void Write(SegmentWriter segment, ByteBuffer bytes, List<int> starts)
    {
        var count = starts.Count;
        var start = segment.Begin();
        var order = new int[count];
        for (var i = 0; i < count; i++) order[i] = i;
        Array.Sort(order, (a, b) => Of(a).SequenceCompareTo(Of(b)) is var byId and not 0 ? byId : a.CompareTo(b));
        segment.Output.Write(bytes.Written);
        segment.Output.Align();
        segment.Output.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(starts)));
        segment.Output.Write(BitConverter.GetBytes(bytes.Length));
        segment.Output.Write(MemoryMarshal.AsBytes<int>(order));
        segment.End(SectionKind.Ids, "", start, [count, bytes.Length]);

        ReadOnlySpan<byte> Of(int document) => bytes.Written[starts[document]..(document + 1 < count ? starts[document + 1] : bytes.Length)];
    }
}
