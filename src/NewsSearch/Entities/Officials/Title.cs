namespace NewsSearch.Entities.Officials;

/// <summary>What stands before a name: an honorific, a rank, an academic title.</summary>
/// <param name="Text">As printed.</param>
/// <param name="NotBefore">What follows it where it is part of another word (นายอำเภอ).</param>
/// <param name="IsLoose">True when other words follow it as often as names: ท่าน, ผู้ว่าฯ.</param>
internal sealed record Title(string Text, IReadOnlyList<string> NotBefore, bool IsLoose);
