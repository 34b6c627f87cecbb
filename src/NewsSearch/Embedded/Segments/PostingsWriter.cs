using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>Encodes the postings of one term at a time. Layout: FORMAT.md, "Postings".</summary>
internal sealed class PostingsWriter(byte[] lengths, bool isText)
{
    /// <summary>Stands where the header of a packed block would before positions that do not fill one. No block has it: a number of 31 bits needs no patch.</summary>
    public const byte TailHeader = 0xFF;

    // The last document of the block before, then those of this one.
    private readonly int[] _documents = [-1, .. new int[PackedBlock.Count]];
    private readonly int[] _frequencies = new int[PackedBlock.Count];
    private readonly uint[] _deltas = new uint[PackedBlock.Count];
    private readonly Impacts _impacts = new();
    private readonly ByteBuffer _table = new();
    private readonly ByteBuffer _data = new();
    private readonly ByteBuffer _positions = new();
    private int _inBlock;
    private int _inDeltas;
    private (int Start, int Skip) _blockPositions;

    public int Documents { get; private set; }

    public long Occurrences { get; private set; }

    public void Add(int document) => Add(document, 1);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int document, ReadOnlySpan<int> positions)
    {
        if (_inBlock == 0) _blockPositions = (_positions.Length, _inDeltas);
        var last = 0;
        foreach (var position in positions)
        {
            _deltas[_inDeltas++] = (uint)(position - last);
            last = position;
            if (_inDeltas == PackedBlock.Count) EndDeltas();
        }
        Add(document, positions.Length);
    }

    /// <summary>Adds many documents of another segment, with their positions as those are encoded there.</summary>
    /// <param name="documents">The documents, rising.</param>
    /// <param name="frequencies">How often the term stands in each; nothing for a keyword.</param>
    /// <param name="positions">Stands before the positions of the first; then, behind those of the last.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, PositionDeltas? positions)
    {
        while (documents.Length > 0)
        {
            if (_inBlock == 0) _blockPositions = (_positions.Length, _inDeltas);
            var count = Math.Min(documents.Length, PackedBlock.Count - _inBlock);
            documents[..count].CopyTo(_documents.AsSpan(1 + _inBlock));
            documents = documents[count..];
            if (positions is not null)
            {
                long occurrences = 0;
                foreach (var frequency in frequencies[..count]) occurrences += frequency;
                frequencies[..count].CopyTo(_frequencies.AsSpan(_inBlock));
                frequencies = frequencies[count..];
                Occurrences += occurrences;
                Copy(positions, occurrences);
            }
            else Occurrences += count;
            Documents += count;
            if ((_inBlock += count) == PackedBlock.Count) EndBlock();
        }
    }

    /// <summary>Writes the term and begins the next.</summary>
    /// <returns>The bytes of its documents and of its positions.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (int Documents, int Positions) End(PagedOutput output)
    {
        var start = output.Position;
        if (_inBlock > 0)
        {
            if (Documents > PackedBlock.Count) EndTable(_data.Length, 0);
            EncodeTail();
        }
        if (Documents >= PackedBlock.Count) output.Write(_table.Written);
        output.Write(_data.Written);
        var documents = checked((int)(output.Position - start));
        if (_positions.Length > 0 && _inDeltas > 0) _positions.Byte(TailHeader);
        foreach (var delta in _deltas.AsSpan(0, _inDeltas)) _positions.Varint(delta);
        output.Write(_positions.Written);
        var written = (documents, _positions.Length);
        _table.Clear();
        _data.Clear();
        _positions.Clear();
        (_documents[0], Documents, Occurrences, _inBlock, _inDeltas) = (-1, 0, 0, 0, 0);
        return written;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(int document, int frequency)
    {
        _frequencies[_inBlock] = frequency;
        _documents[++_inBlock] = document;
        Documents++;
        Occurrences += frequency;
        if (_inBlock == PackedBlock.Count) EndBlock();
    }

    private void Copy(PositionDeltas positions, long count)
    {
        while (count > 0)
        {
            var deltas = positions.Next((int)Math.Min(count, PackedBlock.Count - _inDeltas));
            deltas.CopyTo(_deltas.AsSpan(_inDeltas));
            count -= deltas.Length;
            if ((_inDeltas += deltas.Length) == PackedBlock.Count) EndDeltas();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void EndBlock()
    {
        var start = _data.Length;
        Span<uint> numbers = stackalloc uint[PackedBlock.Count];
        for (var i = 0; i < numbers.Length; i += Vector256<int>.Count)
            (Vector256.Create(_documents.AsSpan(i + 1)) - Vector256.Create(_documents.AsSpan(i)) - Vector256<int>.One).AsUInt32().CopyTo(numbers[i..]);
        EndTable(start, Pack(numbers));
        if (isText)
        {
            for (var i = 0; i < numbers.Length; i += Vector256<int>.Count) (Vector256.Create(_frequencies.AsSpan(i)) - Vector256<int>.One).AsUInt32().CopyTo(numbers[i..]);
            var header = _data.Length;
            _data.Byte(0);
            _data[header] = PackedBlock.Pack(numbers, _data);
        }
        _documents[0] = _documents[PackedBlock.Count];
        _inBlock = 0;
    }

    private byte Pack(ReadOnlySpan<uint> gaps)
    {
        if (!BitBlock.Fits(_documents[0], _documents[PackedBlock.Count])) return PackedBlock.Pack(gaps, _data);
        BitBlock.Write(_documents.AsSpan(1), _documents[0], _data);
        return BitBlock.Header;
    }

    private void EndDeltas()
    {
        var header = _positions.Length;
        _positions.Byte(0);
        _positions[header] = PackedBlock.Pack(_deltas, _positions);
        _inDeltas = 0;
    }

    private void EndTable(int start, byte gaps)
    {
        _table.UInt32((uint)_documents[_inBlock]);
        _table.UInt32((uint)start);
        _table.Byte(gaps);
        if (!isText) return;
        _table.UInt32((uint)_blockPositions.Start);
        _table.Byte((byte)_blockPositions.Skip);
        _impacts.Write(_documents.AsSpan(1, _inBlock), _frequencies.AsSpan(0, _inBlock), lengths, _table);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void EncodeTail()
    {
        for (var i = 0; i < _inBlock; i++)
        {
            var gap = (uint)(_documents[i + 1] - _documents[i] - 1);
            if (!isText)
            {
                _data.Varint(gap);
                continue;
            }
            _data.Varint((ulong)gap << 1 | (_frequencies[i] == 1 ? 1u : 0u));
            if (_frequencies[i] > 1) _data.Varint((ulong)_frequencies[i] - 1);
        }
    }
}
