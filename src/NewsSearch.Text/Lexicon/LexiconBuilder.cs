using System.Globalization;
using System.Runtime.InteropServices;
using NewsSearch.Text.Normalization;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Text.Lexicon;

/// <summary>
/// Derives a Thai lexicon from the text of an archive. ICU and libthai, which must be on the machine, segment it; words on whose both ends they agree,
/// and inside which they do not differ, are counted; then our own segmenter reads the text with these words and counts again.
/// </summary>
public static class LexiconBuilder
{
    // ๆ and ฯ never reach this point: runs stop at them.
    private const byte Icu = 1;
    private const byte LibThai = 2;
    private const int LeastSeedCount = 3;
    private const int LeastPairCount = 10;
    private const int LeastCount = 5;
    private const int JoinRounds = 3;

    // What a joined word costs less than its parts, per letter: the next count takes it where it stands, and of two the longer.
    private const double JoinBonus = 0.25;

    /// <summary>Reads texts and writes a lexicon file.</summary>
    /// <param name="texts">The articles.</param>
    /// <param name="progress">Told a line at each step.</param>
    /// <param name="output">The lexicon, as <see cref="LexiconFile"/> has it.</param>
    /// <exception cref="DllNotFoundException">ICU or libthai is missing; the message says which package has it.</exception>
    public static void Build(IEnumerable<string> texts, IProgress<string>? progress, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(output);

        var runs = Runs(texts, out var articles, out var characters);
        progress?.Report(Text($"{articles} articles, {characters} characters, {runs.Count} different Thai runs"));
        var breaks = Breaks(runs.Keys);
        var words = Seed(runs, breaks);
        progress?.Report(Text($"{words.Count} words on which ICU and libthai agree"));
        words = Recount(runs, words, [], LeastSeedCount);
        words = Recount(runs, words, [], LeastSeedCount);
        progress?.Report(Text($"{words.Count} words after counting again"));
        for (var round = 1; round <= JoinRounds; round++)
        {
            var pairs = new NeighbourCounts(ThaiLexicon.Of(words), runs, breaks, Icu, LibThai);
            string[] joined = [.. pairs.Pairs(LeastPairCount).Where(p => JoinModel.Joins(p.Evidence)).Select(p => p.Left + p.Right)];
            words = Recount(runs, words, joined, LeastSeedCount);
            progress?.Report(Text($"{words.Count} words after joining {joined.Length} pairs"));
        }
        words = Recount(runs, words, ReviewedWords.Read(), LeastCount);
        words = Recount(runs, words, [], LeastCount);
        progress?.Report(Text($"{words.Count} words with those decided by reading"));
        string[] header =
        [
            "Thai words and how often they were counted, derived from text by NewsSearch (lexicon build); no word list was copied.",
            Text($"Source: {articles} articles, {characters} characters. Runs of Thai letters count 1 + ln(times seen)."),
            "Seed: words on whose both ends ICU and libthai agree, counted again by our own segmenter; frequent pairs joined by JoinModel, some by reading (reviewed.txt).",
        ];
        LexiconFile.Write(output, header, words);
    }

    /// <summary>The different Thai runs of the texts, without duplicate lines, each with a weight that grows slowly with how often it stands.</summary>
    private static Dictionary<string, double> Runs(IEnumerable<string> texts, out int articles, out long characters)
    {
        (articles, characters) = (0, 0);
        var lines = new HashSet<ulong>();
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            articles++;
            characters += text.Length;
            foreach (var line in NormalizedText.Normalize(text).Split('\n'))
            {
                if (!lines.Add(Hash(line))) continue;
                for (var at = 0; at < line.Length;)
                {
                    var run = Run.At(line, at);
                    at = run.Span.End;
                    if (run.Kind != RunKind.Thai) continue;
                    var letters = run.Span.In(line);
                    counts[letters] = counts.GetValueOrDefault(letters) + 1;
                }
            }
        }
        foreach (var run in counts.Keys) counts[run] = 1 + Math.Log(counts[run]);
        return counts;
    }

    private static Dictionary<string, long> Seed(Dictionary<string, double> runs, Dictionary<string, byte[]> breaks)
    {
        const byte both = Icu | LibThai;
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (run, weight) in runs)
        {
            var marks = breaks[run];
            var start = 0;
            for (var at = 1; at <= run.Length; at++)
            {
                if (marks[at] == 0) continue;
                if (marks[start] == both && marks[at] == both && OnClusters(run, start, at))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts.GetAlternateLookup<ReadOnlySpan<char>>(), run.AsSpan(start, at - start), out _) += weight;
                }
                start = at;
            }
        }
        return AtLeast(LeastSeedCount, counts);
    }

    /// <summary>Where each tool sees a boundary, for every run.</summary>
    private static Dictionary<string, byte[]> Breaks(IEnumerable<string> runs)
    {
        var icu = new IcuWordBreaks();
        var libThai = new LibThaiWordBreaks();
        var breaks = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var run in runs)
        {
            var marks = new byte[run.Length + 1];
            icu.Mark(run, marks, Icu);
            libThai.Mark(run, marks, LibThai);
            marks[0] = Icu | LibThai;
            breaks[run] = marks;
        }
        return breaks;
    }

    /// <summary>Whether our clusters, put together from the start of the run, end where this word does.</summary>
    private static bool OnClusters(string run, int start, int end)
    {
        var at = start;
        while (at < end) at = ThaiClusters.End(run, at);
        return at == end;
    }

    /// <summary>Segments the runs with the words there are, and the joined ones, and counts what it took.</summary>
    private static Dictionary<string, long> Recount(Dictionary<string, double> runs, Dictionary<string, long> words, IReadOnlyCollection<string> joined, int least)
    {
        var lexicon = ThaiLexicon.Of(words);
        if (joined.Count > 0)
        {
            lexicon = ThaiLexicon.Of(words, bonuses: joined.Distinct().ToDictionary(w => w, w => Nats.Of(JoinBonus * w.Length), StringComparer.Ordinal));
        }
        var segmenter = new Segmenter(lexicon);
        var counts = new double[lexicon.Count];
        var pieces = new List<Piece>();
        foreach (var (run, weight) in runs)
        {
            pieces.Clear();
            segmenter.Segment(run, 0, pieces);
            foreach (var piece in pieces)
            {
                if (piece.Word != LexiconTrie.None) counts[piece.Word] += weight;
            }
        }
        return AtLeast(least, Enumerable.Range(0, counts.Length).Select(w => new KeyValuePair<string, double>(lexicon.Spelling(w), counts[w])));
    }

    /// <summary>FNV-1a: the same in every run, unlike the hash codes of strings.</summary>
    private static ulong Hash(string line)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in line) hash = unchecked((hash ^ c) * 1099511628211UL);
        return hash;
    }

    private static Dictionary<string, long> AtLeast(int least, IEnumerable<KeyValuePair<string, double>> counts) =>
        counts.Where(c => c.Value >= least).ToDictionary(c => c.Key, c => (long)Math.Round(c.Value), StringComparer.Ordinal);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
