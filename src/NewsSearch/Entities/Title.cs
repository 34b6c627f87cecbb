namespace NewsSearch.Entities;

/// <summary>What stands before a name: an honorific, a rank, an academic title.</summary>
/// <param name="Text">As printed.</param>
/// <param name="NotBefore">What follows it where it is part of another word (นายอำเภอ).</param>
internal sealed record Title(string Text, IReadOnlyList<string> NotBefore);
