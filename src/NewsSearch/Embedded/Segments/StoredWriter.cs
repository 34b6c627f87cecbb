using K4os.Compression.LZ4;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>Writes what <see cref="StoredDocuments"/> reads, chunk by chunk as documents come.</summary>
internal sealed class StoredWriter
{
    // An article fills a chunk of its own or nearly; small records share one. Reading one document unpacks one chunk.
    private const int ChunkSize = 4096;

    private readonly SegmentWriter _segment;
    private readonly long _start;
    private readonly ByteBuffer _lengths = new();
    private readonly ByteBuffer _bytes = new();
    private readonly ByteBuffer _table = new();
    private byte[] _packed = [];
    private int _documents;
    private int _inChunk;

    public StoredWriter(SegmentWriter segment) => (_segment, _start) = (segment, segment.Begin());

    public void Add(ReadOnlySpan<byte> stored)
    {
        _lengths.UInt32((uint)stored.Length);
        _bytes.Bytes(stored);
        _documents++;
        _inChunk++;
        if (_bytes.Length + _lengths.Length >= ChunkSize) EndChunk();
    }

    public void Finish()
    {
        if (_inChunk > 0) EndChunk();
        var length = _segment.Output.Position - _start;
        _segment.Output.Align();
        _segment.Output.Write(_table.Written);
        _segment.End(SectionKind.Stored, "", _start, [_documents, _table.Length / StoredDocuments.TableEntry, length]);
    }

    private void EndChunk()
    {
        _lengths.Bytes(_bytes.Written);
        var plain = _lengths.Written;
        var room = LZ4Codec.MaximumOutputSize(plain.Length);
        if (_packed.Length < room) _packed = new byte[room];
        var packed = LZ4Codec.Encode(plain, _packed);
        var isSmaller = packed > 0 && packed < plain.Length;
        _table.Int64(_segment.Output.Position - _start);
        _table.UInt32((uint)(_documents - _inChunk));
        _table.UInt32((uint)(isSmaller ? packed : plain.Length));
        _table.UInt32((uint)plain.Length);
        _table.UInt32(0);
        _segment.Output.Write(isSmaller ? _packed.AsSpan(0, packed) : plain);
        _lengths.Clear();
        _bytes.Clear();
        _inChunk = 0;
    }
}
