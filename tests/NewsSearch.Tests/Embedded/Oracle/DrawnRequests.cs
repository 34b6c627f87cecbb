using NewsSearch.Index;

namespace NewsSearch.Tests.Embedded.Oracle;

/// <summary>Random requests of every kind, made of what documents hold, so that most find something.</summary>
internal sealed class DrawnRequests(IReadOnlyList<IndexDocument> documents, int seed)
{
    private readonly Random _random = new(seed);
    private readonly string[] _keywordFields = [.. documents.SelectMany(d => d.Keywords.Select(k => k.Field)).Distinct().Order(StringComparer.Ordinal)];
    private readonly string[] _numberFields = [.. documents.SelectMany(d => d.Numbers.Select(n => n.Field)).Distinct().Order(StringComparer.Ordinal)];

    public static IndexRequest WithTopFifty(IndexRequest request) => request with { Take = 50, WithStored = false };

    public IndexRequest Next() => WithTopFifty(new IndexRequest
    {
        Query = Query(3),
        Filters = [.. Fields(_random.Next(3)).Select(Filter)],
        Facets = [.. Fields(_random.Next(4)).Select(f => new FacetQuery(f, _random.Next(30), _random.Next(3) == 0 ? [Value(f), "nowhere"] : null, _random.Next(5) == 0 ? Start(Value(f)) : null))],
        Sort = _random.Next(4) == 0 ? new IndexSort(Pick(_numberFields), _random.Next(2) == 0) : IndexSort.Score,
        Skip = _random.Next(4) == 0 ? _random.Next(100) : 0,
    });

    private Query Query(int depth) => _random.Next(depth > 0 ? 18 : 9) switch
    {
        0 or 1 => Term(),
        2 or 3 => Phrase(),
        4 => _random.Next(2) == 0 ? new Query.Prefix(Text(out var term).Name, Start(term)) : Fuzzy(),
        5 => Keyword(),
        6 => Range(),
        7 => new Query.Exists(_random.Next(2) == 0 ? Pick(_keywordFields) : Pick(_numberFields)),
        8 => _random.Next(8) switch { 0 => new Query.Nothing(), 1 => new Query.Everything(), 3 => new Query.Id(documents[_random.Next(documents.Count)].Id), 2 => new Query.Term(Text(out _).Name, "nowhere"), _ => Term() },
        9 or 10 => new Query.All(Parts(depth)),
        11 or 12 => new Query.Any(Parts(depth), _random.Next(1, 4)),
        13 => new Query.Best(Parts(depth)),
        14 => new Query.Prefer(Query(depth - 1), Query(depth - 1)),
        15 => new Query.Without(Query(depth - 1), Query(depth - 1)),
        16 => new Query.Boost(Query(depth - 1), _random.Next(12) / 4f),
        _ => new Query.Constant(Query(depth - 1), _random.Next(4)),
    };

    private Query[] Parts(int depth) => [.. Enumerable.Range(0, _random.Next(1, 6)).Select(_ => Query(depth - 1))];

    private Query.Term Term() => new(Text(out var term).Name, term);

    // Words of one place, some left out; now and then one moved, so that it stands nowhere or elsewhere.
    private Query.Phrase Phrase()
    {
        var text = Text(out _);
        var first = _random.Next(text.Terms.Count);
        var terms = text.Terms.Skip(first).Take(6).Where((_, i) => i == 0 || _random.Next(2) == 0).Take(4).Select(t => (t.Term, Offset: t.Position - text.Terms[first].Position)).ToList();
        if (_random.Next(6) == 0) terms[^1] = (terms[^1].Term, terms[^1].Offset + 1);
        // With slop Lucene keeps terms that stand twice apart, which we do not attempt.
        var slop = _random.Next(3) == 0 && terms.DistinctBy(t => t.Term).Count() == terms.Count ? _random.Next(1, 8) : 0;
        return new Query.Phrase(text.Name, terms, slop);
    }

    // A term with a character changed, left out, doubled or exchanged with its neighbour; Lucene takes a term that must all be the same for one without edits.
    private Query.Fuzzy Fuzzy()
    {
        var field = Text(out var term).Name;
        var runes = term.EnumerateRunes().ToList();
        var at = _random.Next(runes.Count);
        switch (_random.Next(4))
        {
            case 0: runes[at] = new('x'); break;
            case 1 when runes.Count > 2: runes.RemoveAt(at); break;
            case 2: runes.Insert(at, runes[at]); break;
            default: (runes[at], runes[0]) = (runes[0], runes[at]); break;
        }
        return new Query.Fuzzy(field, string.Concat(runes), _random.Next(3), runes.Count > 2 ? _random.Next(3) : 0);
    }

    private Query.Keyword Keyword()
    {
        var field = Pick(_keywordFields);
        return new Query.Keyword(field, Value(field));
    }

    private Query.Range Range()
    {
        var field = Pick(_numberFields);
        var (from, to) = (Number(field), Number(field));
        return new Query.Range(field, from, _random.Next(8) == 0 ? from - 1 : Math.Max(from, to));
    }

    private FacetFilter Filter(string field) => new(field, [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Value(field))], _random.Next(3) == 0 ? [Value(field)] : []);

    private IEnumerable<string> Fields(int count) => Enumerable.Range(0, count).Select(_ => Pick(_keywordFields)).Distinct();

    private TextField Text(out string term)
    {
        while (true)
        {
            if (Pick(documents).Texts is not { Count: > 0 } texts || Pick(texts) is not { Terms.Count: > 0 } text) continue;
            term = Pick(text.Terms).Term;
            return text;
        }
    }

    private string Value(string field)
    {
        while (true)
        {
            if (Pick(documents).Keywords.Where(k => k.Field == field).ToList() is { Count: > 0 } values) return Pick(values).Value;
        }
    }

    private long Number(string field)
    {
        while (true)
        {
            foreach (var (name, value) in Pick(documents).Numbers)
            {
                if (name == field) return value;
            }
        }
    }

    // One to three characters, none cut in half.
    private string Start(string text)
    {
        var end = Math.Min(text.Length, _random.Next(1, 4));
        return char.IsHighSurrogate(text[end - 1]) ? text[..(end + 1)] : text[..end];
    }

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];
}
