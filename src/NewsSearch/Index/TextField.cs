namespace NewsSearch.Index;

/// <summary>The terms of one text field of a document.</summary>
/// <param name="Name">The field.</param>
/// <param name="Terms">Term and position, positions never falling; several terms may share one.</param>
/// <param name="Length">
/// The field's length for scoring: how many positions a reader would count (terms that share a position count once).
/// Lucene's <c>discountOverlaps</c>.
/// </param>
public sealed record TextField(string Name, IReadOnlyList<(string Term, int Position)> Terms, int Length);
