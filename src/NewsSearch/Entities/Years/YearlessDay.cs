using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Years;

/// <summary>Tells in which year a day lies that is given none: เมื่อวันที่ 23 กุมภาพันธ์.</summary>
internal static partial class YearlessDay
{
    // A document is reported within so many days.
    private const int NearPaperDays = 14;

    // From November on news tells the plans of the next year, until April the results of the last.
    private const int FirstMonthOfPlans = 11, LastMonthOfResults = 4;

    /// <summary>The day with its year (rule R12): the last such day up to publication; else in the latest year the article speaks of as its own. Null when nothing tells.</summary>
    /// <param name="span">Where the day stands.</param>
    /// <param name="month">The month, from 1.</param>
    /// <param name="day">The day of the month.</param>
    /// <param name="published">When the article was published, or null.</param>
    /// <param name="found">The dates of the text.</param>
    /// <param name="plain">The text as <see cref="DateScanner.Plain"/> makes it.</param>
    /// <param name="isThai">False for translations.</param>
    public static (DateOnly Day, string Evidence)? Resolve(TextSpan span, int month, int day, DateOnly? published, List<DateFound> found, string plain, bool isThai)
    {
        if (published is { } limit)
        {
            // A day ahead is a slip of clocks, more is last year.
            var year = limit.Year;
            if (!Valid(year) || new DateOnly(year, month, day) > limit.AddDays(EventDayFinder.FarthestEventDays / 2)) year--;
            return Valid(year) ? (new DateOnly(year, month, day), $"event in {year}: no year is given; published {IsoDay.Text(limit)}") : null;
        }
        // (10 ตุลาคม) beside 10 ตุลาคม 2567
        if (found.Where(date => date.From == date.To && date.Day is { } same && (same.Month, same.Day) == (month, day) && same.Year >= EventDayFinder.EarliestNews && !SpanWords.IsDateOfPaper(plain, date.Span)).Max(date => date.Day) is { } whole)
            return (whole, $"event in {whole.Year}: no year is given; the article names {IsoDay.Text(whole)}");
        var own = found.Where(date => date.To.Common >= EventDayFinder.EarliestNews && date.Form is (DateForm.Day or DateForm.Month or DateForm.Year)
            && !TargetYear.Is(plain, date) && !YearKinds.IsTerm(plain, date.Span) && !(date.Form == DateForm.Year && SpanWords.IsOfLaw(plain, date.Span)) && !Past().IsMatch(SpanWords.Before(plain, date.Span, 30)) && !Ahead().IsMatch(SpanWords.Before(plain, date.Span, 60)) && !Passed().IsMatch(SpanWords.After(plain, date.Span, 12))).ToList();
        // A title may hold the only year: เทศกาลเว้ 2024.
        if (own.Count == 0 && found.Where(date => date.Form == DateForm.Bare).DistinctBy(date => date.From).ToList() is [var bare] && !found.Exists(date => date.From == bare.From && TargetYear.Is(plain, date)) && !PreparedFor().IsMatch(SpanWords.Before(plain, bare.Span, 60))) own = [bare];
        if (own.Count == 0) return null;

        // ยืดเวลาเบิกจ่ายไปจนถึงสิ้นปี 2568 says least of when that was told.
        if (own.FindAll(date => !Until().IsMatch(SpanWords.Before(plain, date.Span, 16))) is { Count: > 0 } sure) own = sure;
        // What lies years after the last day told as news is a plan: วางไปถึง พ.ศ. 2565 บ้าง พ.ศ. 2569 บ้าง.
        if (own.Where(date => date.Day is not null && !EventDayChoice.IsAside(plain, date.Span)).Max(date => (int?)date.To.Common) is { } told)
        {
            own.RemoveAll(date => date.To.Common > told + 1);
        }
        // 8 ตุลาคม 2564 - 31 มกราคม 2565 speaks of the year it begins in.
        var context = own.Max(Spoken);
        // One year that a release of the government names once, or at the end of a year, is as often one it looks back on or ahead to (39 of 76); papers of a province name their own.
        var named = own.FindAll(date => Spoken(date) == context);
        if (isThai && named.TrueForAll(date => date.Form == DateForm.Year) && (named.Count == 1 || month >= FirstMonthOfPlans - 1)) return null;
        // A document cannot be reported before it is issued: after a paper of December comes the next January; between, nobody knows.
        var latest = own.Where(date => date.From == date.To && !SpanWords.IsDeadline(plain, date.Span)).Max(date => date.Day) ?? DateOnly.MinValue;
        var common = context.Common;
        // At the end of a year its sums are told beside the plans of the next, at the beginning of one the results of the year before.
        if (own.TrueForAll(date => date.To < context || date.Day is null && NextYears().IsMatch(SpanWords.Before(plain, date.Span, 60))) && month >= FirstMonthOfPlans) common--;
        else if (month <= LastMonthOfResults && own.TrueForAll(date => date.Day is null && Results().IsMatch(SpanWords.Before(plain, date.Span, 60)))) common++;
        if (Valid(common) && new DateOnly(common, month, day) < latest && latest.Year == common)
        {
            // Nor is a letter of the day after the flood of another year.
            var before = latest.DayNumber - new DateOnly(common, month, day).DayNumber;
            if (before > NearPaperDays && latest.Month - month < 6) return null;
            if (before > NearPaperDays) common++;
        }
        // (14 ก.ย.) of what can be claimed ถึงวันที่ 31 มี.ค. 65 lies before that day.
        if (Valid(common) && own.TrueForAll(date => Spoken(date) < context || date.Day < new DateOnly(common, month, day).AddDays(-NearPaperDays) && SpanWords.IsDeadline(plain, date.Span))) common--;
        // 24 กันยายน ที่ผ่านมา lies before the days of October 2564 and January 2565.
        if (Valid(common) && Valid(common - 1) && Passed().IsMatch(SpanWords.After(plain, span, 12)) && new DateOnly(common, month, day) > latest
            && own.Exists(date => date.Day is { } told && told.Year == common - 1 && told >= new DateOnly(common - 1, month, day))) common--;
        // Nobody reviews a paper on the day it was signed: ทบทวนข้อสรุปลงวันที่ 30 ตุลาคม 2562 of a later 30 October.
        if (Valid(common) && found.Exists(date => date.Day == new DateOnly(common, month, day) && SpanWords.IsDateOfPaper(plain, date.Span))) return null;
        return Valid(common) ? (new DateOnly(common, month, day), $"event in {common}: no year is given; the article speaks of {context}") : null;

        static Year Spoken(DateFound date) => date.To.Common - date.From.Common > 1 ? date.To : date.From;

        bool Valid(int year) => day <= DateTime.DaysInMonth(year, month);
    }

