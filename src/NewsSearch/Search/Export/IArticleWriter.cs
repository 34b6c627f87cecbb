namespace NewsSearch.Search.Export;

/// <summary>Writes articles one by one; what is not yet written out is when it is disposed. The stream stays open.</summary>
internal interface IArticleWriter : IAsyncDisposable
{
    /// <summary>Writes one article.</summary>
    ValueTask WriteAsync(ArticleRecord record, CancellationToken cancellation);
}
