using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace NewsSearch.Embedded.Storage;

/// <summary>Bytes that grow: where writers put what must be complete before it goes to a file.</summary>
/// <param name="capacity">How many to make room for at once.</param>
internal sealed class ByteBuffer(int capacity = 0)
{
    private byte[] _bytes = new byte[Math.Max(capacity, 256)];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>A byte already written, to be set when it is known.</summary>
    public byte this[int at] { set => _bytes[at] = value; }

    public void Clear() => Length = 0;

    public void Byte(byte value) => Room(1)[0] = value;

    public void Bytes(ReadOnlySpan<byte> value) => value.CopyTo(Room(value.Length));

    public void UInt32(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Room(4), value);

    public void Int64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Room(8), value);

    /// <summary>Seven bits a byte from the lowest, the high bit set on all but the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Varint(ulong value)
    {
        var room = Room(10);
        var n = 0;
        for (; value >= 128; value >>= 7) room[n++] = (byte)(value | 128);
        room[n++] = (byte)value;
        Length -= 10 - n;
    }

    /// <summary>Makes room at the end and counts it as written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Span<byte> Room(int count)
    {
        var end = checked(Length + count);
        if (end > _bytes.Length) Array.Resize(ref _bytes, Math.Max(end, (int)Math.Min((long)_bytes.Length * 2, Array.MaxLength)));
        var room = _bytes.AsSpan(Length, count);
        Length = end;
        return room;
    }
}
