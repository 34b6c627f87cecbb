using NewsSearch.Text;

namespace NewsSearch.Entities.Years;

/// <summary>How a year is written.</summary>
internal enum DateForm
{
    /// <summary>A day, or days of one event.</summary>
    Day,

    /// <summary>A month, or all from one month to another.</summary>
    Month,
    Year,

    /// <summary>Two years and what lies between.</summary>
    Range,
    Fiscal,

    /// <summary>A four-digit number with nothing to say it is a year.</summary>
    Bare,
}

/// <summary>A year found by its form.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="From">The first year.</param>
/// <param name="To">The last year.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Day">The day, the first of several; null when there is none or it is impossible.</param>
/// <param name="Last">The last of several days, else <paramref name="Day"/>.</param>
internal readonly record struct DateFound(TextSpan Span, Year From, Year To, DateForm Form, DateOnly? Day, DateOnly? Last)
{
    /// <summary>Where each of two days stands that are written as one span, both with their year; else null.</summary>
    public (TextSpan First, TextSpan Last)? Ends { get; init; }
}
