using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSearch.Embedded.Segments;

/// <summary>Numbers as distances from one another.</summary>
internal static class Gaps
{
    /// <summary>Turns gaps (document − document before − 1) into documents, four at a time.</summary>
    /// <param name="values">128 gaps; then the documents.</param>
    /// <param name="last">The document before the first, or -1.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void ToDocuments(Span<uint> values, int last)
    {
        var before = Vector128.Create((uint)last);
        foreach (ref var row in MemoryMarshal.Cast<uint, Vector128<uint>>(values))
        {
            var sums = row + Vector128<uint>.One;
            sums += Up(sums, 1);
            sums += Up(sums, 2);
            sums += before;
            row = sums;
            before = Vector128.Shuffle(sums, Vector128.Create(3u, 3, 3, 3));
        }
    }

    // Lanes move up by so many, zeroes come in below: indexes outside a vector give zero.
    private static Vector128<uint> Up(Vector128<uint> row, int lanes) =>
        Vector128.Shuffle(row, lanes == 1 ? Vector128.Create(4u, 0, 1, 2) : Vector128.Create(4u, 4, 0, 1));
}
