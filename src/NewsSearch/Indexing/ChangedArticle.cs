namespace NewsSearch.Indexing;

/// <summary>An article to be written.</summary>
/// <param name="Path">Where it was read.</param>
/// <param name="Article">The article, under its id.</param>
/// <param name="Version">The fingerprint of its source.</param>
/// <param name="IsKnown">True when it replaces what the index has.</param>
/// <param name="File">The file it is alone in; null for one of many in a file.</param>
/// <param name="Before">What the index that serves has of it; null where it has nothing.</param>
internal sealed record ChangedArticle(string Path, Article Article, long Version, bool IsKnown, string? File, ArticleOrigin? Before);
