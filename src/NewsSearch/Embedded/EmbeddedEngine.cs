using NewsSearch.Embedded.Storage;
using NewsSearch.Index;

namespace NewsSearch.Embedded;

/// <summary>
/// The index engine of our own: segments in a folder, no server. The one public door of this namespace. Any number of processes may read;
/// one writes. What the folder holds is specified in FORMAT.md.
/// </summary>
public sealed class EmbeddedEngine : ISearchEngine
{
    private readonly IndexFolder _folder;

    /// <param name="folder">The folder of the index; made when first written to. Nothing else should live in it.</param>
    public EmbeddedEngine(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        _folder = new IndexFolder(new DiskFiles(folder));
    }

    /// <summary>An engine over any storage.</summary>
    internal EmbeddedEngine(IIndexFiles files) => _folder = new IndexFolder(files);

    public string Name => _folder.Path;

    /// <summary>Whether anything was ever committed; it may be damaged, which <see cref="OpenIndex"/> tells.</summary>
    public bool Exists
    {
        get
        {
            try
            {
                return _folder.Generations().Count > 0;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }
    }

    public ISearchIndex OpenIndex() => new EmbeddedIndex(_folder);

    public IIndexWriter OpenWriter(bool afresh = false) => EmbeddedWriter.Open(_folder, afresh);

    public ValueTask<IndexCheck> CheckAsync(CancellationToken cancellation = default) => ValueTask.FromResult(Verification.Run(_folder, cancellation));
}
