namespace NewsSearch.Search;

/// <summary>
/// Names filed by their sound, so that a name spelled wrongly is found among hundreds of thousands by comparing it with a few. Immutable, safe for any
/// number of threads.
/// </summary>
internal sealed class NameSpellings
{
    /// <summary>Names compared for one that is asked for.</summary>
    private const int MostCompared = 5_000;

    /// <summary>A spelling in so many times more articles makes a rare one a slip.</summary>
    private const int Commoner = 20;

    /// <summary>What one slip costs at most.</summary>
    private const double OneSlip = SpellingDistance.Letter;

    /// <summary>How much nearer a name counts for ten times as many articles. Set by judgement.</summary>
    private const double PerTenfold = 0.5;

    private readonly Dictionary<string, List<Entry>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _known = new(StringComparer.Ordinal);

    private sealed class Entry(string name, string folded)
    {
        public string Name => name;

        public string Folded => folded;

        public int Articles { get; set; }
    }

    /// <param name="names">Whole names with the number of articles of each; its given name and its surname are found too.</param>
    public NameSpellings(IEnumerable<(string Name, int Articles)> names)
    {
        foreach (var (name, articles) in names)
        {
            Add(name, articles);
            foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (word.Length >= 4 && word.Length < name.Length) Add(word, articles);
            }
        }
    }

    /// <summary>Whether a name is spelled so.</summary>
    public bool Knows(string name) => _known.ContainsKey(SpellingDistance.Fold(name));

    /// <summary>
    /// The names spelled most nearly like one, the likeliest first: one in more articles before one a little nearer, since archives have slips of their own. None when one is spelled exactly so,
    /// unless another in far more articles is one slip away.
    /// </summary>
    /// <returns>Names and what they cost: less for a nearer and for a commoner one, 0 or below for a common one.</returns>
    public IReadOnlyList<(string Name, double Cost)> Nearest(string name, int most = 3)
    {
        var folded = SpellingDistance.Fold(name);
        if (folded.Length is < 4 or > 60) return [];
        var own = _known.TryGetValue(folded, out var same) ? Math.Max(1, same.Articles) : 0;
        var limit = (own > 0 ? OneSlip : Tolerated(folded.Length)) + 0.001;
        List<(string Name, double Cost)> near = [];
        var compared = 0;
        foreach (var end in SoundKey.Ends(SoundKey.Of(folded)))
        {
            if (!_names.TryGetValue(end, out var filed)) continue;
            foreach (var known in filed)
            {
                if (known == same || known.Articles < own * Commoner || Math.Abs(known.Folded.Length - folded.Length) > 4) continue;
                if (++compared > MostCompared) break;
                var distance = SpellingDistance.Between(folded, known.Folded, limit);
                if (distance < limit && !near.Exists(one => one.Name == known.Name)) near.Add((known.Name, distance - (PerTenfold * Math.Log10(1 + known.Articles))));
            }
        }
        near.Sort((a, b) => a.Cost.CompareTo(b.Cost));
        return near.Count > most ? near.GetRange(0, most) : near;
    }

    // One letter in a short name makes another name.
    private static double Tolerated(int length) => length switch { < 5 => 0.5, < 8 => 1, < 14 => 1.5, _ => 2.2 };

    private void Add(string name, int articles)
    {
        var folded = SpellingDistance.Fold(name);
        if (folded.Length < 4) return;
        if (_known.TryGetValue(folded, out var known))
        {
            known.Articles = Math.Max(known.Articles, articles);
            return;
        }
        _known[folded] = known = new Entry(name, folded) { Articles = articles };
        foreach (var end in SoundKey.Ends(SoundKey.Of(folded)).Distinct())
        {
            if (!_names.TryGetValue(end, out var filed)) _names[end] = filed = [];
            filed.Add(known);
        }
    }
}