    // When somebody was born, something founded or a law begins to bind says nothing of the day of the news; nor does the year it is compared with.
    [GeneratedRegex(@"(?:เกิด|ก่อตั้ง|สถาปนา|จัดตั้ง|ตั้งแต่|เริ่ม(?:ขึ้น|ต้น|ก่อสร้าง|สร้าง|ดำเนินการ)?|กว่า|เทียบกับ|ผลบังคับใช้|มีผล|คาดว่า|ครบรอบ|ฉบับ|กฎหมาย[ก-๎]{2,20}?|รัฐธรรมนูญ)(?:ขึ้น)?(?: ?(?:เมื่อ|ใน|วันที่|ตั้งแต่)){0,2} ?(?:ปี)?[ (]{0,3}$")]
    private static partial Regex Past();

    // คาดว่าเส้นทางจะเปิดใช้ในปี 2569
    [GeneratedRegex(@"(?:(?:คาด|จะ(?:เปิด|แล้วเสร็จ|เริ่ม|จัด))[^\n\d]{0,45}|แล้วเสร็จ[^\n\d]{0,20})$")]
    private static partial Regex Ahead();

    // มติว่าด้วยภารกิจการลงทุนสาธารณะปี 2568
    [GeneratedRegex(@"(?:แผน(?!ก(?!าร)|ที่)|ภารกิจ|ประมาณการ|งบประมาณ|แนวทาง|ทิศทาง|เป้าหมาย|คาดการณ์|ต้อนรับ|เตรียม|ปีใหม่)[^\n\d]{0,45}$")]
    private static partial Regex NextYears();

    // เร่งงานรองรับเอเปค 2027
    [GeneratedRegex(@"(?:รองรับ|เตรียม(?:ความ)?พร้อม|เจ้าภาพ)[^\n\d]{0,45}$")]
    private static partial Regex PreparedFor();

    [GeneratedRegex("ถึง(?:สิ้น)? ?(?:ปี)? ?$")]
    private static partial Regex Until();

    // ผลการพัฒนาเศรษฐกิจของจังหวัดในปี 2566; รายงานว่า ในปี 2567 จับกุมได้ 120 คดี
    [GeneratedRegex(@"(?:(?:ผล(?:งาน|การ|สำเร็จ|ลัพธ์)|ความสำเร็จ)[^\n\d]{0,45}|รายงานว่า ?(?:ใน|ตลอด)?|ตลอด(?:ทั้ง)? ?)ปี ?$")]
    private static partial Regex Results();

    // ในปี 2563 ที่ผ่านมา: the year before.
    [GeneratedRegex("^ ?ที่(?:ผ่านมา|แล้ว)")]
    private static partial Regex Passed();
}
