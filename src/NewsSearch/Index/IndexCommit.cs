namespace NewsSearch.Index;

/// <summary>The newest commit of an index.</summary>
/// <param name="Generation">Grows with every commit.</param>
/// <param name="Documents">How many documents there are.</param>
public readonly record struct IndexCommit(long Generation, int Documents);
