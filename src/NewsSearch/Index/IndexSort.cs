namespace NewsSearch.Index;

/// <summary>The order of hits: by score, or by a number field; documents without the number come last either way. Ties go by the order of indexing.</summary>
/// <param name="Field">The number field, or null for score.</param>
/// <param name="Descending">Highest first. Score always is.</param>
/// <param name="ByScore">Hits of a higher score go first, whatever their number, which orders those of one score; with no field it says nothing.</param>
public readonly record struct IndexSort(string? Field, bool Descending = true, bool ByScore = false)
{
    public static readonly IndexSort Score = new(null);
}
