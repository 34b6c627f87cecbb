using NewsSearch.Text.Segmentation;

namespace NewsSearch.Text.Lexicon;

/// <summary>
/// How often names, and words decided by reading, must count to be read whole. ทองมา was met three times as a family name; ทอง and มา are so frequent that it would be read as “gold comes” all the same,
/// where hardly any text says so. Government news has no knives: มีด would be มี and a letter.
/// </summary>
/// <param name="contexts">Where letters stand in the archive.</param>
internal sealed class WholeCounts(NameContexts contexts)
{
    /// <summary>Where the letters of a name stand, they are the name by itself so often: alone between spaces, or after a title.</summary>
    private const double LeastAlone = 0.4;

    /// <summary>What would have to count more than so many times what it was met is a chance rather than a name to be read everywhere (ช่วยเกิด, รวมใหม่).</summary>
    private const int MostTimes = 5;

    /// <summary>Gives the words of several clusters that would be read as other words, and are not mostly other words, the count at which they cost a nat less.</summary>
    /// <param name="counts">All words and names with their counts; changed.</param>
    /// <param name="names">Which of them are names, or decided by reading.</param>
    /// <param name="sure">Those of them that were decided by reading.</param>
    /// <returns>How many counts were raised.</returns>
    public int Raise(Dictionary<string, long> counts, IEnumerable<string> names, IReadOnlySet<string> sure)
    {
        var lexicon = ThaiLexicon.Of(counts);
        var segmenter = new Segmenter(lexicon);
        var dear = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => ThaiClusters.End(name, 0) < name.Length))
        {
            var parts = segmenter.Cost(name, whole: false) - Nats.One;
            if (parts < lexicon.WordCost(lexicon.Find(name))) dear.Add(name, parts);
        }
        string[] ordered = [.. dear.Keys.Order(StringComparer.Ordinal)];
        var alone = ordered.Zip(contexts.Alone(ordered)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
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
}
