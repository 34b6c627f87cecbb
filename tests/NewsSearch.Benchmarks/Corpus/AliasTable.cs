namespace NewsSearch.Benchmarks.Corpus;

/// <summary>Draws from any distribution in constant time (Walker's alias method as Vose builds it).</summary>
internal sealed class AliasTable
{
    private readonly double[] _keep;
    private readonly int[] _alias;

    public AliasTable(IReadOnlyList<double> weights)
    {
        _keep = new double[weights.Count];
        _alias = new int[weights.Count];
        var total = weights.Sum();
        var left = weights.Select(w => w * weights.Count / total).ToArray();
        var (small, large) = (new Stack<int>(), new Stack<int>());
        for (var i = 0; i < left.Length; i++) (left[i] < 1 ? small : large).Push(i);
        while (small.Count > 0 && large.Count > 0)
        {
            var (less, more) = (small.Pop(), large.Pop());
            (_keep[less], _alias[less]) = (left[less], more);
            left[more] -= 1 - left[less];
            (left[more] < 1 ? small : large).Push(more);
        }
        foreach (var rest in small.Concat(large)) _keep[rest] = 1;
    }

    public int Draw(SeededRandom random)
    {
        var i = random.Below(_keep.Length);
        return random.Share() < _keep[i] ? i : _alias[i];
    }
}
