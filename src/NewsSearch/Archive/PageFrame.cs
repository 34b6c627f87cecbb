using System.Text.RegularExpressions;
using NewsSearch.Entities.Years;

namespace NewsSearch.Archive;

/// <summary>
/// Cuts the head and the foot of a page that was saved whole: what stands over the headline, and behind the first button or list of other stories under the last paragraph. Only where enough of the page is known by its
/// words, and only short lines: a name of a section that no table has is known by where it stands.
/// </summary>
internal static partial class PageFrame
{
    // So many lines of buttons, counters and comments make a page.
    private const int Evidence = 3;

    // A paragraph, and what a line of a page's frame hardly is.
    private const int Paragraph = 100, LongestOfFrame = 95;

    private const int FewestParagraphs = 2, ShortestHeadline = 25;

    private static readonly HashSet<string> OfPage = ["widget", "comments", "footer", "related"];

    /// <param name="lines">The lines of an article, those that the rules know already cut.</param>
    /// <param name="dates">Reads a day.</param>
    public static void Cut(List<RawLine> lines, DateText dates)
    {
        var (first, last) = (lines.FindIndex(IsParagraph), lines.FindLastIndex(IsParagraph));
        if (lines.Count(IsParagraph) < FewestParagraphs || lines.Where((line, at) => (at < first || at > last) && IsOfPage(line)).Count() < Evidence) return;
        // A bare day over all else is when the story was printed; with the hour it is the page's clock. And pages print a headline twice.
        var headline = Headline(lines, first);
        for (var i = headline - 1; i >= 0; i--)
        {
            if (!IsDay(lines[i].Text, dates) && lines[i].Text != lines[headline].Text) CutShort(lines[i]);
        }
        var foot = lines.FindIndex(last + 1, IsOfPage);
        for (var i = foot; i >= 0 && i < lines.Count; i++) CutShort(lines[i]);
    }

    // The last line over the story's stamp, or over the story, with those right above it that might be the headline as well; 0 where there is none.
    private static int Headline(List<RawLine> lines, int story)
    {
        if (story == 0) return 0;
        var stamp = lines.FindLastIndex(story - 1, story, line => line.Reason is null && Dated().IsMatch(line.Text));
        var at = stamp > 0 ? lines.FindLastIndex(stamp - 1, stamp, MayBeHeadline) : -1;
        if (at < 0) at = lines.FindLastIndex(story - 1, story, MayBeHeadline);
        while (at > 0 && MayBeHeadline(lines[at - 1])) at--;
        return Math.Max(0, at);
    }

    private static bool MayBeHeadline(RawLine line) => line.Reason is null && line.Text.Length >= ShortestHeadline && !Dated().IsMatch(line.Text) && !line.Text.Contains('|', StringComparison.Ordinal);

    private static bool IsDay(string line, DateText dates) => !Hour().IsMatch(line) && dates.TryParseDateline(line, out _, out _);

    private static bool IsParagraph(RawLine line) => line.Reason is null && line.Text.Length >= Paragraph;

    // A style sheet or a script is left of pages that were cleaned.
    private static bool IsOfPage(RawLine line) => line.Reason is { } reason && OfPage.Contains(reason) && line.Text.Length <= LongestOfFrame && !line.Text.AsSpan().ContainsAny('{', ';');

    private static void CutShort(RawLine line)
    {
        if (line.Text.Length <= LongestOfFrame) line.Reason ??= "widget";
    }

    [GeneratedRegex(@"\d[:.]\d{2}(?!\d)")]
    private static partial Regex Hour();

    // The day in figures or at the end of the line, or the hour; or who wrote it.
    [GeneratedRegex(@"\d{1,2}/\d{1,2}/\d{4}|\d{1,2}[:.]\d{2}(?!\d)|\d{1,2} [ก-๎.]{3,12} ?(?:พ\.ศ\. ?)?(?:20|25)\d\d\s*$|^(?:โดย|ผู้เขียน|ข่าว|ภาพ)[\s:]")]
    private static partial Regex Dated();
}
