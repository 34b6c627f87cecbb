namespace NewsSearch.Search;

/// <summary>
/// Names filed by their sound, so that a name spelled wrongly is found among hundreds of thousands by comparing it with a few. Immutable, safe for any
/// number of threads.
/// </summary>
internal sealed class NameSpellings
{
    /// <summary>Names compared for one that is asked for.</summary>
    private const int MostCompared = 5_000;

    private readonly Dictionary<string, List<(string Name, string Folded)>> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <param name="names">Whole names; the given name and the surname of each are found too.</param>
    public NameSpellings(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            Add(name);
            foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (word.Length >= 4 && word.Length < name.Length) Add(word);
            }
        }
    }

    /// <summary>Whether a name is spelled so.</summary>
    public bool Knows(string name) => _known.Contains(SpellingDistance.Fold(name));

    /// <summary>The names spelled most nearly like one, the nearest first; none when one is spelled exactly so.</summary>
    public IReadOnlyList<(string Name, double Distance)> Nearest(string name, int most = 3)
    {
        var folded = SpellingDistance.Fold(name);
        if (folded.Length is < 4 or > 60 || _known.Contains(folded)) return [];
        var limit = Tolerated(folded.Length) + 0.001;
        List<(string Name, double Distance)> near = [];
        var compared = 0;
        foreach (var end in SoundKey.Ends(SoundKey.Of(folded)))
        {
            if (!_names.TryGetValue(end, out var filed)) continue;
            foreach (var (known, spelled) in filed)
            {
                if (Math.Abs(spelled.Length - folded.Length) > 4) continue;
                if (++compared > MostCompared) break;
                var distance = SpellingDistance.Between(folded, spelled, limit);
                if (distance < limit && !near.Exists(one => one.Name == known)) near.Add((known, distance));
            }
        }
        near.Sort((a, b) => a.Distance.CompareTo(b.Distance));
        return near.Count > most ? near.GetRange(0, most) : near;
    }

    // One letter in a short name makes another name.
    private static double Tolerated(int length) => length switch { < 5 => 0.5, < 8 => 1, < 14 => 1.5, _ => 2.2 };

    private void Add(string name)
    {
        var folded = SpellingDistance.Fold(name);
        if (folded.Length < 4 || !_known.Add(folded)) return;
        foreach (var end in SoundKey.Ends(SoundKey.Of(folded)).Distinct())
        {
            if (!_names.TryGetValue(end, out var filed)) _names[end] = filed = [];
            filed.Add((name, folded));
        }
    }
}
