namespace NewsSearch.Search;

/// <summary>What to try when nothing was found: another request and what it gives.</summary>
/// <param name="Label">What changes, in the reader's language.</param>
/// <param name="Request">The request to make.</param>
/// <param name="Total">How many articles it finds; 0 tells of one of several filters that leaving it out alone does not help.</param>
public sealed record WayOut(string Label, SearchRequest Request, int Total);
