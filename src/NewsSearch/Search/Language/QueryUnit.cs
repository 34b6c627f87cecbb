using NewsSearch.Index;

namespace NewsSearch.Search.Language;

/// <summary>One thing a query asks for: a word, a phrase, a person….</summary>
/// <param name="Query">What the engine is asked.</param>
/// <param name="Printed">The characters of the query it stands for.</param>
/// <param name="Description">It in words; null for a plain word, which is described together with its neighbours.</param>
/// <param name="Looser">What may be asked instead when nothing matches: the words of a run apart from each other; null when there is no looser reading.</param>
internal sealed record QueryUnit(Query Query, string Printed, string? Description, Query? Looser = null);
