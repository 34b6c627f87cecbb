using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Years;

/// <summary>
/// Tells what the years of an article say about it. The kinds are those of the contract; where it leaves a choice, the gold set decides:
/// <list type="bullet">
/// <item>A span is a horizon where it closes the name of a plan, a strategy, a vision or a programme, says how long a project runs, or belongs to a policy and ends years ahead;
/// a season (2567/68), statistics and agreements stay a range. What a span is once in an article it is throughout.</item>
/// <item>A single year is a horizon where something is to be reached in it: ภายในปี, a vision, an agenda, a goal that is set. What is only expected in a year (คาดว่า), a yearly plan, a budget
/// and an event by name (งานพืชสวนโลก 2569) are mentions, and so is every deadline told by month or day.</item>
/// <item>Who held a seat from year to year held it for a term.</item>
/// </list>
/// </summary>
internal static partial class YearKinds
{
    // Transforming our World: the 2030 Agenda for Sustainable Development, A/RES/70/1.
    private const int AgendaYear = 2030;

    // The Party and the councils of Viet Nam are elected every five years.
    private const int TermYears = 5;

    /// <summary>The kinds of some dates, in their order.</summary>
    /// <param name="article">The cleaned article.</param>
    /// <param name="plain">Its text as <see cref="DateScanner.Plain"/> makes it.</param>
    /// <param name="dates">The dates of that text.</param>
    /// <param name="mainEvent">The day of its main event.</param>
    /// <param name="isThai">False for translations: only Thailand's budget runs from October.</param>
    public static List<YearKind> Of(Article article, string plain, IReadOnlyList<DateFound> dates, EventDay? mainEvent, bool isThai)
    {
        var own = (article.Published ?? mainEvent?.Day)?.Year;
        // Where nothing dates an article, what lies years ahead of all it tells is still to come.
        var latest = own ?? dates.Where(date => date.Form is DateForm.Day or DateForm.Month or DateForm.Year && !TargetYear.Is(plain, date)).Max(date => (int?)date.To.Common);
        var told = dates.Where(date => date.Form == DateForm.Day && date.From == date.To && !SpanWords.IsDeadline(plain, date.Span)).Max(date => (int?)date.To.Common);
        List<YearKind> kinds = [.. dates.Select(date => IsBudget(plain, date) && (isThai || InBaht().IsMatch(SpanWords.After(plain, date.Span, 40))) ? YearKind.Fiscal : Of(article, plain, date, mainEvent, own, told, latest))];
        for (var i = 1; i < kinds.Count; i++)
        {
            if (kinds[i] == YearKind.Mention && dates[i].Day is null && Follows(i)) kinds[i] = kinds[i - 1];
        }
        for (var i = 0; i < kinds.Count; i++)
        {
            // ช่วงปี 2564-2568 after แผน … 2564-2568; ASEAN 2025 after วิสัยทัศน์อาเซียน 2025.
            if (kinds[i] == YearKind.Range && dates[i].Form == DateForm.Range && !IsSeason(plain, dates[i])) kinds[i] = Same(dates[i], YearKind.Term) ?? Same(dates[i], YearKind.Horizon) ?? YearKind.Range;
            else if (kinds[i] == YearKind.Mention && dates[i].Form == DateForm.Bare && dates[i].To.Common - own >= TargetYear.FarAhead && !TargetYear.IsOfFair(plain, dates[i])) kinds[i] = Same(dates[i], YearKind.Horizon) ?? YearKind.Mention;
        }
        return kinds;

        // ค.ศ. 2030 (พ.ศ. 2573); ภายในปี 2564 และเป็นศูนย์กลางสมุนไพรของโลกในปี 2580
        bool Follows(int i)
        {
            var (last, date) = (dates[i - 1], dates[i]);
            var between = plain.AsSpan(last.Span.End..date.Span.Start);
            if ((last.From, last.To) == (date.From, date.To)) return between.Trim(' ') is "(" or "หรือ";
            return kinds[i - 1] == YearKind.Horizon && last.From == last.To && date.To > last.To && date.To.Common - own >= TargetYear.FarAhead
                && between.Length <= 60 && between.Contains("และ", StringComparison.Ordinal) && !between.Contains('\n');
        }

        YearKind? Same(DateFound date, YearKind kind)
        {
            for (var i = 0; i < kinds.Count; i++)
            {
                if (kinds[i] == kind && (dates[i].From, dates[i].To) == (date.From, date.To)) return kind;
            }
            return null;
        }
    }

