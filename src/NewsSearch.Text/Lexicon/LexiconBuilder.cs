using System.Globalization;
using System.Runtime.InteropServices;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Text.Lexicon;

/// <summary>
/// Derives a Thai lexicon from the text of an archive. ICU and libthai, which must be on the machine, segment it; words on whose both ends they agree,
/// and inside which they do not differ, are counted; then our own segmenter reads the text with these words, takes compounds apart, joins what
/// <see cref="JoinModel"/> takes for one word, and counts again. The folder's README tells the steps and their reasons.
/// </summary>
public sealed class LexiconBuilder
{
    private const double LeastSeedCount = 1.5;
    private const double LeastCount = 2;
    private const double LeastKept = 3;
    private const double LeastPairCount = 3;
    private const double LeastPartCount = 20;
    private const int JoinRounds = 4;

    /// <summary>What a word decided by reading gets that the archive hardly has. Of 10, 40 and 150 no count scores much better on gold than another.</summary>
    private const long UnseenCount = 40;

    /// <summary>A word is taken apart when its parts cost less than it and six nats more: the joins decide again, on better evidence.</summary>
    private const int WorthParts = 6 * Nats.One;

    // What a joined word costs less than its parts, per letter: the next count takes it where it stands, and of two the longer.
    private const double JoinBonus = 0.25;

    private readonly TrainingText _text;
    private readonly IProgress<string>? _progress;
    private Dictionary<string, long> _words;

    /// <param name="texts">The articles.</param>
    /// <param name="progress">Told a line at each step.</param>
    /// <exception cref="DllNotFoundException">ICU or libthai is missing; the message says which package has it.</exception>
    public LexiconBuilder(IEnumerable<string> texts, IProgress<string>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(texts);

        _progress = progress;
        _text = new TrainingText(texts);
        Report($"{_text.Articles} articles, {_text.Characters} characters, {_text.Count} different Thai runs");
        _words = Seed();
        Report($"{_words.Count} words on which ICU and libthai agree");
        Recount();
        Recount();
        TakeApart();
        Recount();
        Report($"{_words.Count} words after taking compounds apart and counting again");
    }

    /// <summary>Joins words, adds those decided by reading, and writes the lexicon as <see cref="LexiconFile"/> has it.</summary>
    public void Build(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var model = JoinModel.Embedded();
        for (var round = 1; round <= JoinRounds; round++) Join(new NeighbourCounts(ThaiLexicon.Of(_words), _text), model);
        foreach (var word in ReviewedWords.Apart) _words.Remove(word);
        Recount(ReviewedWords.Joined);
        Recount();
        foreach (var (word, count) in _words.ToList())
        {
            if (count < LeastKept) _words.Remove(word);
        }
        foreach (var word in ReviewedWords.Joined) _words.TryAdd(word, UnseenCount);
        Report($"{_words.Count} words with those decided by reading");
        var withTitle = _text.People.WithTitle(_words, Runs).Where(word => !ReviewedWords.Parts.ContainsKey(word)).ToList();
        foreach (var word in withTitle) _words.Remove(word);
        Report($"{withTitle.Count} of them a title and a name, and no words");
        var learned = _text.People.Learned(_words, Runs).Where(name => !ReviewedWords.Apart.Contains(name.Key)).ToList();
        foreach (var (name, count) in learned) _words.TryAdd(name, count);
        foreach (var name in ReviewedWords.Names) _words.TryAdd(name, (long)LeastCount);
        var people = learned.Select(name => name.Key).Concat(ReviewedWords.Names).ToHashSet(StringComparer.Ordinal);
        var contexts = new NameContexts(_text.Runs);
        var places = _text.Places.Learned(_words, contexts).Where(name => !people.Contains(name.Key) && !ReviewedWords.Apart.Contains(name.Key)).ToDictionary(StringComparer.Ordinal);
        foreach (var (name, count) in places) _words.TryAdd(name, count);
        var read = ReviewedWords.Names.Concat(ReviewedWords.Joined).ToHashSet(StringComparer.Ordinal);
        var raised = new WholeCounts(contexts).Raise(_words, people.Concat(places.Keys).Union(read), read);
        Report($"{people.Count} names of people and {places.Count} of places; {raised} names and words decided by reading count more than they were met");
        LexiconFile.Write(output,
        [
            "Thai words and how often they were counted, derived from text by NewsSearch (lexicon build); no word list was copied.",
            Text($"Source: {_text.Articles} articles, {_text.Characters} characters. Runs of Thai letters count 1 + ln(times seen)."),
            "Seed: words on whose both ends ICU and libthai agree, counted again by our own segmenter; pairs joined by JoinModel, some by reading (reviewed.txt); names by where they stand, with counts that let them be read whole.",
        ], new CountedWords(_words, people, places.Keys.ToHashSet(StringComparer.Ordinal)));
    }

