using NewsSearch.Index;

namespace NewsSearch.Tests.Embedded.Oracle;

/// <summary>Keeps what the pipeline writes instead of indexing it.</summary>
internal sealed class RecordingEngine : ISearchEngine, IIndexWriter
{
    private readonly Dictionary<string, IndexDocument> _documents = new(StringComparer.Ordinal);

    /// <summary>The last of each id.</summary>
    public IEnumerable<IndexDocument> Documents => _documents.Values;

    public string Name => "recorder";

    public bool Exists => false;

    public ISearchIndex OpenIndex() => throw new IndexUnavailableException("A recorder is not read.");

    public IIndexWriter OpenWriter(bool afresh = false) => this;

    public ValueTask<IndexCheck> CheckAsync(CancellationToken cancellation = default) => ValueTask.FromResult(new IndexCheck(_documents.Count, 0, []));

    public ValueTask WriteAsync(IndexDocument document, CancellationToken cancellation = default)
    {
        _documents[document.Id] = document;
        return ValueTask.CompletedTask;
    }

    public ValueTask DeleteAsync(string id, CancellationToken cancellation = default)
    {
        _documents.Remove(id);
        return ValueTask.CompletedTask;
    }

    public ValueTask CommitAsync(CancellationToken cancellation = default) => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
