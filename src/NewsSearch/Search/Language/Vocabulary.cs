using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Officials;

namespace NewsSearch.Search.Language;

/// <summary>What the archive itself knows at one commit: its people and its sources. Immutable.</summary>
/// <param name="Generation">The commit.</param>
/// <param name="Officials">People by every spelling.</param>
/// <param name="Sources">Names of sources.</param>
internal sealed record Vocabulary(long Generation, OfficialDirectory Officials, IReadOnlySet<string> Sources)
{
    /// <summary>Provinces are as likely meant as a person in so many articles.</summary>
    private const int PlaceArticles = 100;

    private NameSpellings? _spellings;

    /// <summary>People, provinces and sources by how their names sound. Made when first asked for.</summary>
    public NameSpellings Spellings => _spellings ??= new NameSpellings(Officials.Officials.SelectMany(official => official.Weighed).Concat(Places.Select(place => (place, PlaceArticles))));

    /// <summary>How many articles there are.</summary>
    public required int Articles { get; init; }

    /// <summary>What articles say of the orders and announcements of each number and year, which do not say whose they are.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<(DocumentKey Key, int Articles)>> Orders { get; init; } = new Dictionary<string, IReadOnlyList<(DocumentKey, int)>>();

    /// <summary>Names of provinces in every spelling.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>The source of that name, or all that contain it.</summary>
    public IReadOnlyList<string> SourcesLike(string name)
    {
        var exact = Sources.Where(source => string.Equals(source, name, StringComparison.OrdinalIgnoreCase)).ToList();
        return exact.Count > 0 ? exact : [.. Sources.Where(source => source.Contains(name, StringComparison.OrdinalIgnoreCase))];
    }
}
