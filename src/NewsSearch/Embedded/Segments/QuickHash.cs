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
        if (bytes.Length > 8)
        {
            for (var rest = bytes; rest.Length > 8; rest = rest[8..]) hash = Mix(hash, MemoryMarshal.Read<ulong>(rest));
            return End(hash, MemoryMarshal.Read<ulong>(bytes[^8..])); // what was taken already among it
        }
        if (bytes.Length >= 4) return End(hash, MemoryMarshal.Read<uint>(bytes) | (ulong)MemoryMarshal.Read<uint>(bytes[^4..]) << 32);
        return End(hash, bytes.Length == 0 ? 0 : bytes[0] | (ulong)bytes[bytes.Length / 2] << 8 | (ulong)bytes[^1] << 16);
    }

    private static ulong Mix(ulong hash, ulong part) => BitOperations.RotateLeft((hash ^ part) * Odd, 29);

    private static ulong End(ulong hash, ulong part)
    {
        hash = (hash ^ part) * Odd;
        return (hash ^ hash >> 32) * Odd;
    }
}
