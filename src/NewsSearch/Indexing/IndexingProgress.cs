namespace NewsSearch.Indexing;

/// <summary>How far a run has come.</summary>
/// <param name="Read">Articles read.</param>
/// <param name="Written">Of them, written to the index.</param>
/// <param name="Failed">Articles that could not be read.</param>
/// <param name="Elapsed">Time since the start.</param>
public readonly record struct IndexingProgress(int Read, int Written, int Failed, TimeSpan Elapsed);
