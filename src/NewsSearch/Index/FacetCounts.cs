namespace NewsSearch.Index;

/// <summary>The counts of one keyword field.</summary>
/// <param name="Values">The values asked for: by count from the highest, then in order of code points; then those of <see cref="FacetQuery.Always"/> not among them.</param>
/// <param name="Distinct">How many values have a count above 0.</param>
public sealed record FacetCounts(IReadOnlyList<FacetCount> Values, int Distinct);
