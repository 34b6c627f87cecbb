using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsSearch.Embedded.Storage;

/// <summary>CRC-32C (Castagnoli), as in RFC 3720: initial value and final xor all ones. Uses the processor's instruction where there is one.</summary>
internal static class Crc32C
{
    /// <summary>The checksum of all these bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes) => ~Append(uint.MaxValue, bytes);

    /// <summary>Continues a running state that began at all ones and ends inverted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Append(uint state, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= 8)
        {
            state = BitOperations.Crc32C(state, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[8..];
        }
        foreach (var b in bytes) state = BitOperations.Crc32C(state, b);
        return state;
    }
}
