namespace NewsSearch.Entities.Officials;

/// <summary>A family name of Viet Nam.</summary>
/// <param name="Latin">In plain Latin letters.</param>
/// <param name="Thai">As Thai texts spell it.</param>
internal sealed record Surname(string Latin, IReadOnlyList<string> Thai);
