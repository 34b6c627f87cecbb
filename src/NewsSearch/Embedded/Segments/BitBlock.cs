using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// 128 documents of a term that stands in more than every fourth, as the bits of a stretch of all documents: no larger than their gaps, and it tells without being
/// unpacked whether it has a document and how many come before. Layout: FORMAT.md, "Postings".
/// </summary>
internal sealed class BitBlock
{
    /// <summary>Stands where the header of packed gaps would. No packed block has it: a number of 31 bits needs no patch.</summary>
    public const byte Header = 0xFF;

    /// <summary>Blocks that span more documents take less as gaps, and are unpacked sooner.</summary>
    private const int MostWords = 8;

    private readonly ulong[] _words = new ulong[MostWords];
    private readonly int[] _before = new int[MostWords];
    private readonly int[] _places = new int[PackedBlock.Count + 1 + Vector256<int>.Count];
    private readonly int[] _bits = new int[PackedBlock.Count + 1 + Vector256<int>.Count];
    private int _first;
    private int _last;
    private bool _isCounted;

    /// <summary>Whether 128 documents lie so close together.</summary>
    /// <param name="before">The document before the first, or -1.</param>
    /// <param name="last">The last document.</param>
    public static bool Fits(int before, int last) => Words(before, last) <= MostWords;

    /// <summary>The bytes of a block.</summary>
    /// <exception cref="DamagedFileException">There is no such block.</exception>
    public static int Bytes(int before, int last) => last > before && Fits(before, last) ? Words(before, last) * sizeof(ulong) : throw Damaged();

    /// <summary>Appends a block.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="before">The document before the first, or -1.</param>
    /// <param name="into">Where to.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Write(ReadOnlySpan<int> documents, int before, ByteBuffer into)
    {
        Span<ulong> words = stackalloc ulong[MostWords];
        words.Clear();
        foreach (var document in documents) words[(document - before - 1) >> 6] |= 1UL << (document - before - 1);
        into.Bytes(MemoryMarshal.AsBytes(words[..Words(before, documents[^1])]));
    }

    /// <summary>Turns to a block.</summary>
    /// <param name="bytes">As it was written.</param>
    /// <param name="before">The document before the first, or -1.</param>
    /// <param name="last">The last document.</param>
    public void Begin(ReadOnlySpan<byte> bytes, int before, int last)
    {
        (_first, _last, _isCounted) = (before + 1, last, false);
        bytes.CopyTo(MemoryMarshal.AsBytes(_words.AsSpan()));
    }

    /// <summary>Which of some documents the block has.</summary>
    /// <param name="documents">The documents, rising.</param>
    /// <param name="from">The place of the first to look for, which is not past the block; then, of the first past the block, or the end.</param>
    /// <param name="common">For each that the block has, its place among the documents and its place in the block.</param>
    /// <returns>How many.</returns>
    /// <exception cref="DamagedFileException">The block does not hold what it should.</exception>
    public int Common(ReadOnlySpan<int> documents, ref int from, Span<(int Place, int InBlock)> common)
    {
        if (!_isCounted) CountBefore();
        ReadOnlySpan<ulong> words = _words;
        ReadOnlySpan<int> before = _before;
        var (first, last) = (_first, _last);
        int at = from, found = 0;
        if (Avx2.IsSupported) found = FindByVectors(documents, ref at);
        for (; at < documents.Length && documents[at] is var document && document <= last; at++)
        {
            var bit = document - first;
            (_places[found], _bits[found]) = (at, bit);
            found += (int)(words[(bit >> 6) & (MostWords - 1)] >> bit) & 1;
        }
        from = at;
        // Where in the block they are is asked of those alone that it has.
        for (var i = 0; i < found; i++)
        {
            var bit = _bits[i];
            common[i] = (_places[i], before[(bit >> 6) & (MostWords - 1)] + BitOperations.PopCount(words[(bit >> 6) & (MostWords - 1)] & ((1UL << bit) - 1)));
        }
        return found;
    }

    // Eight documents at a time, as long as all eight lie in the block.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindByVectors(ReadOnlySpan<int> documents, ref int from)
    {
        var words = MemoryMarshal.Cast<ulong, uint>(_words.AsSpan());
        var (lower, upper, first) = (Vector256.Create<uint>(words), Vector256.Create<uint>(words[Vector256<uint>.Count..]), Vector256.Create(_first));
        var (table, places, bits) = (SetBits.Table, _places, _bits);
        var seven = Vector256.Create(7u);
        int at = from, found = 0;
        for (; at + 8 <= documents.Length && documents[at + 7] <= _last && found <= PackedBlock.Count; at += 8)
        {
            var some = (Vector256.Create(documents[at..]) - first).AsUInt32();
            var word = some >>> 5;
            var holding = Vector256.ConditionalSelect(Vector256.GreaterThan(word, seven), Vector256.ShuffleNative(upper, word & seven), Vector256.ShuffleNative(lower, word & seven));
            var has = Avx2.ShiftLeftLogicalVariable(holding, Vector256.Create(31u) - (some & Vector256.Create(31u))).ExtractMostSignificantBits();
            var those = SetBits.Places(table, (byte)has);
            (those + Vector256.Create(at)).CopyTo(places, found);
            Vector256.ShuffleNative(some.AsInt32(), those).CopyTo(bits, found);
            found += BitOperations.PopCount(has);
        }
        from = at;
        return found;
    }

    /// <summary>The documents, with room for a vector behind them.</summary>
    /// <exception cref="DamagedFileException">The block does not hold what it should.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public void CopyTo(Span<int> documents)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes<ulong>(_words);
        bytes = bytes[..(Words(_first - 1, _last) * sizeof(ulong))];
        documents = documents[..(PackedBlock.Count + Vector256<int>.Count)];
        var table = SetBits.Table;
        var start = Vector256.Create(_first);
        var count = 0;
        foreach (var bits in bytes)
        {
            if (count > PackedBlock.Count) throw Damaged();
            (start + SetBits.Places(table, bits)).CopyTo(documents[count..]);
            count += BitOperations.PopCount(bits);
            start += Vector256.Create(8);
        }
        if (count != PackedBlock.Count || documents[PackedBlock.Count - 1] != _last) throw Damaged();
    }

    private void CountBefore()
    {
        var (count, words) = (0, Words(_first - 1, _last));
        for (var i = 0; i < words; i++)
        {
            _before[i] = count;
            count += BitOperations.PopCount(_words[i]);
        }
        if (count != PackedBlock.Count || _words[words - 1] >> (_last - _first) != 1) throw Damaged();
        _isCounted = true;
    }

    private static DamagedFileException Damaged() => new("The bits of a block are not what was written.");

    private static int Words(int before, int last) => (last - before + 63) / 64;
}