    /// <summary>True for a year that words before it say belongs to a term of office (วาระ 2563-2568).</summary>
    public static bool IsTerm(string plain, TextSpan span) => Term().IsMatch(SpanWords.Before(plain, span, 70));

    private static YearKind Of(Article article, string plain, DateFound date, EventDay? mainEvent, int? own, int? told, int? latest)
    {
        if (date.Form == DateForm.Fiscal) return YearKind.Fiscal;
        if (date.Day is { } day)
        {
            var line = article.LineAt(date.Span);
            var isStamp = line.Kind == LineKind.Dateline || DateText.SaysPublished(plain.AsSpan(line.Span.Start..date.Span.Start)) || ClockBefore().IsMatch(plain.AsSpan(line.Span.Start..date.Span.Start)) && line.Span.End == date.Span.End || line.Span.Start == date.Span.Start && ((day != mainEvent?.Day || date.Span.In(plain) != mainEvent.Span.In(plain)) && line.Span == date.Span || Clock().IsMatch(plain.AsSpan(date.Span.End..line.Span.End)));
            if (day == article.Published && date.Span != mainEvent?.Span && isStamp) return YearKind.Published;
            var isYear = date.From == date.To;
            // The year of the event may be a slip, of which the article's own day is none.
            return (day == mainEvent?.Day || date.Span == mainEvent?.Span || isYear && Holds(plain, date, day, mainEvent)) && (isYear || date.Span == mainEvent!.Span) ? YearKind.Event
                : isYear ? YearKind.Mention : TermOfDays().IsMatch(SpanWords.Before(plain, date.Span, 60)) ? YearKind.Term : YearKind.Range;
        }
        // *** กันยายน 2560 under the story
        if (article.LineAt(date.Span) is { Kind: LineKind.Dateline } stamp && stamp.Span == date.Span) return YearKind.Published;
        var before = SpanWords.Before(plain, date.Span, 70);
        if (date.Form == DateForm.Month && ClosingRule().IsMatch(before) && string.IsNullOrWhiteSpace(plain[date.Span.End..])) return YearKind.Published;
        foreach (var series in Series().EnumerateMatches(before)) before = before[..series.Index];
        var isSpan = date.Form == DateForm.Range;
        // วาระ 2030 of the United Nations is no term of office.
        if (!isSpan && date.From.Common == AgendaYear && Term().IsMatch(before)) return YearKind.Horizon;
        if (Term().IsMatch(before) || isSpan && (Session().IsMatch(before) || date.To.Common - date.From.Common == TermYears && Congress().IsMatch(before))) return YearKind.Term;
        if (date.Form == DateForm.Month && date.From != date.To) return YearsLong().IsMatch(before) ? YearKind.Horizon : YearKind.Range;
        if (!isSpan) return TargetYear.Is(plain, date, own, told) && !TargetYear.IsExpected(plain, date) ? YearKind.Horizon : YearKind.Mention;
        if (IsSeason(plain, date) || IsAnniversary(plain, date)) return YearKind.Range;
        if (LookingBack().IsMatch(before) || PutOff().IsMatch(before)) return YearKind.Range;
        // What begins no earlier than the news and runs for years is planned.
        if (date.From.Common >= own && date.To.Common - date.From.Common >= TargetYear.FarAhead && !Expected().IsMatch(before) && !Agreement().IsMatch(before)) return YearKind.Horizon;
        if (date.From.Common > own && Scheduled().IsMatch(before)) return YearKind.Horizon;
        if (date.To.Common >= own && Programme().IsMatch(SpanWords.Before(plain, date.Span, 110))) return YearKind.Horizon;
        return Plan().IsMatch(before) && !(date.To.Common < own && Between().IsMatch(before)) || YearsLong().IsMatch(before) || TargetYear.VisionFollows().IsMatch(SpanWords.After(plain, date.Span, 24)) || GoalOfSpan().IsMatch(SpanWords.After(plain, date.Span, 40))
            || (latest is null || date.To.Common - latest >= TargetYear.FarAhead) && Policy().IsMatch(before) && !Expected().IsMatch(before)
            || FarPlan().IsMatch(SpanWords.Before(plain, date.Span, 160)) && !OfThatTime().IsMatch(before)
            || Accords().IsMatch(SpanWords.Before(plain, date.Span, 160)) ? YearKind.Horizon : YearKind.Range;
    }

