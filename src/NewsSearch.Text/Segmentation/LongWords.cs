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

    private readonly Lazy<string[]> _all = new(() => [.. Enumerable.Range(0, lexicon.Count).Where(key => IsLong(key, lexicon, compounds)).Select(lexicon.Spelling)]);

    /// <summary>Where the last pair that is left out begins, of the longest such word whose letters begin at a place in normalized text; −1 when there is none.</summary>
    public int LastLeftOut(ReadOnlySpan<char> text, int start)
    {
        var nodes = lexicon.Trie.Nodes;
        var node = LexiconTrie.Root;
        var found = -1;
        for (var at = start; at < text.Length && (node = nodes[node].Step(text[at])) != LexiconTrie.None; at++)
        {
            var word = nodes[node].Word;
            if (word == LexiconTrie.None || at + 1 - start < FewestClusters || !IsSimple(word, lexicon, compounds)) continue;
            if (PairBeforeLast(text, start, at + 1) is var pair and >= 0) found = pair;
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
            foreach (var word in _all.Value) AddAround(found[i], word, found);
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
        ThaiClusters.Count(lexicon.Spelling(key)) >= FewestClusters && IsSimple(key, lexicon, compounds);

    private static bool IsSimple(int key, ThaiLexicon lexicon, Compounds compounds) =>
        lexicon.WordCost(key) <= Rarest && compounds.PartsOf(key).Length == 0 && !lexicon.IsPerson(lexicon.Spelling(key)) && !lexicon.IsName(lexicon.Spelling(key));

    // −1 when a word has too few clusters, or ends within one as it stands here.
    private static int PairBeforeLast(ReadOnlySpan<char> text, int start, int end)
    {
        var (count, third, second, last) = (0, -1, -1, -1);
        for (var at = start; at < end; at = ThaiClusters.End(text, at)) (count, third, second, last) = (count + 1, second, last, at);
        return count >= FewestClusters && ThaiClusters.End(text, last) == end ? third : -1;
    }
}
