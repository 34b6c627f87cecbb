using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Text;

namespace NewsSearch.Search.Language;

/// <summary>
/// Makes words into queries over the text fields: the first reading (words, compounds by whole or by parts, folded forms, abbreviations and
/// their full forms) and the second (cluster phrases, for what the lexicon has never seen).
/// </summary>
internal sealed class WordQueries(Analyzer analyzer, OtherForms forms)
{
    // What stands in the headline or the first lines says what an article is about; the scores of the fields add up, so that a long text that has
    // a word somewhere stays behind a short one that is about it. Weights set by judgement, reading results over 14,000 government articles; not swept.
    private static readonly (string Field, float Weight)[] WordFields =
        [(IndexFields.Title, 2f), (IndexFields.Lead, 0.7f), (IndexFields.Body, 1f), (IndexFields.Caption, 0.3f), (IndexFields.Credits, 0.1f)];

    // The second reading sees neither headline nor word ends: it is the net below the first, not its rival.
    private const float ClusterWeight = 0.4f;

    // Without its marks a name is still itself, but who types them means them. An abbreviation is looked for by its full form too, after itself.
    private const float FoldedWeight = 0.8f, OtherFormWeight = 0.5f;

    /// <summary>A phrase is known by its first so many terms; an engine takes 1,024 clauses in all.</summary>
    private const int LongestPhrase = 40;

    /// <summary>Ways of reading a phrase with abbreviations in it.</summary>
    private const int MostReadings = 8;

    /// <summary>Longer words that a text is looked for in.</summary>
    private const int MostWholes = 32;

    /// <summary>Words typed together that stand no further apart than this, about a sentence, are still about one thing.</summary>
    private const int Sentence = 30;

    /// <summary>The words of a text, each a query of its own; an abbreviation's full form is one word.</summary>
    public IReadOnlyList<Wording> WordsOf(string text, MatchMarks marks, bool titleOnly = false)
    {
        List<Wording> words = [];
        var groups = WordGroup.Of(analyzer.Words(text));
        for (var i = 0; i < groups.Count;)
        {
            var other = forms.At(groups, i);
            var count = other?.Words ?? 1;
            var own = groups.GetRange(i, count).ToArray();
            var printed = TextSpan.Between(own[0].Main.Span.Start, own[^1].Main.Span.End).In(text);
            var query = count == 1 ? Word(own[0], marks, titleOnly) : Phrase(WordGroup.Finest(own), marks, titleOnly);
            var letters = titleOnly || count > 1 || Knows(own[0]) ? null : ClusterPhrase(printed);
            // One pair of clusters stands in too many words: หมา in กฎหมาย.
            var byLetters = letters is { Terms.Count: > 1 };
            if (byLetters) query = new Query.Best([query, .. ByLetters(printed, letters!, marks)]);
            if (other is not null) query = new Query.Best([query, .. other.Others.Select(form => new Query.Boost(Phrase(form.Terms, marks, titleOnly), OtherWeight(WordGroup.Finest(own).Count, form.Terms.Count)))]);
            words.Add(new Wording(printed, query, [.. WordGroup.Finest(own).Select(term => term.Text)], other) { ByLetters = byLetters, IsAmbiguous = other?.IsAmbiguous == true, IsName = count == 1 && analyzer.KnowsPerson(own[0].Main.Text), Letters = byLetters ? null : letters });
            i += count;
        }
        return words;
    }

    /// <summary>A text as a phrase: its words in order, side by side; null when it holds no word.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="marks">Gets what to mark.</param>
    /// <param name="otherForms">Whether abbreviations stand for their full forms.</param>
    /// <param name="titleOnly">In the headline only.</param>
    public Wording? PhraseOf(string text, MatchMarks marks, bool otherForms = false, bool titleOnly = false)
    {
        var groups = WordGroup.Of(analyzer.Words(text));
        if (groups.Count == 0) return null;
        var own = Cut(WordGroup.Finest(groups.ToArray()));
        List<Query> readings = [Phrase(own, marks, titleOnly)];
        if (groups.Exists(group => group.Folded.Count > 0))
            readings.Add(new Query.Boost(Phrase(Cut(WordGroup.Finest(groups.ToArray(), folded: true)), marks, titleOnly), FoldedWeight));
        OtherForms.Entry? found = null;
        if (otherForms)
        {
            foreach (var terms in WithOtherForms(groups, out found).Skip(1)) readings.Add(new Query.Boost(Phrase(Cut(terms), marks, titleOnly), OtherWeight(own.Count, terms.Count)));
        }
        var byLetters = false;
        if (!titleOnly && ClusterPhrase(text) is { Terms.Count: > 1 } clusters)
        {
            byLetters = groups.Exists(group => !Knows(group));
            readings.AddRange(ByLetters(text, clusters, marks));
        }
        return new Wording(text, BestOf(readings), [.. own.Select(term => term.Text)], found) { ByLetters = byLetters, IsAmbiguous = found?.IsAmbiguous == true && found.Words == groups.Count };
    }

