using System.Buffers;
using K4os.Compression.LZ4;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>What callers stored of each document, folded and compressed in chunks of a few documents. Layout: FORMAT.md, "Stored".</summary>
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

    /// <summary>Consecutive documents that are compressed together.</summary>
    /// <param name="First">The first of them.</param>
    /// <param name="Count">How many.</param>
    /// <param name="Packed">Their bytes in the file.</param>
    /// <param name="Length">How many those are unpacked.</param>
    public readonly record struct Chunk(int First, int Count, MappedBytes Packed, int Length)
    {
        /// <summary>One past the last of them.</summary>
        public int End => First + Count;
    }

    /// <summary>All documents in their order.</summary>
    public IEnumerable<Chunk> Chunks()
    {
        for (var chunk = 0; chunk < _chunks; chunk++) yield return Of(chunk);
    }

    public byte[] Read(int document)
    {
        var chunk = Of(Find(document));
        if (document < chunk.First || document >= chunk.End) throw Damaged();
        var bytes = chunk.Packed.Span;
        var (length, count) = (chunk.Length, chunk.Count);
        if (bytes.Length == length) return Of(bytes, document - chunk.First, count);
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            // No further than the document asked for: first the lengths alone, where they leave much away.
            var unpacked = Unpack(bytes, rented.AsSpan(0, count > 1 ? count * 4 : length), length);
            if (count > 1) unpacked = Unpack(bytes, rented.AsSpan(0, (int)Math.Min(length, End(unpacked, document - chunk.First, count))), length);
            return Of(unpacked, document - chunk.First, count);
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
        var end = reader.At + size;
        var length = reader.Int32Varint();
        var bytes = reader.Bytes(end - reader.At);
        if (length == 0) return bytes.ToArray();
        if (length > bytes.Length * 3L) throw new DamagedFileException("A stored document is not what was written.");
        var plain = GC.AllocateUninitializedArray<byte>(length);
        FoldedText.Unfold(bytes, plain);
        return plain;
    }

    // Chunks hold about as many documents each: from where it should be, steps that double, then halving.
    private int Find(int document)
    {
        int low = 0, high = _chunks, step = 1;
        var guess = (int)Math.Max(0, Math.Min(_chunks - 1, (long)document * _chunks / Math.Max(1, _documents)));
        if (First(Entry(guess)) <= document)
        {
            for (low = guess; low + step < high && First(Entry(low + step)) <= document; step *= 2) low += step;
            high = Math.Min(high, low + step);
        }
        else
        {
            for (high = guess; high - step > low && First(Entry(high - step)) > document; step *= 2) high -= step;
            low = Math.Max(low, high - step);
        }
        while (high - low > 1)
        {
            var middle = (low + high) >>> 1;
            if (First(Entry(middle)) <= document) low = middle;
            else high = middle;
        }
        return low;
    }

    private Chunk Of(int chunk)
    {
        var entry = Entry(chunk);
        int first = First(entry), packed = (int)entry.UInt32(12), length = (int)entry.UInt32(16);
        var count = (chunk + 1 < _chunks ? First(Entry(chunk + 1)) : _documents) - first;
        return count > 0 && length >= count * 4L ? new(first, count, _file.Bytes(_section.Offset + entry.Int64(0), packed), length) : throw Damaged();
    }

    private MappedBytes Entry(int chunk) => _file.Bytes(_table + (long)chunk * TableEntry, TableEntry);

    private static int First(MappedBytes entry) => (int)entry.UInt32(8);

    private DamagedFileException Damaged() => new(_file.Path, _section.Offset, "a chunk of stored text does not unpack");
}
