using NewsSearch.Text;

namespace NewsSearch;

/// <summary>A year or span of years read from an article.</summary>
/// <param name="From">The first year.</param>
/// <param name="To">The last year, equal to <paramref name="From"/> for a single one.</param>
/// <param name="Kind">What it says about the article.</param>
/// <param name="Text">The characters as printed.</param>
/// <param name="Span">Where they stand in <see cref="Article.Text"/>.</param>
/// <param name="Date">The whole date where one is given or follows from the context, else null.</param>
/// <param name="Evidence">Why it was read so, for people; null when the characters say it all.</param>
public sealed record YearMention(Year From, Year To, YearKind Kind, string Text, TextSpan Span, DateOnly? Date = null, string? Evidence = null)
{
    /// <summary>True for a day that is written without its year, which follows from the context.</summary>
    public bool IsInferred => Evidence is not null;
}
