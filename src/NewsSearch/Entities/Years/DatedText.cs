using NewsSearch.Text;

namespace NewsSearch.Entities.Years;

/// <summary>A text and the dates in it, which all who need them share: finding them is dear. For one thread.</summary>
internal sealed class DatedText(string text, DateScanner scanner)
{
    // Up to here a year of a translation may be another one than of a Thai text: until 1940 for the calendar, later for two digits of our era read as those of พ.ศ. (30/12/24).
    private const int LastMovedYear = 1993;

    private List<DateFound>? _dates;

    /// <summary>The text as <see cref="DateScanner.Plain"/> makes it.</summary>
    public string Plain { get; } = DateScanner.Plain(text);

    /// <summary>Every date and year, in order.</summary>
    public List<DateFound> Dates => _dates ??= scanner.Find(Plain, []);

    /// <summary>Every date and year outside some spans, in order.</summary>
    /// <param name="taken">Spans that are something else, such as codes.</param>
    /// <param name="thaiCalendar">As for <see cref="DateScanner.Find"/>.</param>
    public List<DateFound> Outside(IReadOnlyList<TextSpan> taken, bool thaiCalendar) =>
        Dates.Exists(date => !thaiCalendar && date.From.Common <= LastMovedYear || taken.Any(date.Span.Overlaps)) ? scanner.Find(Plain, taken, thaiCalendar) : Dates;
}
