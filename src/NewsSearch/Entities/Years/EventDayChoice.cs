using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Years;

/// <summary>Of the days of one article the one that is told as news: by the words beside each, the first of equals. Mutable.</summary>
internal sealed partial class EventDayChoice
{
    // The ranks of a day: called today; called yesterday, or over the story; told as news; called today behind the lead; to come, or told with doubt; only the date of a paper, or the only
    // day there is.
    private const int TodayRank = 6, YesterdayRank = 5, ToldRank = 4, LateTodayRank = 3, WeakRank = 2, AsideRank = 1;

    // The main event is told at the head of a story: its first two paragraphs, or more when they are broken into short lines.
    private const int LeadParagraphs = 2;
    private const int LeadLength = 600;

    // In characters from the beginning of its paragraph.
    private const int LeadSentence = 550, Closing = 150;

    // Nobody reports a day so many years before another one.
    private const int HistoryYears = 5;

    // What lasts longer is a project or a balance, not the news of a day.
    public const int LongestEventDays = 45;

    // Nobody cites so new a paper but for what it brings.
    private const int NewPaperDays = 2;

    // Within so many days of publication a day of another year is a slip of the pen.
    private const int NearSlipDays = 7;

    private readonly Article _article;
    private readonly string _plain;
    private readonly List<DateFound> _found;
    private readonly List<ArticleLine> _lead;
    private readonly ArticleLine _opening;
    private readonly bool _hasOneDay;
    private int _rank;
    private bool _isOccasion;

    /// <param name="article">The cleaned article.</param>
    /// <param name="plain">Its text as <see cref="DateScanner.Plain"/> makes it.</param>
    /// <param name="found">The dates of that text.</param>
    public EventDayChoice(Article article, string plain, List<DateFound> found)
    {
        (_article, _plain, _found, _lead) = (article, plain, found, Lead(article));
        _opening = _lead.Find(line => line.Kind == LineKind.Paragraph);
        _hasOneDay = found.Count(date => date.Day is { } day && !(day == article.Published && article.LineAt(date.Span).Kind == LineKind.Dateline)) == 1;
    }

    /// <summary>The best so far; null while there is none.</summary>
    public EventDay? Best { get; private set; }

    /// <summary>Takes a day if the words beside it say more surely than those of <see cref="Best"/> that it is the day of the news.</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="line">On which line.</param>
    /// <param name="day">The day.</param>
    /// <param name="evidence">Why it lies in its year, for people; null when the text gives the year.</param>
    public void Consider(TextSpan span, ArticleLine line, DateOnly day, string? evidence = null)
    {
        var inferred = evidence is not null;
        var rank = RankOf(span, line, day, inferred);
        var isOnly = IsReport(span, line) || (line.Kind == LineKind.Title ? IsNewsOfHeadline(span, line) : rank == 0 && _hasOneDay && !IsNotNews(span) && OnDay().IsMatch(Before(span)));
        if (isOnly) rank = AsideRank;
        else if (line.Kind == LineKind.Title) return;
        // เปิดตัว วันศุกร์ 17 ม.ค. นี้ is to come.
        if (inferred && rank > WeakRank && ToCome().IsMatch(SpanWords.After(_plain, span, 8))) rank = WeakRank;
        if (rank >= ToldRank && !inferred && _article.Published is { } printed && Slip(day, printed) is { } meant)
        {
            evidence = $"event {IsoDay.Text(meant)}: the text says {SpanWords.Quote(_article.Text, span)}, a slip of the year; published {IsoDay.Text(printed)}";
            day = meant;
        }
        // (27 กรกฎาคม 2490 - 27 กรกฎาคม 2567) is an anniversary, เมื่อ 1 ธ.ค. 66 - 28 ม.ค. 67 how long something took.
        var most = Between().IsMatch(Before(span)) ? 1 : 0;
        if (!inferred && _found.Exists(date => date.Span == span && date.To.Common - date.From.Common > most)) return;
        if (!inferred && _found.Exists(date => date.Span == span && date.Last?.DayNumber - date.Day?.DayNumber > LongestEventDays) && line.Span.Start != span.Start) return;
        // Archives hold no news of before; and the only day of a story that speaks of later years is looked back on, but a headline's of one that tells what the next year brings.
        var latest = day.Year + (line.Kind == LineKind.Title ? 1 : 0);
        if (day.Year < EventDayFinder.EarliestNews || day.Year > EventDayFinder.LatestNews || isOnly && !inferred && _found.Exists(date => date.Form is DateForm.Day or DateForm.Month or DateForm.Year && date.From.Common > latest && !TargetYear.Is(_plain, date))) return;
        // So is what lies years before another day it tells: การแข่งขันครั้งแรกเมื่อวันที่ 30 สิงหาคม 2546.
        if (rank < YesterdayRank && !inferred && _found.Exists(date => date.Day?.Year - day.Year >= HistoryYears)) return;
        // A page may repeat an old report whole; then only วันนี้ beside a date still tells its day.
        if (_article.Published is { } limit && Math.Abs(day.DayNumber - limit.DayNumber) > EventDayFinder.FarthestEventDays)
        {
            if (rank < TodayRank) return;
            evidence = $"event {IsoDay.Text(day)}: {SpanWords.Quote(_article.Text, span)}; doubtful, as it was published {IsoDay.Text(limit)}";
        }
        // What followed upon the occasion of a story is its news; of equals the first stands, as the story opens with its news.
        var follows = _isOccasion && rank > AsideRank && Best is not null && day > Best.Day;
        if (!follows && (rank < _rank || rank == 0 || rank == _rank && Best is not null && Best.Span < span)) return;
        _isOccasion = rank < YesterdayRank && Occasion().IsMatch(_plain.AsSpan(line.Span.Start..span.Start));
        (Best, _rank) = (new EventDay(day, span, rank <= AsideRank, inferred, evidence ?? $"event {IsoDay.Text(day)}: {SpanWords.Quote(_article.Text, span)}"), rank);
    }

