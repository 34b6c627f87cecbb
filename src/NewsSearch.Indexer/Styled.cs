using System.Globalization;
using NewsSearch.Search;

namespace NewsSearch.Indexer;

/// <summary>Text for people on a terminal; plain when stdout is a file or a pipe, or when <c>NO_COLOR</c> asks for it.</summary>
internal static class Styled
{
    private static readonly bool OnTerminal = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public static string Bold(string text) => OnTerminal ? $"\e[1m{text}\e[22m" : text;

    public static string Faint(string text) => OnTerminal ? $"\e[2m{text}\e[22m" : text;

    /// <summary>A snippet on one line, what matched in bold.</summary>
    public static string Marked(Snippet snippet)
    {
        var line = new System.Text.StringBuilder();
        var at = 0;
        foreach (var mark in snippet.Marks)
        {
            line.Append(snippet.Text.AsSpan(at, mark.Start - at)).Append(Bold(mark.In(snippet.Text)));
            at = mark.End;
        }
        return line.Append(snippet.Text.AsSpan(at)).Replace('\n', ' ').ToString();
    }

    /// <summary>A day, else a year, in both eras; “no date” without either.</summary>
    public static string Date(DateOnly? day, Year? year) => (day, year) switch
    {
        ({ } date, _) => string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd} (พ.ศ. {new Year(date.Year).Buddhist})"),
        (_, { } known) => string.Create(CultureInfo.InvariantCulture, $"{known.Common} (พ.ศ. {known.Buddhist})"),
        _ => "no date",
    };

    /// <summary>A count with thousands apart.</summary>
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
