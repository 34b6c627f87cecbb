namespace NewsSearch.Search.Batch;

/// <summary>What one line of a list finds.</summary>
/// <param name="Text">The line, in the query language.</param>
/// <param name="Total">Articles that have what it says, nothing relaxed.</param>
/// <param name="Near">Articles that have something near it when none has itself; else 0.</param>
/// <param name="Entity">The one person, place, document or year it is, or null.</param>
/// <param name="First">The year of the earliest of the articles, or null.</param>
/// <param name="Last">The year of the latest of them, or null.</param>
public sealed record BatchLine(string Text, int Total, int Near, Entity? Entity, Year? First, Year? Last);
