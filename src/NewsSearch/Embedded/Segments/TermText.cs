using System.Runtime.CompilerServices;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// Terms as dictionaries keep them: UTF-8, but a Thai character takes one byte of those that cannot begin a character in UTF-8, rather than three.
/// Every other character is as it was. Layout: FORMAT.md, "Dictionary".
/// </summary>
internal static class TermText
{
    private const byte OtherUpper = 0xC0;
    private const byte Thanthakhat = 0xC1;
    private const byte FirstUpper = 0xF5;

    /// <summary>How long a term may become that takes so many bytes here.</summary>
    public static int MostExpanded(int length) => length * 3;

    /// <param name="utf8">A term.</param>
    /// <param name="into">Room for as many bytes.</param>
    /// <returns>The bytes written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Compress(ReadOnlySpan<byte> utf8, Span<byte> into)
    {
        var n = 0;
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] != 0xE0 || i + 2 >= utf8.Length || utf8[i + 1] is not (0xB8 or 0xB9))
            {
                into[n++] = utf8[i];
                // The rest of a longer character must not be taken for a beginning.
                for (var rest = Rest(utf8[i]); rest > 0 && i + 1 < utf8.Length; rest--) into[n++] = utf8[++i];
                continue;
            }
            var (upper, last) = (utf8[i + 1] == 0xB9, utf8[i + 2]);
            i += 2;
            if (upper && last is > 0x8A and not 0x8C) into[n++] = OtherUpper;
            into[n++] = !upper ? last : last <= 0x8A ? (byte)(FirstUpper + last - 0x80) : last == 0x8C ? Thanthakhat : last;
        }
        return n;
    }

    /// <param name="bytes">What <see cref="Compress"/> made.</param>
    /// <param name="into">Room for <see cref="MostExpanded"/>.</param>
    /// <returns>The bytes written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Expand(ReadOnlySpan<byte> bytes, Span<byte> into)
    {
        var n = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            switch (b)
            {
                case < 0x80: into[n++] = b; break;
                case < OtherUpper: n = Thai(into, n, 0xB8, b); break;
                case OtherUpper: n = Thai(into, n, 0xB9, ++i < bytes.Length ? bytes[i] : (byte)0x80); break;
                case Thanthakhat: n = Thai(into, n, 0xB9, 0x8C); break;
                case >= FirstUpper: n = Thai(into, n, 0xB9, (byte)(0x80 + b - FirstUpper)); break;
                default:
                    into[n++] = b;
                    for (var rest = Rest(b); rest > 0 && i + 1 < bytes.Length; rest--) into[n++] = bytes[++i];
                    break;
            }
        }
        return n;
    }

    private static int Rest(byte first) => first switch { < 0xC2 => 0, < 0xE0 => 1, < 0xF0 => 2, _ => 3 };

    private static int Thai(Span<byte> into, int at, byte half, byte last)
    {
        into[at + 2] = last;
        into[at + 1] = half;
        into[at] = 0xE0;
        return at + 3;
    }
}
