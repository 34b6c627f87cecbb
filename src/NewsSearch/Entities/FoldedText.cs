using System.Buffers;
using System.Globalization;
using System.Text;
using NewsSearch.Text;

namespace NewsSearch.Entities;

/// <summary>
/// A text as names are compared: Latin letters lower-case and without marks (Đ as d), Thai without tone marks and the silencer, no
/// spaces, hyphens, full stops or invisible characters. Knows where each character stood.
/// </summary>
internal sealed class FoldedText
{
    private readonly string _original;
    private readonly int[] _places;

    public FoldedText(string original)
    {
        _original = original;
        var folded = ArrayPool<char>.Shared.Rent(original.Length);
        var places = new int[original.Length];
        var length = 0;
        for (var i = 0; i < original.Length; i++)
        {
            if (Fold(original[i]) is not '\0' and var c)
            {
                folded[length] = c;
                places[length++] = i;
            }
        }
        Text = new string(folded, 0, length);
        _places = places;
        ArrayPool<char>.Shared.Return(folded);
    }

    /// <summary>The folded characters.</summary>
    public string Text { get; }

    /// <summary>A whole name folded: equal keys are one spelling but for case, marks, tones and spaces.</summary>
    public static string Key(string name)
    {
        var composed = IsComposed(name) ? name : name.Normalize(NormalizationForm.FormC);
        var folded = composed.Length <= 128 ? stackalloc char[composed.Length] : new char[composed.Length];
        var length = 0;
        foreach (var c in composed)
        {
            if (Fold(c) is not '\0' and var plain) folded[length++] = plain;
        }
        return folded[..length].SequenceEqual(name) ? name : new string(folded[..length]);
    }

    // Of these letters, which are nearly all, the form C is as they stand, but for the order of Thai tone marks, which are dropped; asking for it is dear.
    private static bool IsComposed(string name)
    {
        foreach (var c in name)
        {
            if (c is not (< '\u0300' or (>= '\u0E00' and < '\u0E80' and not '\u0E3A') or (>= '\u1E00' and < '\u1F00'))) return false;
        }
        return true;
    }

    /// <summary>Where folded characters stand in the original, with the tone marks that follow the last.</summary>
    public TextSpan Span(int start, int length)
    {
        var from = _places[start];
        var to = _places[start + length - 1] + 1;
        while (to < _original.Length && IsDroppedMark(_original[to])) to++;
        return TextSpan.Between(from, to);
    }

    /// <summary>True when nothing at either end of a span belongs to it: no letter of a Latin word, no vowel or mark of a Thai syllable.</summary>
    public static bool StandsAlone(string text, TextSpan span)
    {
        if (span.Start > 0 && Joins(text[span.Start - 1], text[span.Start])) return false;
        return span.End >= text.Length || !Joins(text[span.End - 1], text[span.End]);
    }

    private static bool Joins(char left, char right) =>
        IsLatin(left) && IsLatin(right)
        || left is >= 'เ' and <= 'ไ'
        || IsAttached(right);

    /// <summary>True for a Thai vowel or mark that belongs to the letter before it: no word begins with one.</summary>
    public static bool IsAttached(char c) => c is (>= 'ะ' and <= 'ฺ') or 'ๅ' or (>= '็' and <= '๎');

    private static bool IsLatin(char c) => char.IsLetter(c) && c is < '\u0E00' or >= '\u1E00' and < '\u2000' or >= '\u0300' and < '\u0370';

    // ่ ้ ๊ ๋ ์ and Latin combining marks.
    internal static bool IsDroppedMark(char c) => c is (>= '่' and <= '์') or (>= '\u0300' and <= '\u036F');

    private static char Fold(char c) => c < Folds.Length ? Folds[c] : FoldRare(c);

    // Every letter of the two scripts, folded once.
    private static readonly char[] Folds = [.. Enumerable.Range(0, 0x2100).Select(c => FoldRare((char)c))];

    private static char FoldRare(char c)
    {
        if (c is >= 'a' and <= 'z' or >= '0' and <= '9') return c;
        if (c is >= 'A' and <= 'Z') return (char)(c | 0x20);
        if (c is >= '\u0E00' and <= '\u0E7F') return IsDroppedMark(c) ? '\0' : c is >= '๐' and <= '๙' ? (char)('0' + (c - '๐')) : c;
        if (c is 'Đ' or 'đ' or 'Ð' or 'ð') return 'd';
        if (c is '-' or '.' or '–' or '‐' or '‑' || char.IsWhiteSpace(c) || IsDroppedMark(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format) return '\0';
        if (c < '\u0080') return c;
        if (char.IsSurrogate(c)) return c;
        var plain = c.ToString().Normalize(NormalizationForm.FormD)[0];
        return char.ToLowerInvariant(plain);
    }
}
