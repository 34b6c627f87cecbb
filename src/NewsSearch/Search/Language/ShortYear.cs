using System.Text.RegularExpressions;

namespace NewsSearch.Search.Language;

/// <summary>A year by its last two digits, as people say it: 67 and ๖๗ are 2567, 24 is 2024.</summary>
internal static partial class ShortYear
{
    /// <summary>From here on the year is of the Buddhist era: 40 is 2540, 39 is 2039.</summary>
    private const int FirstBuddhist = 40;

    /// <summary>All four digits of two; null for anything else.</summary>
    public static string? Full(string digits) => TwoDigits().IsMatch(digits) ? (Number(digits) < FirstBuddhist ? "20" : "25") + digits : null;

    private static int Number(string digits) => 10 * (int)char.GetNumericValue(digits[0]) + (int)char.GetNumericValue(digits[1]);

    [GeneratedRegex(@"^[0-9๐-๙]{2}$")]
    private static partial Regex TwoDigits();
}
