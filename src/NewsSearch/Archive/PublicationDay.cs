using System.Text.RegularExpressions;
using NewsSearch.Entities.Years;

namespace NewsSearch.Archive;

/// <summary>When an article was published, by the lines over and under its story.</summary>
internal sealed partial class PublicationDay(DateText dates)
{
    /// <summary>In UTF-16 code units, as all lengths of lines here.</summary>
    public const int LongestDateline = 80, LongestSignature = 40, ShortestParagraph = 100;

    private const int DatedLines = 3, StampedLines = 8;

    /// <summary>Finds it and marks the line that tells it as a dateline. What the page stamps over the story goes before what the office that sent it closes with.</summary>
    /// <param name="lines">The lines of the article, boilerplate cut already; a line that gives only words of its own is added.</param>
    /// <param name="published">The day the archive gives, which stands; found where it gives none.</param>
    public void Find(List<RawLine> lines, ref DateOnly? published)
    {
        var closing = ClosingDay(lines);
        var isStamped = FindStamp(lines, ref published);
        published ??= closing;
        if (!isStamped) FindCutStamp(lines, ref published);
    }

    private DateOnly? ClosingDay(List<RawLine> lines)
    {
        DateOnly? said = null;
        // A press office closes with a rule and the day, which stays where the story does not say it in the same words.
        foreach (var line in lines.FindAll(line => line.Reason is null && DatedRule().IsMatch(line.Text)))
        {
            var words = DatedRule().Match(line.Text).Groups[1].Value;
            if (dates.TryParseDateline(words, out var closed, out _)) said ??= closed;
            else if (!dates.TryParse(words, out _)) continue;
            line.Reason = "rule";
            if (!lines.Exists(other => other != line && other.Text.Contains(words, StringComparison.Ordinal))) lines.Insert(lines.IndexOf(line) + 1, new RawLine(words) { Kind = LineKind.Dateline, IsClosing = true });
        }
        // Or under its signature with nothing but the day.
        var story = lines.FindAll(line => line.Reason is null && !line.IsClosing);
        if (story.Count > 2 && story[^1].Text.Length <= LongestSignature && dates.TryParseDateline(story[^1].Text, out var signed, out var isSigned) && isSigned) said ??= signed;
        return said;
    }

    private bool FindStamp(List<RawLine> lines, ref DateOnly? published)
    {
        var story = lines.FindAll(line => line.Reason is null && !line.IsClosing);
        // vietnam.vn stamps a story with paper and day under its first paragraph; a newsletter has its day under a head of many lines.
        var head = story.Take(StampedLines).Where((line, at) => at < DatedLines || dates.IsStamp(line.Text) || line.Text.Length <= LongestSignature && story.Take(at).All(over => over.Text.Length < ShortestParagraph) && dates.TryParseDateline(line.Text, out _, out var isAlone) && isAlone);
        var isBroadcast = lines.Exists(line => line.Reason == BoilerplateRules.Announcement);
        foreach (var line in head)
        {
            var isBare = true;
            if (line.Text.Length > LongestDateline || !dates.TryParseDateline(line.Text, out var day, out isBare) && !Stamp.IsWhole(line.Text, dates, out day)) continue;
            line.Kind = LineKind.Dateline;
            // Over the story a bare day is when it was published; “วันที่ 5 สิงหาคม” under the headline is when it happened, but when a script was read on air.
            if (isBare || isBroadcast || line == story[0] && Broadcast().IsMatch(line.Text) || Hour().IsMatch(line.Text) && story.SkipWhile(other => other != line).Skip(1).FirstOrDefault(other => other.Text.Length >= ShortestParagraph) is { } opening && TellsItsDay().IsMatch(opening.Text)) published ??= day;
            // A page that tells the day of the week at its top stamps the story further down.
            else if (head.Any(other => other != line && dates.IsStamp(other.Text))) continue;
            return true;
        }
        return false;
    }

    // A stamp that was cut for its counters, or for the network that printed it, tells the day all the same. Over the headline the hour is the page's clock.
    private void FindCutStamp(List<RawLine> lines, ref DateOnly? published)
    {
        var first = lines.FindIndex(line => line.Reason is null && line.Text.Length >= ShortestParagraph);
        // What was printed in columns has no long lines.
        if (first < 0) first = lines.Count;
        for (var (i, isHead) = (0, true); i < lines.Count; i++)
        {
            var line = lines[i];
            isHead &= line.Reason is not null;
            if (line.Reason is not ("widget" or "print") || !(i < first ? !isHead || LineForm.IsPost(line.Text) || PostedBy().IsMatch(line.Text) || !Hour().IsMatch(line.Text) : PostedBy().IsMatch(line.Text))
                || !Stamp.TryRead(line.Text, dates, out var words, out var day, out _)) continue;
            published ??= day;
            lines.Insert(i + 1, new RawLine(words) { Kind = LineKind.Dateline, IsClosing = i > first });
            return;
        }
    }

    // วันพุธ ที่ 14 ส.ค.67 over all else: the day a script was read.
    [GeneratedRegex(@"^(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร[์ฺ]|อาทิตย์)\s?ที่[^:]{6,24}$")]
    private static partial Regex Broadcast();

    [GeneratedRegex(@"\d[:.]\d{2}(?!\d)")]
    private static partial Regex Hour();

    // วันพุธที่ 10 เมษายน พ.ศ. 2567 เวลา 19:05 น. over ในช่วงบ่ายของวันที่ 10 เมษายน: where the story tells its day, the line over it stamps it.
    [GeneratedRegex(@"^.{0,60}?(?:(?:เมื่อ|ใน|(?:เช้า|บ่าย|ค่ำ|เย็น)(?:ของ)?)วันที่|วันนี้|วานนี้)\s?\(?\d{1,2}\s?[ก-๎/(]")]
    private static partial Regex TellsItsDay();

    // 2:47 PM · 28 พ.ค. 2024 stands under what it stamps.
    [GeneratedRegex(@"^\d{1,2}:\d{2}\s[AP]M\s·|^(?:โพสต์|ผู้โพสต์|ลงข่าว|ผู้ลงข่าว|ประกาศ|เผยแพร่|อัปเดต|อัพเดต|แก้ไขล่าสุด|Posted|Published|Updated)")]
    private static partial Regex PostedBy();

    // สิงหาคม5/2 **** 31 สิงหาคม 2560: the number of the release, a rule and the day.
    [GeneratedRegex(@"^[\u200B\s\\]*(?:[ก-๎]{3,12}\s?\d{1,2}/\d{1,3}\s*)?[*_=–-]{5,}\s*(\S.{5,30})$")]
    private static partial Regex DatedRule();
}
