using NewsSearch.Text.Segmentation;

namespace NewsSearch.Text.Lexicon;

/// <summary>Where the letters of names stand in an archive: as the name, or as a piece of something else.</summary>
/// <param name="runs">The runs of Thai letters of the archive, and how often each stands there.</param>
internal sealed class NameContexts(IEnumerable<KeyValuePair<string, int>> runs)
{
    /// <summary>Of the places where the letters of each name stand, how many are the name by itself, alone between spaces or after a title or the like: 0 to 1.</summary>
    /// <param name="names">In ordinal order, each once.</param>
    public double[] Alone(string[] names)
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
                    var before = letters.AsSpan(0, start);
                    if (at + 1 == letters.Length && (start == 0 || PersonNames.IsTitle(before) || PlaceNames.EndsWithPrefix(before))) byItself[name] += times;
                }
            }
        }
        return [.. seen.Select((all, name) => (double)byItself[name] / Math.Max(1, all))];
    }
}
