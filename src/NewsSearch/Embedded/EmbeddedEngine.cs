using NewsSearch.Index;

namespace NewsSearch.Embedded;

/// <summary>The index engine of our own: segments in a folder, no server. The one public door of this namespace.</summary>
public sealed class EmbeddedEngine(string folder) : ISearchEngine
{
    public string Name => folder;

    public bool Exists => throw new NotSupportedException();

    public ISearchIndex OpenIndex() => throw new NotSupportedException();

    public IIndexWriter OpenWriter(bool afresh = false) => throw new NotSupportedException();

    public ValueTask<IndexCheck> CheckAsync(CancellationToken cancellation = default) => throw new NotSupportedException();
}
