using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Entities.Years;

namespace NewsSearch.Search.Language;

/// <summary>Reads spans of days as fields of the query language take them, in either era: <c>2024-02-23</c>, <c>23 ก.พ. 67</c>, <c>2567-02</c>, <c>1 ม.ค. 2567..15/2/2567</c>, <c>2024-02-23..</c></summary>
internal sealed partial class DaySpans(MonthTable months, DateText dates)
{
    // Between the ends of a span, or at the end that is open.
    private const string To = "..";

    /// <summary>The first and last day of a day, a month, a year or a span from one to another, whichever is given first; null for anything else. An open end is the first or last day there is.</summary>
    public (DateOnly First, DateOnly Last)? Read(string value)
    {
        if (value.IndexOf(To, StringComparison.Ordinal) is not (>= 0 and var at)) return One(value);
        var (from, to) = (value[..at].Trim(), value[(at + To.Length)..].Trim());
        if (from.Length == 0) return One(to) is var (_, end) ? (DateOnly.MinValue, end) : null;
        if (One(from) is not var (first, last)) return null;
        if (to.Length == 0) return (first, DateOnly.MaxValue);
        return One(to) is not var (start, until) ? null : start < first ? (start, last) : (first, until);
    }

    /// <summary>Whether a text is such a value, or meant as one: 31 ก.พ. 2567 and 23 ก.พ. are no days.</summary>
    public bool IsMeant(string value) => Read(value) is not null || DayAndMonth().Match(value.Trim()) is { Success: true } parts && months.Number(parts.Groups["month"].Value) > 0;

    /// <summary>The first day of a month in either era: 2025-02, 2568-02, 2/2568, ก.พ. 68; null for anything else.</summary>
    public DateOnly? MonthOf(string value)
    {
        if (Month().Match(value.Trim()) is not { Success: true } parts) return null;
        var (name, digits) = (parts.Groups["month"].Value, parts.Groups["year"].Value);
        var number = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var counted) ? counted : months.Number(name);
        return number is >= 1 and <= 12 && Year.TryParse(ShortYear.Full(digits) ?? digits, null, out var year) ? new DateOnly(year.Common, number, 1) : null;
    }

    private (DateOnly First, DateOnly Last)? One(string value)
    {
        if (dates.TryParseDay(value, out var day)) return (day, day);
        if (MonthOf(value) is { } month) return (month, month.AddMonths(1).AddDays(-1));
        return Year.TryParse(value.Trim(), null, out var year) ? (new DateOnly(year.Common, 1, 1), new DateOnly(year.Common, 12, 31)) : null;
    }

    [GeneratedRegex(@"^(?:(?<year>\d{4})[-/](?<month>[0-9]{1,2})|(?<month>[0-9]{1,2})[-/](?<year>\d{4}|\d{2})|(?<month>[\p{L}\p{M}.]+)\s*(?<year>\d{4}|\d{2}))$", RegexOptions.ExplicitCapture)]
    private static partial Regex Month();

    [GeneratedRegex(@"^\d{1,2}\s*(?<month>[\p{L}\p{M}.]+)(?:\s*(?:\d{4}|\d{2}))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex DayAndMonth();
}
