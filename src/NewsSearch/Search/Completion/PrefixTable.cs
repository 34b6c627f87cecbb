namespace NewsSearch.Search.Completion;

/// <summary>Keys in order, each with a weight: gives the weightiest values whose keys begin so. Immutable, safe for any number of threads.</summary>
internal sealed class PrefixTable<T>
{
    private const int MostHeaviest = 30;

    private readonly string[] _keys;
    private readonly (T Value, int Weight)[] _values;

    /// <param name="entries">In any order; a value may have several keys, empty keys are left out.</param>
    public PrefixTable(IEnumerable<(string Key, T Value, int Weight)> entries)
    {
        var kept = entries.Where(entry => entry.Key.Length > 0).ToList();
        _keys = [.. kept.Select(entry => entry.Key)];
        _values = [.. kept.Select(entry => (entry.Value, entry.Weight))];
        Array.Sort(_keys, _values, StringComparer.Ordinal);
        Heaviest = [.. kept.OrderByDescending(entry => entry.Weight).Select(entry => entry.Value).Distinct().Take(MostHeaviest)];
    }

    /// <summary>The weightiest of all, thirty at most: for when nothing is typed yet.</summary>
    public IReadOnlyList<T> Heaviest { get; }

    /// <summary>The weightiest values, at most so many, each once.</summary>
    public IReadOnlyList<T> Beginning(string prefix, int most)
    {
        if (prefix.Length == 0 || most <= 0) return [];
        var at = Array.BinarySearch(_keys, prefix, StringComparer.Ordinal);
        if (at < 0) at = ~at;
        // Of equal keys the search finds any.
        while (at > 0 && _keys[at - 1].StartsWith(prefix, StringComparison.Ordinal)) at--;

        var best = new PriorityQueue<T, (int Weight, int Place)>();
        HashSet<T> taken = [];
        for (; at < _keys.Length && _keys[at].StartsWith(prefix, StringComparison.Ordinal); at++)
        {
            var (value, weight) = _values[at];
            if (best.Count == most && best.TryPeek(out _, out var least) && weight <= least.Weight) continue;
            if (!taken.Add(value)) continue;
            best.Enqueue(value, (weight, -at));
            if (best.Count > most) taken.Remove(best.Dequeue());
        }
        var values = new T[best.Count];
        for (var i = values.Length - 1; i >= 0; i--) values[i] = best.Dequeue();
        return values;
    }
}