    // งบประมาณรายจ่ายประจำปี 2567 and งบปี 67 are those of the fiscal year.
    private static bool IsBudget(string plain, DateFound date) => date.Form == DateForm.Year && date.From == date.To && Budget().IsMatch(SpanWords.Before(plain, date.Span, 40));

    [GeneratedRegex(@"งบ(?: ?ประมาณ(?: ?รายจ่าย)?(?: ?ประจำ)?|กลาง(?: ?รายการ[ก-๎ ]{2,40}?)?|ลงทุน|ดำเนินงาน|รายจ่าย|พัฒนา(?:กลุ่ม)?จังหวัด|เงินอุดหนุน|เหลือจ่าย|ใหม่|ฯ)?(?: ?ประจำ)? ?ปี ?$")]
    private static partial Regex Budget();

    // ใช้งบประมาณปี 2569 จำนวน 18 ล้านบาท is Thailand's, whatever else a text is about.
    [GeneratedRegex(@"^ ?(?:จำนวน|วงเงิน|รวม|เป็นเงิน|กว่า)? ?[\d,.]+ ?(?:หมื่น|แสน|พัน)?(?:ล้าน)? ?บาท")]
    private static partial Regex InBaht();

    // 6 พฤศจิกายน 2568 16:13 น. GMT+7 over each part of a report
    [GeneratedRegex(@"^ ?\d{1,2}[:.]\d{2}(?: ?น\.)? ?\(?GMT ?\+ ?7\)? *$")]
    private static partial Regex Clock();

    // 2:47 PM · 28 พ.ค. 2024 under a post
    [GeneratedRegex(@"^\d{1,2}[:.]\d{2} ?(?:[AP]M|น\.?)?[ ·|,-]{1,3}$")]
    private static partial Regex ClockBefore();

    [GeneratedRegex(@"\*{3,} {0,4}$")]
    private static partial Regex ClosingRule();

    // ระหว่างวันที่ 13 - 25 กุมภาพันธ์ 2560, of which the article tells the 14th.
    private static bool Holds(string plain, DateFound date, DateOnly first, EventDay? mainEvent) =>
        mainEvent is not null && Days().Match(date.Span.In(plain)) is { Success: true } days && mainEvent.Day > first
        && mainEvent.Day.DayNumber - first.DayNumber <= int.Parse(days.Groups[2].ValueSpan, CultureInfo.InvariantCulture) - int.Parse(days.Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{1,2}) ?- ?(\d{1,2}) ?[ก-๎]")]
    private static partial Regex Days();

    // ปีการผลิต 2567/68, ปีการศึกษา 2567-2568
    private static bool IsSeason(string plain, DateFound date) =>
        date.Span.In(plain).Contains('/', StringComparison.Ordinal) || date.To.Common == date.From.Common + 1 && Season().IsMatch(SpanWords.Before(plain, date.Span, 40));

    // ฉลอง 15 ปีแห่งการเป็นเมืองพี่เมืองน้อง (2551-2566): a plan of 15 years counts both its ends.
    private static bool IsAnniversary(string plain, DateFound date) =>
        Anniversary().Match(SpanWords.Before(plain, date.Span, 110).ToString()) is { Success: true } years && int.Parse(years.Groups[1].ValueSpan, CultureInfo.InvariantCulture) == date.To.Common - date.From.Common;

    [GeneratedRegex(@"(?:ครบ|ฉลอง|รำลึก)[^\n\d]{0,20}?(\d{1,3}) ?ปี[^\n\d]{0,80}$")]
    private static partial Regex Anniversary();

    // บันทึกความร่วมมือปี 2568-2573
    [GeneratedRegex(@"(?:บันทึกความ(?:ร่วมมือ|เข้าใจ|ตกลง)|ข้อตกลง|ความตกลง|MOU|สัญญา|โครงการความร่วมมือ)(?!.*แผน)[^\n\d]{0,40}$")]
    private static partial Regex Agreement();

