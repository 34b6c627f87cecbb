using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>Reads the positions of the documents a <see cref="PostingsCursor"/> stands on; unpacks only the blocks they lie in.</summary>
internal sealed class PositionsCursor
{
    private readonly PostingsCursor _postings;
    private readonly MappedBytes _bytes;
    private readonly long _occurrences;
    private readonly uint[] _block = new uint[PackedBlock.Count];
    private readonly int[] _starts = new int[PackedBlock.Count];
    private int[] _positions = new int[16];
    private int _documents = -1;
    private int _unpacked = -1;
    private int _at;
    private int _passed;
    private int _count;

    /// <param name="postings">The documents.</param>
    /// <param name="bytes">The encoded positions of the same term.</param>
    /// <param name="occurrences">How many positions there are in all.</param>
    public PositionsCursor(PostingsCursor postings, MappedBytes bytes, long occurrences) => (_postings, _bytes, _occurrences) = (postings, bytes, occurrences);

    /// <summary>What was read last.</summary>
    public ReadOnlySpan<int> Current => _positions.AsSpan(0, _count);

    /// <summary>Reads the positions in the document, rising; valid until the next call.</summary>
    public ReadOnlySpan<int> Read()
    {
        var frequencies = _postings.Frequencies;
        if (_documents != _postings.BlockNumber) Enter(frequencies);
        var count = _count = frequencies[_postings.Index];
        if (_positions.Length < count) _positions = new int[Math.Max(count, _positions.Length * 2)];
        var positions = _positions.AsSpan(0, count);
        int last = 0, from = _starts[_postings.Index];
        for (var read = 0; read < count;)
        {
            var deltas = Block(from + read);
            if (deltas.Length > count - read) deltas = deltas[..(count - read)];
            foreach (var delta in deltas) positions[read++] = last += (int)delta;
        }
        return positions;
    }

    // Numbers of positions count from the beginning of the block that the first of these documents shares.
    private void Enter(ReadOnlySpan<int> frequencies)
    {
        _documents = _postings.BlockNumber;
        (_at, var skip) = _postings.Table.Count == 0 ? (0, 0) : _postings.Table.Positions(_documents);
        _passed = 0;
        for (var i = 0; i < frequencies.Length; i++)
        {
            _starts[i] = skip;
            skip += frequencies[i];
        }
    }

    // What is left of the block that a position lies in, from it on.
    private ReadOnlySpan<uint> Block(int position)
    {
        for (; position >> 7 > _passed; _passed++) _at += 1 + PackedBlock.Bytes(_bytes[_at]);
        if (_unpacked != _at) Unpack();
        return _block.AsSpan(position & (PackedBlock.Count - 1));
    }

    private void Unpack()
    {
        var header = _occurrences < PackedBlock.Count ? PostingsWriter.TailHeader : _bytes[_at];
        if (header == PostingsWriter.TailHeader)
        {
            var reader = new ByteReader(_bytes.Span, _occurrences < PackedBlock.Count ? _at : _at + 1);
            for (var i = 0; i < _occurrences % PackedBlock.Count; i++) _block[i] = (uint)reader.Int32Varint();
        }
        else
        {
            PackedBlock.Unpack(_bytes.Slice(_at + 1, PackedBlock.Bytes(header)).Span, header, _block);
        }
        _unpacked = _at;
    }
}
