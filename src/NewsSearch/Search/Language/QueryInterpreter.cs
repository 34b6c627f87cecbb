using NewsSearch.Entities;
using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Years;
using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Text;

namespace NewsSearch.Search.Language;

/// <summary>
/// Turns a parsed query into what an engine is asked: recognises the people, places, documents and years it names, makes words of
/// the rest, and says in one line what it did. Everything recognised keeps its plain reading beside the recognised one.
/// </summary>
/// <param name="mostWords">Plain words that count; each becomes up to twenty clauses, and an engine takes 1,024.</param>
/// <param name="literals">Where characters as written are looked for.</param>
internal sealed class QueryInterpreter(Analyzer analyzer, OtherForms forms, Gazetteer gazetteer, CodeRecognizer codes, DateText dates, Vocabulary vocabulary, int mostWords = QueryInterpreter.MostWords, LiteralReading literals = LiteralReading.Anywhere)
{
    /// <summary>Plain words of one query that count where it does not ask for too much.</summary>
    public const int MostWords = 30;

    // Words side by side as typed rank before the same words apart, and neighbours of the query that are near each other before distant ones.
    private const float PhraseWeight = 1f, NearWeight = 0.5f;

    /// <summary>How much further apart than they are neighbours of the query may stand to count as near.</summary>
    private const int NearBy = 12;

    private readonly WordQueries _words = new(analyzer, forms);
    private readonly FieldQueries _fields = new(new WordQueries(analyzer, forms), gazetteer, codes, dates, vocabulary);
    private readonly ThingFinder _things = new(analyzer, new WordQueries(analyzer, forms), forms, gazetteer, codes, dates, vocabulary);

    public Interpretation Interpret(ParsedQuery parsed)
    {
        var reading = new QueryReading([.. parsed.Notes]);
        if (parsed.Root is null)
        {
            reading.Note(Messages.NothingToSearch);
            return new Interpretation(new Query.Nothing(), "", null, [], null, reading.Marks, [], reading.Notes);
        }
        var parts = parsed.Root is QueryNode.All all ? Merge(all.Parts) : [parsed.Root];
        List<QueryUnit> units = [];
        List<QueryUnit> excluded = [];
        List<Query> preferred = [];
        foreach (var part in Once(parts))
        {
            if (part is QueryNode.Not not) excluded.Add(One(not.Part, reading.Apart()));
            else units.AddRange(Units(part, reading with { IsWhole = parts.Count == 1 }, preferred));
        }
        if (units.Count == 0 && excluded.Count == 0)
        {
            reading.Note(Messages.NothingToSearch);
            return new Interpretation(new Query.Nothing(), "", null, [], null, reading.Marks, [], reading.Notes);
        }
        if (units.Count == 0) reading.Note(Messages.OnlyExclusions);
        Query? without = excluded.Count switch { 0 => null, 1 => excluded[0].Query, _ => new Query.Any([.. excluded.Select(unit => unit.Query)]) };
        preferred.AddRange(Neighbours(units));
        Query? better = preferred.Count switch { 0 => null, 1 => preferred[0], _ => new Query.Any(preferred) };
        var sideBySide = parsed.Root is QueryNode.Words && units.TrueForAll(unit => !unit.IsThing) ? reading.SideBySide.SingleOrDefault() : null;
        var query = Interpretation.Combine([.. units.Select(unit => unit.Query)], sideBySide);
        if (better is not null) query = new Query.Prefer(query, better);
        if (without is not null) query = new Query.Without(query, without);

        var line = string.Join(Messages.And, Describe(units).Concat(excluded.Select(unit => Messages.Without(unit.Description ?? Messages.Word(unit.Printed)))));
        return new Interpretation(query, line, better, units, without, reading.Marks, [.. reading.Things.Distinct()], reading.Notes)
        {
            Literals = reading.Literals,
            Unknown = reading.Unknown,
            Without = excluded,
            SideBySide = sideBySide,
            IsPlain = parsed.Root is QueryNode.Words,
            Text = parsed.Root.ToString(),
            Meanings = units is [{ Ambiguous: true } only] ? only.Also : [],
        };
    }

