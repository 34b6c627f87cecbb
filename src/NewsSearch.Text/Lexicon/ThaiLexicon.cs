using System.Reflection;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Text.Lexicon;

/// <summary>
/// What is known of Thai words: which there are and what each costs on a path, in nats (minus the logarithm of its share), and what it costs to read a
/// cluster without knowing it. Costs are multiples of 1/1024, so that sums are exact and every machine takes the same path. Immutable.
/// </summary>
internal sealed class ThaiLexicon
{
    /// <summary>Begins a stretch of unknown text; each of its clusters then costs one nat more than its share.</summary>
    public const double UnknownStretch = 2;

    /// <summary>A name is cheaper by this than the cheapest way to put it together from other words.</summary>
    private const double NameBonus = 6;

    private const double UnknownCluster = 1;
    private const double UnseenCluster = 13;

    private static readonly Lazy<IReadOnlyDictionary<string, long>> Counts = new(ReadEmbedded);

    private readonly string[] _keys;
    private readonly double[] _wordCosts;
    private readonly double[] _clusterCosts;

    private ThaiLexicon(Dictionary<string, double> words, Dictionary<string, double> clusters)
    {
        _keys = [.. words.Keys.Union(clusters.Keys)];
        Array.Sort(_keys, StringComparer.Ordinal);
        _wordCosts = Array.ConvertAll(_keys, k => words.GetValueOrDefault(k, double.PositiveInfinity));
        _clusterCosts = Array.ConvertAll(_keys, k => clusters.GetValueOrDefault(k, Quantized(UnseenCluster + UnknownCluster)));
        Trie = new LexiconTrie(_keys);
    }

    public LexiconTrie Trie { get; }

    /// <summary>The cost of a cluster that is in no word at all.</summary>
    public static double Unseen { get; } = Quantized(UnseenCluster + UnknownCluster);

    /// <summary>The lexicon of the product with names added.</summary>
    public static ThaiLexicon With(IEnumerable<string> names)
    {
        var plain = Of(Counts.Value);
        var segmenter = new Segmenter(plain);
        var words = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Length < 2 || !name.All(ThaiCharacter.IsLetter)) continue;
            var alone = segmenter.Cost(name) - NameBonus;
            words[name] = Quantized(Math.Max(1, Math.Min(alone, plain.Cost(name))));
        }
        return words.Count == 0 ? plain : Of(Counts.Value, words);
    }

    /// <summary>A lexicon of counted words.</summary>
    public static ThaiLexicon Of(IReadOnlyDictionary<string, long> counts, IReadOnlyDictionary<string, double>? names = null)
    {
        var words = new Dictionary<string, double>(StringComparer.Ordinal);
        var clusters = new Dictionary<string, double>(StringComparer.Ordinal);
        double total = Math.Max(1, counts.Values.Sum());
        double clusterTotal = 1;
        foreach (var (word, count) in counts)
        {
            if (!word.All(LexiconTrie.Accepts)) continue;
            words[word] = Quantized(Math.Log(total / count));
            for (var at = 0; at < word.Length;)
            {
                var end = ThaiClusters.End(word, at);
                var cluster = word[at..end];
                clusters[cluster] = clusters.GetValueOrDefault(cluster) + count;
                clusterTotal += count;
                at = end;
            }
        }
        foreach (var cluster in clusters.Keys) clusters[cluster] = Quantized(Math.Min(UnseenCluster, Math.Log(clusterTotal / clusters[cluster])) + UnknownCluster);
        foreach (var (name, cost) in names ?? new Dictionary<string, double>()) words[name] = cost;
        return new ThaiLexicon(words, clusters);
    }

    /// <summary>The spelling of a key, one string for all its uses.</summary>
    public string Spelling(int key) => _keys[key];

    /// <summary>The cost of a key as a word; infinite if it is none.</summary>
    public double WordCost(int key) => _wordCosts[key];

    /// <summary>The cost of a key as a cluster of unknown text.</summary>
    public double ClusterCost(int key) => _clusterCosts[key];

    /// <summary>How many keys there are: numbers run from 0.</summary>
    public int Count => _keys.Length;

    /// <summary>The number of a word, or <see cref="LexiconTrie.None"/> if it is not known.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var key = Trie.Find(word);
        return key != LexiconTrie.None && double.IsFinite(_wordCosts[key]) ? key : LexiconTrie.None;
    }

    /// <summary>The cost of a word; infinite for what is none.</summary>
    public double Cost(ReadOnlySpan<char> word) => Find(word) is var key && key == LexiconTrie.None ? double.PositiveInfinity : _wordCosts[key];

    private static double Quantized(double cost) => Math.Round(cost * 1024) / 1024;

    private static Dictionary<string, long> ReadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("thai.tsv")!; // embedded by the project file
        using var reader = new StreamReader(stream);
        return new Dictionary<string, long>(LexiconFile.Read(reader), StringComparer.Ordinal);
    }
}
