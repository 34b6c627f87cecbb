using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Years;

/// <summary>Finds the day of an article's main event. Immutable, safe for any number of threads.</summary>
internal sealed partial class EventDayFinder(DateScanner scanner)
{
    /// <summary>Archives of the web hold no older news; what is older is history.</summary>
    public const int EarliestNews = 1995;

    /// <summary>No news is of a later year than the next: what speaks of 2031 speaks of a plan.</summary>
    public static readonly int LatestNews = DateTime.UtcNow.Year + 1;

    /// <summary>A release about a day so many days past or to come is not a report of that day.</summary>
    public const int FarthestEventDays = 60;

    /// <summary>The day of the main event: the first day of the lead that is told as news, not as the date of a paper or a deadline.</summary>
    /// <param name="article">The cleaned article.</param>
    /// <param name="plain">Its text as <see cref="DateScanner.Plain"/> makes it.</param>
    /// <param name="found">The dates of that text.</param>
    /// <param name="isThai">False for translations.</param>
    public EventDay? Find(Article article, string plain, List<DateFound> found, bool isThai)
    {
        // What follows is a life, not the news.
        if (plain.IndexOf("ประวัติโดยย่อ", StringComparison.Ordinal) is >= 0 and var life) found = found.FindAll(date => date.Span.Start < life);
        var choice = new EventDayChoice(article, plain, found);
        foreach (var date in found)
        {
            if (date.Day is not { } day || article.LineAt(date.Span) is not { Kind: not LineKind.Credit } line) continue;
            // A bare day over the story says when it was published; ในวันศุกร์ที่ ๙ กุมภาพันธ์ ๒๕๖๑ เวลา ๑๓.๓๐ น. when it happened.
            if (line.Kind == LineKind.Dateline && day == article.Published && !OfEvent().IsMatch(SpanWords.Before(plain, date.Span, 40))) continue;
            // (12/05/2024 08:00), วันศุกร์ที่ 1 มีนาคม 2567, 14:02: a page's clock.
            if (ClockDay().IsMatch(plain.AsSpan(line.Span.Start..date.Span.Start)) && ClockHour().IsMatch(plain.AsSpan(date.Span.End..line.Span.End))) continue;
            choice.Consider(date.Span, line, day);
        }
        var untold = false;
        foreach (var (span, month, day) in scanner.FindDayMonths(plain).Select(last => WithFirstDay(plain, last)))
        {
            if (found.Exists(date => date.Span.Overlaps(span)) || article.LineAt(span) is not { Kind: not (LineKind.Title or LineKind.Credit) } line) continue;
            // วันที่ 18 มกราคมของทุกปี is a feast, not a day of news.
            if (EveryYear().IsMatch(SpanWords.After(plain, span, 16))) continue;
            if (YearlessDay.Resolve(span, month, day, article.Published, found, plain, isThai) is var (resolved, evidence))
            {
                // อัพเดต 25 ม.ค. in the stamp is no day of news.
                if (line.Kind != LineKind.Dateline || resolved != article.Published) choice.Consider(span, line, resolved, evidence);
            }
            // Its day is told, though not in which year: then no paper that it follows dates it.
            else untold |= choice.IsToldInLead(span, line);
        }
        untold |= choice.IsToldByWord;
        return untold && choice.Best is { IsAside: true } best && !(SpanWords.IsDateOfPaper(plain, best.Span) && !Followed().IsMatch(SpanWords.Before(plain, best.Span, 140))) ? null : choice.Best;
    }

    // ระหว่างวันที่ 20-21 มิถุนายน: the first of the two.
    private static (TextSpan Span, int Month, int Day) WithFirstDay(string plain, (TextSpan Span, int Month, int Day) last) =>
        FirstDay().Match(plain[Math.Max(0, last.Span.Start - 8)..last.Span.Start]) is { Success: true } first && int.Parse(first.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is > 0 and var day && day < last.Day
            ? (TextSpan.Between(last.Span.Start - first.Length, last.Span.End), last.Month, day) : last;

    [GeneratedRegex(@"(?:ใน|เมื่อ|ระหว่าง)วัน[ก-๎]{0,10} ?ที่ {0,2}$")]
    private static partial Regex OfEvent();

    [GeneratedRegex(@"\A[ (]*(?:วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)? ?ที่ ?)?\z")]
    private static partial Regex ClockDay();

    [GeneratedRegex(@"\A[ ,|-]{1,3}\d{1,2}:\d{2}(?::\d{2})?[ )]*\z")]
    private static partial Regex ClockHour();

    [GeneratedRegex(@"(?<!\d)(\d{1,2}) ?- ?\z")]
    private static partial Regex FirstDay();

    // ได้รับการอนุมัติตามคำสั่งหมายเลข 1030/QĐ-UBND ลงวันที่…
    [GeneratedRegex(@"ตาม(?:คำสั่ง|หนังสือ|ประกาศ|มติ)[^\n]*$")]
    private static partial Regex Followed();

    [GeneratedRegex("^ ?(?:ของ)?(?:ทุกปี|แต่ละปี)")]
    private static partial Regex EveryYear();
}