    // ปีการศึกษา 2567-2568, ฤดูหนาว-ฤดูใบไม้ผลิ 2565-2566
    [GeneratedRegex(@"(?:ปีการศึกษา|ฤดู[ก-๎]{2,12}(?: ?- ?(?:ฤดู)?[ก-๎]{2,12})?(?: ?ปี)?) ?$")]
    private static partial Regex Season();

    [GeneratedRegex(@"วาระ(?:การ)?(?:ดำรงตำแหน่ง)?(?: ?(?:ก่อน(?:หน้า)?|ที่แล้ว|ที่ผ่านมา|ปัจจุบัน|นี้|หน้า|ถัดไป|ใหม่))?(?: ?ที่ ?[\dIVXLC]{1,5})?(?: ?(?:ประจำ|ใน|ช่วง|ระหว่าง))?(?: ?ปี)?[ (]{0,3}$")]
    private static partial Regex Term();

    // มีวาระการดำรงตำแหน่ง ตั้งแต่วันที่ 19 พฤศจิกายน 2567 ถึงวันที่ 18 พฤศจิกายน 2569
    [GeneratedRegex(@"(?:วาระ|ดำรงตำแหน่ง)[^\n\d]{0,12}(?:ตั้งแต่|ระหว่าง) ?วันที่ ?$")]
    private static partial Regex TermOfDays();

    // สมัยที่ 18 (2568-2573), ดำรงตำแหน่งปี 2564-2569, อดีตสมาชิกสภาผู้แทนราษฎร ปี 2550-2554
    [GeneratedRegex(@"(?:(?<!รัช)สมัย|เทอม|ภาคเรียน|ดำรงตำแหน่ง|(?:สมาชิก|ผู้แทน)[^\n\d]{0,6}สภา[^\n\d ]{0,30})(?: ?(?:ที่|ครั้งที่) ?[\dIVXLC]{0,5})?(?: ?(?:ประจำ|ใน|ช่วง|ระหว่าง|ตั้งแต่|สำหรับ))?(?: ?ปี)?[ (,]{0,3}$")]
    private static partial Regex Session();

    // สมัชชาแนวร่วมปิตุภูมิเวียดนามระดับจังหวัด ประจำปี 2567-2572: such a congress sits every five years.
    [GeneratedRegex(@"(?:สมัชชา|ประชุมใหญ่|ประชุมผู้แทน)(?:[^\n\d]|ครั้งที่ ?\d{1,2}){0,60}(?:ประจำ ?ปี|ครั้งที่ ?\d{1,2} ?\() ?$")]
    private static partial Regex Congress();

    // วาระ 2563-2568 และ 2568-2573: what the first is the second is too.
    [GeneratedRegex(@"(?:ปี ?)?\d{4} {0,2}- {0,2}\d{4}[ )]{0,3}(?:และ|,)(?: ?ปี)? ?$")]
    private static partial Regex Series();

    // ในช่วงปี 2564-2568 จังหวัดตั้งเป้าหมายให้
    [GeneratedRegex("^ ?(?:นี้ ?)?[^\\n\\d ]{0,25} ?ตั้งเป้า")]
    private static partial Regex GoalOfSpan();

    // แผน but not แผนก, แผนที่.
    [GeneratedRegex(@"(?:(?<!กรม|กอง|ฝ่าย|สำนัก|สำนักงานนโยบายและ)แผน(?!ก(?!าร)|ที่)|(?<!หุ้นส่วน(?:เชิง|ทาง)?)ยุทธศาสตร์|วิสัยทัศน์|ผังเมือง|โครงการเป้าหมาย|ตั้งเป้า)(?!.*คาด)[^\n]{0,60}$|(?:[Pp]lan|[Ss]trategy|Vision|Roadmap|Blueprint|Agenda|Framework)\b[^\n\d]{0,40}$")]
    private static partial Regex Plan();

    // โครงการพัฒนาเศรษฐกิจและสังคมในพื้นที่ชนกลุ่มน้อยและภูเขา ช่วงปี 2564-2573: what a country runs for years, while it runs.
    [GeneratedRegex(@"(?:โครงการเป้าหมาย|โครงการพัฒนา|โครงการลดความยากจน|แผนงาน|สร้างชนบทใหม่|จัด(?:ระบบ)?หน่วยบริหาร|ปรับปรุงหน่วยบริหาร|ว่าด้วย(?!กฎหมาย))(?!.*คาด)[^\n\d]{0,90}(?:ระยะ|ช่วง)(?:เวลา)? ?(?:ปี)? ?$|โครงการ(?:ที่|หมายเลข)? ?\d{1,4}/[^\s\d]{2,14} ?(?:ระยะ|ช่วง) ?(?:ปี)? ?$")]
    private static partial Regex Programme();

