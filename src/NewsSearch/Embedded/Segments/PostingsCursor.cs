using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// Walks the documents of one term in rising order. Frequencies of a block are decoded when first asked for. Not safe for several threads;
/// valid as long as its segment is open.
/// </summary>
internal sealed class PostingsCursor
{
    /// <summary>Where a cursor stands that has no further document.</summary>
    public const int End = int.MaxValue;

    // A block that spans no more documents, as those of frequent terms do, may be spread; when so many are looked up in it, that pays.
    private const int SpreadSize = 4096;
    private const int Many = 24;

    // So many frequencies are sooner found one by one than all unpacked.
    private const int FewFrequencies = 12;

    // Documents past the last of a block are End, so that a search by vectors stops by itself. There is room for as many as a byte has values: no place kept in one lies outside.
    private readonly int[] _documents = new int[byte.MaxValue + 1];
    private readonly int[] _frequencies = new int[PackedBlock.Count];
    private readonly (int Place, int InBlock)[] _common = new (int, int)[PackedBlock.Count + 1];
    private readonly BitBlock _bits = new();
    private bool _isBits;
    private bool _isUnpacked;
    private int _last;
    private byte[] _spread = [];
    private int _spreadBlock = -1;
    private MappedBytes _data;
    private BlockTable _table;
    private bool _isText;
    private int _limit;
    private bool _hasFrequencies;

    /// <summary>Turns to a term and stands on its first document.</summary>
    /// <param name="term">The term.</param>
    /// <param name="documents">Its encoded documents.</param>
    /// <param name="isText">Whether there are frequencies.</param>
    /// <param name="limit">The documents of the segment.</param>
    public PostingsCursor Begin(TermEntry term, MappedBytes documents, bool isText, int limit)
    {
        (_isText, _limit) = (isText, limit);
        Count = term.Documents;
        _table = new BlockTable(documents, Count < PackedBlock.Count ? 0 : (Count + PackedBlock.Count - 1) / PackedBlock.Count, isText);
        _data = documents.Slice(_table.Bytes, documents.Length - _table.Bytes);
        _documents.AsSpan(PackedBlock.Count, Vector256<int>.Count).Fill(End);
        _spreadBlock = -1;
        Load(0);
        return this;
    }

    /// <summary>How many documents there are in all.</summary>
    public int Count { get; private set; }

    public BlockTable Table => _table;

    /// <summary>The number of the current block.</summary>
    public int BlockNumber { get; private set; }

    /// <summary>The document it stands on, or <see cref="End"/>.</summary>
    public int Document => Documents[Index];

    /// <summary>The documents of the current block, of which those from <see cref="Index"/> lie ahead.</summary>
    public ReadOnlySpan<int> Block => Documents.AsSpan(0, InBlock);

    public int Index { get; set; }

    public int InBlock { get; private set; }

    /// <summary>How often the term stands in each document of the current block.</summary>
    public ReadOnlySpan<int> Frequencies
    {
        get
        {
            if (!_hasFrequencies) LoadFrequencies();
            return _frequencies.AsSpan(0, InBlock);
        }
    }

    /// <summary>The same, when only those at some places are wanted; what stands at others may be anything.</summary>
    public ReadOnlySpan<int> FrequenciesAt(ReadOnlySpan<(int Place, int InBlock)> some)
    {
        if (_hasFrequencies || some.Length > FewFrequencies) return Frequencies;
        var frequencies = _frequencies.AsSpan(0, PackedBlock.Count);
        PackedBlock.UnpackOneMore(PackedFrequencies(out var header), header, some, frequencies);
        return frequencies;
    }

    /// <summary>The same for all places a block may have; past the last stands anything. Of a block whose <see cref="Frequencies"/> were asked for.</summary>
    public ReadOnlySpan<int> FrequenciesOfBlock => _frequencies;

