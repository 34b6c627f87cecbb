using System.Globalization;
using NewsSearch.Text.Normalization;

namespace NewsSearch.Text.Segmentation;

/// <summary>What the characters of a run have in common.</summary>
internal enum RunKind
{
    /// <summary>Thai letters.</summary>
    Thai,

    /// <summary>Thai consonants cut short by full stops: ครม. ก.บ.จ. พ.ศ.</summary>
    Abbreviation,

    /// <summary>Letters of any other script, with their marks.</summary>
    Letters,

    /// <summary>A number with its separators.</summary>
    Number,

    /// <summary>ๆ, ฯ, ฯลฯ: signs of the Thai script that are no words.</summary>
    Sign,

    /// <summary>A line feed.</summary>
    Line,

    /// <summary>Spaces.</summary>
    Space,

    /// <summary>Everything else.</summary>
    Other,
}

/// <summary>A stretch of normalized text of one kind. The runs of a text follow each other without gaps.</summary>
internal readonly record struct Run(TextSpan Span, RunKind Kind)
{
    // พล.ต.อ. has groups of two; ผอ.รพ.สต. the same; more than four consonants before a full stop are a word that ends a sentence.
    private const int LongestGroup = 4;

    /// <summary>The run that starts at <paramref name="at"/>.</summary>
    public static Run At(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        var end = at + 1;
        if (c == '\n') return new Run(TextSpan.Between(at, end), RunKind.Line);
        if (c == ' ')
        {
            while (end < text.Length && text[end] == ' ') end++;
            return new Run(TextSpan.Between(at, end), RunKind.Space);
        }
        if (ThaiCharacter.IsLetter(c)) return Thai(text, at);
        if (c is ThaiCharacter.Repeat or ThaiCharacter.Ellipsis) return new Run(new TextSpan(at, text[at..].StartsWith("ฯลฯ") ? 3 : 1), RunKind.Sign);
        if (char.IsAsciiDigit(c)) return new Run(TextSpan.Between(at, NumberEnd(text, at)), RunKind.Number);
        if (IsLetterAt(text, at, out var length))
        {
            end = at + length;
            while (end < text.Length && (LatinMarks.IsMark(text[end]) || IsLetterAt(text, end, out length)))
            {
                end += LatinMarks.IsMark(text[end]) ? 1 : length;
            }
            return new Run(TextSpan.Between(at, end), RunKind.Letters);
        }
        return new Run(new TextSpan(at, char.IsSurrogatePair(c, end < text.Length ? text[end] : '\0') ? 2 : 1), RunKind.Other);
    }

    private static Run Thai(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && ThaiCharacter.IsLetter(text[end])) end++;
        if (end == text.Length || text[end] != '.') return new Run(TextSpan.Between(at, end), RunKind.Thai);

        var first = end;
        while (first > at && end - first <= LongestGroup && IsBare(text, first - 1)) first--;
        var stop = AbbreviationEnd(text, end, out var groups);
        if (first == at && end - first <= LongestGroup) return new Run(TextSpan.Between(at, stop), RunKind.Abbreviation);
        // Written on to the word before it, as in ปีพ.ศ.2567: only the last consonant can be its own, and one full stop is not enough to tell.
        if (groups > 1 && first < end) return new Run(TextSpan.Between(at, end - 1), RunKind.Thai);
        return new Run(TextSpan.Between(at, end), RunKind.Thai);
    }

    private static int AbbreviationEnd(ReadOnlySpan<char> text, int dot, out int groups)
    {
        groups = 0;
        while (dot < text.Length && text[dot] == '.')
        {
            groups++;
            var at = dot + 1;
            while (at < text.Length && at - dot <= LongestGroup && IsBare(text, at)) at++;
            if (at == dot + 1 || at == text.Length || text[at] != '.') return dot + 1;
            dot = at;
        }
        return dot;
    }

    /// <summary>A consonant that no vowel or mark goes with.</summary>
    private static bool IsBare(ReadOnlySpan<char> text, int at) =>
        ThaiCharacter.IsConsonant(text[at])
        && (at + 1 == text.Length || !(ThaiCharacter.IsMark(text[at + 1]) || ThaiCharacter.IsFollowingVowel(text[at + 1])))
        && (at == 0 || !(ThaiCharacter.IsLeadingVowel(text[at - 1]) || text[at - 1] == '\u0E31'));

    /// <summary>Digits, with commas between thousands and one decimal point: 1,234 and 93.9; a date 23.02.2024 is three numbers.</summary>
    private static int NumberEnd(ReadOnlySpan<char> text, int at)
    {
        var end = Digits(text, at);
        while (end < text.Length && text[end] == ',' && Digits(text, end + 1) == end + 4) end += 4;
        if (end + 1 >= text.Length || text[end] != '.' || Digits(text, end + 1) == end + 1) return end;
        var decimals = Digits(text, end + 1);
        var another = decimals + 1 < text.Length && text[decimals] == '.' && char.IsAsciiDigit(text[decimals + 1]);
        var continues = at > 1 && text[at - 1] == '.' && char.IsAsciiDigit(text[at - 2]);
        return another || continues ? end : decimals;
    }

    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    private static bool IsLetterAt(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 1;
        var c = text[at];
        if (c < 0x80) return char.IsAsciiLetter(c);
        if (ThaiCharacter.IsOfRun(c)) return false;
        if (!char.IsSurrogate(c)) return char.IsLetter(c);
        length = 2;
        return at + 1 < text.Length && char.IsSurrogatePair(c, text[at + 1]) && CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[at + 1])) <= UnicodeCategory.OtherLetter;
    }
}
