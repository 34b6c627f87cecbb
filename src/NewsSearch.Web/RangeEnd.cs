using System.Globalization;

namespace NewsSearch.Web;

/// <summary>An end of a range of time: a year, a month of it or a day. It prints as the machine writes it, in CE: <c>2024</c>, <c>2024-02</c>, <c>2024-02-23</c>.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">1 to 12; 0 for the year as a whole.</param>
/// <param name="Day">The day of the month; 0 for the month or year as a whole.</param>
public readonly record struct RangeEnd(Year Year, int Month = 0, int Day = 0)
{
    public bool IsYear => Month == 0;

    /// <summary>The first day it has.</summary>
    public DateOnly First => new(Year.Common, Math.Max(1, Month), Math.Max(1, Day));

    /// <summary>The last day it has.</summary>
    public DateOnly Last => Day > 0 ? First : Month > 0 ? First.AddMonths(1).AddDays(-1) : First.AddYears(1).AddDays(-1);

    /// <summary>Reads a year, a month (<c>2024-02</c>, <c>2/2567</c>) or a day (<c>2024-02-23</c>, <c>23/2/2567</c>) of either era, in ASCII or Thai digits; null for anything else. The culture plays no part.</summary>
    public static RangeEnd? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('-', '/');
        if (parts.Length > 3) return null;
        if (parts[0].Length != 4) Array.Reverse(parts);
        if (!Year.TryParse(parts[0], CultureInfo.InvariantCulture, out var year)) return null;
        if (parts.Length == 1) return new RangeEnd(year);
        if (Number(parts[1]) is not (>= 1 and <= 12 and var month)) return null;
        if (parts.Length == 2) return new RangeEnd(year, month);
        return Number(parts[2]) is >= 1 and var day && day <= DateTime.DaysInMonth(year.Common, month) ? new RangeEnd(year, month, day) : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}{(Month > 0 ? $"-{Month:00}" : "")}{(Day > 0 ? $"-{Day:00}" : "")}");

    // One digit or two, ASCII or Thai; 0 for anything else.
    private static int Number(string digits) =>
        digits.Length is 1 or 2 && digits.All(c => c is >= '0' and <= '9' or >= '๐' and <= '๙') ? digits.Aggregate(0, (number, c) => 10 * number + (int)char.GetNumericValue(c)) : 0;
}
