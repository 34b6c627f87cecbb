namespace NewsSearch.Archive;

/// <summary>What an article without a headline shows in its place.</summary>
public static class Headline
{
    /// <summary>UTF-16 code units of a first sentence, at most; the … comes on top.</summary>
    public const int Longest = 90;

    /// <summary>
    /// The beginning of the first paragraph, cut at a phrase space (Thai has no full stop) and closed with …; the whole
    /// paragraph when it is short. Empty only for an article without a line. Never a headline: show it marked as untitled.
    /// </summary>
    public static string FromFirstSentence(Article article)
    {
        var at = article.Lines.FirstOrDefault(line => line.Kind == LineKind.Paragraph);
        if (at.Span.Length == 0 && article.Lines.Count > 0) at = article.Lines[0];
        var line = at.Span.In(article.Text).TrimStart(['*', '-', '•', ' ', '\u200B']).Trim();
        if (line.Length <= Longest) return line;

        var space = line.AsSpan(0, Longest + 1).LastIndexOfAny(" \u00A0");
        // Without a space to cut at, cut before a character that carries no vowel or tone of the one before.
        var end = space > Longest / 3 ? space : Longest;
        while (end > 1 && space <= Longest / 3 && (IsDependent(line[end]) || char.IsLowSurrogate(line[end]) || IsLeading(line[end - 1]))) end--;
        return string.Concat(line.AsSpan(0, end).TrimEnd(), "…");
    }

    // Vowels and marks that hang on, or follow, the consonant before them.
    private static bool IsDependent(char c) => c is 'ะ' or 'ั' or 'า' or 'ำ' or (>= 'ิ' and <= 'ฺ') or 'ๅ' or (>= '็' and <= '๎');

    // เ แ โ ใ ไ belong to the consonant after them.
    private static bool IsLeading(char c) => c is >= 'เ' and <= 'ไ';
}
