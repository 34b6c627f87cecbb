using NewsSearch.Text.Segmentation;

namespace NewsSearch.Text.Lexicon;

/// <summary>
/// How often names of people must count to be read whole. ทองมา was met three times as a family name; ทอง and มา are so frequent that it would be read as “gold comes” all the same, where hardly
/// any text says so.
/// </summary>
/// <param name="runs">The runs of Thai letters of the archive, and how often each stands there.</param>
internal sealed class NameCounts(IEnumerable<KeyValuePair<string, int>> runs)
{
    /// <summary>Where the letters of a name stand, they are the name by itself so often: alone between spaces, or after a title.</summary>
    private const double LeastAlone = 0.4;

    /// <summary>What would have to count more than so many times what it was met is a chance rather than a name to be read everywhere (ช่วยเกิด, รวมใหม่).</summary>
    private const int MostTimes = 5;

    /// <summary>Gives the names that would be read as other words, and are not mostly other words, the count at which they cost a nat less.</summary>
    /// <param name="counts">All words and names with their counts; changed.</param>
    /// <param name="names">Which of them are names.</param>
    /// <param name="sure">Names decided by reading.</param>
    /// <returns>How many counts were raised.</returns>
    public int Raise(Dictionary<string, long> counts, IReadOnlySet<string> names, IReadOnlySet<string> sure)
    {
        var lexicon = ThaiLexicon.Of(counts);
        var segmenter = new Segmenter(lexicon);
        var dear = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var parts = segmenter.Cost(name, whole: false) - Nats.One;
            if (parts < lexicon.WordCost(lexicon.Find(name))) dear.Add(name, parts);
        }
        var alone = Alone([.. dear.Keys.Order(StringComparer.Ordinal)]);
        var all = counts.Values.Sum();
        var raised = 0;
        foreach (var (name, cost) in dear)
        {
            var count = (long)Math.Ceiling(all * Math.Exp(-(double)cost / Nats.One));
            if (!sure.Contains(name) && (alone[name] < LeastAlone || count > MostTimes * counts[name])) continue;
            counts[name] = count;
            raised++;
        }
        return raised;
    }

    // Of the places where the letters of each name stand, how many are the name by itself: 0 to 1.
    private Dictionary<string, double> Alone(string[] names)
    {
        var trie = new LexiconTrie(names);
        var (seen, byItself) = (new long[names.Length], new long[names.Length]);
        foreach (var (letters, times) in runs)
        {
            for (var start = 0; start < letters.Length; start = ThaiClusters.End(letters, start))
            {
                var node = LexiconTrie.Root;
                for (var at = start; at < letters.Length && (node = trie.Nodes[node].Step(letters[at])) != LexiconTrie.None; at++)
                {
                    if (trie.Nodes[node].Word is not (>= 0 and var name)) continue;
                    seen[name] += times;
                    if (at + 1 == letters.Length && (start == 0 || PersonNames.IsTitle(letters.AsSpan(0, start)))) byItself[name] += times;
                }
            }
        }
        return Enumerable.Range(0, names.Length).ToDictionary(name => names[name], name => (double)byItself[name] / Math.Max(1, seen[name]), StringComparer.Ordinal);
    }
}
