using System.Globalization;
using NewsSearch.Entities;

namespace NewsSearch.Web.Parts;

/// <summary>The times of an article on one scale of years: a point is a publication, a ring a day or year talked about, a bar a span.</summary>
public sealed class Timeline
{
    private const int MostRows = 12;
    private const int MostTicks = 6;

    private readonly double _first, _length;

    public Timeline(IReadOnlyList<TimelineRow> rows)
    {
        Rows = rows;
        var known = rows.Where(row => row.From is not null).ToList();
        if (known.Count == 0) return;
        var first = (int)Math.Floor(known.Min(row => row.From!.Value));
        var end = (int)Math.Ceiling(known.Max(row => row.To!.Value));
        var step = Math.Max(1, (end - first + MostTicks - 1) / MostTicks);
        var ticks = Math.Max(1, (end - first + step - 1) / step);
        Ticks = [.. Enumerable.Range(0, ticks + 1).Select(at => new Year(first + at * step))];
        (_first, _length) = (first, ticks * step);
    }

    public IReadOnlyList<TimelineRow> Rows { get; }

    /// <summary>The years under the scale, at even distances; empty when no time is known.</summary>
    public IReadOnlyList<Year> Ticks { get; } = [];

    /// <summary>Where a time lies, as an SVG percentage of the width.</summary>
    public string X(double time) => Percent((time - _first) / _length);

    /// <summary>How wide a span is, as an SVG percentage.</summary>
    public string Width(TimelineRow row) => Percent((row.To!.Value - row.From!.Value) / _length);

    /// <summary>The times of an article: publication and event first, known or not, then what it talks about, each time once.</summary>
    public static Timeline Of(Recognition recognition, Wording say, Func<YearMention, string?> anchor)
    {
        var rows = new List<TimelineRow>
        {
            Day("published", recognition.Published, TimelineShape.Point, YearKind.Published),
            Day("event", recognition.Event, TimelineShape.Ring, YearKind.Event),
        };
        var seen = new HashSet<(YearKind, Year, Year, DateOnly?)>();
        var documents = recognition.Codes.Select(code => code.Date).ToHashSet();
        foreach (var year in recognition.Years.OrderBy(year => Rank(year.Kind)).ThenBy(year => year.Span.Start))
        {
            if (year.Kind is YearKind.Published or YearKind.Event && (year.Date == recognition.Published || year.Date == recognition.Event)) continue;
            if (!seen.Add((year.Kind, year.From, year.To, year.Date))) continue;
            var (label, href) = (say["time." + (year is { Kind: YearKind.Mention, Date: not null } && documents.Contains(year.Date) ? "document" : year.Kind.ToString().ToLowerInvariant())], anchor(year));
            rows.Add(year.Date is { } date
                ? new TimelineRow(label, Wording.Date(date), href, TimelineShape.Ring, At(date), At(date))
                : new TimelineRow(label, Wording.Years(year.From, year.To), href, TimelineShape.Bar, year.From.Common, year.To.Common + 1));
        }
        return new Timeline(rows.Count > MostRows ? rows[..MostRows] : rows);

        TimelineRow Day(string key, DateOnly? date, TimelineShape shape, YearKind kind)
        {
            var mention = recognition.Years.FirstOrDefault(year => year.Kind == kind && year.Date == date);
            return date is { } known
                ? new TimelineRow(say["time." + key], Wording.Date(known), mention is null ? null : anchor(mention), shape, At(known), At(known))
                : new TimelineRow(say["time." + key], say["time.unknown"], null, shape, null, null);
        }
    }

    /// <summary>A day of the index, by its <see cref="DateOnly.DayNumber"/>, in years CE.</summary>
    public static double? At(long? dayNumber) => dayNumber is { } number ? At(DateOnly.FromDayNumber((int)number)) : null;

    private static double At(DateOnly date) => date.Year + (date.DayOfYear - 1) / 366.0;

    // Spans tell most about an article that plans; single years follow.
    private static int Rank(YearKind kind) => kind switch
    {
        YearKind.Published or YearKind.Event => 0,
        YearKind.Horizon => 1,
        YearKind.Fiscal => 2,
        YearKind.Term => 3,
        YearKind.Range => 4,
        _ => 5,
    };

    private static string Percent(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}

/// <summary>How a time is drawn.</summary>
public enum TimelineShape
{
    Point,
    Ring,
    Bar,
}

/// <summary>One time on a <see cref="Timeline"/>.</summary>
/// <param name="Label">What the time is.</param>
/// <param name="Text">The time in words.</param>
/// <param name="Href">Its place in the text, or null.</param>
/// <param name="Shape">How it is drawn.</param>
/// <param name="From">Its beginning in years CE, with a fraction for the day; null when unknown.</param>
/// <param name="To">Its end, not included for spans; null when unknown.</param>
/// <param name="Strong">Drawn before the others.</param>
public sealed record TimelineRow(string Label, string Text, string? Href, TimelineShape Shape, double? From, double? To, bool Strong = false)
{
    /// <summary>What the articles call it, where the label does not; shown on demand.</summary>
    public string? Title { get; init; }
}
