using NewsSearch.Index;

namespace NewsSearch.Tests.Support;

/// <summary>An index that counts how often it is searched.</summary>
internal sealed class CountedIndex(ISearchIndex index) : ISearchIndex
{
    private int _searches;

    public int Searches => _searches;

    public ValueTask<IndexResults> SearchAsync(IndexRequest request, CancellationToken cancellation = default)
    {
        Interlocked.Increment(ref _searches);
        return index.SearchAsync(request, cancellation);
    }

    public IAsyncEnumerable<IndexHit> ScanAsync(IndexRequest request, CancellationToken cancellation = default)
    {
        Interlocked.Increment(ref _searches);
        return index.ScanAsync(request, cancellation);
    }

    public ValueTask<ReadOnlyMemory<byte>?> FindAsync(string id, CancellationToken cancellation = default) => index.FindAsync(id, cancellation);

    public ValueTask<IReadOnlyDictionary<string, long>> VersionsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation = default) => index.VersionsAsync(ids, cancellation);

    public ValueTask<IReadOnlyList<int>> FrequenciesAsync(string field, IReadOnlyList<string> terms, CancellationToken cancellation = default) => index.FrequenciesAsync(field, terms, cancellation);

    public ValueTask<IReadOnlyList<FacetCount>> TermsAsync(string field, string prefix, int limit, CancellationToken cancellation = default) => index.TermsAsync(field, prefix, limit, cancellation);

    public ValueTask<IReadOnlyList<FacetCount>> ValuesAsync(string field, string prefix, int limit, CancellationToken cancellation = default) => index.ValuesAsync(field, prefix, limit, cancellation);

    public ValueTask<IReadOnlyList<ValueSpan>> SpansAsync(string field, string prefix, string number, CancellationToken cancellation = default) => index.SpansAsync(field, prefix, number, cancellation);

    public ValueTask<IndexCommit> CommitAsync(CancellationToken cancellation = default) => index.CommitAsync(cancellation);

    public ValueTask<IndexStatistics> StatisticsAsync(CancellationToken cancellation = default) => index.StatisticsAsync(cancellation);

    // The index is another's.
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
