using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>Reads the positions of the documents a <see cref="PostingsCursor"/> stands on; unpacks only the blocks they lie in. Serves one term after another.</summary>
internal sealed class PositionsCursor
{
    /// <summary>How many positions <see cref="Few"/> has room for.</summary>
    public const int MostFew = 8;

    private readonly uint[] _block = new uint[PackedBlock.Count + MostFew];
    private readonly int[] _starts = new int[PackedBlock.Count];
    private int[] _positions = new int[16];
    private PostingsCursor _postings = null!; // until the first term
    private MappedBytes _bytes;
    private long _occurrences;
    private int _documents;
    private int _unpacked;
    private int _at;
    private int _passed;
    private int _count;

    /// <summary>Turns to a term.</summary>
    /// <param name="postings">The documents.</param>
    /// <param name="bytes">Its encoded positions.</param>
    /// <param name="occurrences">How many there are in all.</param>
    public PositionsCursor Begin(PostingsCursor postings, MappedBytes bytes, long occurrences)
    {
        (_postings, _bytes, _occurrences) = (postings, bytes, occurrences);
        (_documents, _unpacked, _at, _passed, _count) = (-1, -1, 0, 0, 0);
        return this;
    }

    /// <summary>What was read last.</summary>
    public ReadOnlySpan<int> Current => _positions.AsSpan(0, _count);

    /// <summary>What was read last when it is no more than <see cref="MostFew"/>; lanes past the last hold what is no position.</summary>
    public Vector256<int> Few => Vector256.Create(_positions.AsSpan());

    /// <summary>The unpacked block, each position less the one before in its document.</summary>
    public ReadOnlySpan<int> Deltas => MemoryMarshal.Cast<uint, int>(_block);

    /// <summary>Turns to the current block of documents.</summary>
    public void EnterDocuments()
    {
        _ = _postings.Frequencies;
        if (_documents != _postings.BlockNumber) Enter();
    }

    /// <summary>Unpacks the block in which the positions of a document begin.</summary>
    /// <param name="index">The place of the document in its own block, which was entered.</param>
    /// <returns>Where they begin among <see cref="Deltas"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Enter(int index)
    {
        var start = _starts[index];
        if (start >> 7 != _passed || _unpacked != _at) EnterBlock(start);
        return start & (PackedBlock.Count - 1);
    }

    /// <summary>Reads the positions in the document, rising; valid until the next call.</summary>
    public ReadOnlySpan<int> Read()
    {
        var frequencies = _postings.Frequencies;
        if (_documents != _postings.BlockNumber) Enter();
        var count = _count = frequencies[_postings.Index];
        var from = _starts[_postings.Index];
        var place = EnterBlock(from);
        if (count <= MostFew && place + count <= PackedBlock.Count)
        {
            // Eight at once, wanted or not: how many there are cannot be guessed.
            var few = RunningTotals.Of(Vector256.Create(_block.AsSpan(place)).AsInt32());
            Vector256.ConditionalSelect(Vector256.LessThan(Vector256<int>.Indices, Vector256.Create(count)), few, Vector256.Create(int.MinValue)).CopyTo(_positions);
        }
        else
        {
            ReadMany(from, count);
        }
        return Current;
    }

    /// <summary>Unpacks a block of positions, or what is left past the last block.</summary>
    /// <param name="bytes">The encoded positions of a term.</param>
    /// <param name="at">Where the block begins.</param>
    /// <param name="occurrences">How many positions there are in all.</param>
    /// <param name="into">Room for a block.</param>
    /// <returns>Where the next block begins.</returns>
    public static int Unpack(MappedBytes bytes, int at, long occurrences, Span<uint> into)
    {
        var header = occurrences < PackedBlock.Count ? PostingsWriter.TailHeader : bytes[at++];
        if (header == PostingsWriter.TailHeader)
        {
            var reader = new ByteReader(bytes.Span, at);
            for (var i = 0; i < occurrences % PackedBlock.Count; i++) into[i] = (uint)reader.Int32Varint();
            return reader.At;
        }
        PackedBlock.Unpack(bytes.Slice(at, PackedBlock.Bytes(header)).Span, header, into);
        return at + PackedBlock.Bytes(header);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadMany(int from, int count)
    {
        if (_positions.Length < count) _positions = new int[Math.Max(count, _positions.Length * 2)];
        var last = 0;
        for (var read = 0; read < count;)
        {
            var deltas = _block.AsSpan(EnterBlock(from + read)..PackedBlock.Count);
            if (deltas.Length > count - read) deltas = deltas[..(count - read)];
            foreach (var delta in deltas) _positions[read++] = last += (int)delta;
        }
        if (count < MostFew) _positions.AsSpan(count, MostFew - count).Fill(int.MinValue);
    }

    // Positions are numbered from the beginning of the packed block that those of the first of these documents begin in.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Enter()
    {
        _documents = _postings.BlockNumber;
        _passed = 0;
        (_at, var start) = _postings.Table.Count == 0 ? (0, 0) : _postings.Table.Positions(_documents);
        RunningTotals.Before(_postings.FrequenciesOfBlock, start, _starts);
    }

    // Unpacks the block that a position lies in, and says where in it.
    private int EnterBlock(int position)
    {
        for (; position >> 7 > _passed; _passed++) _at += 1 + PackedBlock.Bytes(_bytes[_at]);
        if (_unpacked != _at) Unpack();
        return position & (PackedBlock.Count - 1);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Unpack()
    {
        Unpack(_bytes, _at, _occurrences, _block);
        _unpacked = _at;
    }
}
