using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// 128 numbers below 2³¹ in as few bits each as pay, up to seven that need more set right by patches (what the literature calls PFOR). Number k
/// stands in lane k mod 4, row k div 4; a lane is a stream of bits cut into 32-bit words, and words of the four lanes alternate, so that
/// four-lane vectors unpack a row at a time. Layout: FORMAT.md, "Packed".
/// </summary>
internal static class PackedBlock
{
    public const int Count = 128;

    private const int MostPatches = 7;

    /// <summary>The bytes of a block with this header: the width in the low five bits, the number of patches above.</summary>
    public static int Bytes(byte header) => (header & 31) * 16 + (header >> 5) * 2;

    /// <summary>Appends a block.</summary>
    /// <returns>Its header.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static byte Pack(ReadOnlySpan<uint> values, ByteBuffer into)
    {
        var (width, patches) = Choose(values[..Count]);
        Pack(values, width, MemoryMarshal.Cast<byte, Vector128<uint>>(into.Room(width * 16)));
        if (patches > 0)
        {
            for (var i = 0; i < Count; i++)
            {
                if (values[i] >> width == 0) continue;
                into.Byte((byte)i);
                into.Byte((byte)(values[i] >> width));
            }
        }
        return (byte)(width | patches << 5);
    }

    /// <summary>Unpacks by vectors where the machine has them; where it has none the same operations run lane by lane.</summary>
    public static void Unpack(ReadOnlySpan<byte> from, byte header, Span<uint> values)
    {
        var width = header & 31;
        if (width == 0) values[..Count].Clear();
        else if (width % 2 == 0) UnpackHalves(MemoryMarshal.Cast<byte, Vector128<uint>>(from[..(width * 16)]), width, MemoryMarshal.Cast<uint, Vector128<uint>>(values[..Count]));
        else Unpack(MemoryMarshal.Cast<byte, Vector128<uint>>(from[..(width * 16)]), width, MemoryMarshal.Cast<uint, Vector128<uint>>(values[..Count]));
        for (int at = width * 16, end = at + (header >> 5) * 2; at < end; at += 2)
            values[from[at] & (Count - 1)] |= (uint)from[at + 1] << width;
    }

    /// <summary>Unpacks some of the numbers, when they are few, each plus one; the others may be changed to anything.</summary>
    /// <param name="from">The block.</param>
    /// <param name="header">Its header.</param>
    /// <param name="wanted">The second of each pair is the place of a number that is wanted.</param>
    /// <param name="values">Room for all.</param>
    public static void UnpackOneMore(ReadOnlySpan<byte> from, byte header, ReadOnlySpan<(int, int Place)> wanted, Span<int> values)
    {
        var width = header & 31;
        var words = MemoryMarshal.Cast<byte, uint>(from[..(width * 16)]);
        var mask = (1 << width) - 1;
        values = values[..Count];
        if (width == 0) values.Fill(1);
        else foreach (var (_, place) in wanted)
        {
            // The number begins in one word of its lane and may end in the next, if there is one.
            var bit = (place >> 2) * width;
            var at = (bit >> 5) * 4 + (place & 3);
            var value = (ulong)words[Math.Min(at + 4, words.Length - 1)] << 32 | words[at];
            values[place] = ((int)(value >> (bit & 31)) & mask) + 1;
        }
        for (int at = width * 16, end = at + (header >> 5) * 2; at < end; at += 2) values[from[at] & (Count - 1)] += from[at + 1] << width;
    }

    // The width that takes the fewest bytes when what does not fit is patched, a byte of further bits each.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int Width, int Patches) Choose(ReadOnlySpan<uint> values)
    {
        var rows = MemoryMarshal.Cast<uint, Vector256<int>>(values);
        var any = Vector256<int>.Zero;
        foreach (var row in rows) any |= row;
        var all = any.GetLower() | any.GetUpper();
        var top = 32 - BitOperations.LeadingZeroCount((uint)(all[0] | all[1] | all[2] | all[3]));
        var (best, patches, bytes) = (top, 0, top * 16);
        for (var width = top - 1; width >= 0 && top - width <= 8; width--)
        {
            var largest = Vector256.Create((1 << width) - 1);
            var counts = Vector256<int>.Zero;
            foreach (var row in rows) counts -= Vector256.GreaterThan(row, largest);
            var beyond = Vector256.Sum(counts);
            if (beyond > MostPatches) break;
            if (width * 16 + beyond * 2 < bytes) (best, patches, bytes) = (width, beyond, width * 16 + beyond * 2);
        }
        return (best, patches);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pack(ReadOnlySpan<uint> values, int width, Span<Vector128<uint>> words)
    {
        if (width == 0) return;
        var rows = MemoryMarshal.Cast<uint, Vector128<uint>>(values[..Count]);
        var mask = Vector128.Create((1u << width) - 1);
        var word = Vector128<uint>.Zero;
        int shift = 0, at = 0;
        foreach (var row in rows)
        {
            var value = row & mask;
            word |= value << shift;
            shift += width;
            if (shift < 32) continue;
            words[at++] = word;
            shift -= 32;
            word = shift > 0 ? value >>> (width - shift) : Vector128<uint>.Zero;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Unpack(ReadOnlySpan<Vector128<uint>> words, int width, Span<Vector128<uint>> rows)
    {
        var mask = Vector128.Create((1u << width) - 1);
        var word = words[0];
        int next = 1, shift = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            var value = word >>> shift;
            shift += width;
            if (shift >= 32)
            {
                shift -= 32;
                if (next < words.Length)
                {
                    word = words[next++];
                    if (shift > 0) value |= word << (width - shift);
                }
            }
            rows[row] = value & mask;
        }
    }

    // The same for an even width, of which the upper half of the rows begins with a word of its own: both halves at once, which takes a quarter less.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void UnpackHalves(ReadOnlySpan<Vector128<uint>> words, int width, Span<Vector128<uint>> rows)
    {
        var mask = Vector256.Create((1u << width) - 1);
        var upperWords = words[(words.Length / 2)..];
        var upperRows = rows[(rows.Length / 2)..];
        var word = Vector256.Create(words[0], upperWords[0]);
        int next = 1, shift = 0;
        for (var row = 0; row < upperRows.Length; row++)
        {
            var value = word >>> shift;
            shift += width;
            if (shift >= 32)
            {
                shift -= 32;
                if (next < upperWords.Length)
                {
                    word = Vector256.Create(words[next], upperWords[next]);
                    next++;
                    if (shift > 0) value |= word << (width - shift);
                }
            }
            value &= mask;
            rows[row] = value.GetLower();
            upperRows[row] = value.GetUpper();
        }
    }
}
