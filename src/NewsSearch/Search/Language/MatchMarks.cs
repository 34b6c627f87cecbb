namespace NewsSearch.Search.Language;

/// <summary>What to mark in an article that a query found. Filled while a query is interpreted, read-only afterwards.</summary>
internal sealed class MatchMarks
{
    private MatchMarks? _apart;

    /// <summary>Words that count only in an article in which nothing else is marked: those of a run, apart.</summary>
    public MatchMarks Apart => _apart ??= new MatchMarks();

    public HashSet<string> Terms { get; } = new(StringComparer.Ordinal);

    public List<IReadOnlyList<(string Text, int Offset)>> Phrases { get; } = [];

    /// <summary>Phrases of the second reading.</summary>
    public List<IReadOnlyList<(string Text, int Offset)>> Clusters { get; } = [];

    /// <summary>Characters as written.</summary>
    public List<string> Literals { get; } = [];

    public List<string> Prefixes { get; } = [];

    public HashSet<string> Officials { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Provinces { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Codes { get; } = new(StringComparer.Ordinal);

    public List<(Year From, Year To)> Years { get; } = [];

    public HashSet<DateOnly> Days { get; } = [];

    /// <summary>Marks what another query matches too.</summary>
    public void Add(MatchMarks other)
    {
        Terms.UnionWith(other.Terms);
        Phrases.AddRange(other.Phrases);
        Clusters.AddRange(other.Clusters);
        Officials.UnionWith(other.Officials);
        Provinces.UnionWith(other.Provinces);
    }
}