    // Bits are unpacked only when somebody wants more of them than whether they have a document.
    private int[] Documents
    {
        get
        {
            if (!_isUnpacked) UnpackBits();
            return _documents;
        }
    }

    /// <summary>Goes to the next block.</summary>
    public void NextBlock() => Load(BlockNumber + 1);

    /// <summary>Goes to a block, those before it unread.</summary>
    /// <returns>Whether there is such a block.</returns>
    public bool Skip(int block)
    {
        Load(block);
        return InBlock > 0;
    }

    /// <summary>Goes to the block that holds the first document not before the target, unless it is there already.</summary>
    /// <returns>Whether there is such a document.</returns>
    public bool SeekBlock(int target)
    {
        if (InBlock == 0) return false;
        if (_last >= target) return true;
        Load(_table.Count == 0 ? 1 : _table.Seek(BlockNumber + 1, target));
        return InBlock > 0;
    }

    /// <summary>Goes to the first document not before the target, which must not lie behind.</summary>
    public int Advance(int target)
    {
        if (!SeekBlock(target)) return End;
        Index = IndexOf(target, Index);
        return Documents[Index];
    }

    /// <summary>The place of the first document of the current block not before the target, from a place on. The block must have one.</summary>
    public int IndexOf(int target, int from)
    {
        var wanted = Vector256.Create(target);
        var documents = Documents;
        for (; ; from += Vector256<int>.Count)
        {
            var before = Vector256.LessThan(Vector256.Create(documents.AsSpan(from)), wanted).ExtractMostSignificantBits();
            if (before != 0xFF) return from + BitOperations.TrailingZeroCount(~before);
        }
    }

    /// <summary>Which of some documents the current block has, told without a branch to guess wrong for any.</summary>
    /// <param name="documents">The documents, rising.</param>
    /// <param name="from">The place of the first to look for, which is not past the block; then, of the first past the block, or the end.</param>
    /// <returns>Of each that the block has, its place among the documents and its place in the block; valid until the next call.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ReadOnlySpan<(int Place, int InBlock)> Common(ReadOnlySpan<int> documents, ref int from)
    {
        if (_isBits) return _common.AsSpan(0, _bits.Common(documents, ref from, _common));
        var block = _documents.AsSpan(0, PackedBlock.Count);
        var common = _common;
        var last = block[(InBlock - 1) & (PackedBlock.Count - 1)];
        if (InBlock == PackedBlock.Count && last - block[0] < SpreadSize && documents.Length - from >= Many && documents[from + Many - 1] <= last) return CommonOfMany(documents, ref from);
        var lasts = Vector256.Create(block[15], block[31], block[47], block[63], block[79], block[95], block[111], block[127]);
        int at = from, found = 0;
        for (; at < documents.Length && documents[at] is var document && document <= last; at++)
        {
            // How many of eight stretches end before it, then how many documents of its own stretch come before: told without a branch to guess wrong.
            var wanted = Vector256.Create(document);
            var start = 16 * (BitOperations.PopCount(Vector256.LessThan(lasts, wanted).ExtractMostSignificantBits()) & 7);
            var before = Vector256.LessThan(Vector256.Create(block.Slice(start, 8)), wanted).ExtractMostSignificantBits()
                | Vector256.LessThan(Vector256.Create(block.Slice(start + 8, 8)), wanted).ExtractMostSignificantBits() << 8;
            var place = start + BitOperations.PopCount(before);
            common[found] = (at, place);
            found += block[place & (PackedBlock.Count - 1)] == document ? 1 : 0;
        }
        from = at;
        return common.AsSpan(0, found);
    }

    // Lengths are known to the compiler here, so that it checks no look-up.
    private ReadOnlySpan<(int Place, int InBlock)> CommonOfMany(ReadOnlySpan<int> documents, ref int from)
    {
        var spread = Spread();
        var block = _documents.AsSpan(0, byte.MaxValue + 1);
        var common = _common;
        var last = block[PackedBlock.Count - 1];
        int at = from, found = 0;
        for (; at < documents.Length && documents[at] is var document && document <= last; at++)
        {
            var place = spread[document & (SpreadSize - 1)];
            common[found] = (at, place);
            found += block[place] == document ? 1 : 0;
        }
        from = at;
        return common.AsSpan(0, found);
    }

