using K4os.Compression.LZ4;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>Writes what <see cref="StoredDocuments"/> reads, chunk by chunk as documents come.</summary>
internal sealed class StoredWriter
{
    // An article fills a chunk; small records share one. Reading a document unpacks those before it, which with 4,096 bytes took half of the time of a question with few hits.
    private const int ChunkSize = 1024;

    private readonly SegmentWriter _segment;
    private readonly long _start;
    private readonly ByteBuffer _lengths = new();
    private readonly ByteBuffer _bytes = new();
    private ByteBuffer _table = new();
    private byte[] _folded = [];
    private byte[] _packed = [];
    private int _documents;
    private int _inChunk;

    public StoredWriter(SegmentWriter segment) => (_segment, _start) = (segment, segment.Begin());

    public void Add(ReadOnlySpan<byte> stored)
    {
        var before = _bytes.Length;
        if (_folded.Length < FoldedText.MostFolded(stored.Length)) _folded = new byte[FoldedText.MostFolded(stored.Length)];
        var folded = _folded.AsSpan(0, FoldedText.Fold(stored, _folded));
        var isSmaller = folded.Length < stored.Length;
        _bytes.Varint(isSmaller ? (ulong)stored.Length : 0);
        _bytes.Bytes(isSmaller ? folded : stored);
        _lengths.UInt32((uint)(_bytes.Length - before));
        _documents++;
        _inChunk++;
        if (_bytes.Length + _lengths.Length >= ChunkSize) EndChunk();
    }

    /// <summary>Adds the documents of a chunk of another segment as they are.</summary>
    public void Add(StoredDocuments.Chunk chunk)
    {
        if (_inChunk > 0) EndChunk();
        Write(_documents, chunk.Packed.Span, chunk.Length);
        _documents += chunk.Count;
    }

    /// <summary>Ends the section, and lets go of its table.</summary>
    public void Finish()
    {
        if (_inChunk > 0) EndChunk();
        var length = _segment.Output.Position - _start;
        _segment.Output.Align();
        _segment.Output.Write(_table.Written);
        _segment.End(SectionKind.Stored, "", _start, [_documents, _table.Length / StoredDocuments.TableEntry, length]);
        _table = new();
    }

    private void EndChunk()
    {
        _lengths.Bytes(_bytes.Written);
        var plain = _lengths.Written;
        var room = LZ4Codec.MaximumOutputSize(plain.Length);
        if (_packed.Length < room) _packed = new byte[room];
        var packed = LZ4Codec.Encode(plain, _packed);
        Write(_documents - _inChunk, packed > 0 && packed < plain.Length ? _packed.AsSpan(0, packed) : plain, plain.Length);
        _lengths.Clear();
        _bytes.Clear();
        _inChunk = 0;
    }

    private void Write(int first, ReadOnlySpan<byte> packed, int length)
    {
        _table.Int64(_segment.Output.Position - _start);
        _table.UInt32((uint)first);
        _table.UInt32((uint)packed.Length);
        _table.UInt32((uint)length);
        _table.UInt32(0);
        _segment.Output.Write(packed);
    }
}
