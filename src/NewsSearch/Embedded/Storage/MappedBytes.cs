using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace NewsSearch.Embedded.Storage;

/// <summary>
/// A verified stretch of a mapped file that can be kept in a field, as a span cannot. Every access is bounds-checked. Valid while the
/// <see cref="MappedFile"/> is open, which the snapshot of a running call sees to. By address: copied out by an accessor the same takes three times as long (MappingBenchmarks).
/// </summary>
internal readonly unsafe struct MappedBytes(byte* start, int length)
{
    public int Length => length;

    public ReadOnlySpan<byte> Span => new(start, length);

    public byte this[int at] => (uint)at < (uint)length ? start[at] : throw Outside();

    public MappedBytes Slice(int offset, int count) =>
        (uint)offset <= (uint)length && (uint)count <= (uint)(length - offset) ? new(start + offset, count) : throw Outside();

    public uint UInt32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(Slice(at, 4).Span);

    public long Int64(int at) => BinaryPrimitives.ReadInt64LittleEndian(Slice(at, 8).Span);

    /// <summary>The bytes as an array of values. Little-endian machines only, as the format is.</summary>
    public ReadOnlySpan<T> As<T>() where T : unmanaged => MemoryMarshal.Cast<byte, T>(Span);

    /// <summary>Asks for what stands at a place to come from memory, without waiting for it; where the machine cannot be asked, and for what is not there, nothing.</summary>
    public void Fetch(int at)
    {
        if (Sse.IsSupported) Sse.Prefetch0(start + at);
    }

    private static DamagedFileException Outside() => new("A structure of the index reaches outside its section.");
}
