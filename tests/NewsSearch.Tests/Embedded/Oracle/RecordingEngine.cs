using NewsSearch.Index;

namespace NewsSearch.Tests.Embedded.Oracle;

/// <summary>An engine that keeps what the pipeline writes besides indexing it.</summary>
internal sealed class RecordingEngine(ISearchEngine engine) : ISearchEngine
{
    private readonly Dictionary<string, IndexDocument> _documents = new(StringComparer.Ordinal);

    /// <summary>The last of each id.</summary>
    public IEnumerable<IndexDocument> Documents => _documents.Values;

    public string Name => engine.Name;

    public bool Exists => engine.Exists;

    public ISearchIndex OpenIndex() => engine.OpenIndex();

    public IIndexWriter OpenWriter(bool afresh = false) => new Writer(engine.OpenWriter(afresh), _documents);

    public ValueTask<IndexCheck> CheckAsync(CancellationToken cancellation = default) => engine.CheckAsync(cancellation);

    private sealed class Writer(IIndexWriter writer, Dictionary<string, IndexDocument> documents) : IIndexWriter
    {
        public ValueTask WriteAsync(IndexDocument document, CancellationToken cancellation = default)
        {
            documents[document.Id] = document;
            return writer.WriteAsync(document, cancellation);
        }

        public ValueTask DeleteAsync(string id, CancellationToken cancellation = default)
        {
            documents.Remove(id);
            return writer.DeleteAsync(id, cancellation);
        }

        public ValueTask CommitAsync(CancellationToken cancellation = default) => writer.CommitAsync(cancellation);

        public ValueTask DisposeAsync() => writer.DisposeAsync();
    }
}
