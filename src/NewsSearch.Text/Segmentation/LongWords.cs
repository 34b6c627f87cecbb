using NewsSearch.Text.Lexicon;

namespace NewsSearch.Text.Segmentation;

/// <summary>
/// Simple words of four clusters or more (สามารถ, อุตสาหกรรม): the second reading gives only the first and the last pair of one, in their places, which tell it from any other word.
/// Names are not among them, nor rare words, which may be a mistake of the lexicon. Safe for any number of threads.
/// </summary>
internal sealed class LongWords(ThaiLexicon lexicon, Compounds compounds)
{
    private const int FewestClusters = 4;

    // A fraction of words, 1 in 60,000.
    private const int Rarest = 11 * Nats.One;

    /// <summary>A beginning or an end of so few clusters has no pair that is left out.</summary>
    private const int WholeClusters = 2;

    private const int MostAround = 64;

    // Made when first asked for: a search for known words never does.
    private readonly Lazy<(string[] Words, LexiconTrie Trie)> _all = new(() =>
    {
        string[] words = [.. Enumerable.Range(0, lexicon.Count).Where(key => IsLong(key, lexicon, compounds)).Select(lexicon.Spelling)];
        return (words, new LexiconTrie(words));
    });

    /// <summary>Where the last pair that is left out begins, of the longest such word whose letters begin at a place in normalized text; −1 when there is none.</summary>
    public int LastLeftOut(ReadOnlySpan<char> text, int start)
    {
        var nodes = _all.Value.Trie.Nodes;
        var node = LexiconTrie.Root;
        var found = -1;
        for (var at = start; at < text.Length && (node = nodes[node].Step(text[at])) != LexiconTrie.None; at++)
        {
            if (nodes[node].Word != LexiconTrie.None && PairBeforeLast(text, start, at + 1) is var pair and >= 0) found = pair;
        }
        return found;
    }

    /// <summary>
    /// What a normalized text may be a piece of, where it begins or ends inside such words: the same with the rest of them, เศรษฐกิจ of เศรษฐ; the shortest way there first, at most
    /// <see cref="MostAround"/>. A text that holds the piece holds the pairs of the piece or of one of these.
    /// </summary>
    public IEnumerable<string> Around(string text)
    {
        var found = new List<string> { text };
        for (var i = 0; i < found.Count && found.Count <= MostAround; i++)
        {
            foreach (var word in _all.Value.Words) AddAround(found[i], word, found);
        }
        return found.Skip(1).Take(MostAround);
    }

    private static void AddAround(string text, string word, List<string> found)
    {
        if (word.Length > text.Length && word.Contains(text, StringComparison.Ordinal)) Add(word);
        for (var at = FewestClusters - 1; at < word.Length; at++)
        {
            if (text.AsSpan().EndsWith(word.AsSpan(0, at), StringComparison.Ordinal) && ThaiClusters.Count(word.AsSpan(0, at)) > WholeClusters) Add(text + word[at..]);
            if (text.AsSpan().StartsWith(word.AsSpan(word.Length - at), StringComparison.Ordinal) && ThaiClusters.Count(word.AsSpan(word.Length - at)) > WholeClusters) Add(word[..^at] + text);
        }

        void Add(string whole)
        {
            if (!found.Contains(whole)) found.Add(whole);
        }
    }

    private static bool IsLong(int key, ThaiLexicon lexicon, Compounds compounds) =>
        lexicon.WordCost(key) <= Rarest && lexicon.Spelling(key) is var word && ThaiClusters.Count(word) >= FewestClusters && !lexicon.IsPerson(word) && !lexicon.IsName(word) && compounds.PartsOf(key).Length == 0;

    // −1 when a word ends within a cluster as it stands here.
    private static int PairBeforeLast(ReadOnlySpan<char> text, int start, int end)
    {
        var (third, second, at) = (-1, -1, start);
        while (true)
        {
            var next = ThaiClusters.End(text, at);
            if (next >= end) return next == end ? third : -1;
            (third, second, at) = (second, at, next);
        }
    }
}
