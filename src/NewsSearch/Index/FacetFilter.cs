namespace NewsSearch.Index;

/// <summary>
/// What is chosen in one keyword field: a document passes when it has any of <paramref name="Any"/> (or that is empty) and none of
/// <paramref name="None"/>. Filters of several fields must all pass.
/// </summary>
public sealed record FacetFilter(string Field, IReadOnlyList<string> Any, IReadOnlyList<string> None);
