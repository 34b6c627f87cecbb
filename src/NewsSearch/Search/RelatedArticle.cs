namespace NewsSearch.Search;

/// <summary>An article related to another.</summary>
/// <param name="Hit">The article.</param>
/// <param name="Score">How closely: 1 for the closest found, the others in proportion.</param>
/// <param name="Reasons">Why, a phrase each, in the reader's language: same code 27-NQ/TU, two officials in common.</param>
public sealed record RelatedArticle(SearchHit Hit, double Score, IReadOnlyList<string> Reasons);
