using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// Reads the positions of documents of the block a <see cref="PostingsCursor"/> stands on; unpacks only the blocks of positions they lie in. Serves one term
/// after another.
/// </summary>
internal sealed class PositionsCursor
{
    // More than documents usually have; what some took is not kept.
    private const int LongestKept = 1 << 16;

    private readonly int[] _starts = new int[PackedBlock.Count + 1];
    private uint[] _deltas = [];
    private int[] _positions = new int[16];
    private PostingsCursor _postings = null!; // until the first term
    private MappedBytes _bytes;
    private long _occurrences;
    private int _documents;
    private int _count;

    // How many deltas were unpacked or passed over; where in the bytes the next block begins, and the last of those begins, or -1.
    private int _passed;
    private int _next;
    private int _last;

    /// <summary>Turns to a term.</summary>
    /// <param name="postings">The documents.</param>
    /// <param name="bytes">Its encoded positions.</param>
    /// <param name="occurrences">How many there are in all.</param>
    public PositionsCursor Begin(PostingsCursor postings, MappedBytes bytes, long occurrences)
    {
        (_postings, _bytes, _occurrences) = (postings, bytes, occurrences);
        (_documents, _last) = (-1, -1);
        if (_deltas.Length > LongestKept) _deltas = [];
        return this;
    }

    /// <summary>What was read last.</summary>
    public ReadOnlySpan<int> Current => _positions.AsSpan(0, _count);

    /// <summary>
    /// The positions in the documents of the current block, each less the one before in its document, as far as they were unpacked; behind the last there is room for
    /// a vector.
    /// </summary>
    public ReadOnlySpan<int> Deltas => MemoryMarshal.Cast<uint, int>(_deltas);

    /// <summary>Where the positions in each document of the current block begin among <see cref="Deltas"/>, and where those in the last end.</summary>
    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, PackedBlock.Count + 1);

    /// <summary>How many of <see cref="Deltas"/> lie behind: unpacked, or passed over.</summary>
    public int Unpacked => _passed;

    /// <summary>Turns to the current block of documents.</summary>
    public void EnterDocuments()
    {
        if (_documents != _postings.BlockNumber) Enter();
    }

    /// <summary>Reads the positions in the document the postings stand on, rising; valid until the next call.</summary>
    public ReadOnlySpan<int> Read()
    {
        EnterDocuments();
        return Read(_postings.Index);
    }

    /// <summary>Reads the positions in a document of the current block, rising; valid until the next call.</summary>
    /// <param name="index">Its place in the block, which was entered; no lesser than before.</param>
    public ReadOnlySpan<int> Read(int index)
    {
        var (from, to) = (_starts[index], _starts[index + 1]);
        if (to > _passed) Unpack(from, to);
        _count = to - from;
        if (_positions.Length < _count) _positions = new int[Math.Max(_count, _positions.Length * 2)];
        var last = 0;
        for (var i = 0; i < _count; i++) _positions[i] = last += (int)_deltas[from + i];
        return Current;
    }

    /// <summary>Unpacks a stretch of <see cref="Deltas"/>. Stretches must come in rising order.</summary>
    /// <returns><see cref="Unpacked"/>.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Unpack(int from, int to)
    {
        while (_passed < to)
        {
            _last = _next;
            if (_passed + PackedBlock.Count <= from) _next += 1 + PackedBlock.Bytes(_bytes[_next]);
            else _next = Unpack(_bytes, _next, _occurrences, _deltas.AsSpan(_passed, PackedBlock.Count));
            _passed += PackedBlock.Count;
        }
        return _passed;
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

    // Most often the positions of the first of these documents begin in the block that those of the documents before ended in.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Enter()
    {
        _ = _postings.Frequencies;
        _documents = _postings.BlockNumber;
        var (at, start) = _postings.Table.Count == 0 ? (0, 0) : _postings.Table.Positions(_documents);
        RunningTotals.Before(_postings.FrequenciesOfBlock, start, _starts);
        var room = _starts[_postings.InBlock] + PackedBlock.Count;
        var isUnpacked = at == _last;
        var block = isUnpacked ? _deltas.AsSpan(_passed - PackedBlock.Count, PackedBlock.Count) : [];
        if (_deltas.Length < room) _deltas = new uint[Math.Max(room, 2 * _deltas.Length)];
        block.CopyTo(_deltas);
        if (isUnpacked) _passed = PackedBlock.Count;
        else (_passed, _next, _last) = (0, at, -1);
    }
}