    /// <summary>True where the lead tells a day as that of the news, whatever its year.</summary>
    public bool IsToldInLead(TextSpan span, ArticleLine line) => _lead.Contains(line) && OnDay().IsMatch(Before(span)) && !IsAside(_plain, span);

    /// <summary>True where the story opens with a day told by a word alone: เมื่อบ่ายวานนี้.</summary>
    public bool IsToldByWord => _lead.Count > 0 && ByWord().IsMatch(_opening.Span.In(_plain));

    /// <summary>True for the date of a paper, a deadline and the like, which tell no news.</summary>
    public static bool IsAside(string plain, TextSpan span) =>
        NotNews().IsMatch(SpanWords.Before(plain, span, 40)) || LookedBackOn().IsMatch(SpanWords.Before(plain, span, 60)) || SpanWords.IsDateOfPaper(plain, span) || SpanWords.IsDeadline(plain, span) || Onwards().IsMatch(SpanWords.After(plain, span, 14));

    // How surely the words beside a day say that it is the day of the news; 0 when they do not.
    private int RankOf(TextSpan span, ArticleLine line, DateOnly day, bool inferred)
    {
        var before = Before(span);
        var inLead = IsInLead(span, line);
        if (IsResolution(span, line)) return ToldRank;
        if (IsNotNews(span))
        {
            if (!inLead || InForce().IsMatch(before)) return 0;
            // มีมติเมื่อ 22 เม.ย. เห็นชอบ: what is told without its year is not long past.
            if (Planned().IsMatch(before) || inferred && HasResolved().IsMatch(before)) return WeakRank;
            if (!SpanWords.IsDateOfPaper(_plain, span)) return AtMeeting().IsMatch(before) && IsOfDaysOfPublication(day) ? WeakRank : 0;
            // A paper of the very days of publication is the news, however it is cited.
            if (!IsIssuedNow(span)) return IsOfDaysOfPublication(day) ? AsideRank : 0;
            return JustIssued().IsMatch(SpanWords.Before(_plain, span, 140)) ? ToldRank : AsideRank;
        }
        if (Today().IsMatch(before)) return inLead ? TodayRank : LateTodayRank;
        if (Yesterday().IsMatch(before)) return inLead ? YesterdayRank : WeakRank;
        if (line.Kind == LineKind.Dateline) return YesterdayRank;
        if (Happened().IsMatch(SpanWords.Before(_plain, span, 60)) && _lead.Contains(line)) return ToldRank;
        if (inLead && EnglishOn().IsMatch(before)) return ToldRank;
        if (OnDay().IsMatch(before)) return inLead ? ToldRank : inferred && StartsLine(span, line) ? WeakRank : 0;
        // วันแนวร่วมปิตุภูมิ (18 พฤศจิกายน) is a feast.
        if (inferred && Feast().IsMatch(before)) return 0;
        return !inLead || !(before is [.., '('] || OpensStory(span, line)) ? 0 : inferred ? WeakRank : ToldRank;
    }

