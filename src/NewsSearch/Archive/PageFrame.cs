using System.Text.RegularExpressions;
using NewsSearch.Entities.Years;

namespace NewsSearch.Archive;

/// <summary>
/// Cuts the head and the foot of a page that was saved whole: what stands over the headline, and behind the first button, credit or list of other stories under the last paragraph. Only where enough of the page is known by
/// its words, and only short lines: a name of a section that no table has is known by where it stands.
/// </summary>
internal static partial class PageFrame
{
    // What a line around the story weighs: a button, counter or comment; what looks like one, names a section or closes a story, which an office's own text may hold as well. So much makes a page; one that tells its
    // story in a single paragraph needs more.
    private const int Known = 2, Likely = 1, Evidence = 4, EvidenceOfOne = 7;

    // Many short lines over the headline, or behind what closes the story, look like a page by themselves.
    private const int LinesOfLayout = 2, MostOfLayout = 2, LongestLoose = 40;

    // A paragraph, and what a line of a page's frame hardly is.
    private const int Paragraph = 100, LongestOfFrame = 95;

    private const int FewestParagraphs = 2, ShortestHeadline = 25, ShortestRule = 5;

    // A network prints who posted and when on lines of their own.
    private const int PostLines = 8, LongestPoster = 70;

    private static readonly HashSet<string> OfPage = ["widget", "comments", "footer", "related", "feed", "chat", "mail", "print", "cue", "contents"];

    /// <summary>Cuts what stands around the story.</summary>
    /// <param name="lines">The lines of an article, those that the rules know already cut.</param>
    /// <param name="dates">Reads a day.</param>
    /// <param name="rules">Know the words of pages.</param>
    /// <param name="closing">Why a line is to be cut where nothing of the story follows it, or null.</param>
    public static void Cut(List<RawLine> lines, DateText dates, BoilerplateRules rules, Func<string, string?> closing)
    {
        CutPoster(lines);
        CutChannel(lines);
        var (first, last) = (lines.FindIndex(IsParagraph), lines.FindLastIndex(IsParagraph));
        if (first < 0) return;
        var headline = Headline(lines, first);
        var foot = lines.FindIndex(last + 1, line => IsOfPage(line) || Closes(line, closing) || rules.OnPage(line.Text) == PageWords.Line.Section);
        var evidence = lines.Where((_, at) => at < first || at > last).Sum(line => IsOfPage(line) ? Known : LooksLikeIt(line, rules) ? Likely : 0)
            + Math.Min(MostOfLayout, lines.Take(headline).Count(line => line.Reason is null && line.Text.Length < ShortestHeadline) / LinesOfLayout)
            + Math.Min(MostOfLayout, foot < 0 ? 0 : lines.Skip(foot).Count(IsLoose) / LinesOfLayout);
        if (evidence < (lines.Count(IsParagraph) < FewestParagraphs ? EvidenceOfOne : Evidence) || !lines.Exists(IsOfPage)) return;
        // A bare day over all else is when the story was printed, unless a stamp nearer to the story says that; with the hour it is the page's clock, unless the page has the day above as well. And pages print a headline twice.
        var stamp = Stamp(lines, first);
        var isOverHeadline = stamp >= 0 && stamp == headline - 1 && lines.Take(stamp).Any(line => line.Reason is null && IsDay(line.Text, dates));
        for (var i = headline - 1; i >= 0; i--)
        {
            if ((isOverHeadline ? i != stamp : stamp > headline || !IsDay(lines[i].Text, dates)) && lines[i].Text != lines[headline].Text && !DocumentNumber().IsMatch(lines[i].Text)) CutShort(lines[i]);
        }
        // Between headline and story stand counters and names of sections.
        for (var i = headline + 1; i < first; i++)
        {
            if (LineForm.IsFigures(lines[i].Text) || rules.OnPage(lines[i].Text) == PageWords.Line.Section) CutShort(lines[i]);
        }
        for (var i = foot; i >= 0 && i < lines.Count; i++)
        {
            lines[i].Reason ??= closing(lines[i].Text);
            CutShort(lines[i]);
        }
    }

    // A dot on a line of its own parts paragraphs; a rule closes them.
    private static bool Closes(RawLine line, Func<string, string?> closing) =>
        line.Reason == "rule" ? line.Text.Length >= ShortestRule : line.Reason is not null || LineForm.IsFigures(line.Text) || LineForm.IsAccount(line.Text) || LineForm.IsButton(line.Text) || closing(line.Text) is not null;

    // Over a post nothing of it stands but who posted it.
    private static void CutPoster(List<RawLine> lines)
    {
        if (lines.Count > 0 && LineForm.IsNamedHandle(lines[0].Text)) lines[0].Reason ??= "widget";
        var stamp = lines.FindIndex(line => LineForm.IsPost(line.Text) || LineForm.IsHandle(line.Text));
        if (stamp is < 0 or >= PostLines || lines.Take(stamp).Any(line => line.Text.Length > LongestPoster)) return;
        foreach (var line in lines.Take(stamp + 1)) line.Reason ??= "widget";
    }

