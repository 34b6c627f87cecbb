namespace NewsSearch.Entities.Years;

/// <summary>
/// How often the year found is the article's own, by what tells it. Counted on articles of Thai government news whose date of publication was hidden and then compared: 2,997 on
/// 25 November 2026 for a day told, 5,000 others on 26 November for the rest; few of them told no year of the day they speak of, so those shares are rough.
/// </summary>
internal static class YearConfidence
{
    /// <summary>The archive or the page says when it was published.</summary>
    public const double Published = 1;

    /// <summary>Only the headline names a year: 107 of 138.</summary>
    public const double Headline = 0.75;

    /// <summary>No day is told as news; the article keeps speaking of one year: 118 of 174.</summary>
    public const double Often = 0.65;

    /// <summary>It tells how things stand so far in a year: 33 of 33, too few to be certain.</summary>
    public const double SoFar = 0.95;

    /// <summary>Only documents that it names are dated: set by hand, not measured.</summary>
    public const double Document = 0.5;

    /// <summary>A whole date told as news: 1,928 of 1,946.</summary>
    private const double Told = 0.99;

    /// <summary>A whole date, of a paper or the only one there is: 60 of 68.</summary>
    private const double Aside = 0.9;

    /// <summary>A day whose year is only that of other dates: 42 of 61.</summary>
    private const double Inferred = 0.7;

    /// <summary>Of the year of the day of the main event.</summary>
    /// <param name="aside">True when the date is that of a paper, or just the only one.</param>
    /// <param name="inferred">True when the text gives the day no year.</param>
    public static double OfEvent(bool aside, bool inferred) => inferred ? Inferred : aside ? Aside : Told;
}
