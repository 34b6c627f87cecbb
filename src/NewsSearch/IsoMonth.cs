using System.Globalization;

namespace NewsSearch;

/// <summary>A month as machines write it, <c>2024-02</c>: ISO 8601, CE, whatever the culture.</summary>
public static class IsoMonth
{
    private const string Form = "yyyy-MM";

    /// <summary>The month of a day in seven characters.</summary>
    public static string Text(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Reads a month from seven characters and nothing else, as its first day.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly first) => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out first);
}
