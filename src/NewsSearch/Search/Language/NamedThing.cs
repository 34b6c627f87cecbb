namespace NewsSearch.Search.Language;

/// <summary>A person, place, document or year that a query names.</summary>
/// <param name="Facet">Its facet.</param>
/// <param name="Value">Its value there.</param>
/// <param name="IsWholeQuery">The query is this and nothing else.</param>
internal readonly record struct NamedThing(string Facet, string Value, bool IsWholeQuery);
