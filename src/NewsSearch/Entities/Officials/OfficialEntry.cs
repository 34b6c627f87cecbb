namespace NewsSearch.Entities.Officials;

/// <summary>An official as lists and completion show one.</summary>
/// <param name="Id">The id of pages and facets.</param>
/// <param name="Names">Every spelling: those of <c>officials.tsv</c> in its order, then the commonest first; never empty.</param>
/// <param name="Role">The office that the articles of the last year about the official give (<see cref="OfficeGiven.Today"/>), else the one of <c>officials.tsv</c>, or null.</param>
/// <param name="ProvinceId">The province most articles see the official in, or null; <c>officials.tsv</c> wins.</param>
/// <param name="Articles">How many articles name the official; 0 for one only the gazetteer knows.</param>
public sealed record OfficialEntry(string Id, IReadOnlyList<string> Names, string? Role, string? ProvinceId, int Articles)
{
    // A spelling in so few of a person's articles is a slip.
    private const int Commoner = 20;

    // Both names in one word are longer than a given name: ฟ่ามมิงห์ชิงห์.
    private const int ShortestJoined = 12;

    /// <summary>True for who is called by one name alone in one article: a page has that name, but nobody who types it means its bearer.</summary>
    internal bool IsOfOneArticle => Articles == 1 && Names.All(name => name.Length < ShortestJoined && !name.Contains(' ', StringComparison.Ordinal));

    /// <summary>How many articles print each of <see cref="Names"/>, in their order; null when that was not counted.</summary>
    public IReadOnlyList<int>? Printed { get; init; }

    /// <summary>Every spelling with the articles that speak for it: those that name the official, for a slip of some of them only those that print it.</summary>
    public IEnumerable<(string Name, int Articles)> Weighed =>
        Names.Select((name, at) => (name, Printed is { } printed && printed[at] > 0 && printed[at] * Commoner < Articles ? printed[at] : Articles));

    /// <summary>Whether a spelling is a slip of some articles, in the letters that the most of them have: กภูมิธรรม เวชยชัย, but not Anutin Charnvirakul.</summary>
    public bool IsSlip(string name) => OfficialRecognizer.IsLatin(name) == OfficialRecognizer.IsLatin(Names[0]) && Weighed.Any(one => one.Name == name && one.Articles < Articles);

    /// <summary>The name to show: in Thai for <c>th</c> where a Thai spelling is known, else in Latin letters, else the commonest.</summary>
    public string Label(string language) => LabelOf(Names, language);

    /// <summary>The first of several names that is written as readers of a language write, a whole one if there is any: not วินห์ for เล ฮ่อง วินห์.</summary>
    public static string LabelOf(IReadOnlyList<string> names, string language)
    {
        var latin = !string.Equals(language, "th", StringComparison.Ordinal);
        var written = names.Where(name => OfficialRecognizer.IsLatin(name) == latin);
        return written.FirstOrDefault(IsWhole) ?? written.FirstOrDefault() ?? names[0];

        static bool IsWhole(string name) => name.Length >= ShortestJoined || name.Contains(' ', StringComparison.Ordinal);
    }
}
