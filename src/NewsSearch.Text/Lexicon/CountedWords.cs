namespace NewsSearch.Text.Lexicon;

/// <summary>The content of a lexicon.</summary>
/// <param name="Counts">How often each word was counted.</param>
/// <param name="People">Those of them that are names of people: whatever seems to be in them, they have no parts.</param>
/// <param name="Places">Those of them that are names of places: they have no parts but other places.</param>
public sealed record CountedWords(IReadOnlyDictionary<string, long> Counts, IReadOnlySet<string> People, IReadOnlySet<string> Places);
