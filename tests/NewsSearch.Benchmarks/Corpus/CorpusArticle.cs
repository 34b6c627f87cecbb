namespace NewsSearch.Benchmarks.Corpus;

/// <summary>An article as a peer indexes it: its words as tokens, its text to be stored, what it is about.</summary>
internal sealed record CorpusArticle(
    int Number, int Date, string Source, IReadOnlyList<string> Provinces, IReadOnlyList<string> People, IReadOnlyList<string> Codes,
    IReadOnlyList<string> Headline, IReadOnlyList<string> Body, byte[] Stored)
{
    public string Id => "a" + Number;

    public int Year => DateOnly.FromDayNumber(Date).Year;

    /// <summary>The fields counted with every query.</summary>
    public static IReadOnlyList<string> Facets { get; } = ["year", "province", "source", "official"];

    public IEnumerable<string> Values(string facet) => facet switch
    {
        "year" => [Year.ToString()],
        "province" => Provinces,
        "source" => [Source],
        _ => People,
    };
}
