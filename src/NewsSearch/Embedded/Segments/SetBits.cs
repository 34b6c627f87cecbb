using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsSearch.Embedded.Segments;

/// <summary>Where the bits of a byte are set, by a table: a loop over bits, whose end is guessed wrong once a word, takes half as long again.</summary>
internal static class SetBits
{
    /// <summary>The table, to be asked for before a loop.</summary>
    public static readonly ulong[] Table = Make();

    /// <summary>The places of the bits that are set, from the lowest; 0 for those there are not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Places(ReadOnlySpan<ulong> table, byte bits) => Vector256.WidenLower(Vector256.WidenLower(Vector256.CreateScalarUnsafe(table[bits]).AsByte())).AsInt32();

    // A byte for each bit of a byte, its place.
    private static ulong[] Make()
    {
        var places = new ulong[byte.MaxValue + 1];
        for (var bits = 1; bits < places.Length; bits++) places[bits] = places[bits & (bits - 1)] << 8 | (uint)BitOperations.TrailingZeroCount(bits);
        return places;
    }
}
