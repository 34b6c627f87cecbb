using NewsSearch.Text;

namespace NewsSearch.Entities.Years;

/// <summary>The day of an article's main event.</summary>
/// <param name="Day">The day.</param>
/// <param name="Span">Where it is told.</param>
/// <param name="IsAside">True where it is only the date of a paper, or the only day there is.</param>
/// <param name="Inferred">True where the text gives it no year.</param>
/// <param name="Evidence">Why, for people.</param>
internal sealed record EventDay(DateOnly Day, TextSpan Span, bool IsAside, bool Inferred, string Evidence);
