using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// Postings in the order they came, whatever their terms: adding one writes where the last one ended, and no list has to be found in memory. They are brought
/// together by term once, when the segment is written, by counting: how many bytes each term has is known by then.
/// </summary>
internal sealed class PostingsLog
{
    private const int BlockSize = 1 << 20;
    private const byte LongRecord = 0xFF;

    private readonly List<(byte[] Bytes, int Used)> _full = [];
    private byte[] _block = [];
    private int _used;
    private int _start;
    private bool _isLong;

    /// <summary>How many bytes were written.</summary>
    public long Bytes { get; private set; }

    /// <summary>Begins a record.</summary>
    /// <param name="term">The number of its term.</param>
    /// <param name="most">How many bytes it may have.</param>
    /// <returns>Room for it, to be ended with <see cref="End"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Span<byte> Begin(int term, int most)
    {
        const int Header = 10;
        if (_block.Length - _used < most + Header) NextBlock(most + Header);
        var block = _block;
        var at = _used;
        var value = (uint)term;
        for (; value >= 128; value >>= 7) block[at++] = (byte)(value | 128);
        block[at++] = (byte)value;
        _isLong = most >= LongRecord;
        if (_isLong) block[at] = LongRecord;
        _start = at + (_isLong ? 1 + sizeof(int) : 1);
        return block.AsSpan(_start);
    }

    /// <summary>Ends the record that was begun.</summary>
    /// <param name="length">How many bytes it has.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void End(int length)
    {
        if (_isLong) BinaryPrimitives.WriteInt32LittleEndian(_block.AsSpan(_start - sizeof(int)), length);
        else _block[_start - 1] = (byte)length;
        Bytes += _start + length - _used;
        _used = _start + length;
    }

    /// <summary>Copies all records, those of a term one after another, and lets go of the log.</summary>
    /// <param name="places">Of each term, where its records go; afterwards, where they end.</param>
    /// <param name="into">Where to.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sort(Span<int> places, Span<byte> into)
    {
        NextBlock(0);
        foreach (var (bytes, used) in _full)
        {
            for (var at = 0; at < used;)
            {
                var term = 0;
                for (var shift = 0; ; shift += 7)
                {
                    int next = bytes[at++];
                    term |= (next & 127) << shift;
                    if (next < 128) break;
                }
                int length = bytes[at++];
                if (length == LongRecord)
                {
                    length = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
                    at += sizeof(int);
                }
                ref var place = ref places[term];
                var to = into.Slice(place, length);
                place += length;
                var from = bytes.AsSpan(at, length);
                for (var i = 0; i < to.Length && i < from.Length; i++) to[i] = from[i];
                at += length;
            }
            ArrayPool<byte>.Shared.Return(bytes);
        }
        _full.Clear();
        Bytes = 0;
    }

    private void NextBlock(int most)
    {
        if (_block.Length > 0) _full.Add((_block, _used));
        _block = most == 0 ? [] : ArrayPool<byte>.Shared.Rent(Math.Max(BlockSize, most));
        _used = 0;
    }
}