    private bool IsOfDaysOfPublication(DateOnly day) => _article.Published is { } printed && printed.DayNumber - day.DayNumber is >= 0 and <= NewPaperDays;

    private bool IsInLead(TextSpan span, ArticleLine line) => _lead.Contains(line) && (span.Start - line.Span.Start < LeadSentence || ClosesLead(span, line));

    // ให้การต้อนรับ เมื่อวันที่ 10 กุมภาพันธ์ 2566 ณ สำนักงานเทศบาล: a first paragraph that names all who came says at its end when and where.
    private bool ClosesLead(TextSpan span, ArticleLine line) =>
        line == _lead[0] && line.Span.End - span.End < Closing && HasHappened().IsMatch(Before(span)) && _plain.AsSpan(span.End..line.Span.End).TrimStart().StartsWith("ณ ", StringComparison.Ordinal);

    private ReadOnlySpan<char> Before(TextSpan span) => SpanWords.Before(_plain, span, 40);

    private bool IsNotNews(TextSpan span) => IsAside(_plain, span) && !AfterMeeting().IsMatch(SpanWords.Before(_plain, span, 60)) && !OfOtherCalendar().IsMatch(SpanWords.Before(_plain, span, 60))
        && !(HasMet().IsMatch(Before(span)) && AtPlace().IsMatch(SpanWords.After(_plain, span, 6))) && !(AsOf().IsMatch(Before(span)) && Passed().IsMatch(SpanWords.After(_plain, span, 12)));

    // วันนี้ (4 มกราคม 2563) of an article published on 5 January 2021, unless it tells an anniversary of that day.
    private DateOnly? Slip(DateOnly day, DateOnly published)
    {
        if (Math.Abs(day.DayNumber - published.DayNumber) <= EventDayFinder.FarthestEventDays) return null;
        for (var year = published.Year - 1; year <= published.Year + 1; year++)
        {
            if (day.Day > DateTime.DaysInMonth(year, day.Month)) continue;
            var meant = new DateOnly(year, day.Month, day.Day);
            if (Math.Abs(meant.DayNumber - published.DayNumber) <= NearSlipDays) return _plain.Contains($"{year - day.Year} ปี", StringComparison.Ordinal) ? null : meant;
        }
        return null;
    }

    // ตรวจเยี่ยมท่าเรือ เมื่อวันที่ 27 สิงหาคม 2560; ออกอากาศ วันศุกร์ที่ 11 สิงหาคม 2560 เวลา 20.15 น.
    private bool IsNewsOfHeadline(TextSpan span, ArticleLine line)
    {
        var before = _plain.AsSpan(line.Span.Start..span.Start);
        return HasHappened().IsMatch(before) || HasWeekday().IsMatch(before) && AtHour().IsMatch(_plain.AsSpan(span.End..line.Span.End));
    }

    // สรุปรายงานอุทกภัยในเส้นทางคมนาคม ข้อมูล ณ วันที่ 11 พฤศจิกายน 2565 เวลา 15.00 น.
    private bool IsReport(TextSpan span, ArticleLine line) =>
        (line.Kind == LineKind.Title || IsInLead(span, line)) && Report().IsMatch(SpanWords.Before(_plain, span, 90)) && (AtHour().IsMatch(SpanWords.After(_plain, span, 12)) || OfDay().IsMatch(Before(span)));

    private static List<ArticleLine> Lead(Article article)
    {
        var story = article.Lines.Where(line => line.Kind is LineKind.Paragraph or LineKind.Dateline).ToList();
        return [.. story.Where((line, at) => at < LeadParagraphs || line.Span.Start - story[0].Span.Start < LeadLength)];
    }

