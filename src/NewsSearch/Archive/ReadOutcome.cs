namespace NewsSearch.Archive;

/// <summary>An article read, or why it could not be.</summary>
/// <param name="Path">The file, with <c>:line</c> for an article of a JSON Lines file.</param>
/// <param name="Article">The cleaned article, or null when it failed.</param>
/// <param name="Failure">The reason, for people, or null when it was read.</param>
public sealed record ReadOutcome(string Path, Article? Article, string? Failure)
{
    /// <summary>True for a path or a folder that could not be looked into: nobody knows how many articles are missing.</summary>
    public bool IsGap { get; init; }

    /// <summary>The whole path of the file an article is alone in, which it has its id from; null for one among others, which brings its own.</summary>
    public string? File { get; init; }

    /// <summary>The day of publication as the archive has it, where nobody can read it; the article is kept without one.</summary>
    public string? UnreadDate { get; init; }
}