    /// <summary>Fits the model of joins to gold instead of using the one there is, and writes it.</summary>
    /// <param name="gold">Texts as their words, spaces included.</param>
    /// <param name="source">What the gold is, for the header.</param>
    /// <param name="output">The model, as <c>joins.tsv</c> has it.</param>
    public void Fit(IReadOnlyList<IReadOnlyList<string>> gold, string source, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(output);

        var examples = new JoinExamples();
        for (var round = 1; round <= JoinRounds; round++)
        {
            var lexicon = ThaiLexicon.Of(_words);
            var counts = new NeighbourCounts(lexicon, _text);
            examples.Add(lexicon, counts, gold, LeastPairCount);
            var model = examples.Fit();
            if (round < JoinRounds) Join(counts, model);
            else model.Write(output, ["How readily words join: weights of a logistic regression, fitted by NewsSearch (lexicon fit).", $"Fitted on {source}. Kinds: evidence (see NeighbourCounts), left word, right word."]);
        }
    }

    private int Runs(string run) => _text.Runs.GetValueOrDefault(run);

    private Dictionary<string, long> Seed()
    {
        const byte both = TrainingText.Icu | TrainingText.LibThai;
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var number = 0; number < _text.Count; number++)
        {
            var run = _text.Letters(number);
            var marks = _text.BreaksOf(number);
            var start = 0;
            for (var at = 1; at <= run.Length; at++)
            {
                if (marks[at] == 0) continue;
                if (marks[start] == both && marks[at] == both && OnClusters(run, start, at))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts.GetAlternateLookup<ReadOnlySpan<char>>(), run.AsSpan(start, at - start), out _) += _text.Weight(number);
                }
                start = at;
            }
        }
        return AtLeast(LeastSeedCount, counts);
    }

    /// <summary>Whether our clusters, put together from the start of the run, end where this word does.</summary>
    private static bool OnClusters(string run, int start, int end)
    {
        var at = start;
        while (at < end) at = ThaiClusters.End(run, at);
        return at == end;
    }

    /// <summary>Takes out words that frequent words of two letters or more make up, until there are none.</summary>
    private void TakeApart()
    {
        for (var taken = 1; taken > 0;)
        {
            var lexicon = ThaiLexicon.Of(_words);
            var segmenter = new Segmenter(lexicon);
            var pieces = new List<Piece>();
            taken = 0;
            foreach (var (word, count) in _words.ToList())
            {
                pieces.Clear();
                segmenter.Segment(word, 0, pieces, whole: false);
                if (pieces.Count < 2 || !pieces.TrueForAll(piece => IsPart(lexicon, piece)) || segmenter.Cost(word, whole: false) >= lexicon.Trie.WordCost(lexicon.Find(word)) + WorthParts) continue;
                _words.Remove(word);
                taken++;
                foreach (var part in pieces.Select(piece => lexicon.Spelling(piece.Word)))
                {
                    if (_words.TryGetValue(part, out var old)) _words[part] = old + count;
                }
            }
        }
    }

    private bool IsPart(ThaiLexicon lexicon, Piece piece) =>
        piece.Word != LexiconTrie.None && piece.Span.Length >= 2 && _words.GetValueOrDefault(lexicon.Spelling(piece.Word)) >= LeastPartCount;

    private void Join(NeighbourCounts counts, JoinModel model)
    {
        string[] joined = [.. counts.Pairs(LeastPairCount).Where(pair => model.Joins(pair.Left, pair.Right, counts.Evidence(pair.Left, pair.Right, LeastPairCount)!)).Select(pair => pair.Left + pair.Right)];
        Recount(joined);
        Report($"{_words.Count} words after joining {joined.Length} pairs");
    }

    /// <summary>Segments the runs with the words there are, and the joined ones, and counts what it took.</summary>
    private void Recount(IEnumerable<string>? joined = null)
    {
        var bonuses = joined?.Distinct().ToDictionary(word => word, word => Nats.Of(JoinBonus * word.Length), StringComparer.Ordinal);
        var lexicon = ThaiLexicon.Of(_words, bonuses: bonuses);
        var segmenter = new Segmenter(lexicon);
        var counts = new double[lexicon.Count];
        var pieces = new List<Piece>();
        for (var run = 0; run < _text.Count; run++)
        {
            pieces.Clear();
            segmenter.Segment(_text.Letters(run), 0, pieces);
            foreach (var piece in pieces)
            {
                if (piece.Word != LexiconTrie.None) counts[piece.Word] += _text.Weight(run);
            }
        }
        _words = AtLeast(LeastCount, Enumerable.Range(0, counts.Length).Select(word => new KeyValuePair<string, double>(lexicon.Spelling(word), counts[word])));
    }

    private static Dictionary<string, long> AtLeast(double least, IEnumerable<KeyValuePair<string, double>> counts) =>
        counts.Where(count => count.Value >= least).ToDictionary(count => count.Key, count => (long)Math.Round(count.Value), StringComparer.Ordinal);

    private void Report(FormattableString line) => _progress?.Report(Text(line));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
