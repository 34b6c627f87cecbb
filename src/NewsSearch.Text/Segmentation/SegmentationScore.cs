namespace NewsSearch.Text.Segmentation;

/// <summary>
/// How well a segmentation agrees with gold, over any number of texts. Both sides are first cut where the script changes, so that only choices inside
/// Thai count; boundaries are those between two Thai characters, words those wholly Thai. Shares run from 0 to 1 and are 0 when there is nothing to share.
/// Not safe for several threads.
/// </summary>
public sealed class SegmentationScore
{
    /// <summary>Texts scored.</summary>
    public int Texts { get; private set; }

    /// <summary>Thai words of the gold.</summary>
    public int GoldWords { get; private set; }

    /// <summary>Thai words found.</summary>
    public int FoundWords { get; private set; }

    /// <summary>Words found that are words of the gold.</summary>
    public int RightWords { get; private set; }

    /// <summary>Found words that reach over a gold boundary and end inside another gold word: cut where no policy would cut.</summary>
    public int CrossingWords { get; private set; }

    private int _goldBoundaries;
    private int _foundBoundaries;
    private int _rightBoundaries;

    public double Precision => Share(RightWords, FoundWords);
    public double Recall => Share(RightWords, GoldWords);
    public double F1 => Harmonic(Precision, Recall);
    public double BoundaryPrecision => Share(_rightBoundaries, _foundBoundaries);
    public double BoundaryRecall => Share(_rightBoundaries, _goldBoundaries);
    public double BoundaryF1 => Harmonic(BoundaryPrecision, BoundaryRecall);

    /// <summary>The share of found words that cross a gold boundary.</summary>
    public double Crossing => Share(CrossingWords, FoundWords);

    /// <summary>Scores one text. Both segmentations cover it from start to end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="gold">Its words, spaces included, as they should be.</param>
    /// <param name="found">Its pieces as found.</param>
    public void Add(string text, IEnumerable<string> gold, IEnumerable<TextSpan> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);

        Texts++;
        var goldCuts = CutsAtScripts(text);
        var foundCuts = CutsAtScripts(text);
        var end = 0;
        foreach (var word in gold) goldCuts[Math.Min(text.Length, end += word.Length)] = true;
        foreach (var piece in found) foundCuts[piece.End] = true;
        for (var at = 1; at < text.Length; at++)
        {
            if (!IsThai(text[at - 1]) || !IsThai(text[at])) continue;
            if (goldCuts[at]) _goldBoundaries++;
            if (foundCuts[at]) _foundBoundaries++;
            if (goldCuts[at] && foundCuts[at]) _rightBoundaries++;
        }
        GoldWords += Words(text, goldCuts).Count();
        foreach (var word in Words(text, foundCuts))
        {
            FoundWords++;
            var cutsInside = goldCuts.AsSpan(word.Start + 1, word.Length - 1).Contains(true);
            if (goldCuts[word.Start] && goldCuts[word.End] && !cutsInside) RightWords++;
            else if (cutsInside && !(goldCuts[word.Start] && goldCuts[word.End])) CrossingWords++;
        }
    }

    private static IEnumerable<TextSpan> Words(string text, bool[] cuts)
    {
        var start = 0;
        for (var at = 1; at <= text.Length; at++)
        {
            if (!cuts[at]) continue;
            if (IsThai(text[start])) yield return TextSpan.Between(start, at);
            start = at;
        }
    }

    private static bool[] CutsAtScripts(string text)
    {
        var cuts = new bool[text.Length + 1];
        cuts[0] = cuts[text.Length] = true;
        for (var at = 1; at < text.Length; at++) cuts[at] = IsThai(text[at - 1]) != IsThai(text[at]);
        return cuts;
    }

    private static bool IsThai(char c) => ThaiCharacter.IsOfRun(c);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static double Harmonic(double a, double b) => a + b == 0 ? 0 : 2 * a * b / (a + b);
}