    // Whose channel it is stands between the title of a video and how many follow it.
    private static void CutChannel(List<RawLine> lines)
    {
        var followers = lines.FindIndex(line => line.Reason is not null && Followers().IsMatch(line.Text));
        if (followers > 1 && IsLoose(lines[followers - 1]) && lines.Take(followers - 1).Any(line => line.Reason is null && line.Text.Length >= ShortestHeadline)) lines[followers - 1].Reason = "widget";
    }

    // The last line over the story's stamp, or over the story, with those right above it that might be the headline as well; 0 where there is none.
    private static int Headline(List<RawLine> lines, int story)
    {
        if (story == 0) return 0;
        var stamp = Stamp(lines, story);
        var at = stamp > 0 ? lines.FindLastIndex(stamp - 1, stamp, MayBeHeadline) : -1;
        if (at < 0) at = lines.FindLastIndex(story - 1, story, MayBeHeadline);
        while (at > 0 && MayBeHeadline(lines[at - 1])) at--;
        return Math.Max(0, at);
    }

    // The last line over the story that tells when it was printed; its counters may have cut it already.
    private static int Stamp(List<RawLine> lines, int story) =>
        story == 0 ? -1 : lines.FindLastIndex(story - 1, story, line => line.Text.Length <= LongestOfFrame && line.Reason is null or "widget" && Dated().IsMatch(line.Text));

    private static bool MayBeHeadline(RawLine line) =>
        line.Reason is null && line.Text.Length >= ShortestHeadline && !Dated().IsMatch(line.Text) && !line.Text.Contains('|', StringComparison.Ordinal) && !LineForm.IsRow(line.Text) && !Publisher().IsMatch(line.Text);

    private static bool IsDay(string line, DateText dates) => !Hour().IsMatch(line) && dates.TryParseDateline(line, out _, out _);

    private static bool IsParagraph(RawLine line) => line.Reason is null && line.Text.Length >= Paragraph;

    // A style sheet, a script or an address is left of pages that were cleaned.
    private static bool IsOfPage(RawLine line) => line.Reason is { } reason && OfPage.Contains(reason) && line.Text.Length <= LongestOfFrame && !line.Text.AsSpan().ContainsAny('{', ';') && !line.Text.Contains("://", StringComparison.Ordinal);

    private static bool LooksLikeIt(RawLine line, BoilerplateRules rules) =>
        line.Reason is "contact" or "credit" or "source" or "hashtags" or "print" || line.Reason is null && line.Text.Length <= LongestOfFrame
            && (LineForm.IsFigures(line.Text) || LineForm.IsAccount(line.Text) || LineForm.IsButton(line.Text) || LineForm.IsRow(line.Text) || LineForm.IsPath(line.Text) || rules.OnPage(line.Text) == PageWords.Line.Section);

    // Neither a list's item nor a figure of a table.
    private static bool IsLoose(RawLine line) => line.Reason is null && line.Text.Length <= LongestLoose && char.IsLetter(line.Text[0]);

    private static void CutShort(RawLine line)
    {
        if (line.Text.Length <= LongestOfFrame) line.Reason ??= "widget";
    }

    [GeneratedRegex(@"^(?:ผู้ติดตาม\s*\d.*|\d\S*(?:\s(?:พัน|หมื่น|แสน|ล้าน))?\s?(?:คน)?(?:ผู้ติดตาม|subscribers|followers|người đăng ký))$", RegexOptions.IgnoreCase)]
    private static partial Regex Followers();

    // เลขที่: 12/TCBC-UBND   ลาวกาย, 3 มีนาคม 2025, under a letterhead: it is looked for, and tells the day.
    [GeneratedRegex(@"^(?:เลขที่|หมายเลข|ที่|Số)\s*:?\s*(?:[ก-ฮ]{2}\s)?\d[\d.]*/\S")]
    private static partial Regex DocumentNumber();

    // Its name and nothing of what it did: สถานีวิทยุ-โทรทัศน์ และหนังสือพิมพ์บักเลียว (BLTV)
    [GeneratedRegex(@"^(?:สถานีวิทยุ|สถานีโทรทัศน์|หนังสือพิมพ์|สำนักข่าว|พอร์ทัล|เว็บไซต์|สำนักงานประชาสัมพันธ์)(?!.*(?:จัด|รับ|เปิด|ร่วม|มอบ|แถลง|ชี้|เผย|ลง|ให้|ได้|เป็น|ใน|ที่))\S*(?:\s[^\d]{0,50})?$|^(?:Báo|Đài|Cổng) \p{Lu}")]
    private static partial Regex Publisher();

    [GeneratedRegex(@"\d[:.]\d{2}(?!\d)")]
    private static partial Regex Hour();

    // The day in figures or at the end of the line, or the hour; or who wrote it.
    [GeneratedRegex(@"\d{1,2}/\d{1,2}/\d{4}|\d{1,2}[:.]\d{2}(?!\d)|(?<!\d)\d{1,2} [ก-๎.]{3,12} ?(?:พ\.ศ\. ?)?(?:20|25)\d\d\s*$|^(?:โดย|ผู้เขียน|ข่าว|ภาพ)[\s:]")]
    private static partial Regex Dated();
}
