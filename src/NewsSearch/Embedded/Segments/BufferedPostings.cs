using System.Runtime.CompilerServices;

namespace NewsSearch.Embedded.Segments;

/// <summary>Reads back what a <see cref="TextBuffer"/> gathered of one term.</summary>
/// <param name="bytes">The postings of many terms.</param>
/// <param name="at">Where those of the term begin.</param>
/// <param name="documents">How many there are.</param>
internal struct BufferedPostings(byte[] bytes, int at, int documents)
{
    private int _left = documents;
    private int _at = at;

    /// <summary>How far it was read.</summary>
    public readonly int At => _at;

    public int Document { get; private set; } = -1;

    public int Frequency { get; private set; }

    /// <summary>Reads the next document.</summary>
    /// <param name="positions">Then begins with its positions; made larger when it has to be.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Next(ref int[] positions)
    {
        if (_left == 0) return false;
        _left--;
        var gap = Varint();
        Document += (int)(gap >> 1);
        Frequency = (gap & 1) != 0 ? 1 : (int)Varint();
        if (positions.Length < Frequency) positions = new int[Frequency * 2];
        var last = 0;
        for (var i = 0; i < Frequency; i++) positions[i] = last += (int)Varint();
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Varint()
    {
        uint value = bytes[_at++];
        if (value < 128) return value;
        value &= 127;
        for (var shift = 7; ; shift += 7)
        {
            uint next = bytes[_at++];
            value |= (next & 127) << shift;
            if (next < 128) return value;
        }
    }
}
