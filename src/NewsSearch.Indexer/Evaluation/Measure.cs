namespace NewsSearch.Indexer.Evaluation;

/// <summary>What was found of one kind, right and wrong, and what was missed. Shares are 1 where there is nothing to share.</summary>
internal sealed class Measure
{
    public int Right { get; private set; }
    public int Wrong { get; private set; }
    public int Missed { get; private set; }

    public double Precision => Share(Right, Right + Wrong);
    public double Recall => Share(Right, Right + Missed);
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public void Add(int right, int wrong, int missed) => (Right, Wrong, Missed) = (Right + right, Wrong + wrong, Missed + missed);

    /// <summary>Compares two sets.</summary>
    public void Add<T>(IReadOnlySet<T> gold, IReadOnlySet<T> found)
    {
        var right = found.Count(gold.Contains);
        Add(right, found.Count - right, gold.Count - right);
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
