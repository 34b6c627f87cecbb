namespace NewsSearch.Indexing;

/// <summary>An article that could not be indexed.</summary>
/// <param name="Path">The file, with <c>:line</c> for an article of a JSON Lines file.</param>
/// <param name="Reason">Why, for people.</param>
public sealed record IndexingFailure(string Path, string Reason)
{
    /// <summary>True for a path or a folder that could not be looked into: nobody knows how many articles are missing.</summary>
    public bool IsGap { get; init; }
}