    // 25 พฤษภาคม 2563 : รัฐมนตรี…; 5 ก.ค. 66 - ที่ทำเนียบ…; 8 กรกฎาคม 2568 เดชา จาตุธนานันท์ ลงพื้นที่…, not … เป็นวันครบรอบ
    private bool OpensStory(TextSpan span, ArticleLine line) =>
        (line == _opening ? !Wordy().IsMatch(_plain.AsSpan(line.Span.Start..span.Start)) : string.IsNullOrWhiteSpace(_plain[line.Span.Start..span.Start])) && AfterDateline().IsMatch(_plain.AsSpan(span.End..line.Span.End))
        || PlaceAndColon().IsMatch(_plain.AsSpan(line.Span.Start..span.Start)) && AfterDateline().IsMatch(_plain.AsSpan(span.End..line.Span.End))
        || DatelinePlace().IsMatch(_plain.AsSpan(line.Span.Start..span.Start)) && _plain.AsSpan(span.End..line.Span.End).TrimStart() is ['-' or '–' or ':' or '/', ..];

    // คำสั่ง… ลงวันที่ is the news itself, ดำเนินการตามมติ… ลงวันที่ only a reference.
    private bool IsIssuedNow(TextSpan span)
    {
        var before = SpanWords.Before(_plain, span, 140);
        return IssuedNow().IsMatch(before) && !Cited().IsMatch(before);
    }

    // คณะรัฐมนตรีมีมติเมื่อวันที่ 17 ธันวาคม 2567 อนุมัติ… or ในการประชุมเฉพาะกิจเมื่อวันที่… opens a story: what was decided is its news.
    private bool IsResolution(TextSpan span, ArticleLine line) => line == _opening && Resolved().IsMatch(_plain.AsSpan(line.Span.Start..span.Start));

    private static bool StartsLine(TextSpan span, ArticleLine line) => span.Start - line.Span.Start < 25;

    // จังหวัดเพชรบุรี 13 พฤษภาคม 2567 - นางสาว…; สุราษฎร์ธานี, 15 มีนาคม 2568 – นาย…
    [GeneratedRegex(@"\A ?(?:(?:จังหวัด|จ\.|กรุงเทพ)[ก-๎]{0,16}ฯ? ?[,(]? ?|[ก-๎]{3,16}ฯ?, )\z")]
    private static partial Regex DatelinePlace();

    // Signs may stand before the day that opens a story; behind its first line they open a list.
    [GeneratedRegex(@"[\w(]")]
    private static partial Regex Wordy();

    // จังหวัดชัยนาท : 24 ตุลาคม 2565 นายจุลพงษ์…; อยุธยา : 8 สิงหาคม 2561 เวลา 13.30 น. ดร.สมชาย…; หนองบัวลำภู – 1 ธ.ค. 68 นาย…
    [GeneratedRegex(@"\A ?(?:(?:จังหวัด|จ\.|กรุงเทพ)[ก-๎]{0,16}ฯ? ?: ?|[ก-๎]{3,16} [:-] )\z")]
    private static partial Regex PlaceAndColon();

    [GeneratedRegex(@"(?:วัน|เช้า|บ่าย|เย็น|ค่ำ|คืน|เวลา|ขณะ|โอกาส)นี้[ (]{0,4}(?:วัน)?(?:(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)? ?(?:ที่)?)?[ (]{0,3}$")]
    private static partial Regex Today();

    [GeneratedRegex(@"วัน(?!นี้|ที่|จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)[ก-๎]{3,40} ?\($")]
    private static partial Regex Feast();

    [GeneratedRegex(@"(?:รายงาน|สรุป|สถานการณ์)[^\n\d]{0,60}ณ ?วันที่ ?$|(?:รายงาน|สถานการณ์)[^\n]{0,60}ประจำวันที่ ?$")]
    private static partial Regex Report();