    // เมื่อเทียบกับค่าเฉลี่ยย้อนหลังปี 2562-2566
    [GeneratedRegex(@"(?:ย้อนหลัง|ค่าเฉลี่ย)[^\n\d]{0,20}$")]
    private static partial Regex LookingBack();

    // เลื่อน 22 โครงการไปดำเนินการในช่วงปี 2569-2573
    [GeneratedRegex(@"(?:เลื่อน|ล่าช้า|ช้าไปถึง)[^\n]{0,45}$")]
    private static partial Regex PutOff();

    // โรงแรกมีกำหนดเดินเครื่องช่วงปี 2573-2574
    [GeneratedRegex(@"กำหนด(?:การ)?(?:จะ)?(?:เดินเครื่อง|เปิด|เริ่ม|(?:แล้ว)?เสร็จ)(?!.*คาด)[^\n\d]{0,25}$")]
    private static partial Regex Scheduled();

    // A long name of a plan; no other year may stand between.
    [GeneratedRegex(@"(?:(?<!กรม|กอง|ฝ่าย|สำนัก|สำนักงานนโยบายและ)แผน(?!ก(?!าร)|ที่)|(?<!หุ้นส่วน(?:เชิง|ทาง)?)ยุทธศาสตร์|โครงการเป้าหมาย)(?!.*(?:\d{4}|คาด))[^\n]*$")]
    private static partial Regex FarPlan();

    // สอดคล้องกับยุทธศาสตร์… ดันไทยเป็นศูนย์กลางสุขภาพนานาชาติ ในปี 60-69
    [GeneratedRegex(@"สอดคล้องกับ(?:แผน|ยุทธศาสตร์)(?!.*(?:\d{4}|คาด))[^\n]*$")]
    private static partial Regex Accords();

    // ในช่วงปี 2559-2563: what was then, whatever plan was named before.
    [GeneratedRegex(@"(?:ใน|ช่วง|ระหว่าง|ตั้งแต่|เมื่อ) ?(?:ปี)? ?$")]
    private static partial Regex OfThatTime();

    [GeneratedRegex(@"(?:นโยบาย|ว่าด้วยการพัฒนา|แนวทาง|กรอบ(?!วงเงิน)|ทิศทาง|ทศวรรษ(?!(?:ที่|ปี)? ?$)|เป้าหมาย|ระยะยาว)[^\n\d]{0,70}$")]
    private static partial Regex Policy();

    // ที่สำรวจภายใต้ยุทธศาสตร์… ระหว่างปี 2548 - 2554, years ago
    [GeneratedRegex(@"ระหว่าง ?(?:ปี)? ?$")]
    private static partial Regex Between();

    [GeneratedRegex(@"(?:คาด|ประมาณการ|แนวโน้ม)[^\n]*$")]
    private static partial Regex Expected();

    // ระยะ 5 ปี (ปี 2563-2567), but not ย้อนหลัง 3 ปี or ในช่วงระยะเวลา 6 ปี
    [GeneratedRegex(@"(?:(?<!\d|ย้อนหลัง ?|รอบ ?|เฉลี่ย ?|ช่วง(?:ระยะเวลา)? ?|ตลอด ?)\d{1,2} ?ปี(?: ?ข้างหน้า)?|ระยะ(?:แรก|สั้น|กลาง|ยาว|ที่ ?\d{1,2})|ระยะเวลา(?:การ)?ดำเนิน(?:การ|งาน|โครงการ)*|สำหรับ(?:ระยะเวลา|ช่วง(?:เวลา)?)|เป้าหมาย)[ (:]{0,3}(?:ตั้งแต่ ?|ระหว่าง ?)?(?:ปี)?$|โครงการ[^\n\d]{0,60}(?<!ใน)ระยะ(?:ปี)? ?$")]
    private static partial Regex YearsLong();

}
