using System.Numerics;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>Reads the positions of the documents a <see cref="PostingsCursor"/> stands on; unpacks only the blocks they lie in.</summary>
internal sealed class PositionsCursor
{
    private readonly PostingsCursor _postings;
    private readonly MappedBytes _bytes;
    private readonly long _occurrences;
    private readonly uint[] _block = new uint[PackedBlock.Count];
    private int[] _positions = new int[16];
    private int _documents = -1;
    private int _unpacked = -1;
    private int _at;
    private int _passed;
    private int _start;
    private int _index;
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
        if (_documents != _postings.BlockNumber) Enter();
        var count = _count = frequencies[_postings.Index];
        if (_positions.Length < count) _positions = new int[Math.Max(count, _positions.Length * 2)];
        var positions = _positions.AsSpan(0, count);
        int last = 0, from = Start(frequencies);
        for (var read = 0; read < count;)
        {
            var deltas = Block(from + read);
            if (deltas.Length > count - read) deltas = deltas[..(count - read)];
            foreach (var delta in deltas) positions[read++] = last += (int)delta;
        }
        return positions;
    }

    // Numbers of positions count from the beginning of the packed block that those of the first of these documents begin in.
    private void Enter()
    {
        _documents = _postings.BlockNumber;
        (_at, _start) = _postings.Table.Count == 0 ? (0, 0) : _postings.Table.Positions(_documents);
        (_passed, _index) = (0, 0);
    }

    // Where the positions of the document begin: the frequencies passed over are summed up on the way, as few documents of a block are mostly asked for.
    private int Start(ReadOnlySpan<int> frequencies)
    {
        var passed = frequencies[_index.._postings.Index];
        _index = _postings.Index;
        if (passed.Length >= 2 * Vector<int>.Count)
        {
            var sums = Vector<int>.Zero;
            for (; passed.Length >= Vector<int>.Count; passed = passed[Vector<int>.Count..]) sums += new Vector<int>(passed);
            _start += Vector.Sum(sums);
        }
        foreach (var frequency in passed) _start += frequency;
        return _start;
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
