namespace NewsSearch.Search.Explaining;

/// <summary>Points an article has for one thing in one place.</summary>
/// <param name="Field">The field of the index, or the facet, it was found in.</param>
/// <param name="Text">What was found: words, or the name of a value.</param>
/// <param name="IsTogether">True for words that stand side by side or near each other, which score beside the words themselves.</param>
/// <param name="Score">The points.</param>
public sealed record ScorePart(string Field, string Text, bool IsTogether, float Score);
