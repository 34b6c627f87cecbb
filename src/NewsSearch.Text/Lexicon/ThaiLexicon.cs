using System.Reflection;
using System.Runtime.InteropServices;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Text.Lexicon;

/// <summary>
/// What is known of Thai words: which there are and what each costs on a path, in <see cref="Nats"/>, and what it costs to read a cluster without
/// knowing it. Immutable.
/// </summary>
internal sealed class ThaiLexicon
{
    /// <summary>Begins a stretch of unknown text; each of its clusters then costs <see cref="UnknownCluster"/> more than its share.</summary>
    public const int UnknownStretch = 2 * Nats.One;

    /// <summary>A word of one cluster beside unknown text costs so much more: more often it is a piece of the unknown name (โอบา|มา).</summary>
    public const int UnknownEdge = Nats.One;

    private const int UnknownCluster = Nats.One;

    /// <summary>The cost of a cluster that is in no word at all.</summary>
    public const int Unseen = (13 * Nats.One) + UnknownCluster;

    /// <summary>A name is cheaper by this than the cheapest way to put it together from other words.</summary>
    private const int NameBonus = 6 * Nats.One;

    private static readonly Lazy<IReadOnlyDictionary<string, long>> Counts = new(ReadEmbedded);

    private readonly string[] _keys;

    private ThaiLexicon(string[] keys)
    {
        _keys = keys;
        Trie = new LexiconTrie(keys);
    }

    public LexiconTrie Trie { get; }

    /// <summary>How many keys there are: numbers run from 0.</summary>
    public int Count => _keys.Length;

    /// <summary>The lexicon of the product, with names added.</summary>
    public static ThaiLexicon With(IEnumerable<string> names) => Of(Counts.Value, names);

    /// <summary>A lexicon of counted words.</summary>
    /// <param name="counts">Words and how often each was counted.</param>
    /// <param name="names">Normalized names that are units whatever the counts say.</param>
    /// <param name="bonuses">Further words, each cheaper by so much than what it takes to put it together.</param>
    public static ThaiLexicon Of(IReadOnlyDictionary<string, long> counts, IEnumerable<string>? names = null, IReadOnlyDictionary<string, int>? bonuses = null)
    {
        var clusters = ClusterCosts(counts);
        var units = new Dictionary<string, int>(bonuses ?? new Dictionary<string, int>(), StringComparer.Ordinal);
        foreach (var name in names ?? [])
        {
            if (name.Length >= 2 && name.AsSpan().IndexOfAnyExceptInRange('\u0E01', '\u0E4E') < 0 && name.All(ThaiCharacter.IsLetter)) units.TryAdd(name, NameBonus);
        }

        var keys = new HashSet<string>(counts.Count + clusters.Count + units.Count, StringComparer.Ordinal);
        long total = 1;
        foreach (var (word, count) in counts)
        {
            if (word.Length == 0 || !LexiconTrie.Accepts(word)) continue;
            keys.Add(word);
            total += count;
        }
        keys.UnionWith(clusters.Keys);
        keys.UnionWith(units.Keys);
        var sorted = new string[keys.Count];
        keys.CopyTo(sorted);
        Array.Sort(sorted, string.CompareOrdinal);
        var lexicon = new ThaiLexicon(sorted);
        for (var i = 0; i < sorted.Length; i++)
        {
            if (counts.TryGetValue(sorted[i], out var count)) lexicon.Trie.PriceWord(i, Nats.OfShare(count, total));
            if (clusters.TryGetValue(sorted[i], out var cost)) lexicon.Trie.PriceCluster(i, cost);
        }
        lexicon.Favour(units);
        return lexicon;
    }

    /// <summary>The spelling of a key, one string for all its uses.</summary>
    public string Spelling(int key) => _keys[key];

    /// <summary>The cost of a key as a word; <see cref="Nats.Never"/> if it is none.</summary>
    public int WordCost(int key) => Trie.WordCost(key);

    /// <summary>The number of a word, or <see cref="LexiconTrie.None"/> if it is not known.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var key = Trie.Find(word);
        return key != LexiconTrie.None && WordCost(key) != Nats.Never ? key : LexiconTrie.None;
    }

    /// <summary>Makes units cheaper than the words they can be put together from, and never dearer than they were. All are measured before any is changed.</summary>
    private void Favour(Dictionary<string, int> units)
    {
        if (units.Count == 0) return;
        var segmenter = new Segmenter(this);
        var costs = new List<(int Key, int Cost)>(units.Count);
        foreach (var (unit, bonus) in units)
        {
            var key = Trie.Find(unit);
            costs.Add((key, (int)Math.Max(Nats.One, Math.Min(segmenter.Cost(unit) - bonus, WordCost(key)))));
        }
        foreach (var (key, cost) in costs) Trie.PriceWord(key, cost);
    }

    /// <summary>What each cluster of the counted words costs in unknown text.</summary>
    private static Dictionary<string, int> ClusterCosts(IReadOnlyDictionary<string, long> counts)
    {
        var clusters = new Dictionary<string, long>(4096, StringComparer.Ordinal);
        var spans = clusters.GetAlternateLookup<ReadOnlySpan<char>>();
        long total = 1;
        foreach (var (word, count) in counts)
        {
            for (var at = 0; at < word.Length;)
            {
                var end = ThaiClusters.End(word, at);
                CollectionsMarshal.GetValueRefOrAddDefault(spans, word.AsSpan(at, end - at), out _) += count;
                total += count;
                at = end;
            }
        }
        var costs = new Dictionary<string, int>(clusters.Count, StringComparer.Ordinal);
        foreach (var (cluster, count) in clusters)
        {
            if (LexiconTrie.Accepts(cluster)) costs.Add(cluster, Math.Min(Unseen, Nats.OfShare(count, total) + UnknownCluster));
        }
        return costs;
    }

    private static Dictionary<string, long> ReadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("thai.tsv")!; // embedded by the project file
        using var reader = new StreamReader(stream);
        return LexiconFile.Read(reader);
    }
}
