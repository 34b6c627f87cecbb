using System.Buffers;
using K4os.Compression.LZ4;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>What callers stored of each document, compressed in chunks of a few documents. Layout: FORMAT.md, "Stored".</summary>
internal sealed class StoredDocuments
{
    /// <summary>Bytes of an entry of the table of chunks.</summary>
    public const int TableEntry = 24;

    private readonly MappedFile _file;
    private readonly Section _section;
    private readonly long _table;
    private readonly int _documents;
    private readonly int _chunks;

    public StoredDocuments(MappedFile file, Section section)
    {
        (_file, _section) = (file, section);
        _documents = section.Count(0);
        _chunks = section.Count(1);
        _table = section.Offset + ((section.Facts[2] + 7) & ~7L);
        if (_table + (long)_chunks * TableEntry > section.Offset + section.Length) throw new DamagedFileException(file.Path, section.Offset, "the chunks of stored text contradict themselves");
    }

    public byte[] Read(int document)
    {
        var chunk = Find(document);
        var entry = Entry(chunk);
        int first = First(entry), packed = (int)entry.UInt32(12), length = (int)entry.UInt32(16);
        var count = (chunk + 1 < _chunks ? First(Entry(chunk + 1)) : _documents) - first;
        var bytes = _file.Bytes(_section.Offset + entry.Int64(0), packed).Span;
        if (document < first || document >= first + count || length < count * 4L || length < 0) throw Damaged();
        if (packed == length) return Of(bytes, document - first, count);
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            // No further than the document asked for: first the lengths alone, where they leave much away.
            var unpacked = Unpack(bytes, rented.AsSpan(0, count > 1 ? count * 4 : length), length);
            if (count > 1) unpacked = Unpack(bytes, rented.AsSpan(0, (int)Math.Min(length, End(unpacked, document - first, count))), length);
            return Of(unpacked, document - first, count);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private Span<byte> Unpack(ReadOnlySpan<byte> packed, Span<byte> into, int length)
    {
        var unpacked = into.Length == length ? LZ4Codec.Decode(packed, into) : LZ4Codec.PartialDecode(packed, into);
        return unpacked == into.Length ? into : throw Damaged();
    }

    // Where a document of a chunk ends: after the lengths of all, and the bytes of those up to it.
    private static long End(ReadOnlySpan<byte> chunk, int place, int count)
    {
        var reader = new ByteReader(chunk);
        var end = count * 4L;
        for (var i = 0; i <= place; i++) end += reader.UInt32();
        return end;
    }

    private static byte[] Of(ReadOnlySpan<byte> chunk, int place, int count)
    {
        var reader = new ByteReader(chunk, place * 4);
        var size = (int)reader.UInt32();
        reader.At = (int)Math.Min(int.MaxValue, End(chunk, place, count) - size);
        return reader.Bytes(size).ToArray();
    }

    private int Find(int document)
    {
        int low = 0, high = _chunks;
        while (high - low > 1)
        {
            var middle = (low + high) >>> 1;
            if (First(Entry(middle)) <= document) low = middle;
            else high = middle;
        }
        return low;
    }

    private MappedBytes Entry(int chunk) => _file.Bytes(_table + (long)chunk * TableEntry, TableEntry);

    private static int First(MappedBytes entry) => (int)entry.UInt32(8);

    private DamagedFileException Damaged() => new(_file.Path, _section.Offset, "a chunk of stored text does not unpack");
}
