namespace NewsSearch.Index;

/// <summary>
/// The writing side of an engine. One writer an index at a time. Nothing written is seen or lasting before
/// <see cref="CommitAsync"/> returns; disposing without it leaves the last commit as it was. Not safe for several threads.
/// Implementers throw <see cref="IndexUnavailableException"/> when another writer holds the index or the disk fails; the last commit survives.
/// </summary>
public interface IIndexWriter : IAsyncDisposable
{
    /// <summary>Adds a document, replacing the one of the same id.</summary>
    ValueTask WriteAsync(IndexDocument document, CancellationToken cancellation = default);

    /// <summary>Removes a document; nothing happens when there is none.</summary>
    ValueTask DeleteAsync(string id, CancellationToken cancellation = default);

    /// <summary>Makes all that was written last and be seen, all of it or nothing.</summary>
    ValueTask CommitAsync(CancellationToken cancellation = default);
}
