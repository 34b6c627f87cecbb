using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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

    // Of every byte the places of its bits, a byte each. A loop over bits, whose end is guessed wrong once a word, takes half as long again.
    private static readonly ulong[] PlacesOfBits = Places();

    private readonly ulong[] _words = new ulong[MostWords];
    private readonly int[] _before = new int[MostWords];
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
        for (; at < documents.Length && documents[at] is var document && document <= last; at++)
        {
            var bit = document - first;
            var word = words[(bit >> 6) & (MostWords - 1)];
            common[found] = (at, before[(bit >> 6) & (MostWords - 1)] + BitOperations.PopCount(word & ((1UL << bit) - 1)));
            found += (int)(word >> bit) & 1;
        }
        from = at;
        return found;
    }

    /// <summary>The documents, with room for a vector behind them.</summary>
    /// <exception cref="DamagedFileException">The block does not hold what it should.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public void CopyTo(Span<int> documents)
    {
        ReadOnlySpan<ulong> places = PlacesOfBits;
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes<ulong>(_words);
        bytes = bytes[..(Words(_first - 1, _last) * sizeof(ulong))];
        documents = documents[..(PackedBlock.Count + Vector256<int>.Count)];
        var start = Vector256.Create(_first);
        var count = 0;
        foreach (var bits in bytes)
        {
            if (count > PackedBlock.Count) throw Damaged();
            (start + Vector256.WidenLower(Vector256.WidenLower(Vector256.CreateScalarUnsafe(places[bits]).AsByte())).AsInt32()).CopyTo(documents[count..]);
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

    // A byte for each bit of a byte, its place.
    private static ulong[] Places()
    {
        var places = new ulong[byte.MaxValue + 1];
        for (var bits = 1; bits < places.Length; bits++)
        {
            var lowest = BitOperations.TrailingZeroCount(bits);
            places[bits] = places[bits & (bits - 1)] << 8 | (uint)lowest;
        }
        return places;
    }
}
