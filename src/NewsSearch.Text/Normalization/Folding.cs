namespace NewsSearch.Text.Normalization;

/// <summary>The second form of a Latin word: without any mark, đ as d, so that <c>Thanh Hoa</c> meets <c>Thanh Hóa</c>. Thai keeps its tones and vowels: without them it is other words.</summary>
public static class Folding
{
    /// <summary>The folded form of a normalized word; the same string when there is nothing to fold.</summary>
    public static string Fold(string word)
    {
        ArgumentNullException.ThrowIfNull(word);

        if (IsFolded(word)) return word;
        var folded = new char[word.Length];
        return new string(folded, 0, Fold(word, folded));
    }

    /// <summary>Whether folding changes nothing.</summary>
    internal static bool IsFolded(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c >= '\u00C0' && (LatinMarks.IsMark(c) || LatinMarks.Bare(c) != c)) return false;
        }
        return true;
    }

    /// <summary>Writes the folded form, never longer than the word; returns its length.</summary>
    internal static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (!LatinMarks.IsMark(c)) folded[length++] = LatinMarks.Bare(c);
        }
        return length;
    }
}
