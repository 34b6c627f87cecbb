namespace NewsSearch.Entities.Officials;

/// <summary>What may be the name of a person.</summary>
/// <param name="Name">The name as it stands.</param>
/// <param name="Evidence">Why it may be one.</param>
/// <param name="IsShort">True when only a fuller name elsewhere, or a known given name, makes it one.</param>
/// <param name="IsLoose">True when it is short for a fuller name first, if there is one.</param>
internal sealed record Candidate(NameFound Name, string Evidence, bool IsShort = false, bool IsLoose = false);
