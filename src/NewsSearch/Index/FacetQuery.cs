namespace NewsSearch.Index;

/// <summary>Asks for the counts of a keyword field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Limit">How many values at the most, by count from the highest; of equal counts in ordinal order of the values.</param>
/// <param name="Always">Values counted whether they are among the first or not (the chosen ones), 0 included.</param>
/// <param name="Prefix">Only values that begin so; null for all.</param>
public sealed record FacetQuery(string Field, int Limit, IReadOnlyList<string>? Always = null, string? Prefix = null);
