namespace NewsSearch.Indexing;

/// <summary>Articles whose day of publication is written in a way that is not known; they are in the index without it.</summary>
/// <param name="Articles">How many.</param>
/// <param name="Path">The first.</param>
/// <param name="Date">What it has for a day.</param>
public sealed record UnreadDates(int Articles, string Path, string Date);
