namespace NewsSearch.Search;

/// <summary>What to try when nothing was found: another request and what it gives.</summary>
/// <param name="Label">What changes, in the reader's language.</param>
/// <param name="Request">The request to make.</param>
/// <param name="Total">How many articles it finds, above 0.</param>
public sealed record WayOut(string Label, SearchRequest Request, int Total);
