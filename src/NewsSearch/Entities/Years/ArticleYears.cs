namespace NewsSearch.Entities.Years;

/// <summary>The years of an article and the day and year that are its own.</summary>
/// <param name="Mentions">Every year read, one entry an occurrence, in the order of the text.</param>
/// <param name="Published">The day of publication, or null.</param>
/// <param name="Event">The day of the main event, or null.</param>
/// <param name="Year">The year of publication, else of the event, else the one the article keeps speaking of, else null.</param>
/// <param name="Evidence">Why, for people; null when nothing was found.</param>
/// <param name="Confidence">How far <paramref name="Year"/> can be believed, 0 to 1; 0 without one.</param>
public sealed record ArticleYears(IReadOnlyList<YearMention> Mentions, DateOnly? Published, DateOnly? Event, Year? Year, string? Evidence, double Confidence);
