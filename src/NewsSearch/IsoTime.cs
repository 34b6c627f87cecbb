using System.Globalization;

namespace NewsSearch;

/// <summary>A second as machines write it, <c>2026-11-27T10:00:05Z</c>: ISO 8601, UTC, CE, whatever the culture.</summary>
public static class IsoTime
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The second in twenty characters.</summary>
    public static string Text(DateTimeOffset time) => time.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Reads a second as <see cref="Text"/> writes it, or a day, which is its first second.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset time)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParseExact(text, Form, CultureInfo.InvariantCulture, Utc, out time) || DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, Utc, out time);
    }
}
