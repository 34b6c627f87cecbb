using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// Stored bytes in fewer: what is a Thai character in UTF-8 takes one byte rather than three, which compresses better and faster afterwards. Any bytes at all come
/// back as they were. Layout: FORMAT.md, "Stored".
/// </summary>
internal static class FoldedText
{
    private const byte FirstFolded = 0x80;
    private const byte FirstUpper = 0xC0;
    private const byte PastFolded = 0xE0;
    private const byte AsIs = 0xFF;

    /// <summary>How many bytes folding may make of so many.</summary>
    public static int MostFolded(int length) => checked(length * 2 + 1);

    /// <summary>Folds bytes.</summary>
    /// <param name="plain">The bytes.</param>
    /// <param name="into">Room for <see cref="MostFolded"/>.</param>
    /// <returns>The bytes written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Fold(ReadOnlySpan<byte> plain, Span<byte> into)
    {
        int n = 0, i = 0;
        while (i < plain.Length)
        {
            var b = plain[i];
            if (b < FirstFolded)
            {
                into[n++] = b;
                i++;
            }
            else if (Folded(plain, i) is var folded and not 0)
            {
                into[n++] = folded;
                i += 3;
            }
            else
            {
                var from = i;
                while (i < plain.Length && i - from < byte.MaxValue && plain[i] >= FirstFolded && Folded(plain, i) == 0) i++;
                into[n++] = AsIs;
                into[n++] = (byte)(i - from);
                plain[from..i].CopyTo(into[n..]);
                n += i - from;
            }
        }
        return n;
    }

    /// <summary>Undoes <see cref="Fold"/>.</summary>
    /// <param name="folded">What it made.</param>
    /// <param name="into">As many bytes as there were.</param>
    /// <exception cref="DamagedFileException">It is not what was made of so many.</exception>
    public static void Unfold(ReadOnlySpan<byte> folded, Span<byte> into)
    {
        int n = 0, i = 0;
        while (i < folded.Length)
        {
            uint b = folded[i++];
            if (b < FirstFolded)
            {
                if (n == into.Length) throw Damaged();
                into[n++] = (byte)b;
            }
            else if (b < PastFolded)
            {
                // Four bytes at once, of which the next character overwrites one.
                var character = b < FirstUpper ? 0xB8E0u | b << 16 : 0xB9E0u | (b - FirstUpper + 0x80) << 16;
                if (n + 4 <= into.Length) MemoryMarshal.Write(into[n..], in character);
                else if (n + 3 == into.Length) (into[n], into[n + 1], into[n + 2]) = ((byte)character, (byte)(character >> 8), (byte)(character >> 16));
                else throw Damaged();
                n += 3;
            }
            else
            {
                if (b != AsIs || i == folded.Length || folded[i] > folded.Length - i - 1 || folded[i] > into.Length - n) throw Damaged();
                int count = folded[i++];
                folded.Slice(i, count).CopyTo(into[n..]);
                (i, n) = (i + count, n + count);
            }
        }
        if (n != into.Length) throw Damaged();
    }

    // U+0E00 to U+0E5F, as 80 to DF; 0 for anything else.
    private static byte Folded(ReadOnlySpan<byte> plain, int at)
    {
        if (at + 3 > plain.Length || plain[at] != 0xE0) return 0;
        return (plain[at + 1], plain[at + 2]) switch
        {
            (0xB8, >= 0x80 and < 0xC0 and var last) => last,
            (0xB9, >= 0x80 and < 0xA0 and var last) => (byte)(FirstUpper + last - 0x80),
            _ => 0,
        };
    }

    private static DamagedFileException Damaged() => new("A stored document is not what was written.");
}
