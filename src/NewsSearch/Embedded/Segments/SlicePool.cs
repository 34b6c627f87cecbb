using System.Runtime.InteropServices;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// Many growing byte streams in one pool of memory: each is a chain of slices, every slice twice the one before up to a limit, its last four
/// bytes the address of the next. What Lucene calls a byte block pool.
/// </summary>
internal sealed class SlicePool
{
    private const int BlockShift = 16;
    private const int BlockMask = (1 << BlockShift) - 1;
    private const int FirstSlice = 16;
    private const int LargestSlice = 4096;
    private const int LongestVarint = 5;

    private byte[][] _blocks = new byte[64][];
    private int _count;
    private int _used = 1 << BlockShift;

    public long Bytes => (long)_count << BlockShift;

    /// <summary>One stream. The default value is an empty one.</summary>
    public struct Stream
    {
        internal uint First;
        internal uint At;
        internal ushort Left;
        internal ushort Slice;
    }

    public void Varint(ref Stream stream, uint value)
    {
        if (stream.Left < LongestVarint)
        {
            for (; value >= 128; value >>= 7) Byte(ref stream, (byte)(value | 128));
            Byte(ref stream, (byte)value);
            return;
        }
        var block = _blocks[stream.At >> BlockShift];
        int start = (int)(stream.At & BlockMask), at = start;
        for (; value >= 128; value >>= 7) block[at++] = (byte)(value | 128);
        block[at++] = (byte)value;
        stream.At += (uint)(at - start);
        stream.Left -= (ushort)(at - start);
    }

    /// <summary>Reads a stream from its beginning; how much there is the caller knows.</summary>
    public Reader Read(Stream stream) => new(this, stream.First);

    private void Byte(ref Stream stream, byte value)
    {
        if (stream.Left == 0) Grow(ref stream);
        _blocks[stream.At >> BlockShift][stream.At & BlockMask] = value;
        stream.At++;
        stream.Left--;
    }

    private void Grow(ref Stream stream)
    {
        var size = stream.Slice == 0 ? FirstSlice : Math.Min(stream.Slice * 2, LargestSlice);
        if (_used + size > 1 << BlockShift)
        {
            if (_count == _blocks.Length) Array.Resize(ref _blocks, _count * 2);
            _blocks[_count++] = new byte[1 << BlockShift];
            _used = 0;
        }
        var next = checked((uint)(((long)(_count - 1) << BlockShift) + _used));
        _used += size;
        if (stream.Slice == 0) stream.First = next;
        else MemoryMarshal.Write(_blocks[stream.At >> BlockShift].AsSpan((int)(stream.At & BlockMask)), in next);
        stream.At = next;
        stream.Slice = (ushort)size;
        stream.Left = (ushort)(size - 4);
    }

    /// <summary>Reads one stream from front to back.</summary>
    public struct Reader
    {
        private readonly SlicePool _pool;
        private byte[] _block;
        private int _at;
        private int _left;
        private int _slice;

        internal Reader(SlicePool pool, uint first)
        {
            _pool = pool;
            _slice = FirstSlice;
            _left = FirstSlice - 4;
            _block = pool._count == 0 ? [] : pool._blocks[first >> BlockShift];
            _at = (int)(first & BlockMask);
        }

        public uint Varint()
        {
            uint value = 0;
            for (var shift = 0; ; shift += 7)
            {
                uint b = Byte();
                value |= (b & 127) << shift;
                if (b < 128) return value;
            }
        }

        private byte Byte()
        {
            if (_left == 0)
            {
                var next = BitConverter.ToUInt32(_block, _at);
                _block = _pool._blocks[next >> BlockShift];
                _at = (int)(next & BlockMask);
                _slice = Math.Min(_slice * 2, LargestSlice);
                _left = _slice - 4;
            }
            _left--;
            return _block[_at++];
        }
    }
}