    /// <summary>Articles that may hold these characters as they are: its words in order, or its clusters, which may begin and end inside words; null when it holds neither.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="insideWords">Whether they may begin or end inside a cluster.</param>
    /// <param name="isShort">Some articles that hold them inside other words are missed, as they are so few or were not asked for there.</param>
    public Query? CandidatesOf(string text, bool insideWords, out bool isShort)
    {
        isShort = false;
        List<Query> readings = [];
        var groups = WordGroup.Of(analyzer.Words(text));
        if (groups.Count > 0) readings.Add(Phrase(Cut(WordGroup.Finest(groups.ToArray())), new MatchMarks(), titleOnly: false));
        if (ClusterPhrase(text) is { } clusters)
        {
            readings.AddRange(ByLetters(text, clusters, new MatchMarks()));
            // Inside words the first and the last cluster may be parts of larger ones: หมา in เหมาะ. Those begin with the last; how they end in the first is open.
            isShort = !insideWords || clusters.Terms.Count < 3;
            if (!isShort)
            {
                var inner = clusters with { Terms = [.. clusters.Terms.Skip(1).SkipLast(1)] };
                readings.Add(new Query.Boost(new Query.All([inner, new Query.Prefix(IndexFields.Clusters, clusters.Terms[^1].Text)]), ClusterWeight));
            }
        }
        else if (groups is [{ Main.Text: var lone }] && IsThai(lone))
        {
            isShort = true;
            if (insideWords) readings.Add(new Query.Boost(new Query.Prefix(IndexFields.Clusters, lone), ClusterWeight));
        }
        return readings.Count == 0 ? null : BestOf(readings);
    }

    /// <summary>Articles whose headline holds these characters as they are, which each is read to see; null when they hold no word.</summary>
    public Query? LiteralInTitle(string text, MatchMarks marks)
    {
        marks.Literals.Add(text);
        return PhraseOf(text, new MatchMarks(), titleOnly: true) is { } phrase
            ? new Query.Confirmed(phrase.Query, stored => StoredArticle.FromBytes(stored).Article.Title?.Contains(text, StringComparison.Ordinal) == true, $"title=\"{text}\"")
            : null;
    }

    /// <summary>Words of a run in one sentence, in any order; null when there are too few or too many for that.</summary>
    public static Query? Near(IReadOnlyList<string> terms, int further = Sentence)
    {
        // A letter that is left over when a word is unknown stands near any other.
        if (terms.Distinct(StringComparer.Ordinal).Take(2).Count() < 2 || terms.Count > LongestPhrase || terms.Any(term => term.Length < 2)) return null;
        return new Query.Any(
        [
            .. WordFields.Where(field => field.Field is not IndexFields.Lead)
                .Select(field => Weighed(new Query.Near(field.Field, terms, terms.Count + further), field.Weight)),
        ]);
    }

    /// <summary>Words that begin so.</summary>
    public Query PrefixOf(string text, MatchMarks marks, bool titleOnly = false)
    {
        // The analyzer would cut an unfinished word anywhere; only its normal form is wanted.
        var stem = string.Concat(WordGroup.Of(analyzer.Words(text)).Select(group => group.Main.Text));
        if (stem.Length == 0) return new Query.Nothing();
        marks.Prefixes.Add(stem);
        return OverFields(field => new Query.Prefix(field, stem), titleOnly);
    }

    private static Query Word(WordGroup group, MatchMarks marks, bool titleOnly)
    {
        marks.Terms.Add(group.Main.Text);
        foreach (var folded in group.Folded) marks.Terms.Add(folded.Text);
        return OverFields(field => Term(field, group, marks), titleOnly);
    }

    private bool Knows(WordGroup word) => !IsThai(word.Main.Text) || analyzer.Knows(word.Main.Text);

    private static Query Phrase(IReadOnlyList<(string Text, int Offset)> terms, MatchMarks marks, bool titleOnly)
    {
        if (terms.Count == 1) marks.Terms.Add(terms[0].Text);
        else if (!marks.Phrases.Exists(known => known.SequenceEqual(terms))) marks.Phrases.Add(terms);
        return OverFields(field => terms.Count == 1 ? new Query.Term(field, terms[0].Text) : new Query.Phrase(field, terms), titleOnly);
    }

