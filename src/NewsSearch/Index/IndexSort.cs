namespace NewsSearch.Index;

/// <summary>The order of hits: by score, or by a number field; documents without the number come last either way. Ties go by the order of indexing.</summary>
/// <param name="Field">The number field, or null for score.</param>
/// <param name="Descending">Highest first. Score always is.</param>
public readonly record struct IndexSort(string? Field, bool Descending = true)
{
    public static readonly IndexSort Score = new(null);
}
