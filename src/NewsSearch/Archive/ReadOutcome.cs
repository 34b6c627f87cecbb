namespace NewsSearch.Archive;

/// <summary>An article read, or why it could not be.</summary>
/// <param name="Path">The file, with <c>:line</c> for an article of a JSON Lines file.</param>
/// <param name="Article">The cleaned article, or null when it failed.</param>
/// <param name="Failure">The reason, for people, or null when it was read.</param>
public sealed record ReadOutcome(string Path, Article? Article, string? Failure);
