namespace NewsSearch.Search;

/// <summary>A value of a facet, with the number of results a click gives.</summary>
/// <param name="Value">The value in URLs and JSON.</param>
/// <param name="Label">What to show, in the reader's language.</param>
/// <param name="Count">Results with it under every filter but this facet's own.</param>
/// <param name="Selected">Chosen now.</param>
/// <param name="Excluded">Excluded now.</param>
public sealed record FacetValue(string Value, string Label, int Count, bool Selected, bool Excluded = false)
{
    /// <summary>The office of a person that most articles give; null for others, and where none is known.</summary>
    public string? Role { get; init; }

    /// <summary>The id of the province of that office; null for others, and for offices of the nation.</summary>
    public string? ProvinceId { get; init; }
}