    [GeneratedRegex(@"\A ?(?:ใน)?(?:การ|ที่)?(?:ประชุม)?(?:คณะรัฐมนตรี|ครม\.)[^\n\d]{0,25}เมื่อ(?:วันที่)? ?\z|(?:เปิดเผย|แถลง|กล่าว|ระบุ|เผย)(?:ถึง|ว่า)[^\n\d]{0,20}(?:ที่)?ประชุม ?(?:คณะรัฐมนตรี|ครม\.)[^\n\d]{0,12}เมื่อ(?:วันที่)? ?\z|\A ?(?:\([^)\n]{2,25}\) ?[-–] ?)?(?:ใน(?:วัน[^\n\d]{2,24}ของ)?|ที่)(?:การ)?ประชุม(?:[^\n\d]|(?:ครั้ง|สมัย)ที่ ?\d{1,2}){0,30}เมื่อ(?:เช้า|บ่าย)?วัน(?:ที่)? ?\z")]
    private static partial Regex Resolved();

    // disclosed that on December 6, 2022, at 0900hrs
    [GeneratedRegex(@"\b[Oo]n (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$")]
    private static partial Regex EnglishOn();

    [GeneratedRegex(@"ประจำวันที่ ?$")]
    private static partial Regex OfDay();

    [GeneratedRegex("^ ?นี้")]
    private static partial Regex ToCome();

    [GeneratedRegex(@"(?<!แรก(?:ขึ้น)? ?|(?:หลังจาก|เนื่องจาก|ตั้งแต่|สถาปนา|บังคับใช้|เกิด|ก่อนหน้านี้) ?)เมื่อ ?(?:วัน[ก-๎]{0,10} ?ที่)? {0,2}$")]
    private static partial Regex HasHappened();

    [GeneratedRegex(@"วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์) ?ที่ {0,2}$")]
    private static partial Regex HasWeekday();

    [GeneratedRegex(@"^ *เวลา ?\d")]
    private static partial Regex AtHour();

    // โดยเบื้องต้นได้รับรายงานว่า เหตุดังกล่าวเกิดขึ้นเมื่อวันที่ 20 มิถุนายน 2566
    [GeneratedRegex(@"เหตุ[^\n\d]{0,30}เกิด(?:ขึ้น)? ?(?:เมื่อ|ใน)? ?(?:วันที่)?[ (]{0,3}$")]
    private static partial Regex Happened();

    [GeneratedRegex(@"วานนี้[ (]{1,4}(?:วันที่)?[ (]{0,3}$")]
    private static partial Regex Yesterday();

    [GeneratedRegex(@"(?:วันที่|วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)(?: ?ที่)?|วันเดียวกัน|เมื่อ|(?<!ใน)ระหว่าง)[ (]{0,3}$")]
    private static partial Regex OnDay();

    [GeneratedRegex(@"(?:ลง ?วันที่|ลว\.?|ฉบับวันที่|เริ่ม[^\n]{0,15}วันที่|ตั้งแต่(?:คืน|เช้า|บ่าย|เย็น|เมื่อ)?(?: ?วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)? ?ที่)?|ก่อน(?:วันที่)?|(?:ต่อมา|ซึ่ง) ?เมื่อวันที่|(?:ก่อตั้ง|จัดตั้ง|จำหน่าย|เสนอขาย|รับรองพันธุ์)(?:ขึ้น|ไป)?(?:แล้ว)? ?เมื่อ(?:วันที่)?|(?:งวด|ออกรางวัล(?:ครั้งแรก|พร้อมกัน)? ?|(?<!ใช้)จ่าย(?:เงิน)?) ?(?:ใน)?วันที่|เนื่องจาก ?เมื่อ(?:วันที่)?|หลัง(?:จาก)? ?(?:เมื่อ)?(?:วันที่)?|ครั้งแรก(?:ขึ้น)? ?(?:ใน|เมื่อ)? ?(?:วันที่)?|มีผล[^\n]{0,20}|ประชุม[^\n]{0,20}เมื่อวันที่|มติ[^\n]{0,20}(?:เมื่อ)?(?:วันที่)?|(?<!เหตุ ?)เกิดวันที่|(?:เสนอ|เผยแพร่|ปรากฏ|เป็น)ข่าว[^\n\d]{0,12}เมื่อวันที่|ตรงกับวันที่|เป็น(?:วันที่|วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์) ?ที่)|ใน(?:ระหว่าง)?วันที่|ณ ?วันที่|(?:เพิ่มขึ้น|ลดลง|เทียบ|ต่าง)(?:จาก|กับ)[^\n\d]{0,20}วันที่|และวันที่|ก่อนหน้า(?:นี้|นั้น)[ ,]{0,2}(?:เมื่อ)?(?:วันที่)?)[ (]{0,3}$")]
    private static partial Regex NotNews();

