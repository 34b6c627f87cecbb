using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Text;

namespace NewsSearch.Search.Language;

/// <summary>
/// Makes words into queries over the text fields: the first reading (words, compounds by whole or by parts, folded forms) and the second
/// (cluster phrases, for what the lexicon has never seen).
/// </summary>
internal sealed class WordQueries(Analyzer analyzer)
{
    // A word in the headline says more than one in the story, one under a picture less. Found by reading results of the
    // sample archive and 3,000 government articles; there is no finer truth in the second digit.
    private static readonly (string Field, float Weight)[] WordFields = [(IndexFields.Title, 2.5f), (IndexFields.Body, 1f), (IndexFields.Caption, 0.5f)];

    // The second reading sees neither headline nor word ends: it is the net below the first, not its rival.
    private const float ClusterWeight = 0.4f;

    // Without its marks a name is still itself, but who types them means them.
    private const float FoldedWeight = 0.8f;

    /// <summary>A phrase is known by its first so many terms; an engine takes 1,024 clauses in all.</summary>
    private const int LongestPhrase = 40;

    private readonly record struct WordGroup(Token Main, IReadOnlyList<Token> Parts, IReadOnlyList<Token> Folded);

    /// <summary>The words of a text, each a query of its own, with the characters it stands for.</summary>
    public IReadOnlyList<(string Text, Query Query)> WordsOf(string text, MatchMarks marks, bool titleOnly = false)
    {
        List<(string, Query)> words = [];
        foreach (var group in Groups(analyzer.Words(text)))
        {
            marks.Terms.Add(group.Main.Text);
            foreach (var folded in group.Folded) marks.Terms.Add(folded.Text);
            var query = OverFields(field => Term(field, group, marks), titleOnly);
            var printed = group.Main.Span.In(text);
            if (!titleOnly && IsThai(group.Main.Text) && !analyzer.Knows(group.Main.Text) && ClusterPhrase(printed) is { } clusters)
            {
                marks.Clusters.Add(clusters.Terms);
                query = new Query.Best([query, new Query.Boost(clusters, ClusterWeight)]);
            }
            words.Add((printed, query));
        }
        return words;
    }

    /// <summary>A text as a phrase: its words in order, side by side; null when it holds no word.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="marks">Gets what to mark.</param>
    /// <param name="literal">No folded forms and no second reading.</param>
    /// <param name="titleOnly">In the headline only.</param>
    public Query? PhraseOf(string text, MatchMarks marks, bool literal = false, bool titleOnly = false)
    {
        var groups = Groups(analyzer.Words(text));
        if (groups.Count == 0) return null;
        var readings = new List<IReadOnlyList<(string, int)>> { Finest(groups, folded: false) };
        if (!literal && groups.Exists(group => group.Folded.Count > 0)) readings.Add(Finest(groups, folded: true));
        marks.Phrases.AddRange(readings);

        var query = OverFields(field => BestOf([.. readings.Select(terms => PhraseOrTerm(field, terms))]), titleOnly);
        if (literal || titleOnly || !IsThai(text) || ClusterPhrase(text) is not { Terms.Count: > 1 } clusters) return query;
        marks.Clusters.Add(clusters.Terms);
        return new Query.Best([query, new Query.Boost(clusters, ClusterWeight)]);
    }

    /// <summary>Words that begin so.</summary>
    public Query PrefixOf(string text, MatchMarks marks, bool titleOnly = false)
    {
        // The analyzer would cut an unfinished word anywhere; only its normal form is wanted.
        var stem = NormalizedForm(text);
        if (stem.Length == 0) return new Query.Nothing();
        marks.Prefixes.Add(stem);
        return OverFields(field => new Query.Prefix(field, stem), titleOnly);
    }

    private string NormalizedForm(string text) => string.Concat(Groups(analyzer.Words(text)).Select(group => group.Main.Text));

    private static Query OverFields(Func<string, Query> make, bool titleOnly)
    {
        if (titleOnly) return make(IndexFields.Title);
        return new Query.Best([.. WordFields.Select(field => field.Weight is 1f ? make(field.Field) : new Query.Boost(make(field.Field), field.Weight))]);
    }

    private static Query Term(string field, WordGroup group, MatchMarks marks)
    {
        List<Query> readings = [new Query.Term(field, group.Main.Text)];
        // A compound typed as one word is found where the archive has it in pieces, and the other way round.
        if (group.Parts.Count > 1)
        {
            var first = group.Parts[0].Position;
            (string, int)[] parts = [.. group.Parts.Select(part => (part.Text, part.Position - first))];
            readings.Add(new Query.Phrase(field, parts));
            marks.Phrases.Add(parts);
        }
        foreach (var folded in group.Folded) readings.Add(new Query.Boost(new Query.Term(field, folded.Text), FoldedWeight));
        return BestOf(readings);
    }

    private static Query PhraseOrTerm(string field, IReadOnlyList<(string Text, int Offset)> terms) =>
        terms.Count == 1 ? new Query.Term(field, terms[0].Text) : new Query.Phrase(field, terms);

    private static Query BestOf(List<Query> queries) => queries.Count == 1 ? queries[0] : new Query.Best(queries);

    private Query.Phrase? ClusterPhrase(string text)
    {
        var tokens = analyzer.Clusters(text);
        if (tokens.Count is 0 or > 2 * LongestPhrase) return null;
        var first = tokens[0].Position;
        return new Query.Phrase(IndexFields.Clusters, [.. tokens.Select(token => (token.Text, token.Position - first))]);
    }

    /// <summary>The smallest pieces, with their distance from the first.</summary>
    private static List<(string Text, int Offset)> Finest(List<WordGroup> groups, bool folded)
    {
        var first = groups[0].Main.Position;
        List<(string, int)> terms = [];
        foreach (var group in groups)
        {
            if (group.Parts.Count > 1) terms.AddRange(group.Parts.Select(part => (part.Text, part.Position - first)));
            else terms.Add((folded && group.Folded.Count > 0 ? group.Folded[0].Text : group.Main.Text, group.Main.Position - first));
        }
        return terms.Count > LongestPhrase ? terms[..LongestPhrase] : terms;
    }

    /// <summary>Each word with its parts and other forms: the tokens that lie inside it.</summary>
    private static List<WordGroup> Groups(IReadOnlyList<Token> tokens)
    {
        List<WordGroup> groups = [];
        foreach (var main in tokens.Where(token => token.Kind is TokenKind.Word or TokenKind.Latin or TokenKind.Number))
        {
            if (groups.Count > 0 && groups[^1].Main.Span.Contains(main.Span)) continue;
            groups.Add(new WordGroup(
                main,
                [.. tokens.Where(token => token.Kind is TokenKind.Part && main.Span.Contains(token.Span)).OrderBy(token => token.Position)],
                [.. tokens.Where(token => token.Kind is TokenKind.Folded && main.Span.Contains(token.Span))]));
        }
        return groups;
    }

    internal static bool IsThai(string text) => text.AsSpan().ContainsAnyInRange('\u0E01', '\u0E4E');
}
