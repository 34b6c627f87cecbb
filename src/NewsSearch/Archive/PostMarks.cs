using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsSearch.Archive;

/// <summary>
/// Cuts the marks that divide what was posted: the numbers of a thread (<c>2/5</c>) and the chapters of a video (<c>02:15 สัมภาษณ์</c>). One alone may be anything; they are known by standing in a row.
/// </summary>
internal static partial class PostMarks
{
    private const int FewestParts = 3, FewestChapters = 2;

    /// <summary>Cuts them.</summary>
    public static void Cut(List<RawLine> lines)
    {
        CutThread(lines);
        CutChapters(lines);
    }

    private static void CutThread(List<RawLine> lines)
    {
        var parts = lines.Select(line => (Line: line, Part: Part().Match(line.Text))).Where(each => each.Part.Success)
            .Select(each => (each.Line, At: Number(each.Part, 1), Of: Number(each.Part, 2))).ToList();
        if (parts.Count < FewestParts || parts.Exists(part => part.Of != parts[0].Of || part.At > part.Of)) return;
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i].At != parts[i - 1].At + 1) return;
        }
        foreach (var (line, at, of) in parts)
        {
            // The last may say that it is.
            if (at == of || BarePart().IsMatch(line.Text)) line.Reason ??= "widget";
        }
    }

    private static void CutChapters(List<RawLine> lines)
    {
        var start = lines.FindIndex(line => FirstChapter().IsMatch(line.Text));
        if (start < 0) return;
        var chapters = lines.Skip(start).TakeWhile(line => Chapter().IsMatch(line.Text)).ToList();
        if (chapters.Count < FewestChapters) return;
        foreach (var line in chapters) line.Reason ??= "widget";
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9]{1,2})/([0-9]{1,2})(?:\s.{0,40}|[^\p{L}\d]*)$")]
    private static partial Regex Part();

    [GeneratedRegex(@"^[^\p{L}]+$")]
    private static partial Regex BarePart();

    [GeneratedRegex(@"^0?0:00\s+\S.{0,60}$")]
    private static partial Regex FirstChapter();

    [GeneratedRegex(@"^(?:\d{1,2}:)?\d{1,2}:\d{2}\s+\S.{0,60}$")]
    private static partial Regex Chapter();
}
