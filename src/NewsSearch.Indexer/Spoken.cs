using System.Globalization;

namespace NewsSearch.Indexer;

/// <summary>The language the person at the keyboard reads.</summary>
internal static class Spoken
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Thai when the environment says so (<c>LC_ALL</c>, <c>LC_MESSAGES</c>, <c>LANG</c>, in this order), else English.</summary>
    public static CultureInfo Culture()
    {
        var locale = Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return CultureInfo.GetCultureInfo(locale?.StartsWith("th", StringComparison.OrdinalIgnoreCase) == true ? "th" : "en");
    }
}
