using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSearch.Embedded.Storage;

/// <summary>
/// 128 numbers of equal width, laid out for four-lane vectors: number k stands in lane k mod 4, row k div 4; a lane is a stream of
/// bits cut into 32-bit words, and words of the four lanes alternate. A block of width w takes 16·w bytes.
/// </summary>
internal static class PackedBlock
{
    public const int Count = 128;

    public static int Bytes(int width) => width * 16;

    /// <summary>The width that holds every one of the numbers.</summary>
    public static int Width(ReadOnlySpan<uint> values)
    {
        uint all = 0;
        foreach (var value in values) all |= value;
        return 32 - BitOperations.LeadingZeroCount(all);
    }

    public static void Pack(ReadOnlySpan<uint> values, int width, Span<byte> into)
    {
        into.Clear();
        var words = MemoryMarshal.Cast<byte, uint>(into);
        for (var k = 0; k < Count; k++)
        {
            var bit = (k >> 2) * width;
            var word = (bit >> 5) * 4 + (k & 3);
            if (width == 0) continue;
            words[word] |= values[k] << (bit & 31);
            if ((bit & 31) + width > 32) words[word + 4] |= values[k] >> (32 - (bit & 31));
        }
    }

    /// <summary>Unpacks by vectors where the machine has them (the portable type falls back to scalar code by itself).</summary>
    public static void Unpack(ReadOnlySpan<byte> from, int width, Span<uint> values)
    {
        if (width == 0)
        {
            values[..Count].Clear();
            return;
        }
        var words = MemoryMarshal.Cast<byte, Vector128<uint>>(from[..Bytes(width)]);
        var rows = MemoryMarshal.Cast<uint, Vector128<uint>>(values[..Count]);
        var mask = Vector128.Create(width == 32 ? uint.MaxValue : (1u << width) - 1);
        var current = words[0];
        int next = 1, shift = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            var value = current >>> shift;
            shift += width;
            if (shift >= 32)
            {
                shift -= 32;
                if (next < words.Length)
                {
                    current = words[next++];
                    if (shift > 0) value |= current << (width - shift);
                }
            }
            rows[row] = value & mask;
        }
    }
}
