namespace NewsSearch.Search.Language;

/// <summary>A query read.</summary>
/// <param name="Root">What it asks, or null when it holds nothing to search for.</param>
/// <param name="Notes">What could not be taken as written, a sentence each, in the reader's language.</param>
public sealed record ParsedQuery(QueryNode? Root, IReadOnlyList<string> Notes);
