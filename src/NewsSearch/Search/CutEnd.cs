using NewsSearch.Text;

namespace NewsSearch.Search;

/// <summary>A headline that ends in the middle of a word, as chats and other sites cut them: …อาหารที่วางขายใ.</summary>
internal static class CutEnd
{
    /// <summary>What is left must say enough to be no other question.</summary>
    private const int LeastLeft = 20;

    /// <summary>What is cut in the middle may have been taken for several words.</summary>
    private const int MostWords = 3;

    /// <summary>The text without its last word, then without the last two, and three, and what was left out; nothing of a text that ends otherwise than with Thai letters run together.</summary>
    public static IEnumerable<(string Text, string Without)> Of(string text, Analyzer analyzer)
    {
        text = text.TrimEnd('…', '.', ' ');
        var starts = analyzer.Words(text).Select(word => word.Span.Start).Distinct().OrderDescending().Take(MostWords);
        foreach (var start in starts.TakeWhile(start => start >= LeastLeft && IsThai(text[start]) && IsThai(text[start - 1]))) yield return (text[..start], text[start..]);
    }

    private static bool IsThai(char c) => c is >= 'ก' and <= '\u0E5B';
}
