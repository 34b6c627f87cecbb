namespace NewsSearch.Text.Lexicon;

/// <summary>The content of a lexicon.</summary>
/// <param name="Counts">How often each word was counted.</param>
/// <param name="Names">Those of them that are names of people: whatever seems to be in them, they have no parts.</param>
public sealed record CountedWords(IReadOnlyDictionary<string, long> Counts, IReadOnlySet<string> Names);
