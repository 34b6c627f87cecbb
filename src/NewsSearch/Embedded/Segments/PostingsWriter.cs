using System.Runtime.CompilerServices;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>Encodes the postings of one term at a time. Layout: FORMAT.md, "Postings".</summary>
internal sealed class PostingsWriter(byte[] lengths, bool isText)
{
    /// <summary>Stands where the header of a packed block would before positions that do not fill one. No block has it: a number of 31 bits needs no patch.</summary>
    public const byte TailHeader = 0xFF;

    private readonly uint[] _gaps = new uint[PackedBlock.Count];
    private readonly uint[] _frequencies = new uint[PackedBlock.Count];
    private readonly uint[] _deltas = new uint[PackedBlock.Count];
    private readonly Impacts _impacts = new(lengths);
    private readonly ByteBuffer _table = new();
    private readonly ByteBuffer _data = new();
    private readonly ByteBuffer _positions = new();
    private int _inBlock;
    private int _last = -1;
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
        _impacts.Clear();
        (_last, Documents, Occurrences, _inBlock, _inDeltas) = (-1, 0, 0, 0, 0);
        return written;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(int document, int frequency)
    {
        _gaps[_inBlock] = (uint)(document - _last - 1);
        _frequencies[_inBlock] = (uint)(frequency - 1);
        _last = document;
        Documents++;
        Occurrences += frequency;
        if (isText) _impacts.Add(document, frequency);
        if (++_inBlock == PackedBlock.Count) EndBlock();
    }

    private void EndBlock()
    {
        var start = _data.Length;
        EndTable(start, PackedBlock.Pack(_gaps, _data));
        if (isText)
        {
            var header = _data.Length;
            _data.Byte(0);
            _data[header] = PackedBlock.Pack(_frequencies, _data);
        }
        _inBlock = 0;
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
        _table.UInt32((uint)_last);
        _table.UInt32((uint)start);
        _table.Byte(gaps);
        if (!isText) return;
        _table.UInt32((uint)_blockPositions.Start);
        _table.Byte((byte)_blockPositions.Skip);
        _impacts.End(_table);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void EncodeTail()
    {
        for (var i = 0; i < _inBlock; i++)
        {
            if (!isText)
            {
                _data.Varint(_gaps[i]);
                continue;
            }
            _data.Varint((ulong)_gaps[i] << 1 | (_frequencies[i] == 0 ? 1u : 0u));
            if (_frequencies[i] > 0) _data.Varint(_frequencies[i]);
        }
    }
}
