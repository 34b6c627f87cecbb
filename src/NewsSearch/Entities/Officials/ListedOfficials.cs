using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>The people of <c>officials.tsv</c> by spelling and by sound. Immutable.</summary>
internal sealed class ListedOfficials
{
    /// <summary>How the evidence of a name begins that the table gives to several.</summary>
    public const string Unsure = "unsure: officials.tsv gives the name also to ";

    private const int FewestSyllables = 3;

    private readonly SoundIndex<KnownOfficial> _sounds = new();

    public ListedOfficials(IEnumerable<KnownOfficial> officials)
    {
        foreach (var official in officials)
        {
            foreach (var name in official.Names)
            {
                Names.Add(name, official);
                if (SyllableKey.TryParse(name, out var sound) && sound.Count >= FewestSyllables) _sounds.Add(sound, official);
            }
        }
    }

    /// <summary>Every spelling.</summary>
    public NameScanner<KnownOfficial> Names { get; } = new();

    /// <summary>Who a person of an article is; null when nobody listed.</summary>
    /// <param name="person">The person; told when the list leaves it open.</param>
    /// <param name="placesNamed">Provinces that the article names.</param>
    public KnownOfficial? Find(Person person, Lazy<HashSet<string>> placesNamed) => BySpelling(person, placesNamed) ?? BySound(person, placesNamed);

    // Of two rows with one name the one whose province is named.
    private KnownOfficial? BySpelling(Person person, Lazy<HashSet<string>> placesNamed)
    {
        var spelt = person.Names.SelectMany(Names.Of).Distinct().ToList();
        if (spelt.Count < 2) return spelt.FirstOrDefault();
        var there = spelt.FindAll(known => known.ProvinceId is { } province && placesNamed.Value.Contains(province));
        if (there is [var only]) return only;
        var known = (there.Count > 0 ? there : spelt)[0];
        person.Note($"{Unsure}{string.Join(", ", spelt.Where(other => other != known).Select(other => other.Id))}");
        return known;
    }

    private KnownOfficial? BySound(Person person, Lazy<HashSet<string>> placesNamed) =>
        person.Sound is { Count: >= FewestSyllables } sound && _sounds.Alike(sound).Distinct().Take(2).ToList() is [{ ProvinceId: { } province } only] && placesNamed.Value.Contains(province) ? only : null;
}
