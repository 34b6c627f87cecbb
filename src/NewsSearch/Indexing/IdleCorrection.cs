namespace NewsSearch.Indexing;

/// <summary>A row of <c>corrections.tsv</c> that changed nothing.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Article">The id it names.</param>
/// <param name="Reason">Why, for people.</param>
public sealed record IdleCorrection(int Line, string Article, string Reason);
