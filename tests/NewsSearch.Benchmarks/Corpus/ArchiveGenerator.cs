using NewsSearch.Entities;

namespace NewsSearch.Benchmarks.Corpus;

/// <summary>
/// An archive of any size drawn from a seed. What decides how an index fares is like the real thing: words as often as the lexicon counted them, a tail of words seen once,
/// topics, phrases that recur, people who belong to provinces and are named with their role, codes, Buddhist years; lengths are log-normal about a median of 265 words
/// (mean 300). Articles come in no order of date. Not safe for several threads.
/// </summary>
internal sealed class ArchiveGenerator
{
    private const int TopicCount = 200, TopicWords = 400, PhraseCount = 50_000, RareWords = 2_000_000;
    private const double MedianWords = 265, LengthDeviation = 0.5;

    private static readonly DateOnly FirstDay = new(2015, 1, 1), LastDay = new(2026, 6, 30);

    private readonly SeededRandom _random;
    private readonly Vocabulary _vocabulary;
    private readonly int[][] _topics;
    private readonly int[][] _phrases;
    private readonly int[][] _peopleOf;
    private readonly GeneratedArticle _article = new();

    public ArchiveGenerator(DataFolder data, ulong seed)
    {
        _random = new SeededRandom(seed);
        _vocabulary = new Vocabulary(Gazetteer.Load(data.Gazetteer), data.Gazetteer, _random);
        _topics = [.. Enumerable.Range(0, TopicCount).Select(_ => Enumerable.Range(0, TopicWords).Select(_ => MiddlingWord(100)).ToArray())];
        _phrases = [.. Enumerable.Range(0, PhraseCount).Select(_ => Enumerable.Range(0, 2 + _random.Below(4)).Select(_ => _random.Share() < 0.5 ? AnyWord() : MiddlingWord(50)).ToArray())];
        _peopleOf = [.. Enumerable.Range(0, _vocabulary.People.Count).GroupBy(_ => _random.Zipf(_vocabulary.Provinces.Count, 0.5)).Select(g => g.ToArray())];
    }

    public IReadOnlyList<string> Strings => _vocabulary.Strings;

    /// <summary>The next article; good until the one after is drawn.</summary>
    public GeneratedArticle Next()
    {
        _article.Clear();
        var home = _random.Zipf(_vocabulary.Provinces.Count, 0.8);
        _article.Date = FirstDay.DayNumber + (int)((LastDay.DayNumber - FirstDay.DayNumber + 1) * Math.Pow(_random.Share(), 0.7));
        _article.Source = _vocabulary.Sources[_random.Zipf(_vocabulary.Sources.Count, 0.7)];
        _article.Provinces.Add(_vocabulary.Provinces[home].Keyword);
        var (topic, second) = (_topics[_random.Zipf(TopicCount, 0.6)], _topics[_random.Below(TopicCount)]);

        for (var left = 8 + _random.Below(7); left > 0; left--) _article.Headline.Add(_random.Share() < 0.4 ? topic[_random.Zipf(TopicWords, 0.9)] : AnyWord());
        var length = (int)Math.Clamp(MedianWords * Math.Exp(LengthDeviation * _random.Normal()), 40, 1500);
        Say(_vocabulary.Provinces[home].Words);
        while (_article.Body.Count < length) WriteOn(home, topic, second);
        return _article;
    }

    private void WriteOn(int home, int[] topic, int[] second)
    {
        var body = _article.Body;
        switch (_random.Share())
        {
            case < 0.060: body.AddRange(_phrases[_random.Zipf(PhraseCount, 0.85)]); break;
            case < 0.080: body.Add(GeneratedArticle.Space - 1 - _random.LogUniform(1, RareWords)); break;
            case < 0.088: Name(_vocabulary.People, _article.People, Person(home)); break;
            case < 0.093: Say(_vocabulary.Provinces[_random.Share() < 0.8 ? home : _random.Zipf(_vocabulary.Provinces.Count, 0.8)].Words); break;
            case < 0.096: Name(_vocabulary.Codes, _article.Codes, _random.Zipf(_vocabulary.Codes.Count, 0.7)); break;
            case < 0.103: Say(_vocabulary.Years[Math.Clamp(24 + (int)(4 * _random.Normal()), 0, _vocabulary.Years.Count - 1)]); break;
            case < 0.183: body.Add(GeneratedArticle.Space); break;
            case < 0.340: body.Add(topic[_random.Zipf(TopicWords, 0.9)]); break;
            case < 0.390: body.Add(second[_random.Zipf(TopicWords, 0.9)]); break;
            default: body.Add(AnyWord()); break;
        }
    }

    private void Name(IReadOnlyList<Vocabulary.Named> all, SortedSet<int> named, int which)
    {
        if (named.Count >= 5) return;
        named.Add(all[which].Keyword);
        Say(all[which].Words);
    }

    private void Say(int[] words)
    {
        _article.Body.Add(GeneratedArticle.Space);
        _article.Body.AddRange(words);
        _article.Body.Add(GeneratedArticle.Space);
    }

    private int Person(int home)
    {
        if (_random.Share() >= 0.7) return _random.Zipf(_vocabulary.People.Count, 0.9);
        var people = _peopleOf[home % _peopleOf.Length];
        return people[_random.Zipf(people.Length, 0.8)];
    }

    private int AnyWord() => _vocabulary.Words[_vocabulary.Frequencies.Draw(_random)];

    private int MiddlingWord(int from) => _vocabulary.Words[_random.LogUniform(from, _vocabulary.Words.Count)];
}
