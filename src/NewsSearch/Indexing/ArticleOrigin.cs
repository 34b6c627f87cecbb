namespace NewsSearch.Indexing;

/// <summary>Whence an article of the index came.</summary>
/// <param name="Added">When it came into the archive; null where that was not kept.</param>
/// <param name="File">The file it is alone in; null for one of many in a file.</param>
/// <param name="Stored">All that is stored of it; empty where that cannot be read.</param>
internal sealed record ArticleOrigin(DateTimeOffset? Added, string? File, ReadOnlyMemory<byte> Stored);
