namespace NewsSearch.Index;

/// <summary>One document found.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Score">Its score; 0 when sorted by a field.</param>
/// <param name="Stored">What was stored, or empty when not asked for.</param>
public sealed record IndexHit(string Id, float Score, ReadOnlyMemory<byte> Stored);
