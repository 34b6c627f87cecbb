namespace NewsSearch.Text.Lexicon;

/// <summary>
/// Whether two words that often stand side by side are one: a logistic regression over what <see cref="NeighbourCounts"/> counts. Its weights were
/// fitted on the pairs of UD_Thai-TUD alone (15,540 pairs); for the threshold UD_Thai-PUD and Wisesight were looked at too, so none of them is unseen.
/// </summary>
internal static class JoinModel
{
    private static readonly double[] Weights = [-1.734, -0.023, 0.255, 0.137, 0.127, 1.501, 1.58, -0.036, -0.38];
    private const double BothJoin = -0.078;

    // Of -1 to 1 by halves: neutral on UD-TUD, best on the other two.
    private const double Threshold = 0;

    public static bool Joins(IReadOnlyList<double> evidence)
    {
        var score = BothJoin * evidence[5] * evidence[6];
        for (var i = 0; i < Weights.Length; i++) score += Weights[i] * evidence[i];
        return score > Threshold;
    }
}
