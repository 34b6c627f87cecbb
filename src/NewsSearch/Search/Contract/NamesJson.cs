namespace NewsSearch.Search.Contract;

/// <summary>How names of one kind fare in an archive: <c>evaluate segmentation ARCHIVE --json</c>. Shares run from 0 to 1.</summary>
/// <param name="Kind">person, surname, district, institution or foreign.</param>
/// <param name="Names">Names tried.</param>
/// <param name="Stability">In what share of 400 contexts a name is cut alike, on average.</param>
/// <param name="Holding">Articles that hold a name, each name counted apart.</param>
/// <param name="Found">Those found by asking for it as a phrase.</param>
/// <param name="Recall">Found of those that hold one.</param>
/// <param name="NeverFound">Names that found none.</param>
/// <param name="Standing">Articles where a name stands by itself, rather than its letters inside another word only.</param>
/// <param name="StandingFound">Those of them that were found.</param>
/// <param name="Missed">Names that missed some article: name, found/holding.</param>
public sealed record NamesJson(string Kind, int Names, double Stability, int Holding, int Found, double Recall, int NeverFound, int Standing, int StandingFound,
    IReadOnlyList<string> Missed);
