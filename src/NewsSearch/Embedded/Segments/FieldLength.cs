using System.Numerics;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// A field's length in one byte: exact to 39, then with four significant bits, falling short by at most an eighth. The encoding is Lucene's
/// (SmallFloat.intToByte4), so that scores can be compared digit by digit.
/// </summary>
internal static class FieldLength
{
    // 255 less the largest four-bit float of an int: the values below are kept as they are.
    private const int Exact = 24;

    public static byte Encode(int length) => length < Exact ? (byte)Math.Max(0, length) : (byte)(Exact + Shorten(length - Exact));

    public static int Decode(byte code) => code < Exact ? code : Exact + Lengthen(code - Exact);

    private static int Shorten(int value)
    {
        var bits = 32 - BitOperations.LeadingZeroCount((uint)value);
        if (bits < 4) return value;
        var shift = bits - 4;
        return ((value >>> shift) & 7) | ((shift + 1) << 3);
    }

    private static int Lengthen(int code)
    {
        var shift = (code >>> 3) - 1;
        return shift < 0 ? code & 7 : ((code & 7) | 8) << shift;
    }
}
