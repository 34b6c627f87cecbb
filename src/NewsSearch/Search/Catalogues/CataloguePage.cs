namespace NewsSearch.Search.Catalogues;

/// <summary>A page of an index of people, provinces, documents or years.</summary>
/// <param name="Entries">The lines.</param>
/// <param name="Total">How many lines fit what was asked.</param>
/// <param name="All">How many there are.</param>
public sealed record CataloguePage(IReadOnlyList<CatalogueEntry> Entries, int Total, int All);
