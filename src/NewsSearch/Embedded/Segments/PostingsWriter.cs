using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>Encodes the postings of one term at a time. Layout: FORMAT.md, "Postings".</summary>
internal sealed class PostingsWriter(byte[] lengths, bool isText)
{
    /// <summary>Bytes of an entry of the table of blocks.</summary>
    public const int TableEntry = 16;

    private readonly uint[] _gaps = new uint[PackedBlock.Count];
    private readonly uint[] _frequencies = new uint[PackedBlock.Count];
    private readonly ByteBuffer _table = new();
    private readonly ByteBuffer _data = new();
    private readonly ByteBuffer _positions = new();
    private int _inBlock;
    private int _last = -1;
    private int _blockPositions;
    private int _maxFrequency;
    private byte _minLength = byte.MaxValue;

    public int Documents { get; private set; }

    public long Occurrences { get; private set; }

    public void Add(int document) => Add(document, 1);

    public void Add(int document, ReadOnlySpan<int> positions)
    {
        if (_inBlock == 0) _blockPositions = _positions.Length;
        var last = 0;
        foreach (var position in positions)
        {
            _positions.Varint((uint)(position - last));
            last = position;
        }
        Add(document, positions.Length);
    }

    /// <summary>Writes the term and begins the next.</summary>
    /// <returns>The bytes of its documents and of its positions.</returns>
    public (int Documents, int Positions) End(PagedOutput output)
    {
        var start = output.Position;
        if (_inBlock > 0)
        {
            if (Documents > PackedBlock.Count) EndTable(0, 0);
            EncodeTail();
        }
        if (Documents >= PackedBlock.Count) output.Write(_table.Written);
        output.Write(_data.Written);
        var documents = checked((int)(output.Position - start));
        output.Write(_positions.Written);
        var lengths = (documents, _positions.Length);
        _table.Clear();
        _data.Clear();
        _positions.Clear();
        (_last, Documents, Occurrences, _inBlock) = (-1, 0, 0, 0);
        (_maxFrequency, _minLength) = (0, byte.MaxValue);
        return lengths;
    }

    private void Add(int document, int frequency)
    {
        _gaps[_inBlock] = (uint)(document - _last - 1);
        _frequencies[_inBlock] = (uint)(frequency - 1);
        _last = document;
        Documents++;
        Occurrences += frequency;
        if (isText)
        {
            _maxFrequency = Math.Max(_maxFrequency, frequency);
            _minLength = Math.Min(_minLength, lengths[document]);
        }
        if (++_inBlock == PackedBlock.Count) EndBlock();
    }

    private void EndBlock()
    {
        int gaps = PackedBlock.Width(_gaps), frequencies = isText ? PackedBlock.Width(_frequencies) : 0;
        EndTable(gaps, frequencies);
        PackedBlock.Pack(_gaps, gaps, _data.Room(PackedBlock.Bytes(gaps)));
        PackedBlock.Pack(_frequencies, frequencies, _data.Room(PackedBlock.Bytes(frequencies)));
        _inBlock = 0;
    }

    private void EndTable(int gaps, int frequencies)
    {
        _table.UInt32((uint)_last);
        _table.UInt32((uint)_data.Length);
        _table.UInt32((uint)_blockPositions);
        _table.Byte((byte)gaps);
        _table.Byte((byte)frequencies);
        _table.Byte((byte)Math.Min(_maxFrequency, byte.MaxValue));
        _table.Byte(isText ? _minLength : (byte)0);
        (_maxFrequency, _minLength) = (0, byte.MaxValue);
    }

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
