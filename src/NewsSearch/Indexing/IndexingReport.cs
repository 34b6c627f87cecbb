namespace NewsSearch.Indexing;

/// <summary>What a run of the indexer did.</summary>
/// <param name="Read">Articles read, failures not counted.</param>
/// <param name="Added">Articles the index did not have.</param>
/// <param name="Updated">Articles whose source, or whose reading, changed.</param>
/// <param name="Unchanged">Articles left as they were.</param>
/// <param name="Removed">Articles of the old index that a rebuild did not find again, or that were withdrawn.</param>
/// <param name="Failed">What could not be read.</param>
/// <param name="Elapsed">Time taken.</param>
public sealed record IndexingReport(
    int Read, int Added, int Updated, int Unchanged, int Removed, IReadOnlyList<IndexingFailure> Failed, TimeSpan Elapsed)
{
    /// <summary>Corrections that changed nothing, of the articles this run wrote and of articles there are not.</summary>
    public IReadOnlyList<IdleCorrection> Idle { get; init; } = [];

    /// <summary>True for a rebuild that was given up, as it found no article or something it could not look into: the old index stands.</summary>
    public bool IsGivenUp { get; init; }

    /// <summary>Files of the folders that are of no kind that is read, by ending.</summary>
    public IReadOnlyDictionary<string, int> OtherFiles { get; init; } = new Dictionary<string, int>();

    /// <summary>Days of publication that nobody can read; null when all could be.</summary>
    public UnreadDates? UnreadDates { get; init; }
}
