namespace NewsSearch.Index;

/// <summary>Asks for the counts of a keyword field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Limit">How many values at the most, by count from the highest; of equal counts in order of code points.</param>
/// <param name="Always">Values counted whether they are among the first or not (the chosen ones), 0 included.</param>
/// <param name="Prefix">Only values that begin so; null for all. <paramref name="Always"/> is not bound by it.</param>
public sealed record FacetQuery(string Field, int Limit, IReadOnlyList<string>? Always = null, string? Prefix = null);
