namespace NewsSearch.Index;

/// <summary>One document found.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Score">Its score; 0 when sorted by a field.</param>
/// <param name="Stored">What was stored, or empty when not asked for.</param>
/// <param name="Alike">How many of all matches the hit stands for: those that share its value in the field of <see cref="IndexRequest.Collapse"/>, itself included; 1 when it has none, or nothing was to be collapsed.</param>
public sealed record IndexHit(string Id, float Score, ReadOnlyMemory<byte> Stored, int Alike = 1);
