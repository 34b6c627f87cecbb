namespace NewsSearch.Search;

/// <summary>One value chosen, or excluded, in a facet.</summary>
/// <param name="Facet">The facet's name in URLs and JSON, as in <see cref="Facets"/>.</param>
/// <param name="Value">The value.</param>
/// <param name="Excluded">True for “without”.</param>
public readonly record struct FacetChoice(string Facet, string Value, bool Excluded = false);
