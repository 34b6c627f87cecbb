using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Years;

/// <summary>Finds the day of an article's main event. Immutable, safe for any number of threads.</summary>
internal sealed partial class EventDayFinder(DateScanner scanner)
{
    // A release about a day long past or to come is not a report of that day.
    private const int NearPaperDays = 14, FarthestEventDays = 60;

    // The main event is told at the head of a story: its first two paragraphs, or more when they are broken into short lines.
    private const int LeadParagraphs = 2;
    private const int LeadLength = 600;

    // In characters from the beginning of its paragraph.
    private const int LeadSentence = 550;

    // Archives of the web hold no older news; what is older is history.
    public const int EarliestNews = 1995;

    // Nobody reports a day so many years before another one.
    private const int HistoryYears = 5;

    // From November on news tells the plans of the next year, until April the results of the last.
    private const int FirstMonthOfPlans = 11, LastMonthOfResults = 4;

    // Within so many days of publication a day of another year is a slip of the pen.
    private const int NearSlipDays = 7;

    // The rank of a day that is only the date of a paper, or the only one there is.
    private const int AsideRank = 1;

    // The ranks of a day to come and of one told as news.
    private const int PlannedRank = 2, ToldRank = 4;

    /// <summary>The day of the main event: the first day of the lead that is told as news, not as the date of a paper or a deadline.</summary>
    /// <param name="article">The cleaned article.</param>
    /// <param name="plain">Its text as <see cref="DateScanner.Plain"/> makes it.</param>
    /// <param name="found">The dates of that text.</param>
    public EventDay? Find(Article article, string plain, List<DateFound> found)
    {
        var published = article.Published;
        // What follows is a life, not the news.
        if (plain.IndexOf("ประวัติโดยย่อ", StringComparison.Ordinal) is >= 0 and var life) found = found.FindAll(date => date.Span.Start < life);
        var lead = Lead(article);
        EventDay? best = null;
        var bestRank = 0;
        var untold = false;
        var isOccasion = false;
        var days = found.Count(date => date.Day is { } day && !(day == published && article.LineAt(date.Span).Kind == LineKind.Dateline));
        foreach (var date in found)
        {
            if (date.Day is not { } day || article.LineAt(date.Span) is not { Kind: not LineKind.Credit } line) continue;
            // A bare day over the story says when it was published; ในวันศุกร์ที่ ๙ กุมภาพันธ์ ๒๕๖๑ เวลา ๑๓.๓๐ น. when it happened.
            if (line.Kind == LineKind.Dateline && day == published && !OfEvent().IsMatch(SpanWords.Before(plain, date.Span, 40))) continue;
            Consider(date.Span, line, day, inferred: false, null);
        }
        foreach (var (lastSpan, month, lastDay) in scanner.FindDayMonths(plain))
        {
            // ระหว่างวันที่ 20-21 มิถุนายน
            var (span, day) = FirstDay().Match(plain[Math.Max(0, lastSpan.Start - 8)..lastSpan.Start]) is { Success: true } first && int.Parse(first.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is > 0 and var from && from < lastDay
                ? (TextSpan.Between(lastSpan.Start - first.Length, lastSpan.End), from) : (lastSpan, lastDay);
            if (found.Exists(date => date.Span.Overlaps(span)) || article.LineAt(span) is not { Kind: not (LineKind.Title or LineKind.Credit) } line) continue;
            // วันที่ 18 มกราคมของทุกปี is a feast, not a day of news.
            if (EveryYear().IsMatch(SpanWords.After(plain, span, 16))) continue;
            if (Resolve(span, month, day, published, found, plain) is not var (resolved, evidence))
            {
                // Its day is told, though not in which year: then no paper that it follows dates it.
                untold |= lead.Contains(line) && OnDay().IsMatch(SpanWords.Before(plain, span, 40)) && !NotNews().IsMatch(SpanWords.Before(plain, span, 40));
                continue;
            }
            Consider(span, line, resolved, inferred: true, evidence);
        }
        return untold && best is { IsAside: true } && !(SpanWords.IsDateOfPaper(plain, best.Span) && !Followed().IsMatch(SpanWords.Before(plain, best.Span, 140))) ? null : best;

        void Consider(TextSpan span, ArticleLine line, DateOnly day, bool inferred, string? evidence)
        {
            var before = SpanWords.Before(plain, span, 40);
            var inLead = lead.Contains(line) && span.Start - line.Span.Start < LeadSentence;
            var isNotNews = NotNews().IsMatch(before) && !AfterMeeting().IsMatch(SpanWords.Before(plain, span, 60));
            var rank = isNotNews ? !inLead || InForce().IsMatch(before) ? 0 : Planned().IsMatch(before) ? 2 : SpanWords.IsDateOfPaper(plain, span) && IsIssuedNow(plain, span) ? JustIssued().IsMatch(SpanWords.Before(plain, span, 140)) ? 4 : 1 : 0
                : Today().IsMatch(before) ? inLead ? 6 : 3
                : Yesterday().IsMatch(before) ? inLead ? 5 : 2
                : line.Kind == LineKind.Dateline ? 5
                : Happened().IsMatch(SpanWords.Before(plain, span, 60)) && lead.Contains(line) ? 4
                : OnDay().IsMatch(before) ? inLead ? 4 : inferred && StartsLine(span, line) ? 2 : 0
                // วันแนวร่วมปิตุภูมิ (18 พฤศจิกายน) is a feast.
                : inferred && Feast().IsMatch(before) ? 0
                : inLead && (before is [.., '('] || OpensStory(plain, span, line)) ? inferred ? 2 : 4
                : 0;
            // สรุปรายงานอุทกภัยในเส้นทางคมนาคม ข้อมูล ณ วันที่ 11 พฤศจิกายน 2565 เวลา 15.00 น.
            var isReport = (inLead || line.Kind == LineKind.Title) && Report().IsMatch(SpanWords.Before(plain, span, 90)) && AtHour().IsMatch(SpanWords.After(plain, span, 12));
            var isOnly = isReport || (line.Kind == LineKind.Title ? IsNewsOfHeadline(plain, span, line) : rank == 0 && days == 1 && !isNotNews && OnDay().IsMatch(before));
            if (isOnly) rank = AsideRank;
            else if (line.Kind == LineKind.Title) return;
            // เปิดตัว วันศุกร์ 17 ม.ค. นี้ is to come.
            if (inferred && rank > PlannedRank && ToCome().IsMatch(SpanWords.After(plain, span, 8))) rank = PlannedRank;
            if (rank >= ToldRank && !inferred && published is { } printed && Slip(plain, day, printed) is { } meant)
            {
                evidence = $"event {IsoDay.Text(meant)}: the text says {SpanWords.Quote(article.Text, span)}, a slip of the year; published {IsoDay.Text(printed)}";
                day = meant;
            }
            // (27 กรกฎาคม 2490 - 27 กรกฎาคม 2567) is an anniversary, เมื่อ 1 ธ.ค. 66 - 28 ม.ค. 67 how long something took.
            var most = Between().IsMatch(before) ? 1 : 0;
            if (!inferred && found.Exists(date => date.Span == span && date.To.Common - date.From.Common > most)) return;
            // Archives hold no news of before; and the only day of a story that speaks of later years is looked back on.
            if (day.Year < EarliestNews || isOnly && !inferred && found.Exists(date => date.Form is DateForm.Day or DateForm.Month or DateForm.Year && date.From.Common > day.Year && !YearKinds.IsTarget(plain, date))) return;
            // So is what lies years before another day it tells: การแข่งขันครั้งแรกเมื่อวันที่ 30 สิงหาคม 2546.
            if (rank < 5 && !inferred && found.Exists(date => date.Day?.Year - day.Year >= HistoryYears)) return;
            // A page may repeat an old report whole; then only วันนี้ beside a date still tells its day.
            if (published is { } limit && Math.Abs(day.DayNumber - limit.DayNumber) > FarthestEventDays)
            {
                if (rank < 6) return;
                evidence = $"event {IsoDay.Text(day)}: {SpanWords.Quote(article.Text, span)}; doubtful, as it was published {IsoDay.Text(limit)}";
            }
            // Of equals the first stands: the story opens with its news.
            // What followed upon the occasion of a story is its news.
            var follows = isOccasion && rank > AsideRank && best is not null && day > best.Day;
            if (!follows && (rank < bestRank || rank == 0 || rank == bestRank && best is not null && best.Span < span)) return;
            isOccasion = rank < 5 && Occasion().IsMatch(plain.AsSpan(line.Span.Start..span.Start));
            (best, bestRank) = (new EventDay(day, span, rank <= AsideRank, inferred, evidence ?? $"event {IsoDay.Text(day)}: {SpanWords.Quote(article.Text, span)}"), rank);
        }
    }

    // วันนี้ (4 มกราคม 2563) of an article published on 5 January 2021, unless it tells an anniversary of that day.
    private static DateOnly? Slip(string plain, DateOnly day, DateOnly published)
    {
        if (Math.Abs(day.DayNumber - published.DayNumber) <= FarthestEventDays) return null;
        for (var year = published.Year - 1; year <= published.Year + 1; year++)
        {
            if (day.Day > DateTime.DaysInMonth(year, day.Month)) continue;
            var meant = new DateOnly(year, day.Month, day.Day);
            if (Math.Abs(meant.DayNumber - published.DayNumber) <= NearSlipDays) return plain.Contains($"{year - day.Year} ปี", StringComparison.Ordinal) ? null : meant;
        }
        return null;
    }

    // ตรวจเยี่ยมท่าเรือ เมื่อวันที่ 27 สิงหาคม 2560; ออกอากาศ วันศุกร์ที่ 11 สิงหาคม 2560 เวลา 20.15 น.
    private static bool IsNewsOfHeadline(string plain, TextSpan span, ArticleLine line)
    {
        var before = plain.AsSpan(line.Span.Start..span.Start);
        return HasHappened().IsMatch(before) || HasWeekday().IsMatch(before) && AtHour().IsMatch(plain.AsSpan(span.End..line.Span.End));
    }

    private static List<ArticleLine> Lead(Article article)
    {
        var story = article.Lines.Where(line => line.Kind is LineKind.Paragraph or LineKind.Dateline).ToList();
        return [.. story.Where((line, at) => at < LeadParagraphs || line.Span.Start - story[0].Span.Start < LeadLength)];
    }

    // 25 พฤษภาคม 2563 : รัฐมนตรี…; 5 ก.ค. 66 - ที่ทำเนียบ…; 8 กรกฎาคม 2568 เดชา จาตุธนานันท์ ลงพื้นที่…, not … เป็นวันครบรอบ
    private static bool OpensStory(string plain, TextSpan span, ArticleLine line) =>
        string.IsNullOrWhiteSpace(plain[line.Span.Start..span.Start]) && AfterDateline().IsMatch(plain.AsSpan(span.End..line.Span.End))
        || PlaceAndColon().IsMatch(plain.AsSpan(line.Span.Start..span.Start)) && AfterDateline().IsMatch(plain.AsSpan(span.End..line.Span.End))
        || DatelinePlace().IsMatch(plain.AsSpan(line.Span.Start..span.Start)) && plain.AsSpan(span.End..line.Span.End).TrimStart() is ['-' or '–' or ':' or '/', ..];

    // จังหวัดเพชรบุรี 13 พฤษภาคม 2567 - นางสาว…; สุราษฎร์ธานี, 15 มีนาคม 2568 – นาย…
    [GeneratedRegex(@"\A ?(?:(?:จังหวัด|จ\.|กรุงเทพ)[ก-๎]{0,16}ฯ? ?[,(]? ?|[ก-๎]{3,16}ฯ?, )\z")]
    private static partial Regex DatelinePlace();

    // จังหวัดชัยนาท : 24 ตุลาคม 2565 นายจุลพงษ์…
    [GeneratedRegex(@"\A ?(?:จังหวัด|จ\.|กรุงเทพ)[ก-๎]{0,16}ฯ? ?: ?\z")]
    private static partial Regex PlaceAndColon();

    // คำสั่ง… ลงวันที่ is the news itself, ดำเนินการตามมติ… ลงวันที่ only a reference.
    private static bool IsIssuedNow(string plain, TextSpan span)
    {
        var before = SpanWords.Before(plain, span, 140);
        return IssuedNow().IsMatch(before) && !Cited().IsMatch(before);
    }

    private static bool StartsLine(TextSpan span, ArticleLine line) => span.Start - line.Span.Start < 25;

    // Rule R12: the last such day up to publication; else in the latest year the article speaks of as its own.
    private static (DateOnly Day, string Evidence)? Resolve(TextSpan span, int month, int day, DateOnly? published, List<DateFound> found, string plain)
    {
        if (published is { } limit)
        {
            // A day ahead is a slip of clocks, more is last year.
            var year = limit.Year;
            if (!Valid(year) || new DateOnly(year, month, day) > limit.AddDays(FarthestEventDays / 2)) year--;
            return Valid(year) ? (new DateOnly(year, month, day), $"event in {year}: no year is given; published {IsoDay.Text(limit)}") : null;
        }
        // (10 ตุลาคม) beside 10 ตุลาคม 2567
        if (found.Where(date => date.From == date.To && date.Day is { } same && (same.Month, same.Day) == (month, day) && same.Year >= EarliestNews && !SpanWords.IsDateOfPaper(plain, date.Span)).Max(date => date.Day) is { } whole)
            return (whole, $"event in {whole.Year}: no year is given; the article names {IsoDay.Text(whole)}");
        var own = found.Where(date => date.To.Common >= EarliestNews && date.Form is (DateForm.Day or DateForm.Month or DateForm.Year)
            && !YearKinds.IsTarget(plain, date) && !YearKinds.IsTerm(plain, date.Span) && !(date.Form == DateForm.Year && SpanWords.IsOfLaw(plain, date.Span)) && !Past().IsMatch(SpanWords.Before(plain, date.Span, 30)) && !Ahead().IsMatch(SpanWords.Before(plain, date.Span, 60)) && !Passed().IsMatch(SpanWords.After(plain, date.Span, 12))).ToList();
        // A title may hold the only year: เทศกาลเว้ 2024.
        if (own.Count == 0 && found.Where(date => date.Form == DateForm.Bare).DistinctBy(date => date.From).ToList() is [var bare] && !found.Exists(date => date.From == bare.From && YearKinds.IsTarget(plain, date))) own = [bare];
        if (own.Count == 0) return null;

        // What lies years after the last day told as news is a plan: วางไปถึง พ.ศ. 2565 บ้าง พ.ศ. 2569 บ้าง.
        if (own.Where(date => date.Day is not null && !NotNews().IsMatch(SpanWords.Before(plain, date.Span, 40))).Max(date => (int?)date.To.Common) is { } told)
        {
            own.RemoveAll(date => date.To.Common > told + 1);
        }
        // 8 ตุลาคม 2564 - 31 มกราคม 2565 speaks of the year it begins in.
        var context = own.Max(date => date.Day is null || date.To.Common - date.From.Common > 1 ? date.To : date.From);
        // A document cannot be reported before it is issued: after a paper of December comes the next January; between, nobody knows.
        var latest = own.Where(date => date.From == date.To).Max(date => date.Day) ?? DateOnly.MinValue;
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
        // 24 กันยายน ที่ผ่านมา lies before the days of October 2564 and January 2565.
        if (Valid(common) && Valid(common - 1) && Passed().IsMatch(SpanWords.After(plain, span, 12)) && new DateOnly(common, month, day) > latest
            && own.Exists(date => date.Day is { } told && told.Year == common - 1 && told >= new DateOnly(common - 1, month, day))) common--;
        // Nobody reviews a paper on the day it was signed: ทบทวนข้อสรุปลงวันที่ 30 ตุลาคม 2562 of a later 30 October.
        if (Valid(common) && found.Exists(date => date.Day == new DateOnly(common, month, day) && SpanWords.IsDateOfPaper(plain, date.Span))) return null;
        return Valid(common) ? (new DateOnly(common, month, day), $"event in {common}: no year is given; the article speaks of {context}") : null;

        bool Valid(int year) => day <= DateTime.DaysInMonth(year, month);
    }


    [GeneratedRegex(@"(?:วัน|เช้า|บ่าย|เย็น|ค่ำ|คืน|เวลา|ขณะ)นี้[ (]{0,4}(?:วัน)?(?:(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)? ?(?:ที่)?)?[ (]{0,3}$")]
    private static partial Regex Today();

    [GeneratedRegex(@"(?:ใน|เมื่อ|ระหว่าง)วัน[ก-๎]{0,10} ?ที่ {0,2}$")]
    private static partial Regex OfEvent();

    [GeneratedRegex(@"วัน(?!นี้|ที่|จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)[ก-๎]{3,40} ?\($")]
    private static partial Regex Feast();

    [GeneratedRegex(@"(?:รายงาน|สรุป|สถานการณ์)[^\n\d]{0,60}ณ ?วันที่ ?$")]
    private static partial Regex Report();

    [GeneratedRegex("^ ?นี้")]
    private static partial Regex ToCome();

    [GeneratedRegex(@"(?<!แรก(?:ขึ้น)? ?|(?:หลังจาก|เนื่องจาก|ตั้งแต่|สถาปนา|บังคับใช้|เกิด|ก่อนหน้านี้) ?)เมื่อ ?(?:วัน[ก-๎]{0,10} ?ที่)? {0,2}$")]
    private static partial Regex HasHappened();

    [GeneratedRegex(@"วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์) ?ที่ {0,2}$")]
    private static partial Regex HasWeekday();

    [GeneratedRegex(@"^ *เวลา ?\d")]
    private static partial Regex AtHour();

    [GeneratedRegex(@"(?<!\d)(\d{1,2}) ?- ?\z")]
    private static partial Regex FirstDay();

    // โดยเบื้องต้นได้รับรายงานว่า เหตุดังกล่าวเกิดขึ้นเมื่อวันที่ 20 มิถุนายน 2566
    [GeneratedRegex(@"เหตุ[^\n\d]{0,30}เกิด(?:ขึ้น)? ?(?:เมื่อ|ใน)? ?(?:วันที่)?[ (]{0,3}$")]
    private static partial Regex Happened();

    [GeneratedRegex(@"วานนี้[ (]{1,4}(?:วันที่)?[ (]{0,3}$")]
    private static partial Regex Yesterday();

    [GeneratedRegex(@"(?:วันที่|วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)(?: ?ที่)?|เมื่อ|(?<!ใน)ระหว่าง)[ (]{0,3}$")]
    private static partial Regex OnDay();

    [GeneratedRegex(@"(?:ลง ?วันที่|ลว\.?|ฉบับวันที่|เริ่ม[^\n]{0,15}วันที่|ตั้งแต่(?:คืน|เช้า|บ่าย|เย็น)?(?:วันที่)?|ภายใน(?:วันที่)?|(?:จน|ไป)?ถึง ?(?:วันที่)?|ก่อน(?:วันที่)?|ไม่ทัน(?:วันที่)?|เนื่องจาก ?เมื่อ(?:วันที่)?|หลัง(?:จาก)? ?(?:เมื่อ)?(?:วันที่)?|ครั้งแรก(?:ขึ้น)? ?(?:ใน|เมื่อ)? ?(?:วันที่)?|มีผล[^\n]{0,20}|ประชุม[^\n]{0,20}เมื่อวันที่|มติ[^\n]{0,20}(?:เมื่อ)?(?:วันที่)?|(?<!เหตุ ?)เกิดวันที่|(?:เสนอ|เผยแพร่|ปรากฏ|เป็น)ข่าว[^\n\d]{0,12}เมื่อวันที่|ตรงกับวันที่|เป็น(?:วันที่|วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์) ?ที่)|ใน(?:ระหว่าง)?วันที่|ณ ?วันที่|และวันที่|ก่อนหน้า(?:นี้|นั้น)[ ,]{0,2}(?:เมื่อ)?(?:วันที่)?)[ (]{0,3}$")]
    private static partial Regex NotNews();

    // เปิดเผยหลังการประชุมคณะรัฐมนตรี (ครม.) เมื่อวันที่ 1 มีนาคม 2565 ว่า: that very day
    [GeneratedRegex(@"หลัง(?:จาก)?(?:การ)?ประชุม[^\n]{0,25}เมื่อวันที่[ (]{0,3}$")]
    private static partial Regex AfterMeeting();

    // จากกรณีเพลิงไหม้โรงงาน เมื่อวันที่ 5 มิถุนายน 2567: what the news follows upon, which is told behind it.
    [GeneratedRegex(@"\A(?:\([^)\n]{1,20}\) ?-? ?)?(?:สืบเนื่องมา?จาก|สืบเนื่องจาก|จาก)(?:กรณี|เหตุ|ที่|สถานการณ์)[^\n\d]*เมื่อ(?:(?:ช่วง|คืน|กลาง|เช้า|บ่าย|เย็น|ค่ำ|ดึก)*วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)?(?: ?ที่)?)?[ (]{0,3}\z|\Aจากกรณี[^\n]*เมื่อ(?:วันที่)?[ (]{0,3}\z")]
    private static partial Regex Occasion();

    // ได้รับการอนุมัติตามคำสั่งหมายเลข 1030/QĐ-UBND ลงวันที่…
    [GeneratedRegex(@"ตาม(?:คำสั่ง|หนังสือ|ประกาศ|มติ)[^\n]*$")]
    private static partial Regex Followed();

    // What is going to be: the day of the news where no other is told.
    [GeneratedRegex(@"(?<!ภาย|หลวง ?|พรรษา ?)ใน(?:ระหว่าง)?วันที่[ (]{0,3}$")]
    private static partial Regex Planned();

    [GeneratedRegex(@"^ ?(?:[:,\-]|เวลา|ที่|นาย|นาง|ณ )|^ (?!เป็น|ถือ|ตรง|คือ|จะ|ของ|ถึง|จน|และ|หรือ|นี้|ซึ่ง|โดย|เพื่อ|มี|ได้)[ก-ฮเ-ไ]")]
    private static partial Regex AfterDateline();

    [GeneratedRegex(@"(?:คำสั่ง|หนังสือ|(?<!ได้)ประกาศ|ลงนาม|ออก(?:มติ|แผน|เอกสาร|โทรเลข|คำสั่ง)|มีมติ)[^\n]*$")]
    private static partial Regex IssuedNow();

    // นายกรัฐมนตรีเพิ่งออกโทรเลขด่วน… ลงวันที่ is the very news.
    [GeneratedRegex(@"เพิ่ง(?:ได้|จะ)?(?:ออก|ลงนาม|ประกาศ|มีมติ)[^\n]*$")]
    private static partial Regex JustIssued();

    [GeneratedRegex(@"(?:อ้างถึง|อ้างอิง|พิจารณา|อาศัยอำนาจ|(?:ปฏิบัติ|ดำเนินการ|เป็นไป|อนุวัติ|(?<!ไม่)ทำ)ตาม|(?<!ลงนาม)ใน(?:คำสั่ง|มติ|หนังสือ)|ตาม(?:มติ|แผน|พระราช|ระเบียบ|ข้อกำหนด|ประกาศ|หนังสือ|โทรเลข|ที่)|บังคับใช้|แนบท้าย|แก้ไขเพิ่มเติม)[^\n]*$")]
    private static partial Regex Cited();

    // When somebody was born, something founded or a law begins to bind says nothing of the day of the news; nor does the year it is compared with.
    [GeneratedRegex(@"(?:เกิด|ก่อตั้ง|สถาปนา|จัดตั้ง|ตั้งแต่|เริ่ม(?:ขึ้น|ต้น|ก่อสร้าง|สร้าง|ดำเนินการ)?|กว่า|เทียบกับ|ผลบังคับใช้|มีผล|คาดว่า|ครบรอบ)(?:ขึ้น)?(?: ?(?:เมื่อ|ใน|วันที่|ตั้งแต่)){0,2} ?(?:ปี)?[ (]{0,3}$")]
    private static partial Regex Past();

    [GeneratedRegex(@"ระหว่าง ?(?:วันที่)?[ (]{0,3}$")]
    private static partial Regex Between();

    // คาดว่าเส้นทางจะเปิดใช้ในปี 2569
    [GeneratedRegex(@"(?:คาด|จะ(?:เปิด|แล้วเสร็จ|เริ่ม|จัด))[^\n\d]{0,45}$")]
    private static partial Regex Ahead();

    // มีผลบังคับใช้ในวันที่ 1 มกราคม, จะสิ้นสุดในวันที่ 18 สิงหาคม: the day of a rule, not of news.
    [GeneratedRegex(@"(?:บังคับใช้|มีผล|สิ้นสุด|หมดอายุ|ครบกำหนด)[^\n\d]{0,14}วันที่[ (]{0,3}$")]
    private static partial Regex InForce();

    // มติว่าด้วยภารกิจการลงทุนสาธารณะปี 2568
    [GeneratedRegex(@"(?:แผน(?!ก(?!าร)|ที่)|ภารกิจ|ประมาณการ|งบประมาณ|แนวทาง|ทิศทาง|เป้าหมาย|คาดการณ์|ต้อนรับ|เตรียม|ปีใหม่)[^\n\d]{0,45}$")]
    private static partial Regex NextYears();

    // ผลการพัฒนาเศรษฐกิจของจังหวัดในปี 2566
    [GeneratedRegex(@"(?:ผล(?:งาน|การ|สำเร็จ|ลัพธ์)|ความสำเร็จ)[^\n\d]{0,45}ปี ?$")]
    private static partial Regex Results();

    // ในปี 2563 ที่ผ่านมา: the year before.
    [GeneratedRegex("^ ?ที่(?:ผ่านมา|แล้ว)")]
    private static partial Regex Passed();

    [GeneratedRegex("^ ?(?:ของ)?(?:ทุกปี|แต่ละปี)")]
    private static partial Regex EveryYear();
}
