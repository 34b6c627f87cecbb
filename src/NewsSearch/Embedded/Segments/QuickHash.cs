using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsSearch.Embedded.Segments;

/// <summary>A hash of bytes for tables in memory; never stored. Drawn anew by every process, so that no archive can be made whose terms all collide.</summary>
internal static class QuickHash
{
    private const ulong Odd = 0x9E3779B97F4A7C15; // 2⁶⁴ by the golden ratio

    private static readonly ulong Seed = (ulong)Random.Shared.NextInt64();

    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = Seed + (ulong)bytes.Length;
        for (; bytes.Length >= 8; bytes = bytes[8..]) hash = BitOperations.RotateLeft((hash ^ MemoryMarshal.Read<ulong>(bytes)) * Odd, 29);
        ulong rest = 0;
        foreach (var b in bytes) rest = rest << 8 | b;
        hash = (hash ^ rest) * Odd;
        return (hash ^ hash >> 32) * Odd;
    }
}
