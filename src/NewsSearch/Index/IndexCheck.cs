namespace NewsSearch.Index;

/// <summary>What a full verification found.</summary>
/// <param name="Documents">Live documents of the newest commit that opens.</param>
/// <param name="Segments">Its segments.</param>
/// <param name="Problems">What is wrong, a line each, naming the file; empty when the index is sound.</param>
public sealed record IndexCheck(int Documents, int Segments, IReadOnlyList<string> Problems)
{
    public bool Ok => Problems.Count == 0;
}
