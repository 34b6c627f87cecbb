namespace NewsSearch.Entities.Codes;

/// <summary>What a code says, for the page of the code.</summary>
/// <param name="Types">What its type can mean, the usual meaning first; empty when unknown.</param>
/// <param name="Issuers">Who issued it, in the order of the code. An issuer that no table knows has its own letters as every name.</param>
public sealed record CodeMeaning(IReadOnlyList<CodeWord> Types, IReadOnlyList<CodeWord> Issuers);