    // เปิดเผยหลังการประชุมคณะรัฐมนตรี (ครม.) เมื่อวันที่ 1 มีนาคม 2565 ว่า: that very day
    [GeneratedRegex(@"หลัง(?:จาก)?(?:การ)?ประชุม[^\n]{0,25}เมื่อวันที่[ (]{0,3}$")]
    private static partial Regex AfterMeeting();

    // นายกเทศมนตรี ประชุมเมื่อวันที่ 10 มิ.ย. 2568 ที่ห้องประชุม…
    [GeneratedRegex(@" ประชุม(?:ร่วมกัน|หารือ)?(?: ?ครั้งที่ ?\d{1,3})? ?เมื่อ(?:วันที่)? ?$")]
    private static partial Regex HasMet();

    [GeneratedRegex("^ ?(?:ที่|ณ )(?!ผ่านมา)")]
    private static partial Regex AtPlace();

    // บอกกับนักลงทุนในการประชุม เมื่อวันที่ 9 มกราคม: the news itself, where it was printed the day after.
    [GeneratedRegex(@"ในการประชุม[^\n\d]{0,20}เมื่อ(?:วันที่)? ?$")]
    private static partial Regex AtMeeting();

    // ณ วันที่ 20 เม.ย. 2563 ที่ผ่านมา กระทรวงพาณิชย์ได้ร่วมกับ…
    [GeneratedRegex(@"^ณ ?วันที่ ?$")]
    private static partial Regex AsOf();

    [GeneratedRegex("^ ?ที่ผ่านมา")]
    private static partial Regex Passed();

    [GeneratedRegex(@"^(?:เมื่อ)?(?:เช้า|บ่าย|เย็น|ค่ำ|คืน)?(?:วาน|วันวาน|เมื่อวาน|วัน|เช้า|บ่าย)นี้(?! {0,2}[(\d]| ?วัน)")]
    private static partial Regex ByWord();

    [GeneratedRegex(@"มีมติ ?เมื่อ(?:วันที่)?[ (]{0,3}$")]
    private static partial Regex HasResolved();

    // เมื่อวันขึ้น 15 ค่ำ เดือน 12 ตรงกับวันที่ 27 พฤศจิกายน 2566
    [GeneratedRegex(@"เมื่อ[^\n]{2,40}ตรงกับวัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)?ที่[ (]{0,3}$")]
    private static partial Regex OfOtherCalendar();

    // ผู้ที่ถูกตัดสินจำคุกเมื่อวันที่…, สมัยประชุมซึ่งปิดลงเมื่อวันที่…, ถูกยุบรวมเมื่อ…: said of somebody or something the news names.
    [GeneratedRegex(@"(?:(?:ซึ่ง|ที่|ผู้)(?:ได้|เคย|เพิ่ง)?(?:ถูก[ก-๎]{2,20}|ปิด(?:ฉาก)?ลง|ปิดสมัย[ก-๎]{0,8}|สิ้นสุดลง|เสร็จสิ้น(?:ลง)?|ประกาศใช้|อนุมัติ(?:ไว้)?|เสียชีวิต|ถึงแก่[ก-๎]{2,12})|ถูก(?:ยุบ|ผนวก|แบ่ง|แยก)[ก-๎ ]{0,30}) ?(?:ไป)?(?:แล้ว)? ?เมื่อ(?:เช้า|บ่าย)?(?:วันที่)?[ (]{0,3}$")]
    private static partial Regex LookedBackOn();

