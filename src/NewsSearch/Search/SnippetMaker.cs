using NewsSearch.Text;

namespace NewsSearch.Search;

/// <summary>
/// Cuts the piece of an article that shows best why it was found: the window with most of what was asked, captions last, cut at phrase
/// spaces and never inside a Thai cluster.
/// </summary>
internal static class SnippetMaker
{
    /// <summary>UTF-16 code units of a snippet, about three lines on a phone.</summary>
    public const int Longest = 220;

    /// <summary>How much of the text before the first mark is worth showing.</summary>
    private const int LeadIn = 70;

    /// <summary>How much of it tells what the mark belongs to.</summary>
    private const int LeastLeadIn = 20;

    // A caption or dateline shows what matched only when nothing else does.
    private const double AsideWeight = 0.2;

    /// <param name="article">The article.</param>
    /// <param name="marks">What matched, as spans of its text.</param>
    /// <param name="after">Where its shown headline ends: a snippet does not say the same again.</param>
    public static Snippet Make(Article article, IReadOnlyList<TextSpan> marks, int after)
    {
        TextSpan? best = null;
        var bestScore = 0.0;
        var first = 0;
        foreach (var line in article.Lines)
        {
            // Lines and marks are both in order.
            while (first < marks.Count && marks[first].Start < line.Span.Start) first++;
            if (line.Kind is LineKind.Title) continue;
            for (var i = first; i < marks.Count && line.Span.Contains(marks[i]); i++)
            {
                var start = marks[i].Start;
                HashSet<string> different = new(StringComparer.OrdinalIgnoreCase);
                var count = 0;
                for (var j = i; j < marks.Count && marks[j].End <= Math.Min(line.Span.End, start + Longest - LeadIn); j++, count++) different.Add(marks[j].In(article.Text));
                var score = (different.Count + 0.1 * count) * (line.Kind is LineKind.Paragraph ? 1 : AsideWeight) * (start < after ? 0.8 : 1);
                if (score > bestScore) (best, bestScore) = (Window(article.Text, line.Span, start), score);
            }
        }
        return Cut(article.Text, best ?? Opening(article, after), marks, article.Lines);
    }

    private static TextSpan Opening(Article article, int after)
    {
        foreach (var kind in (LineKind[])[LineKind.Paragraph, LineKind.Caption])
        {
            foreach (var line in article.Lines)
            {
                if (line.Kind != kind || line.Span.End <= after + 20) continue;
                var start = Math.Max(line.Span.Start, after);
                while (start < line.Span.End && char.IsWhiteSpace(article.Text[start])) start++;
                return TextSpan.Between(start, CutEnd(article.Text, start, line.Span.End));
            }
        }
        return default;
    }

    private static TextSpan Window(string text, TextSpan line, int mark)
    {
        var start = Math.Max(line.Start, mark - LeadIn);
        if (start > line.Start)
        {
            var space = text.IndexOf(' ', start, mark - LeastLeadIn - start);
            // A long phrase is begun earlier rather than shown without what it is about.
            if (space < 0) space = text.LastIndexOf(' ', start, Math.Min(start - line.Start, LeadIn));
            start = space >= 0 ? space + 1 : ClusterStart(text, start, mark);
        }
        return TextSpan.Between(start, CutEnd(text, start, line.End));
    }

    private static int CutEnd(string text, int start, int lineEnd)
    {
        if (lineEnd - start <= Longest) return lineEnd;
        var space = text.LastIndexOf(' ', start + Longest, Longest / 2);
        if (space > start) return space;
        var end = start + Longest;
        while (end > start + 1 && !IsBoundary(text, end)) end--;
        return end;
    }

    private static int ClusterStart(string text, int at, int limit)
    {
        while (at < limit && !IsBoundary(text, at)) at++;
        return at;
    }

    /// <summary>Whether a text may be cut before a character: not before a mark or vowel that hangs on the one before, not after a vowel that leads.</summary>
    private static bool IsBoundary(string text, int at)
    {
        if (at <= 0 || at >= text.Length) return true;
        var (before, after) = (text[at - 1], text[at]);
        if (char.IsLowSurrogate(after) || char.GetUnicodeCategory(after) is System.Globalization.UnicodeCategory.NonSpacingMark) return false;
        if (char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after)) return false;
        return after is not ('ะ' or 'า' or 'ำ' or 'ๅ' or 'ๆ' or 'ฯ') && before is not (>= 'เ' and <= 'ไ');
    }

    private static Snippet Cut(string text, TextSpan window, IReadOnlyList<TextSpan> marks, IReadOnlyList<ArticleLine> lines)
    {
        if (window.Length <= 0) return Snippet.Empty;
        var line = lines.First(line => line.Span.Contains(window)).Span;
        // A mark that would be cut through is shown whole.
        foreach (var mark in marks.Where(mark => mark.Start < window.End && mark.End > window.End && line.Contains(mark))) window = TextSpan.Between(window.Start, mark.End);
        var before = window.Start > line.Start ? "…" : "";
        var after = window.End < line.End ? "…" : "";
        var shift = before.Length - window.Start;
        return new Snippet(
            before + window.In(text).Replace('\u00A0', ' ').TrimEnd() + after,
            [.. marks.Where(window.Contains).Select(mark => mark with { Start = mark.Start + shift })]);
    }
}
