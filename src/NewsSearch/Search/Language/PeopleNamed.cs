using NewsSearch.Entities;
using NewsSearch.Text;

namespace NewsSearch.Search.Language;

/// <summary>Finds the people whom a query names, with the titles before them.</summary>
internal sealed class PeopleNamed(Analyzer analyzer, Gazetteer gazetteer, Vocabulary vocabulary)
{
    // Said to anybody, so that the gazetteer does not take it for a sign of an official.
    private const string Khun = "คุณ";

    /// <summary>The people of a text: where the name stands with and without titles, and whom it may mean.</summary>
    /// <param name="text">The text.</param>
    /// <param name="withGivenNames">Names too that are words of the lexicon: อนุทิน, and สันติ where it stands by itself.</param>
    public IEnumerable<(TextSpan Span, TextSpan Name, IReadOnlyList<string> Ids)> In(string text, bool withGivenNames = false)
    {
        foreach (var (name, ids) in vocabulary.Officials.FindIn(text))
        {
            // Articles print other titles than the one typed, or none: it is part of the name and asked for nowhere.
            var span = WithTitle(name, text);
            if (span != name || IsName(name, text, withGivenNames)) yield return (span, name, ids);
        }
    }

    /// <summary>Whether a name is a word that says more than a name: ประชา, but not อนุทิน.</summary>
    public bool IsWord(string name) =>
        analyzer.Words(name).Where(token => token.Kind is TokenKind.Word).ToList() is [var only] && only.Span.Length == name.Length && WordQueries.IsThai(only.Text) && analyzer.Knows(only.Text) && !analyzer.KnowsPerson(only.Text);

    /// <summary>The span with the titles that stand before it: นาย, ดร., พล.อ.</summary>
    private TextSpan WithTitle(TextSpan name, string text)
    {
        for (var start = name.Start; ;)
        {
            var before = text.AsSpan(0, start).TrimEnd();
            var length = before.EndsWith(Khun, StringComparison.Ordinal) ? Khun.Length : 0;
            foreach (var title in gazetteer.Titles)
            {
                if (title.Text.Length > length && before.EndsWith(title.Text, StringComparison.Ordinal)) length = title.Text.Length;
            }
            var at = before.Length - length;
            if (length == 0 || (at > 0 && !char.IsWhiteSpace(text[at - 1]))) return TextSpan.Between(start, name.End);
            start = at;
        }
    }

    /// <summary>
    /// Whether what could be a person's name is not rather a word or a piece of words: มนตรี in รัฐมนตรี, พัฒนา in แผนพัฒนา.
    /// </summary>
    private bool IsName(TextSpan span, string text, bool withGivenNames)
    {
        bool IsEdge(int at) => at == 0 || at == text.Length || char.IsWhiteSpace(text[at - 1]) || char.IsWhiteSpace(text[at]);
        if (IsEdge(span.Start) && IsEdge(span.End) && span.In(text).Contains(' ', StringComparison.Ordinal)) return true;
        var words = analyzer.Words(text).Where(token => token.Kind is TokenKind.Word or TokenKind.Latin).ToList();
        if (words.Exists(word => word.Span == span && WordQueries.IsThai(word.Text) && analyzer.Knows(word.Text)))
            return withGivenNames && (analyzer.KnowsPerson(span.In(text)) || IsEdge(span.Start) && IsEdge(span.End));
        return (IsEdge(span.Start) || words.Exists(word => word.Span.Start == span.Start)) && (IsEdge(span.End) || words.Exists(word => word.Span.End == span.End));
    }
}
