using System.Globalization;

namespace NewsSearch;

/// <summary>A day as machines write it, <c>2024-02-23</c>: ISO 8601, CE, whatever the culture. Under th-TH .NET would write and read 2567.</summary>
public static class IsoDay
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The day in ten characters.</summary>
    public static string Text(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Reads a day from ten characters and nothing else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly day) => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
