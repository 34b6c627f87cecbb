namespace NewsSearch.Search;

/// <summary>Another copy of an article's story.</summary>
/// <param name="Hit">The copy, without a snippet.</param>
/// <param name="Likeness">About the share of their texts that the two have in common, 0 to 1; 0 where one is too short to tell.</param>
public sealed record ArticleCopy(SearchHit Hit, double Likeness);
