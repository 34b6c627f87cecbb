using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace NewsSearch.Embedded.Storage;

/// <summary>Reads what <see cref="ByteBuffer"/> wrote, from front to back, never past the end.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes, int at = 0)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int At { get; set; } = at;

    public readonly bool AtEnd => At >= _bytes.Length;

    public byte Byte() => (uint)At < (uint)_bytes.Length ? _bytes[At++] : throw Outside();

    public ReadOnlySpan<byte> Bytes(int count)
    {
        if (count < 0 || count > _bytes.Length - At) throw Outside();
        var read = _bytes.Slice(At, count);
        At += count;
        return read;
    }

    public uint UInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Bytes(4));

    public long Int64() => BinaryPrimitives.ReadInt64LittleEndian(Bytes(8));

    public int Int32Varint() => Varint() is var value && value <= int.MaxValue ? (int)value : throw Outside();

    /// <summary>Most are of one byte, told without a call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Varint() => (uint)At < (uint)_bytes.Length && _bytes[At] is < 128 and var value ? Past(value) : LongVarint();

    private ulong Past(byte value)
    {
        At++;
        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong LongVarint()
    {
        var bytes = _bytes;
        var at = At;
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if ((uint)at >= (uint)bytes.Length) break;
            var b = bytes[at++];
            value |= (ulong)(b & 127) << shift;
            if (b >= 128) continue;
            At = at;
            return value;
        }
        throw Outside();
    }

    private static DamagedFileException Outside() => new("A structure of the index ends too early.");
}
