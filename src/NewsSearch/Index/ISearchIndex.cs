namespace NewsSearch.Index;

/// <summary>
/// The reading side of an engine. Safe for any number of threads at once. Each call answers from one commit, the newest at
/// its start; a commit made meanwhile is seen by later calls. Implementers throw <see cref="IndexUnavailableException"/> when the
/// index is missing, damaged or out of reach, <see cref="OperationCanceledException"/> when cancelled, and nothing else.
/// </summary>
public interface ISearchIndex : IAsyncDisposable
{
    /// <summary>What the person who runs the index should know, such as that a damaged commit was passed over; null when all is well.</summary>
    IndexWarning? Warning => null;

    /// <summary>Finds documents.</summary>
    /// <exception cref="QueryTooLargeException">More than 1,024 clauses, nested deeper than 64, or more than an engine answers in a time it sets.</exception>
    ValueTask<IndexResults> SearchAsync(IndexRequest request, CancellationToken cancellation = default);

    /// <summary>
    /// All documents a request finds, in its order, each read only when it is asked for: the whole of a result, however large. All come from the commit that was the newest when the first was asked for, which is
    /// held open until the last has been, or the walk is given up. Facets, skip, take and collapse of the request count for nothing.
    /// </summary>
    /// <exception cref="QueryTooLargeException">As in <see cref="SearchAsync"/>, when the first is asked for.</exception>
    IAsyncEnumerable<IndexHit> ScanAsync(IndexRequest request, CancellationToken cancellation = default);

    /// <summary>What was stored of one document, or null when there is none of that id.</summary>
    ValueTask<ReadOnlyMemory<byte>?> FindAsync(string id, CancellationToken cancellation = default);

    /// <summary>The <see cref="IndexDocument.Version"/> of each of the ids that exist.</summary>
    ValueTask<IReadOnlyDictionary<string, long>> VersionsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default);

    /// <summary>In how many documents each term of a text field stands, in the order asked; 0 for unknown ones.</summary>
    ValueTask<IReadOnlyList<int>> FrequenciesAsync(string field, IReadOnlyList<string> terms, CancellationToken cancellation = default);

    /// <summary>The terms of a text field that begin so, in order of code points, with the number of documents (deleted ones may still count, as in scores); at most <paramref name="limit"/>.</summary>
    ValueTask<IReadOnlyList<FacetCount>> TermsAsync(string field, string prefix, int limit, CancellationToken cancellation = default);

    /// <summary>The values of a keyword field that begin so, in order of code points, with the number of documents (exactly); at most <paramref name="limit"/>.</summary>
    ValueTask<IReadOnlyList<FacetCount>> ValuesAsync(string field, string prefix, int limit, CancellationToken cancellation = default);

    /// <summary>
    /// All values of a keyword field that begin so, in order of code points, each with the number of documents (exactly) and the lowest and highest
    /// value of a number field among them: who is spoken of, how often, since when and until when.
    /// </summary>
    ValueTask<IReadOnlyList<ValueSpan>> SpansAsync(string field, string prefix, string number, CancellationToken cancellation = default);

    /// <summary>The commit that would answer now; costs next to nothing.</summary>
    ValueTask<IndexCommit> CommitAsync(CancellationToken cancellation = default);

    ValueTask<IndexStatistics> StatisticsAsync(CancellationToken cancellation = default);
}
