namespace NewsSearch.Benchmarks.Corpus;

/// <summary>Draws queries from an archive: terms by how many articles have them, combinations that some article has.</summary>
internal sealed class QuerySet
{
    private const int PerClass = 200, CountedArticles = 100_000, SampledArticles = 4000;

    private readonly SeededRandom _random;
    private readonly Dictionary<string, int> _articles = new(StringComparer.Ordinal);
    private readonly List<CorpusArticle> _sample = [];
    private readonly int _counted;
    private readonly double _scale;

    private QuerySet(CorpusReader corpus, ulong seed)
    {
        _random = new SeededRandom(seed);
        _counted = Math.Min(corpus.Count, CountedArticles);
        _scale = corpus.Count / (double)_counted;
        foreach (var article in corpus.Articles().Take(_counted))
        {
            foreach (var word in article.Body.Distinct()) _articles[word] = _articles.GetValueOrDefault(word) + 1;
            if (article.Number % 10 == 0 && _sample.Count < SampledArticles) _sample.Add(article);
        }
    }

    /// <summary>200 queries of each class.</summary>
    public static IReadOnlyList<PeerQuery> Draw(CorpusReader corpus, ulong seed)
    {
        var set = new QuerySet(corpus, seed);
        return
        [
            .. set.Terms("common", set.Share(0.1), set.Share(0.6)),
            .. set.Terms("rare", set.Share(0.001), set.Share(0.01)),
            .. set.Terms("few", 10 / set._scale, 100 / set._scale),
            .. Many(() => new PeerQuery("and2", set.Together(2, 0.005, 0.4))),
            .. Many(() => new PeerQuery("or3", set.Together(3, 0.001, 0.3))),
            .. Many(() => new PeerQuery("phrase", set.Phrase())),
            .. Many(set.Narrowed),
        ];
    }

    private static IEnumerable<PeerQuery> Many(Func<PeerQuery> draw) => Enumerable.Range(0, PerClass).Select(_ => draw());

    private double Share(double share) => share * _counted;

    private IEnumerable<PeerQuery> Terms(string name, double from, double to)
    {
        var terms = _articles.Where(a => a.Value >= from && a.Value <= to).Select(a => a.Key).Order(StringComparer.Ordinal).ToList();
        if (terms.Count == 0) throw new InvalidDataException($"The archive is too small for the class {name}.");
        _random.Shuffle(terms);
        return Enumerable.Range(0, PerClass).Select(i => new PeerQuery(name, [terms[i % terms.Count]]));
    }

    private List<string> Together(int count, double from, double to)
    {
        while (true)
        {
            var words = Words(Any(), from, to);
            if (words.Count >= count) return words[..count];
        }
    }

    private List<string> Phrase()
    {
        while (true)
        {
            var body = Any().Body;
            var length = 2 + _random.Below(2);
            if (body.Count <= length) continue;
            var phrase = body.Skip(_random.Below(body.Count - length)).Take(length).ToList();
            if (phrase.Distinct().Count() == length && phrase.All(w => IsWithin(w, 0.002, 0.7))) return phrase;
        }
    }

    private PeerQuery Narrowed()
    {
        while (true)
        {
            var article = Any();
            if (Words(article, 0.01, 0.6) is not [var word, ..]) continue;
            var from = article.Year - _random.Below(3);
            return new("filter", [word], article.Provinces[0], new DateOnly(from, 1, 1).DayNumber, new DateOnly(from + 2, 12, 31).DayNumber);
        }
    }

    private CorpusArticle Any() => _sample[_random.Below(_sample.Count)];

    private List<string> Words(CorpusArticle article, double from, double to)
    {
        var words = article.Body.Distinct().Where(w => IsWithin(w, from, to)).Order(StringComparer.Ordinal).ToList();
        _random.Shuffle(words);
        return words;
    }

    private bool IsWithin(string word, double from, double to) => _articles[word] >= Share(from) && _articles[word] <= Share(to);
}
