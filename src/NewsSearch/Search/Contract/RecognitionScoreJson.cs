namespace NewsSearch.Search.Contract;

/// <summary>How well recognition agrees with a gold set: <c>evaluate recognition --json</c>. Shares run from 0 to 1, and are 1 where there is nothing to share.</summary>
/// <param name="Articles">Articles scored.</param>
/// <param name="Failed">Articles of the gold that could not be read.</param>
/// <param name="Kinds">A measure a kind.</param>
/// <param name="ArticleYear">The article's own year.</param>
public sealed record RecognitionScoreJson(int Articles, int Failed, IReadOnlyList<KindScoreJson> Kinds, YearScoreJson ArticleYear);

/// <summary>One kind: of the things found those of the gold, of the gold's those found, their harmonic mean, and the counts.</summary>
public sealed record KindScoreJson(string Kind, double Precision, double Recall, double F1, int Right, int Wrong, int Missed);

/// <summary>Articles whose year the gold knows, those given it, those given another, and those given one that the text does not support.</summary>
public sealed record YearScoreJson(int Labelled, int Right, int Wrong, int Unsupported);
