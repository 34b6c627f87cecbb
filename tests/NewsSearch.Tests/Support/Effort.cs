using System.Globalization;

namespace NewsSearch.Tests.Support;

/// <summary>
/// How long a safety test goes on: briefly as a rule, at length when NEWSSEARCH_LONG is set (<c>tests/run --long</c>), and as often as one wants
/// with a variable of its own.
/// </summary>
internal static class Effort
{
    /// <param name="name">The variable of its own, without NEWSSEARCH_.</param>
    /// <param name="usual">As a rule.</param>
    /// <param name="atLength">In the long form.</param>
    public static int Of(string name, int usual, int atLength) =>
        int.TryParse(Environment.GetEnvironmentVariable("NEWSSEARCH_" + name), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : IsLong ? atLength : usual;

    public static bool IsLong => Environment.GetEnvironmentVariable("NEWSSEARCH_LONG") is { Length: > 0 };
}
