using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;
using NewsSearch.Text;

namespace NewsSearch.Search.Batch;

/// <summary>A list of names, codes or queries, as one pastes it from a document or a table or sends it as a file: a line each.</summary>
/// <param name="Lines">The lines as they are looked up; of what was pasted each once, without numbering and bullets, of a table its first column.</param>
/// <param name="LeftOut">How many more there were than <see cref="MostLines"/>.</param>
public sealed partial record BatchText(IReadOnlyList<string> Lines, int LeftOut)
{
    /// <summary>How many lines are answered.</summary>
    public const int MostLines = 200;

    /// <summary>Longer lines are cut, in UTF-16 code units.</summary>
    public const int LongestLine = 200;

    /// <summary>How long a list is counted.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Reads what was pasted.</summary>
    public static BatchText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimStart().Split('\t')[0]));
    }

    /// <summary>Reads a file of text or, when its name says so, a table of comma-separated values; null when it is no text.</summary>
    public static BatchText? OfFile(string name, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!TextDecoder.TryDecode(bytes, out var text, out _)) return null;
        return name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? Of(FirstColumn(text)) : Of(text);
    }

    private static BatchText Of(IEnumerable<string> lines)
    {
        var all = lines.Select(line => Numbering().Replace(line, "").Trim()).Where(line => line.Length > 0).Select(line => line.Length > LongestLine ? line[..LongestLine] : line).Distinct(StringComparer.Ordinal).ToList();
        return new([.. all.Take(MostLines)], Math.Max(0, all.Count - MostLines));
    }

    private static List<string> FirstColumn(string text)
    {
        using var csv = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, DetectDelimiter = true });
        List<string> cells = [];
        while (csv.Read()) cells.Add(csv.Count > 0 ? csv[0] : "");
        return cells;
    }

    // 1. สมชาย, 2) สมชาย, • สมชาย, - สมชาย
    [GeneratedRegex(@"^\s*(?:[\d๐-๙]{1,3}[.)]\s+|[-–•·*]\s+)")]
    private static partial Regex Numbering();
}
