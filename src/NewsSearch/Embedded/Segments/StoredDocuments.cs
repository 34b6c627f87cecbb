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
    private readonly MappedBytes _table;
    private readonly int _documents;
    private readonly int _chunks;

    public StoredDocuments(MappedFile file, Section section)
    {
        (_file, _section) = (file, section);
        _documents = section.Count(0);
        _chunks = section.Count(1);
        _table = file.Bytes(section.Offset + ((section.Facts[2] + 7) & ~7L), (long)_chunks * TableEntry);
    }

    public byte[] Read(int document)
    {
        var chunk = Find(document);
        var entry = _table.Slice(chunk * TableEntry, TableEntry);
        int first = (int)entry.UInt32(8), packed = (int)entry.UInt32(12), length = (int)entry.UInt32(16);
        var end = chunk + 1 < _chunks ? (int)_table.UInt32((chunk + 1) * TableEntry + 8) : _documents;
        var bytes = _file.Bytes(_section.Offset + entry.Int64(0), packed).Span;
        var rented = System.Buffers.ArrayPool<byte>.Shared.Rent(Math.Max(length, 1));
        try
        {
            if (packed != length)
            {
                if (LZ4Codec.Decode(bytes, rented.AsSpan(0, length)) != length) throw Damaged();
                bytes = rented.AsSpan(0, length);
            }
            var reader = new ByteReader(bytes);
            int skip = 0, size = 0;
            for (var i = first; i < end; i++)
            {
                var own = (int)reader.UInt32();
                if (i < document) skip += own;
                else if (i == document) size = own;
            }
            reader.Bytes(skip);
            return reader.Bytes(size).ToArray();
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private int Find(int document)
    {
        int low = 0, high = _chunks;
        while (high - low > 1)
        {
            var middle = (low + high) >>> 1;
            if (_table.UInt32(middle * TableEntry + 8) <= (uint)document) low = middle;
            else high = middle;
        }
        return low;
    }

    private DamagedFileException Damaged() => new(_file.Path, _section.Offset, "a chunk of stored text does not unpack");
}