    // จากกรณีเพลิงไหม้โรงงาน เมื่อวันที่ 5 มิถุนายน 2567: what the news follows upon, which is told behind it.
    [GeneratedRegex(@"\A(?:\([^)\n]{1,20}\) ?-? ?)?(?:สืบเนื่องมา?จาก|สืบเนื่องจาก|จาก)(?:กรณี|เหตุ|ที่|สถานการณ์)[^\n\d]*เมื่อ(?:(?:ช่วง|คืน|กลาง|เช้า|บ่าย|เย็น|ค่ำ|ดึก)*วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)?(?: ?ที่)?)?[ (]{0,3}\z|\Aหลัง(?:จาก)?(?!การ|เสร็จ)[^\n]{0,60}เมื่อ(?:วันที่)?[ (]{0,3}\z|\Aจากกรณี[^\n]*เมื่อ(?:วันที่)?[ (]{0,3}\z")]
    private static partial Regex Occasion();

    // ต้ังแต่ วันที่ 1 ตุลาคม 2566 เป็นต้นไป, เมื่อวันที่ 28 ก.พ. 64 เป็นต้นมา
    [GeneratedRegex("^ ?เป็นต้น(?:ไป|มา)")]
    private static partial Regex Onwards();

    // What is going to be: the day of the news where no other is told.
    [GeneratedRegex(@"(?<!ภาย|หลวง ?|พรรษา ?)ใน(?:ระหว่าง)?วันที่[ (]{0,3}$")]
    private static partial Regex Planned();

    // 14 มิถุนายน พ.ศ. 2567 (ค.ศ. 2024) - รองผู้ว่าราชการจังหวัด…
    [GeneratedRegex(@"^(?: ?\((?:พ\.ศ\.|ค\.ศ\.)? ?\d{4}\))? {0,6}(?:[:,\-]|เวลา|ที่|นาย|นาง|ณ )|^ (?!เป็น|ถือ|ตรง(?!กับ(?:เดือน|วันขึ้น|วันแรม|ขึ้น|แรม))|คือ|จะ|ของ|ถึง|จน|และ|หรือ|นี้|ซึ่ง|โดย|เพื่อ|มี|ได้)[ก-ฮเ-ไ]")]
    private static partial Regex AfterDateline();

    [GeneratedRegex(@"(?:คำสั่ง|(?:มี|ออก|ส่ง|ทำ|ยื่น|เวียน)[ก-๎]{0,8}หนังสือ|(?<!ได้)ประกาศ|ลงนาม|ออก(?:มติ|แผน|เอกสาร|โทรเลข|คำสั่ง|ข้อสรุป|คำวินิจฉัย|แนวทาง|ใบอนุญาต)|มีมติ)[^\n]*$")]
    private static partial Regex IssuedNow();

    // นายกรัฐมนตรีเพิ่งออกโทรเลขด่วน… ลงวันที่ is the very news.
    [GeneratedRegex(@"เพิ่ง(?:ได้|จะ)?(?:ออก|ลงนาม|ประกาศ|มีมติ)[^\n]*$")]
    private static partial Regex JustIssued();

    [GeneratedRegex(@"(?:อ้างถึง|อ้างอิง|พิจารณา|อาศัยอำนาจ|(?:ปฏิบัติ|ดำเนินการ|เป็นไป|อนุวัติ|(?<!ไม่)ทำ)ตาม|(?<!ลงนาม)ใน(?:คำสั่ง|มติ|หนังสือ)|ตาม(?:มติ|แผน|พระราช|ระเบียบ|ข้อกำหนด|ข้อบังคับ|กฎ|คำร้อง|ประกาศ|หนังสือ|โทรเลข|ที่)|บังคับใช้|แนบท้าย|แก้ไขเพิ่มเติม)[^\n]*$")]
    private static partial Regex Cited();

    [GeneratedRegex(@"ระหว่าง ?(?:วันที่)?[ (]{0,3}$")]
    private static partial Regex Between();

    // มีผลบังคับใช้ในวันที่ 1 มกราคม, จะสิ้นสุดในวันที่ 18 สิงหาคม: the day of a rule, not of news.
    [GeneratedRegex(@"(?:บังคับใช้|มีผล|สิ้นสุด|หมดอายุ|หมดเขต|(?<!เ)ปิดรับ|ครบกำหนด|แล้วเสร็จ|ทัน|ออกรางวัล|เสนอราคา|ก่อนหรือ|จ่าย(?:เงิน)?)[^\n\d]{0,14}วันที่[ (]{0,3}$")]
    private static partial Regex InForce();
}
