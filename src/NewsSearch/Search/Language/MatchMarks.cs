using System.Globalization;

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

    /// <summary>Years that plans and targets look to.</summary>
    public List<(Year From, Year To)> Due { get; } = [];

    public HashSet<DateOnly> Days { get; } = [];

    /// <summary>Marks the people, documents and years that are chosen as filters as well; an article is about its provinces and of its year all over.</summary>
    public MatchMarks With(IEnumerable<FacetChoice> choices)
    {
        foreach (var choice in choices.Where(choice => !choice.Excluded))
        {
            switch (choice.Facet)
            {
                case Facets.Official:
                    Officials.Add(choice.Value);
                    break;
                case Facets.Code:
                    Codes.Add(choice.Value);
                    break;
                case Facets.Mentions or Facets.Due when Year.TryParse(choice.Value, CultureInfo.InvariantCulture, out var year):
                    (choice.Facet is Facets.Due ? Due : Years).Add((year, year));
                    break;
            }
        }
        return this;
    }

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
