namespace NewsSearch.Search.Contract;

/// <summary>An article found.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">The headline, or the first sentence when <paramref name="Untitled"/>: plain text.</param>
/// <param name="Url">Where it was published, or null.</param>
/// <param name="Source">Who published it, or null.</param>
/// <param name="Published">The day of publication, or null.</param>
/// <param name="Year">The article's own year CE, or null.</param>
/// <param name="Score">Its score; 0 when sorted by date.</param>
/// <param name="Snippet">HTML: encoded text with matches in <c>mark</c> elements.</param>
/// <param name="Provinces">Ids of the provinces it is about.</param>
/// <param name="Officials">Ids of its officials.</param>
/// <param name="Codes">Its document codes, canonical.</param>
/// <param name="Untitled">True when the original has no headline.</param>
/// <param name="Event">The day of its main event, or null.</param>
/// <param name="CopyCount">How many other articles found are copies of the same story and share this hit (<c>similar=together</c>); 0 where each is a hit of its own.</param>
/// <param name="Copies">The first of them.</param>
/// <param name="Added">When the article came into the archive, UTC; null when it came before that was kept. As <c>added=</c> it asks for what came later.</param>
public sealed record HitJson(
    string Id,
    string Title,
    string? Url,
    string? Source,
    DateOnly? Published,
    int? Year,
    float Score,
    string Snippet,
    IReadOnlyList<string> Provinces,
    IReadOnlyList<string> Officials,
    IReadOnlyList<string> Codes,
    bool Untitled,
    DateOnly? Event,
    int CopyCount,
    IReadOnlyList<CopyJson> Copies,
    string? Added)
{
    public static HitJson From(SearchHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);

        return new HitJson(
            hit.Id,
            hit.Title.Text,
            hit.Url,
            hit.Source,
            hit.Published,
            hit.Year?.Common,
            hit.Score,
            hit.Snippet.ToHtml(),
            Ids(hit.Provinces),
            Ids(hit.Officials),
            Ids(hit.Codes),
            hit.Untitled,
            hit.Event,
            hit.CopyCount,
            [.. hit.Copies.Select(CopyJson.From)],
            hit.Added is { } added ? IsoTime.Text(added) : null);
    }

    private static IReadOnlyList<string> Ids(IReadOnlyList<FacetValue> values) => [.. values.Select(value => value.Value)];
}

/// <summary>Another copy of a hit's story.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline or first sentence.</param>
/// <param name="Source">Who published it, or null.</param>
/// <param name="Published">The day of publication, or null.</param>
/// <param name="Likeness">About the share of their texts that it has in common with the hit, 0 to 1.</param>
public sealed record CopyJson(string Id, string Title, string? Source, DateOnly? Published, double Likeness)
{
    public static CopyJson From(ArticleCopy copy) => new(copy.Hit.Id, copy.Hit.Title.Text, copy.Hit.Source, copy.Hit.Published, Math.Round(copy.Likeness, 2));
}