    /// <summary>
    /// A name of several words after <c>person:</c> or <c>province:</c> needs no quotation marks: the field takes as many of the words that follow as
    /// make a known name with it.
    /// </summary>
    private List<QueryNode> Merge(IReadOnlyList<QueryNode> parts)
    {
        List<QueryNode> merged = [];
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part is QueryNode.Field { Value: QueryNode.Words value } field && i + 1 < parts.Count && parts[i + 1] is QueryNode.Words next)
            {
                var words = next.Text.Split(' ');
                for (var take = words.Length; take > 0; take--)
                {
                    var name = value.Text + " " + string.Join(' ', words[..take]);
                    if (!_fields.Names(field.Name, name)) continue;
                    part = field with { Value = new QueryNode.Words(name) };
                    i++;
                    merged.Add(part);
                    if (take < words.Length) merged.Add(new QueryNode.Words(string.Join(' ', words[take..])));
                    part = null;
                    break;
                }
            }
            if (part is not null) merged.Add(part);
        }
        return merged;
    }

    // Every article is read for characters as written: once, however often they are asked for.
    private static IEnumerable<QueryNode> Once(IEnumerable<QueryNode> parts) =>
        parts.DistinctBy(part => part is QueryNode.Phrase { Literal: true } or QueryNode.Not { Part: QueryNode.Phrase { Literal: true } } ? (object)part : new());

    private List<QueryUnit> Units(QueryNode node, QueryReading reading, List<Query>? preferred) => node switch
    {
        QueryNode.Words words => OfText(words.Text, reading, preferred),
        QueryNode.All all => [.. Once(Merge(all.Parts)).SelectMany(part => part is QueryNode.Not ? [One(part, reading)] : Units(part, reading.Apart(), preferred))],
        _ => [One(node, reading)],
    };

    /// <summary>A node as one unit.</summary>
    private QueryUnit One(QueryNode node, QueryReading reading)
    {
        switch (node)
        {
            case QueryNode.Phrase phrase:
                if (phrase.Literal) return new QueryUnit(Literal(phrase.Text, reading), phrase.ToString(), Messages.LiteralOf(phrase.Text)) { IsThing = true };
                if (_words.PhraseOf(phrase.Text, reading.Marks)?.Query is { } inOrder) return new QueryUnit(inOrder, phrase.ToString(), Messages.PhraseOf(phrase.Text)) { IsThing = true };
                reading.Note(Messages.NothingIn(phrase.Text));
                return new QueryUnit(new Query.Nothing(), phrase.ToString(), Messages.PhraseOf(phrase.Text)) { IsThing = true };
            case QueryNode.Prefix prefix:
                return new QueryUnit(_words.PrefixOf(prefix.Text, reading.Marks), prefix.ToString(), Messages.PrefixOf(prefix.Text)) { IsThing = true };
            case QueryNode.Field field:
                return _fields.Of(field, reading);
            case QueryNode.Any any:
            {
                var parts = Once(any.Parts).Select(part => One(part, reading.Apart())).ToList();
                return new QueryUnit(
                    new Query.Any([.. parts.Select(part => part.Query)]), any.ToString(),
                    string.Join(Messages.Or, parts.Select(part => part.Description ?? Messages.Word(part.Printed)))) { IsThing = true };
            }
            case QueryNode.Not not:
            {
                var part = One(not.Part, reading.Apart());
                return new QueryUnit(new Query.Without(new Query.Everything(), part.Query), not.ToString(), Messages.Without(part.Description ?? Messages.Word(part.Printed))) { IsThing = true };
            }
            default:
            {
                List<Query> preferred = [];
                var units = Units(node, reading, preferred);
                if (units.Count == 1 && preferred.Count == 0) return units[0];
                var query = units.Count == 0 ? new Query.Nothing() : Interpretation.Combine([.. units.Select(unit => unit.Query)]);
                if (preferred.Count > 0) query = new Query.Prefer(query, new Query.Any(preferred));
                return new QueryUnit(query, string.Join(' ', units.Select(unit => unit.Printed)), string.Join(Messages.And, Describe(units)));
            }
        }
    }

    /// <summary>Plain words: what they name is recognised, the rest become words.</summary>
    private List<QueryUnit> OfText(string text, QueryReading reading, List<Query>? preferred)
    {
        var found = _things.In(text, reading);
        List<QueryUnit> units = [];
        var at = 0;
        foreach (var (span, unit) in found)
        {
            OfPlain(text[at..span.Start], units, reading, preferred);
            units.Add(unit);
            at = span.End;
        }
        OfPlain(text[at..], units, reading, preferred);
        return units;
    }

    /// <summary>
    /// Words without a name among them. Thai typed without a space is one thing to find, its words side by side; only when that finds nothing are
    /// they looked for apart.
    /// </summary>
    private void OfPlain(string text, List<QueryUnit> units, QueryReading reading, List<Query>? preferred)
    {
        var plain = WithinLimit(text, reading);
        // A form of several words that is typed with spaces is still one thing.
        if (_words.WordsOf(plain, new MatchMarks()) is [{ Other: not null }])
        {
            units.Add(QueryUnit.Of(_words.WordsOf(plain, reading.Marks)[0]));
            return;
        }
        var runs = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = 0;
        foreach (var run in runs)
        {
            if (_words.WordsOf(run, new MatchMarks()) is not { Count: > 1 } apart)
            {
                var words = _words.WordsOf(run, reading.Marks);
                found += words.Count;
                units.AddRange(words.Select(word => QueryUnit.Of(word)));
                continue;
            }
            found++;
            _words.WordsOf(run, reading.Marks.Apart);
            var near = WordQueries.Near([.. apart.SelectMany(word => word.Terms)]);
            units.Add(_words.PhraseOf(run, reading.Marks, otherForms: true) is { } phrase ? QueryUnit.Of(phrase, near) : new QueryUnit(new Query.Nothing(), run, null, near));
        }
        if (found > 1 && preferred is not null && _words.PhraseOf(string.Join(' ', runs), new MatchMarks()) is { } whole)
        {
            preferred.Add(new Query.Boost(whole.Query, PhraseWeight));
            reading.SideBySide.Add(whole.Query);
        }
    }

    /// <summary>Neighbours of the query that stand near each other in a text.</summary>
    private static IEnumerable<Query> Neighbours(List<QueryUnit> units)
    {
        for (var i = 0; i + 1 < units.Count; i++)
        {
            if (units[i].Terms.Count == 0 || units[i + 1].Terms.Count == 0) continue;
            if (WordQueries.Near([.. units[i].Terms, .. units[i + 1].Terms], NearBy) is { } near) yield return new Query.Boost(near, NearWeight);
        }
    }

    /// <summary>The characters as written: articles with the words in order, each then read to see.</summary>
    private Query Literal(string text, QueryReading reading)
    {
        if (_words.CandidatesOf(text, literals is LiteralReading.Anywhere, out var isShort) is not { } candidates)
        {
            reading.Note(Messages.NothingIn(text));
            return new Query.Nothing();
        }
        reading.Marks.Literals.Add(text);
        reading.Literals.Add(candidates);
        if (literals is LiteralReading.InOrder) return _words.PhraseOf(text, reading.Marks)?.Query ?? candidates;
        if (isShort) reading.Note(Messages.NotInsideWords(text));
        return new Query.Confirmed(candidates, stored => StoredArticle.Holds(stored, text), $"=\"{text}\"");
    }

    /// <summary>The text up to the last word that still counts.</summary>
    private string WithinLimit(string text, QueryReading reading)
    {
        var words = analyzer.Words(text).Where(token => token.Kind is TokenKind.Word or TokenKind.Latin or TokenKind.Number).Select(token => token.Span.End).ToList();
        var left = Math.Max(0, mostWords - reading.WordsTaken.Count);
        reading.WordsTaken.AddRange(words.Take(left));
        if (words.Count <= left) return text;
        reading.Note(Messages.TooManyWords(mostWords));
        return left == 0 ? "" : text[..words[left - 1]];
    }

    /// <summary>Units in words; plain words side by side are said together.</summary>
    private static IEnumerable<string> Describe(IEnumerable<QueryUnit> units)
    {
        List<string> words = [];
        foreach (var unit in units)
        {
            if (unit.Description is null)
            {
                var said = unit.ByLetters ? Messages.ByLetters(unit.Printed) : unit.Printed;
                words.Add(unit.Also.Count == 0 ? said : Messages.AlsoAs(said, string.Join(", ", unit.Also)));
                continue;
            }
            if (words.Count > 0) yield return Said(words);
            words.Clear();
            yield return unit.Description;
        }
        if (words.Count > 0) yield return Said(words);

        static string Said(List<string> words) => words.Count == 1 ? Messages.Word(words[0]) : Messages.Words(string.Join(' ', words));
    }
}
