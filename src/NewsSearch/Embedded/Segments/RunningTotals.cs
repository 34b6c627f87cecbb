using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSearch.Embedded.Segments;

/// <summary>Numbers each with all before it, eight at a time.</summary>
internal static class RunningTotals
{
    /// <summary>Each lane with all before it.</summary>
    public static Vector256<int> Of(Vector256<int> numbers)
    {
        // An index outside the vector gives zero.
        numbers += Vector256.Shuffle(numbers, Vector256.Create(8, 0, 1, 2, 3, 4, 5, 6));
        numbers += Vector256.Shuffle(numbers, Vector256.Create(8, 8, 0, 1, 2, 3, 4, 5));
        return numbers + Vector256.Shuffle(numbers, Vector256.Create(8, 8, 8, 8, 0, 1, 2, 3));
    }

    /// <summary>Each lane with all before it.</summary>
    public static Vector128<int> Of(Vector128<int> numbers)
    {
        numbers += (numbers.AsUInt64() << 32).AsInt32();
        return numbers + Vector128.Shuffle(numbers, Vector128.Create(4, 4, 1, 1));
    }

    /// <summary>What comes before each number: the first total, and all numbers before it.</summary>
    /// <param name="numbers">A multiple of eight.</param>
    /// <param name="first">What comes before the first.</param>
    /// <param name="before">As many, and one more for the total.</param>
    public static void Before(ReadOnlySpan<int> numbers, int first, Span<int> before)
    {
        var total = Vector256.Create(first);
        var from = MemoryMarshal.Cast<int, Vector256<int>>(numbers);
        var to = MemoryMarshal.Cast<int, Vector256<int>>(before[..numbers.Length]);
        for (var row = 0; row < from.Length; row++)
        {
            var totals = Of(from[row]) + total;
            to[row] = totals - from[row];
            total = Vector256.Shuffle(totals, Vector256.Create(7));
        }
        before[numbers.Length] = total[0];
    }
}
