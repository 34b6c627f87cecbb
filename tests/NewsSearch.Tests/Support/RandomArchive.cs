using System.Text;
using NewsSearch.Index;

namespace NewsSearch.Tests.Support;

/// <summary>Documents and queries drawn from a seed: small vocabularies, so that everything meets everything.</summary>
internal sealed class RandomArchive(int seed, bool hasStrangeWords = true)
{
    private static readonly string[] Words = ["แผน", "จังหวัด", "พัฒนา", "ก", "ประชุม", "2567", "𝒳", "\uFFFD", "a", "b", "kh", "ubnd", "เดา", "ซวน", "เยน"];
    private readonly Random _random = new(seed);

    public IndexDocument Document(string id)
    {
        var texts = new List<TextField>();
        if (_random.Next(10) > 0) texts.Add(Text("body", _random.Next(1, _random.Next(5) == 0 ? 300 : 30)));
        if (_random.Next(3) > 0) texts.Add(Text("title", _random.Next(0, 6)));
        var keywords = new List<(string, string)>();
        if (_random.Next(4) > 0) keywords.Add(("province", "p" + _random.Next(6)));
        for (var n = _random.Next(5); n > 0; n--) keywords.Add(("official", "o" + Skewed(400)));
        var numbers = new List<(string, long)>();
        if (_random.Next(5) > 0) numbers.Add(("published", _random.Next(20) * 1_000_000_000_000L - 5));
        if (_random.Next(2) > 0) numbers.Add(("year", 2000 + _random.Next(30)));
        return new IndexDocument
        {
            Id = id,
            Version = _random.NextInt64(),
            Texts = texts,
            Keywords = keywords,
            Numbers = numbers,
            Stored = Encoding.UTF8.GetBytes(id + " " + new string('ส', _random.Next(3) == 0 ? _random.Next(9000) : _random.Next(40))),
        };
    }

    /// <summary>What Apache Lucene is not asked: terms near each other, and what stored bytes confirm.</summary>
    public Query QueryOfOurs() => _random.Next(4) switch
    {
        0 => new Query.Confirmed(Query(1), stored => stored.Span.Length % 3 != 0, "length"),
        1 => new Query.Prefer(Query(1), Near()),
        2 => new Query.All([Near(), Query(1)]),
        _ => Near(),
    };

    private Query.Near Near() => new(TextField(), [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Word())], _random.Next(12));

    public Query Query(int depth = 3) => _random.Next(depth > 0 ? 16 : 7) switch
    {
        0 or 1 => new Query.Term(TextField(), Word()),
        2 => new Query.Phrase(TextField(), [.. Enumerable.Range(0, _random.Next(1, 4)).Select(i => (Word(), i))]),
        3 => _random.Next(5) == 0 ? new Query.Id("d" + _random.Next(60)) : new Query.Keyword("official", "o" + Skewed(400)),
        4 => new Query.Range(_random.Next(2) == 0 ? "published" : "year", _random.NextInt64(-5, 20) * 100_000_000_000, 2020 + _random.NextInt64(20) * 1_000_000_000_000),
        5 => new Query.Exists(new[] { "province", "official", "year", "nowhere" }[_random.Next(4)]),
        6 => _random.Next(2) == 0
            ? new Query.Prefix(TextField(), new[] { "จ", "ประ", "2", "z" }[_random.Next(4)])
            : new Query.Fuzzy(TextField(), new[] { "แผ่น", "จงหวดั", "2568", "กข", "𝒳a" }[_random.Next(5)], _random.Next(3), _random.Next(2)),
        7 or 8 => new Query.All(Parts(depth)),
        9 or 10 => new Query.Any(Parts(depth), _random.Next(1, 4)),
        11 => new Query.Best(Parts(depth)),
        12 => new Query.Prefer(Query(depth - 1), Query(depth - 1)),
        13 => new Query.Without(Query(depth - 1), Query(depth - 1)),
        14 => new Query.Boost(Query(depth - 1), _random.Next(8) / 2f),
        _ => _random.Next(3) == 0 ? new Query.Everything() : new Query.Constant(Query(depth - 1), _random.Next(4)),
    };

    public IndexRequest Request() => new()
    {
        Query = Query(),
        Filters = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Filter())],
        Facets = _random.Next(3) == 0 ? [] :
        [
            new FacetQuery("province", _random.Next(1, 8), _random.Next(2) == 0 ? ["p1", "nowhere"] : null),
            new FacetQuery("official", _random.Next(0, 20), ["o0"], _random.Next(3) == 0 ? "o1" : null),
            new FacetQuery("nowhere", 3),
        ],
        Sort = _random.Next(3) switch { 0 => new IndexSort("published", _random.Next(2) == 0), 1 => new IndexSort("year", _random.Next(2) == 0), _ => IndexSort.Score },
        Skip = _random.Next(3) == 0 ? _random.Next(50) : 0,
        Take = _random.Next(4) == 0 ? 1000 : _random.Next(12),
        WithStored = _random.Next(2) == 0,
    };

    public string Word()
    {
        var word = Words[Math.Min(_random.Next(Words.Length), _random.Next(Words.Length))];
        return hasStrangeWords || char.IsLetterOrDigit(word[0]) ? word : "ok";
    }

    private string TextField() => _random.Next(4) == 0 ? "title" : "body";

    private FacetFilter Filter() => _random.Next(2) == 0
        ? new FacetFilter("province", [.. Enumerable.Range(0, _random.Next(3)).Select(_ => "p" + _random.Next(7))], _random.Next(3) == 0 ? ["p" + _random.Next(6)] : [])
        : new FacetFilter("official", [.. Enumerable.Range(0, _random.Next(4)).Select(_ => "o" + Skewed(400))], _random.Next(3) == 0 ? ["o" + Skewed(400)] : []);

    private Query[] Parts(int depth) => [.. Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Query(depth - 1))];

    private int Skewed(int limit) => Math.Min(_random.Next(limit), Math.Min(_random.Next(limit), _random.Next(limit)));

    private TextField Text(string name, int count)
    {
        var terms = new List<(string, int)>();
        var position = _random.Next(2);
        for (var i = 0; i < count; i++)
        {
            // No term stands twice in one place.
            var word = Word();
            if (terms.Contains((word, position))) continue;
            terms.Add((word, position));
            if (_random.Next(6) > 0) position += _random.Next(10) == 0 ? 5 : 1;
        }
        return new(name, terms, terms.Select(t => t.Item2).Distinct().Count());
    }
}