    // Of the documents of a block their places, by the last bits of their numbers: no look-up waits for the one before then.
    private Span<byte> Spread()
    {
        if (_spread.Length == 0) _spread = new byte[SpreadSize];
        var spread = _spread.AsSpan(0, SpreadSize);
        if (_spreadBlock == BlockNumber) return spread;
        _spreadBlock = BlockNumber;
        var block = _documents.AsSpan(0, PackedBlock.Count);
        for (var i = 0; i < block.Length; i += 2)
        {
            spread[block[i] & (SpreadSize - 1)] = (byte)i;
            spread[block[i + 1] & (SpreadSize - 1)] = (byte)(i + 1);
        }
        return spread;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Load(int block)
    {
        BlockNumber = block;
        Index = 0;
        (_hasFrequencies, _isBits, _isUnpacked) = (false, false, true);
        InBlock = Math.Clamp(Count - block * PackedBlock.Count, 0, PackedBlock.Count);
        if (InBlock == PackedBlock.Count) LoadPacked(block);
        else if (InBlock > 0) LoadTail(block);
        else _documents[0] = End;
    }

    private void LoadPacked(int block)
    {
        var (header, before) = (_table.Gaps(block), _table.Last(block - 1));
        _last = _table.Last(block);
        if ((uint)_last >= (uint)_limit) throw Damaged();
        var gaps = _data.Slice(_table.Start(block), _table.GapsBytes(block)).Span;
        if (header == BitBlock.Header)
        {
            (_isBits, _isUnpacked) = (true, false);
            _bits.Begin(gaps, before, _last);
            return;
        }
        var values = MemoryMarshal.Cast<int, uint>(_documents.AsSpan(0, PackedBlock.Count));
        PackedBlock.Unpack(gaps, header, values);
        Gaps.ToDocuments(values, before);
        if (_documents[PackedBlock.Count - 1] != _last) throw Damaged();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void UnpackBits()
    {
        _bits.CopyTo(_documents);
        _documents.AsSpan(PackedBlock.Count, Vector256<int>.Count).Fill(End);
        _isUnpacked = true;
    }

    private void LoadTail(int block)
    {
        var reader = new ByteReader(_data.Span, _table.Count == 0 ? 0 : _table.Start(block));
        long last = _table.Count == 0 ? -1 : _table.Last(block - 1);
        for (var i = 0; i < InBlock; i++)
        {
            var gap = reader.Varint();
            if (_isText)
            {
                _frequencies[i] = (gap & 1) != 0 ? 1 : reader.Int32Varint() + 1;
                gap >>= 1;
            }
            last += (long)gap + 1;
            if (gap >= (ulong)_limit || last >= _limit) throw Damaged();
            _documents[i] = (int)last;
        }
        _last = (int)last;
        _documents.AsSpan(InBlock).Fill(End);
        _hasFrequencies = true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void LoadFrequencies()
    {
        PackedBlock.Unpack(PackedFrequencies(out var header), header, MemoryMarshal.Cast<int, uint>(_frequencies.AsSpan()));
        foreach (ref var row in MemoryMarshal.Cast<int, Vector256<int>>(_frequencies.AsSpan())) row += Vector256<int>.One;
        _hasFrequencies = true;
    }

    private ReadOnlySpan<byte> PackedFrequencies(out byte header)
    {
        var at = _table.Start(BlockNumber) + _table.GapsBytes(BlockNumber);
        header = _data[at];
        return _data.Slice(at + 1, PackedBlock.Bytes(header)).Span;
    }

    private static DamagedFileException Damaged() => new("The postings of a term are not what was written.");
}
