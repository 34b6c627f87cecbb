namespace NewsSearch.Text.Normalization;

/// <summary>The second form of a Latin word: without any mark, đ as d, so that <c>Thanh Hoa</c> meets <c>Thanh Hóa</c>. Thai keeps its tones and vowels: without them it is other words.</summary>
public static class Folding
{
    /// <summary>The folded form of a normalized word; the same string when there is nothing to fold.</summary>
    public static string Fold(string word)
    {
        ArgumentNullException.ThrowIfNull(word);

        return word.Any(c => LatinMarks.IsMark(c) || LatinMarks.Bare(c) != c)
            ? string.Concat(word.Where(c => !LatinMarks.IsMark(c)).Select(LatinMarks.Bare))
            : word;
    }
}
