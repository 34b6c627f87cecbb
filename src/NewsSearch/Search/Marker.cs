using System.Buffers;
using NewsSearch.Entities;
using NewsSearch.Search.Language;
using NewsSearch.Text;

namespace NewsSearch.Search;

/// <summary>
/// Finds in an article what a query matched: words and phrases by analyzing the text again as it was indexed, people, places, documents and
/// years by what was recognised, so that a name is marked as printed whatever script it was typed in.
/// </summary>
internal sealed class Marker(Analyzer analyzer, MatchMarks marks)
{
    /// <summary>UTF-16 code units analyzed of one article: a cabinet's weekly summary is as long as a book, and the lines that hold most of what was asked for show why it was found.</summary>
    private const int MostAnalyzed = 6_000;

    /// <summary>What matched, in order, not overlapping, as spans of the article's text.</summary>
    public IReadOnlyList<TextSpan> Find(Article article, Recognition recognition)
    {
        List<TextSpan> spans = [.. Recognised(recognition)];
        AddWords(marks, article, spans);
        if (spans.Count == 0) AddWords(marks.Apart, article, spans);
        return Joined(spans);
    }

    private IEnumerable<TextSpan> Recognised(Recognition recognition)
    {
        foreach (var official in recognition.Officials.Where(official => marks.Officials.Contains(official.Id)))
            foreach (var mention in official.Mentions) yield return mention;
        foreach (var province in recognition.Provinces.Where(province => marks.Provinces.Contains(province.Id)))
            foreach (var mention in province.Mentions) yield return mention;
        foreach (var code in recognition.Codes.Where(code => marks.Codes.Contains(code.Code.Canonical)))
            foreach (var mention in code.Mentions) yield return mention;
        foreach (var year in recognition.Years)
        {
            if (marks.Years.Exists(asked => year.From <= asked.To && asked.From <= year.To) || (year.Date is { } day && marks.Days.Contains(day))
                || (year.Kind is YearKind.Horizon && marks.Due.Exists(asked => asked.From <= year.To && year.To <= asked.To)))
                yield return year.Span;
        }
    }

    private void AddWords(MatchMarks words, Article article, List<TextSpan> spans)
    {
        foreach (var literal in words.Literals) AddLiteral(literal, article.Text, spans);
        if (words.Terms.Count + words.Phrases.Count + words.Prefixes.Count + words.Clusters.Count == 0) return;
        var left = MostAnalyzed;
        List<(ArticleLine Line, int Held)> lines = [];
        foreach (var line in article.Lines)
        {
            if (Held(words, line.Span.In(article.Text.AsSpan())) is > 0 and var held) lines.Add((line, held));
        }
        // The headline first, then those that the snippet will be cut from.
        foreach (var (line, _) in lines.OrderByDescending(one => one.Line.Kind is LineKind.Title).ThenByDescending(one => one.Held))
        {
            if (left <= 0) return;
            left -= line.Span.Length;
            var printed = line.Span.In(article.Text);
            var tokens = analyzer.Words(printed);
            foreach (var token in tokens)
            {
                if (words.Terms.Contains(token.Text) || words.Prefixes.Exists(prefix => token.Text.StartsWith(prefix, StringComparison.Ordinal)))
                    spans.Add(token.Span with { Start = line.Span.Start + token.Span.Start });
            }
            AddPhrases(words.Phrases, tokens, line.Span.Start, spans);
            if (Held(words.Clusters, printed) > 0) AddPhrases(words.Clusters, analyzer.Clusters(printed), line.Span.Start, spans);
        }
    }

    /// <summary>
    /// How much of what was asked for a line may hold, by a cheap look for the words as they are; 0 is not worth analyzing. Lines that normalization changes always are.
    /// </summary>
    private static int Held(MatchMarks words, ReadOnlySpan<char> line)
    {
        var held = line.ContainsAny(Normalized) || line.Contains("เเ", StringComparison.Ordinal) ? 1 : 0;
        foreach (var term in words.Terms)
        {
            if (MayStandAs(term, line)) held++;
        }
        foreach (var prefix in words.Prefixes)
        {
            if (MayStandAs(prefix, line)) held++;
        }
        return held + Held(words.Phrases, line) + Held(words.Clusters, line);
    }

    private static int Held(List<IReadOnlyList<(string Text, int Offset)>> phrases, ReadOnlySpan<char> line)
    {
        var held = 0;
        foreach (var phrase in phrases)
        {
            var all = true;
            for (var i = 0; i < phrase.Count && all; i++) all = MayStandAs(phrase[i].Text, line);
            if (all) held++;
        }
        return held;
    }

    // Thai has no case; not asking for any takes a tenth to a third off a page of long articles.
    private static bool MayStandAs(string term, ReadOnlySpan<char> line) =>
        line.Contains(term, term.AsSpan().ContainsAnyExceptInRange('\u0E00', '\u0E7F') ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) || (!term.AsSpan().ContainsAnyExceptInRange('ก', 'ฮ') && HasStops(term, line));

    // An abbreviation is consonants alone: กบจ may be printed ก.บ.จ.
    private static bool HasStops(string term, ReadOnlySpan<char> line)
    {
        for (var i = 0; i + 1 < term.Length; i++)
        {
            if (line.IndexOf([term[i], '.']) >= 0) return true;
        }
        return false;
    }

    // Decomposed sara am, invisible characters, Thai digits, Latin letters with marks.
    private static readonly SearchValues<char> Normalized = SearchValues.Create(
    [
        '\u0E4D', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', .. "๐๑๒๓๔๕๖๗๘๙",
        .. Enumerable.Range(0xC0, 0x24F - 0xC0 + 1).Select(c => (char)c), .. Enumerable.Range(0x300, 0x70).Select(c => (char)c), .. Enumerable.Range(0x1E00, 0x100).Select(c => (char)c),
    ]);

    private static void AddLiteral(string literal, string text, List<TextSpan> spans)
    {
        text = text.Replace('\u00A0', ' ');
        for (var at = text.IndexOf(literal, StringComparison.Ordinal); at >= 0; at = text.IndexOf(literal, at + literal.Length, StringComparison.Ordinal))
            spans.Add(new TextSpan(at, literal.Length));
    }

    private static void AddPhrases(List<IReadOnlyList<(string Text, int Offset)>> phrases, IReadOnlyList<Token> tokens, int start, List<TextSpan> spans)
    {
        if (phrases.Count == 0 || tokens.Count == 0) return;
        var at = tokens.ToLookup(token => token.Position);
        foreach (var phrase in phrases)
        {
            foreach (var first in tokens.Where(token => token.Text == phrase[0].Text))
            {
                var span = first.Span;
                var whole = true;
                for (var i = 1; i < phrase.Count && whole; i++)
                {
                    var (term, offset) = phrase[i];
                    whole = false;
                    foreach (var token in at[first.Position + offset - phrase[0].Offset])
                    {
                        if (token.Text != term) continue;
                        span = TextSpan.Between(Math.Min(span.Start, token.Span.Start), Math.Max(span.End, token.Span.End));
                        whole = true;
                        break;
                    }
                }
                if (whole) spans.Add(span with { Start = start + span.Start });
            }
        }
    }

    private static List<TextSpan> Joined(List<TextSpan> spans)
    {
        spans.Sort();
        List<TextSpan> joined = [];
        foreach (var span in spans)
        {
            if (span.Length == 0) continue;
            if (joined.Count > 0 && span.Start <= joined[^1].End) joined[^1] = TextSpan.Between(joined[^1].Start, Math.Max(joined[^1].End, span.End));
            else joined.Add(span);
        }
        return joined;
    }
}
