namespace NewsSearch.Search.Catalogues;

/// <summary>A person, province, document or year of the archive as a line of an index page. Texts are in the reader's language.</summary>
/// <param name="Value">Its value in the facet.</param>
/// <param name="Label">Its name.</param>
/// <param name="OtherNames">Its other spellings, the commonest first.</param>
/// <param name="Description">The office most articles give, the meaning of a code; null when there is none.</param>
/// <param name="Count">Articles with it.</param>
/// <param name="First">The year of the earliest of them, or null when none has a year.</param>
/// <param name="Last">The year of the latest, or null.</param>
public sealed record CatalogueEntry(string Value, string Label, IReadOnlyList<string> OtherNames, string? Description, int Count, Year? First, Year? Last);
