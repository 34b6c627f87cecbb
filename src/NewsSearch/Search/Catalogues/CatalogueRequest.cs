namespace NewsSearch.Search.Catalogues;

/// <summary>What is asked of an index page.</summary>
/// <param name="Facet">People, provinces, codes or years.</param>
public sealed record CatalogueRequest(string Facet)
{
    /// <summary>Part of a name in any spelling and script; empty for all.</summary>
    public string Text { get; init; } = "";

    public CatalogueOrder Order { get; init; }

    /// <summary>Only values that begin so (<c>vn-</c>); empty for all.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>From 1; past the end there are no lines.</summary>
    public int Page { get; init; } = 1;

    public int Size { get; init; } = 50;
}
