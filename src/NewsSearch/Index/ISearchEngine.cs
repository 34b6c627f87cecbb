namespace NewsSearch.Index;

/// <summary>An engine and the index it keeps: the doors to read, write and verify it.</summary>
public interface ISearchEngine
{
    /// <summary>What to call the index in messages: its folder or address.</summary>
    string Name { get; }

    /// <summary>Whether a committed index is there.</summary>
    bool Exists { get; }

    /// <summary>Opens the newest good commit.</summary>
    /// <exception cref="IndexUnavailableException">There is none.</exception>
    ISearchIndex OpenIndex();

    /// <summary>Opens the writer.</summary>
    /// <param name="afresh">Start from an empty index; the old one serves until the first commit replaces it.</param>
    IIndexWriter OpenWriter(bool afresh = false);

    /// <summary>Verifies every checksum and structure. Reports problems; throws only when cancelled.</summary>
    ValueTask<IndexCheck> CheckAsync(CancellationToken cancellation = default);
}
