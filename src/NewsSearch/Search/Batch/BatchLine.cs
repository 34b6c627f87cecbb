namespace NewsSearch.Search.Batch;

/// <summary>What one line of a list finds.</summary>
/// <param name="Text">The line, in the query language.</param>
/// <param name="Total">Articles that have what it says, nothing relaxed; null when there was no time to count them.</param>
/// <param name="Near">Articles that have something near it when none has itself; else 0.</param>
/// <param name="Entity">The one person, place, document or year it is, or null.</param>
/// <param name="First">The year of the earliest of the articles, or null.</param>
/// <param name="Last">The year of the latest of them, or null.</param>
public sealed record BatchLine(string Text, int? Total, int Near, Entity? Entity, Year? First, Year? Last)
{
    /// <summary>A line that says nothing.</summary>
    public static BatchLine OfNothing(string text) => new(text, 0, 0, null, null, null);

    /// <summary>A line that there was no time for.</summary>
    public static BatchLine NotCounted(string text) => new(text, null, 0, null, null, null);
}
