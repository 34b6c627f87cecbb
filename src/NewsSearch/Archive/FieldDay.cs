using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Entities.Years;

namespace NewsSearch.Archive;

/// <summary>
/// The day of publication in a field of an archive or in the head of a page: as machines write time (ISO 8601, RFC 822, figures alone, seconds or milliseconds since 1970), else in any form a reader would know.
/// The day is that of the newsroom: Thailand and Viet Nam are seven hours ahead of UTC, so what a system stamped in UTC at 18:30 is the next day's; a stamp of another zone keeps the day it says.
/// </summary>
internal static partial class FieldDay
{
    private static readonly TimeSpan Newsroom = TimeSpan.FromHours(7);

    // The year of a seal or a chronicle is no day of publication; nor is one of the next century.
    private const int Earliest = 1600, Latest = 2200;

    // An era of its own, as a database of an office has it: 2567-03-05.
    private const int EarliestBuddhist = 2400, BuddhistAhead = 543, BuddhistCentury = 2500;

    private const int MillisecondDigits = 13;

    public static bool TryRead(string? said, DateText dates, out DateOnly day)
    {
        day = default;
        if (said is null) return false;
        var plain = DateScanner.Plain(said).Trim();
        if (Iso().Match(plain) is { Success: true } iso && TryDay(iso, Number(iso, "month"), out day)) return true;
        if (Feed().Match(plain) is { Success: true } feed && TryDay(feed, 1 + Array.IndexOf(Months, feed.Groups["name"].Value.ToLowerInvariant()), out day)) return true;
        if (SinceEpoch().Match(plain) is { Success: true } epoch && !Hours().IsMatch(plain))
        {
            var figures = long.Parse(epoch.Groups["figures"].ValueSpan, CultureInfo.InvariantCulture);
            day = DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(epoch.Groups["figures"].Length == MillisecondDigits ? figures / 1000 : figures) + Newsroom);
            return true;
        }
        if (ShortYear().Match(plain) is { Success: true } office && TryDay(office, Number(office, "month"), out day)) return true;
        return dates.TryParseDay(said, out day) || Vietnamese().Match(plain) is { Success: true } vietnamese && TryDay(vietnamese, Number(vietnamese, "month"), out day);
    }

    private static bool TryDay(Match written, int month, out DateOnly day)
    {
        var (year, date) = (Number(written, "year"), Number(written, "day"));
        if (year < 100) year += BuddhistCentury;
        if (year >= EarliestBuddhist) year -= BuddhistAhead;
        day = default;
        if (year is < Earliest or > Latest || month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth(year, month)) return false;
        day = new DateOnly(year, month, date);
        if (written.Groups["utc"].Success && new TimeSpan(Number(written, "hour"), Number(written, "minute"), 0) + Newsroom >= TimeSpan.FromDays(1)) day = day.AddDays(1);
        return true;
    }

    private static int Number(Match written, string group) => written.Groups[group] is { Success: true } figures ? int.Parse(figures.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    // 2024-03-05; 2024-03-05T18:30:00.000Z; 2024-03-05 18:30 +0700; 20240305; 20240305183000
    [GeneratedRegex(@"^(?<year>\d{4})(?<dash>-?)(?<month>\d{2})\k<dash>(?<day>\d{2})(?:(?:T| |(?<=^\d{8}))(?<hour>[01]\d|2[0-3]):?(?<minute>[0-5]\d)(?::?[0-5]\d(?:[.,]\d+)?)?\s?(?:(?<utc>Z|UTC|GMT|[+-]00(?::?00)?)|[+-]\d{2}(?::?\d{2})?|น\.?)?)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    // Tue, 05 Mar 2024 10:00:00 +0700
    [GeneratedRegex(@"^(?:[a-z]{3,9},?\s+)?(?<day>\d{1,2})[\s-](?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s-](?<year>\d{4})\s+(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d)?\s*(?:(?<utc>Z|UT|UTC|GMT|[+-]00:?00)|[+-]\d{2}:?\d{2}|[a-z]{2,4})?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Feed();

    [GeneratedRegex(@"^(?<figures>\d{9,10}|\d{13})(?:\.\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex SinceEpoch();

    // 2024030510 may be the tenth hour of a day, and is no second of 2034.
    [GeneratedRegex(@"^(?:19|20|25)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])$", RegexOptions.CultureInvariant)]
    private static partial Regex Hours();

    // 5-3-67; 67 is 2567. What might be 2024 as well as 2524 is neither.
    [GeneratedRegex(@"^(?<day>\d{1,2})(?<dash>[-/.])(?<month>\d{1,2})\k<dash>(?<year>[4-7]\d)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ShortYear();

    // Thứ Ba, ngày 5 tháng 3 năm 2024
    [GeneratedRegex(@"^(?:[\p{L}\p{M} ]{2,20},\s*)?(?:ngày\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})(?:\s+năm|,)?\s+(?<year>\d{4})(?:\W.{0,20})?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Vietnamese();
}