    private static Query OverFields(Func<string, Query> make, bool titleOnly) =>
        titleOnly ? make(IndexFields.Title) : new Query.Any([.. WordFields.Select(field => Weighed(make(field.Field), field.Weight))]);

    private static Query Weighed(Query query, float weight) => weight is 1f ? query : new Query.Boost(query, weight);

    private static Query Term(string field, WordGroup group, MatchMarks marks)
    {
        List<Query> readings = [new Query.Term(field, group.Main.Text)];
        // A compound typed as one word is found where the archive has it in pieces, and the other way round.
        if (group.Parts.Count > 1)
        {
            var parts = WordGroup.Finest([group]);
            readings.Add(new Query.Phrase(field, parts));
            if (!marks.Phrases.Exists(known => known.SequenceEqual(parts))) marks.Phrases.Add(parts);
        }
        foreach (var folded in group.Folded) readings.Add(new Query.Boost(new Query.Term(field, folded.Text), FoldedWeight));
        return BestOf(readings);
    }

    private static Query BestOf(List<Query> queries) => queries.Count == 1 ? queries[0] : new Query.Best(queries);

    // A phrase scores as much as its words together: a form of ten words would go before an abbreviation of one.
    private static float OtherWeight(int own, int other) => OtherFormWeight * Math.Min(1, own / (float)other);

    private static List<(string Text, int Offset)> Cut(List<(string Text, int Offset)> terms) => terms.Count > LongestPhrase ? terms[..LongestPhrase] : terms;

    /// <summary>A phrase in all its readings, the one typed first: each form in it may stand for the others of its thing.</summary>
    private List<List<(string Text, int Offset)>> WithOtherForms(List<WordGroup> groups, out OtherForms.Entry? first)
    {
        first = null;
        List<(List<(string Text, int Offset)> Terms, int Shift)> readings = [([], 0)];
        for (var i = 0; i < groups.Count;)
        {
            var entry = forms.At(groups, i);
            var count = entry?.Words ?? 1;
            var own = WordGroup.Finest(groups.GetRange(i, count).ToArray());
            var start = groups[i].Main.Position - groups[0].Main.Position;
            var length = i + count < groups.Count ? groups[i + count].Main.Position - groups[i].Main.Position : own[^1].Offset + 1;
            first ??= entry;
            IEnumerable<(IReadOnlyList<(string Text, int Offset)> Terms, int Length)> ways = [(own, length)];
            if (entry is not null) ways = ways.Concat(entry.Others.Select(form => (form.Terms, form.Length)));
            readings =
            [
                .. (from way in ways
                    from reading in readings
                    select ((List<(string, int)>)[.. reading.Terms, .. way.Terms.Select(term => (term.Text, start + reading.Shift + term.Offset))],
                        reading.Shift + way.Length - length)).Take(MostReadings),
            ];
            i += count;
        }
        return readings.ConvertAll(reading => reading.Terms);
    }

    /// <summary>The second reading of a text, and of what it may be a piece of.</summary>
    private IEnumerable<Query> ByLetters(string text, Query.Phrase clusters, MatchMarks marks)
    {
        foreach (var phrase in analyzer.Around(text).Take(MostWholes).Select(ClusterPhrase).OfType<Query.Phrase>().Prepend(clusters))
        {
            marks.Clusters.Add(phrase.Terms);
            yield return new Query.Boost(phrase, ClusterWeight);
        }
    }

    /// <summary>The second reading of a text that is Thai and spaces alone: a phrase of the clusters beside a number or full stop would forget the rest.</summary>
    private Query.Phrase? ClusterPhrase(string text)
    {
        if (text.AsSpan().ContainsAnyExcept(ThaiAndSpace)) return null;
        var tokens = analyzer.Clusters(text);
        if (tokens.Count is 0 or > 2 * LongestPhrase) return null;
        var first = tokens[0].Position;
        return new Query.Phrase(IndexFields.Clusters, [.. tokens.Select(token => (token.Text, token.Position - first))]);
    }

    // Letters, vowels, marks; what normalization drops may stand among them.
    private static readonly System.Buffers.SearchValues<char> ThaiAndSpace = System.Buffers.SearchValues.Create(
        [' ', '\u00A0', '\u200B', .. Enumerable.Range('ก', 'ฺ' - 'ก' + 1).Where(c => c is not 'ฯ').Select(c => (char)c), .. Enumerable.Range('เ', '๎' - 'เ' + 1).Where(c => c is not 'ๆ').Select(c => (char)c)]);

    internal static bool IsThai(string text) => text.AsSpan().ContainsAnyInRange('\u0E01', '\u0E4E');
}
