using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.CompilerServices;
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

    /// <summary>A name is cheaper by this than the cheapest way to put it together from other words, but not cheaper than <see cref="CheapestName"/>.</summary>
    private const int NameBonus = 6 * Nats.One;

    /// <summary>A district of one syllable (ลัก) would else be cheaper than common words, and turn up inside other names (ดักลัก).</summary>
    private const int CheapestName = 10 * Nats.One;

    private static readonly Lazy<CountedWords> Embedded = new(ReadEmbedded);

    private readonly string[] _keys;
    private readonly CountedWords _words;
    private readonly HashSet<string> _names;

    private ThaiLexicon(string[] keys, CountedWords words, HashSet<string> names)
    {
        _keys = keys;
        _words = words;
        _names = names;
        Trie = new LexiconTrie(keys);
    }

    public LexiconTrie Trie { get; }

    /// <summary>How many keys there are: numbers run from 0.</summary>
    public int Count => _keys.Length;

    /// <summary>The lexicon of the product, with names added.</summary>
    public static ThaiLexicon With(IEnumerable<string> names) => Of(Embedded.Value, names);

    /// <summary>A lexicon of words and how often each was counted.</summary>
    public static ThaiLexicon Of(IReadOnlyDictionary<string, long> counts, IReadOnlyDictionary<string, int>? bonuses = null) =>
        Of(new CountedWords(counts, FrozenSet<string>.Empty, FrozenSet<string>.Empty), bonuses: bonuses);

    /// <summary>A lexicon of counted words.</summary>
    /// <param name="words">Words, and which of them are names.</param>
    /// <param name="names">Normalized names that are units whatever the counts say.</param>
    /// <param name="bonuses">Further words, each cheaper by so much than what it takes to put it together.</param>
    public static ThaiLexicon Of(CountedWords words, IEnumerable<string>? names = null, IReadOnlyDictionary<string, int>? bonuses = null)
    {
        var counts = words.Counts;
        var keys = new List<string>(counts.Count);
        var clusters = new Dictionary<string, long>(1 << 12, StringComparer.Ordinal);
        var all = CountClusters(counts, keys, clusters);
        var named = new HashSet<string>((names ?? []).Where(name => name.Length >= 2 && name.All(ThaiCharacter.IsLetter)), StringComparer.Ordinal);
        var units = new Dictionary<string, int>(bonuses ?? FrozenDictionary<string, int>.Empty, StringComparer.Ordinal);
        foreach (var name in named) units.TryAdd(name, NameBonus);
        List<string> others = [.. clusters.Keys.Concat(units.Keys).Distinct(StringComparer.Ordinal).Where(key => !counts.ContainsKey(key))];

        var lexicon = new ThaiLexicon(Merged(Sorted(keys), Sorted(others)), words, named);
        lexicon.Price(clusters, all);
        lexicon.Favour(units);
        return lexicon;
    }

    /// <summary>The spelling of a key, one string for all its uses.</summary>
    public string Spelling(int key) => _keys[key];

    /// <summary>Whether a word was learned as the name of a person.</summary>
    public bool IsPerson(string word) => _words.People.Contains(word);

    /// <summary>Whether a word is a name of the gazetteer, or was learned as the name of a place.</summary>
    public bool IsName(string word) => _names.Contains(word) || _words.Places.Contains(word);

    /// <summary>The cost of a key as a word; <see cref="Nats.Never"/> if it is none.</summary>
    public int WordCost(int key) => Trie.WordCost(key);

    /// <summary>The number of a word, or <see cref="LexiconTrie.None"/> if it is not known.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var key = Trie.Find(word);
        return key != LexiconTrie.None && WordCost(key) != Nats.Never ? key : LexiconTrie.None;
    }

    /// <summary>Adds what is a word to a list, and its clusters to their counts; how much all words and all clusters count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, over all words: waiting for the second tier would double the start
    private static (long Words, long Clusters) CountClusters(IReadOnlyDictionary<string, long> counts, List<string> words, Dictionary<string, long> clusters)
    {
        var clusterCounts = clusters.GetAlternateLookup<ReadOnlySpan<char>>();
        var (allWords, allClusters) = (1L, 1L);
        foreach (var (word, count) in counts)
        {
            if (word.Length == 0 || !LexiconTrie.Accepts(word)) continue;
            words.Add(word);
            allWords += count;
            for (var at = 0; at < word.Length;)
            {
                var end = ThaiClusters.End(word, at);
                CollectionsMarshal.GetValueRefOrAddDefault(clusterCounts, word.AsSpan(at, end - at), out _) += count;
                allClusters += count;
                at = end;
            }
        }
        return (allWords, allClusters);
    }

    /// <summary>Gives every word and every cluster what its share costs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // as above
    private void Price(Dictionary<string, long> clusters, (long Words, long Clusters) all)
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            if (_words.Counts.TryGetValue(_keys[i], out var count)) Trie.PriceWord(i, Nats.OfShare(count, all.Words));
        }
        foreach (var (cluster, count) in clusters) Trie.PriceCluster(Trie.Find(cluster), Math.Min(Unseen, Nats.OfShare(count, all.Clusters) + UnknownCluster));
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
            var parts = segmenter.Cost(unit, whole: false);
            var cost = _names.Contains(unit) ? Math.Min(parts - Nats.One, Math.Max(parts - bonus, CheapestName)) : parts - bonus;
            costs.Add((key, (int)Math.Max(Nats.One, Math.Min(cost, WordCost(key)))));
        }
        foreach (var (key, cost) in costs) Trie.PriceWord(key, cost);
    }

    /// <summary>Sorts ordinally what is not sorted yet; the words of a file are.</summary>
    private static List<string> Sorted(List<string> keys)
    {
        for (var i = 1; i < keys.Count; i++)
        {
            if (string.CompareOrdinal(keys[i - 1], keys[i]) <= 0) continue;
            keys.Sort(string.CompareOrdinal);
            break;
        }
        return keys;
    }

    private static string[] Merged(List<string> some, List<string> others)
    {
        var all = new string[some.Count + others.Count];
        for (int i = 0, j = 0; i + j < all.Length;)
        {
            all[i + j] = j == others.Count || (i < some.Count && string.CompareOrdinal(some[i], others[j]) < 0) ? some[i++] : others[j++];
        }
        return all;
    }

    // Half of the first load is the compiler's; on a second core it has done what makes a lexicon when the words are read.
    private static void CompileMeanwhile()
    {
        if (Environment.ProcessorCount > 1) new Thread(static () => Of(new Dictionary<string, long> { ["การ"] = 2, ["งาน"] = 1 })) { IsBackground = true, Name = "Compilation of the lexicon" }.Start();
    }

    private static CountedWords ReadEmbedded()
    {
        CompileMeanwhile();
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("thai.tsv")!; // embedded by the project file
        using var reader = new StreamReader(stream);
        return LexiconFile.Read(reader);
    }
}
