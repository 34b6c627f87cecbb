namespace NewsSearch.Entities;

/// <summary>An abbreviation and what it stands for.</summary>
/// <param name="Short">Its short forms as printed, with or without full stops.</param>
/// <param name="Full">Its full forms.</param>
public sealed record Abbreviation(IReadOnlyList<string> Short, IReadOnlyList<string> Full);
