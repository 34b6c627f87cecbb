using System.Buffers;
using System.Text.RegularExpressions;
using NewsSearch.Entities.Codes;
using NewsSearch.Text;

namespace NewsSearch.Entities.Years;

/// <summary>
/// Finds the years of an article, tells what each says about it, and settles the article's own. Immutable, safe for any
/// number of threads.
/// </summary>
public sealed partial class YearRecognizer(MonthTable months)
{
    // A release about a day long past or to come is not a report of that day.
    private const int NearPaperDays = 14, FarthestEventDays = 60;

    // The main event is told at the head of a story: its first two paragraphs, or more when they are broken into short lines.
    private const int LeadParagraphs = 2;
    private const int LeadLength = 600;

    // Archives of the web hold no older news; what is older is history.
    private const int EarliestNews = 1995;

    // From November on news tells the plans of the next year, until April the results of the last.
    private const int FirstMonthOfPlans = 11, LastMonthOfResults = 4;

    // The rank of a day that is only the date of a paper, or the only one there is.
    private const int AsideRank = 1;

    private readonly DateScanner _scanner = months.Scanner;

    /// <summary>Recognises the years of an article.</summary>
    /// <param name="article">The cleaned article.</param>
    /// <param name="codes">The codes found in it: a number inside one is no year, and ลงวันที่ after one dates the document, not the news.</param>
    public ArticleYears Recognise(Article article, IReadOnlyList<RecognisedCode> codes)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(codes);

        return Recognise(article, codes, new DatedText(article.Text, _scanner));
    }

    internal ArticleYears Recognise(Article article, IReadOnlyList<RecognisedCode> codes, DatedText dated)
    {
        var (text, plain) = (article.Text, dated.Plain);
        var found = dated.Outside([.. codes.Where(code => code.Code.Type != PlanCode.CabinetResolution).SelectMany(code => code.Mentions)], thaiCalendar: !IsTranslated(article, plain));
        var published = article.Published;
        var mainEvent = FindEvent(article, plain, found, published);

        List<YearMention> mentions = [];
        foreach (var date in found)
        {
            if (article.Lines.Any(line => line.Kind == LineKind.Credit && line.Span.Overlaps(date.Span))) continue;
            var kind = Kind(article, plain, date, published, mainEvent);
            mentions.Add(new YearMention(date.From, date.To, kind, date.Span.In(text), date.Span, date.Day));
        }
        if (mainEvent is { Inferred: true } inferred)
        {
            var year = new Year(inferred.Day.Year);
            mentions.Add(new YearMention(year, year, YearKind.Event, inferred.Span.In(text), inferred.Span, inferred.Day, inferred.Evidence));
            mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
        }
        return Settle(article, plain, mentions, mainEvent);
    }

    private static ArticleYears Settle(Article article, string plain, List<YearMention> mentions, EventDay? mainEvent)
    {
        if (article.Published is { } published)
        {
            return new ArticleYears(mentions, published, mainEvent?.Day, new Year(published.Year), Join("published " + IsoDay.Text(published), mainEvent?.Evidence), YearConfidence.Published);
        }
        if (mainEvent is not null) return new ArticleYears(mentions, null, mainEvent.Day, new Year(mainEvent.Day.Year), mainEvent.Evidence, YearConfidence.OfEvent(aside: mainEvent.Rank <= AsideRank, mainEvent.Inferred));

        // Last resort (rule R11): the year the headline names, or the one the article keeps speaking of.
        var titleEnd = article.Title is null ? 0 : article.Lines[0].Span.End;
        var spokenOf = mentions.Where(mention => mention is { Kind: YearKind.Mention, Date: null }).ToList();
        // A new year is greeted in the old one.
        spokenOf.RemoveAll(mention => NewYear().IsMatch(Before(plain, mention.Span, 16)));
        var inTitle = spokenOf.Where(mention => mention.Span.End <= titleEnd).Select(mention => mention.From).Distinct().ToList();
        if (inTitle is [var named]) return new ArticleYears(mentions, null, null, named, $"the headline speaks of {named}", YearConfidence.Headline);

        var often = spokenOf.GroupBy(mention => mention.From).Where(group => group.Count() > 1).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault();
        // Half as often of younger years: then it looks back.
        if (often is not null && 2 * spokenOf.Count(mention => mention.From > often.Key) < often.Count()) return new ArticleYears(mentions, null, null, often.Key, $"the article speaks of {often.Key} {often.Count()} times", YearConfidence.Often);

        // ใน 9 เดือนแรกของปี 2567, ณ สิ้นเดือนตุลาคม 2567: so far, and so now.
        if (mentions.Where(mention => mention.Kind == YearKind.Mention && SoFar().IsMatch(Before(plain, mention.Span, 30))).MaxBy(mention => mention.From.Common) is { } soFar
            // A balance of the last day is told in the next year, and one of old data beside younger years.
            && soFar.Date is not { Month: 12, Day: 31 } && mentions.TrueForAll(mention => mention.Kind != YearKind.Mention || mention.From <= soFar.From))
            return new ArticleYears(mentions, null, null, soFar.From, $"the article tells how it stood in {soFar.From}: {Words(article.Text, soFar.Span)}", YearConfidence.SoFar);

        // (20/11/1982 - 20/11/2024)
        if (mentions.Find(mention => mention is { Kind: YearKind.Range, Date: not null } && mention.To.Common - mention.From.Common > 1 && IsAnniversary(DateScanner.Plain(mention.Text))) is { } anniversary)
            return new ArticleYears(mentions, null, null, anniversary.To, $"the anniversary of {anniversary.To}", YearConfidence.Headline);

        // What cites a document was written after it.
        var papers = mentions.Where(mention => mention.Date is not null && Issued().IsMatch(Before(plain, mention.Span, 40))).OrderByDescending(mention => mention.Date).Take(2).ToList();
        return papers is not [{ Date: { } day }, { Date: { } other }] || other.Year != day.Year ? new ArticleYears(mentions, null, null, null, null, 0)
            : new ArticleYears(mentions, null, null, new Year(day.Year), $"the latest document it names is of {IsoDay.Text(day)}", YearConfidence.Document);
    }

    private static YearKind Kind(Article article, string plain, DateFound date, DateOnly? published, EventDay? mainEvent)
    {
        if (date.Form == DateForm.Fiscal) return YearKind.Fiscal;
        if (date.Day is { } day)
        {
            var line = LineAt(article, date.Span);
            if (line.Kind == LineKind.Dateline && day == published) return YearKind.Published;
            return day == mainEvent?.Day ? YearKind.Event : date.From == date.To ? YearKind.Mention : YearKind.Range;
        }
        var before = Series().Replace(Before(plain, date.Span, 70), "");
        var isSpan = date.Form == DateForm.Range;
        if (Term().IsMatch(before) || isSpan && Session().IsMatch(before)) return YearKind.Term;
        if (isSpan) return Plan().IsMatch(before) || YearsLong().IsMatch(before) ? YearKind.Horizon : YearKind.Range;
        return IsTarget(plain, date) ? YearKind.Horizon : YearKind.Mention;
    }

    // ถึงปี 2030 วิสัยทัศน์ปี 2045: both.
    private static bool IsTarget(string plain, DateFound date) => date.Form is DateForm.Year or DateForm.Bare
        && (Target().IsMatch(Before(plain, date.Span, 40)) || Aim().IsMatch(Before(plain, date.Span, 70)) || Until().IsMatch(Before(plain, date.Span, 12)) && Vision().IsMatch(plain.AsSpan(date.Span.End..Math.Min(plain.Length, date.Span.End + 24))));

    /// <summary>The day of the main event: the first day of the lead that is told as news, not as the date of a paper or a deadline.</summary>
    private EventDay? FindEvent(Article article, string plain, List<DateFound> found, DateOnly? published)
    {
        var lead = Lead(article);
        EventDay? best = null;
        var bestRank = 0;
        var untold = false;
        var days = found.Count(date => date.Day is not null);
        foreach (var date in found)
        {
            if (date.Day is not { } day || LineAt(article, date.Span) is not { Kind: not (LineKind.Title or LineKind.Credit) } line) continue;
            if (line.Kind == LineKind.Dateline && day == published) continue;
            Consider(date.Span, line, day, inferred: false, null);
        }
        foreach (var (span, month, day) in _scanner.FindDayMonths(plain))
        {
            if (found.Exists(date => date.Span.Overlaps(span)) || LineAt(article, span) is not { Kind: not (LineKind.Title or LineKind.Credit) } line) continue;
            // วันที่ 18 มกราคมของทุกปี is a feast, not a day of news.
            if (EveryYear().IsMatch(plain.AsSpan(span.End..Math.Min(plain.Length, span.End + 16)))) continue;
            if (Resolve(month, day, published, found, plain) is not var (resolved, evidence))
            {
                // Its day is told, though not in which year: then no paper that it follows dates it.
                untold |= lead.Contains(line) && OnDay().IsMatch(Before(plain, span, 40)) && !NotNews().IsMatch(Before(plain, span, 40));
                continue;
            }
            Consider(span, line, resolved, inferred: true, evidence);
        }
        return untold && best is { Rank: <= AsideRank } && !(Issued().IsMatch(Before(plain, best.Span, 40)) && !Followed().IsMatch(Before(plain, best.Span, 140))) ? null : best;

        void Consider(TextSpan span, ArticleLine line, DateOnly day, bool inferred, string? evidence)
        {
            var before = Before(plain, span, 40);
            var inLead = lead.Contains(line) && span.Start - line.Span.Start < 400;
            var rank = NotNews().IsMatch(before) ? !inLead || InForce().IsMatch(before) ? 0 : Planned().IsMatch(before) ? 2 : Issued().IsMatch(before) && IsIssuedNow(plain, span) ? 1 : 0
                : Today().IsMatch(before) ? inLead ? 6 : 3
                : line.Kind == LineKind.Dateline ? 5
                : OnDay().IsMatch(before) ? inLead ? 4 : inferred && StartsLine(span, line) ? 2 : 0
                : inLead && (before.EndsWith('(') || OpensStory(plain, span, line)) ? 4
                : 0;
            var isOnly = rank == 0 && days == 1 && OnDay().IsMatch(before) && !NotNews().IsMatch(before);
            if (isOnly) rank = AsideRank;
            // (27 กรกฎาคม 2490 - 27 กรกฎาคม 2567) is an anniversary.
            if (!inferred && found.Exists(date => date.Span == span && date.To.Common - date.From.Common > 1)) return;
            // Archives hold no news of before; and the only day of a story that speaks of later years is looked back on.
            if (day.Year < EarliestNews || isOnly && !inferred && found.Exists(date => date.Form is DateForm.Day or DateForm.Month or DateForm.Year && date.From.Common > day.Year && !IsTarget(plain, date))) return;
            // A page may repeat an old report whole; then only วันนี้ beside a date still tells its day.
            if (rank < 6 && published is { } limit && Math.Abs(day.DayNumber - limit.DayNumber) > FarthestEventDays) return;
            // Of equals the first stands: the story opens with its news.
            if (rank < bestRank || rank == 0 || rank == bestRank && best is not null && best.Span < span) return;
            (best, bestRank) = (new EventDay(day, span, rank, inferred, evidence ?? $"event {IsoDay.Text(day)}: {Words(article.Text, span)}"), rank);
        }
    }

    private static List<ArticleLine> Lead(Article article)
    {
        var story = article.Lines.Where(line => line.Kind is LineKind.Paragraph or LineKind.Dateline).ToList();
        return [.. story.Where((line, at) => at < LeadParagraphs || line.Span.Start - story[0].Span.Start < LeadLength)];
    }

    // 25 พฤษภาคม 2563 : รัฐมนตรี…; 5 ก.ค. 66 - ที่ทำเนียบ…; 8 กรกฎาคม 2568 เดชา จาตุธนานันท์ ลงพื้นที่…, not … เป็นวันครบรอบ
    private static bool OpensStory(string plain, TextSpan span, ArticleLine line) =>
        string.IsNullOrWhiteSpace(plain[line.Span.Start..span.Start]) && AfterDateline().IsMatch(plain.AsSpan(span.End..line.Span.End));

    // คำสั่ง… ลงวันที่ is the news itself, ดำเนินการตามมติ… ลงวันที่ only a reference.
    private static bool IsIssuedNow(string plain, TextSpan span)
    {
        var before = Before(plain, span, 140);
        return IssuedNow().IsMatch(before) && !Cited().IsMatch(before);
    }

    private static bool StartsLine(TextSpan span, ArticleLine line) => span.Start - line.Span.Start < 25;

    // Rule R12: the last such day up to publication; else in the latest year the article speaks of as its own.
    private static (DateOnly Day, string Evidence)? Resolve(int month, int day, DateOnly? published, List<DateFound> found, string plain)
    {
        if (published is { } limit)
        {
            // A day ahead is a slip of clocks, more is last year.
            var year = limit.Year;
            if (!Valid(year) || new DateOnly(year, month, day) > limit.AddDays(FarthestEventDays / 2)) year--;
            return Valid(year) ? (new DateOnly(year, month, day), $"event in {year}: no year is given; published {IsoDay.Text(limit)}") : null;
        }
        var own = found.Where(date => date.To.Common >= EarliestNews && date.Form is (DateForm.Day or DateForm.Month or DateForm.Year)
            && !IsTarget(plain, date) && !Term().IsMatch(Before(plain, date.Span, 70)) && !Past().IsMatch(Before(plain, date.Span, 30)) && !Passed().IsMatch(plain.AsSpan(date.Span.End..Math.Min(plain.Length, date.Span.End + 12)))).ToList();
        // A title may hold the only year: เทศกาลเว้ 2024.
        if (own.Count == 0 && found.Where(date => date.Form == DateForm.Bare).DistinctBy(date => date.From).ToList() is [var bare]) own = [bare];
        if (own.Count == 0) return null;

        // What lies years after the last day told as news is a plan: วางไปถึง พ.ศ. 2565 บ้าง พ.ศ. 2569 บ้าง.
        if (own.Where(date => date.Day is not null && !NotNews().IsMatch(Before(plain, date.Span, 40))).Max(date => (int?)date.To.Common) is { } told)
        {
            own.RemoveAll(date => date.To.Common > told + 1);
        }
        var context = own.Max(date => date.To);
        // A document cannot be reported before it is issued: after a paper of December comes the next January; between, nobody knows.
        var latest = own.Max(date => date.Day) ?? DateOnly.MinValue;
        var common = context.Common;
        // At the end of a year its sums are told beside the plans of the next, at the beginning of one the results of the year before.
        if (own.TrueForAll(date => date.To < context || date.Day is null && NextYears().IsMatch(Before(plain, date.Span, 60))) && month >= FirstMonthOfPlans) common--;
        else if (month <= LastMonthOfResults && own.TrueForAll(date => date.Day is null && Results().IsMatch(Before(plain, date.Span, 60)))) common++;
        if (Valid(common) && new DateOnly(common, month, day) < latest && latest.Year == common)
        {
            // Nor is a letter of the day after the flood of another year.
            var before = latest.DayNumber - new DateOnly(common, month, day).DayNumber;
            if (before > NearPaperDays && latest.Month - month < 6) return null;
            if (before > NearPaperDays) common++;
        }
        return Valid(common) ? (new DateOnly(common, month, day), $"event in {common}: no year is given; the article speaks of {context}") : null;

        bool Valid(int year) => day <= DateTime.DaysInMonth(year, month);
    }

    // Both ends are the same day of the year.
    private static bool IsAnniversary(string days) => SameDay().Match(days) is { Success: true } both && both.Groups[1].ValueSpan.Trim().SequenceEqual(both.Groups[2].ValueSpan.Trim());

    [GeneratedRegex(@"^(.+?)\d{4} ?- ?(.+?)\d{4}$")]
    private static partial Regex SameDay();

    private static ArticleLine LineAt(Article article, TextSpan span) => article.Lines.FirstOrDefault(line => line.Span.Contains(span));

    private static string Before(string plain, TextSpan span, int length)
    {
        var start = Math.Max(plain.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1, span.Start - length);
        // The form itself holds ปี and พ.ศ.; the words that decide may end inside it.
        return start >= span.Start ? "" : plain[start..span.Start] + (plain.AsSpan(span.Start).StartsWith("ปี") ? "ปี" : "");
    }

    // From a space on, so that no code or word is cut.
    private static string Words(string text, TextSpan span)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
        var start = Math.Max(line, span.Start - 20);
        if (start > line && text.AsSpan(start..span.Start).IndexOf(' ') is >= 0 and var space && start + space + 1 < span.Start) start += space + 1;
        return text[start..span.End].Trim();
    }

    private static string Join(string first, string? second) => second is null ? first : first + "; " + second;


    private sealed record EventDay(DateOnly Day, TextSpan Span, int Rank, bool Inferred, string Evidence);

    [GeneratedRegex(@"วาระ(?:การ)?(?:ดำรงตำแหน่ง)?(?: ?ที่ ?[\dIVXLC]{1,5})?(?: ?(?:ประจำ|ใน|ช่วง|ระหว่าง))?(?: ?ปี)?[ (]{0,3}$")]
    private static partial Regex Term();

    // สมัยที่ 18 (2568-2573), ดำรงตำแหน่งปี 2564-2569
    [GeneratedRegex(@"(?:(?<!รัช)สมัย|เทอม|ภาคเรียน|ดำรงตำแหน่ง)(?: ?(?:ที่|ครั้งที่) ?[\dIVXLC]{1,5})?(?: ?(?:ประจำ|ใน|ช่วง|ระหว่าง))?(?: ?ปี)?[ (,]{0,3}$")]
    private static partial Regex Session();

    // วาระ 2563-2568 และ 2568-2573: what the first is the second is too.
    [GeneratedRegex(@"(?:ปี ?)?\d{4} {0,2}- {0,2}\d{4}[ )]{0,3}(?:และ|,)(?: ?ปี)? ?$")]
    private static partial Regex Series();

    // แผนพัฒนา…ถึงปี 2573, มุ่งสู่เป้าหมายยุติวัณโรคในปี 2573
    [GeneratedRegex(@"(?:(?:แผน(?!ก(?!าร)|ที่)|ยุทธศาสตร์|วิสัยทัศน์|ผังเมือง|เป้าหมาย)[^\n\d]{0,45}(?<!สิ้น ?)ถึง|(?:มุ่งสู่|ตั้งเป้า)[^\n\d]{0,45}(?:ใน|ถึง)|ตั้งเป้า) ?ปี ?$")]
    private static partial Regex Aim();

    [GeneratedRegex(@"(?<!สิ้น ?)ถึง ?(?:ปี)? ?$")]
    private static partial Regex Until();

    [GeneratedRegex(@"^ ?(?:และ|พร้อม|,)? ?วิสัยทัศน์")]
    private static partial Regex Vision();

    // แผน but not แผนก, แผนที่.
    [GeneratedRegex(@"(?:แผน(?!ก(?!าร)|ที่)|ยุทธศาสตร์|วิสัยทัศน์)[^\n]*$")]
    private static partial Regex Plan();

    [GeneratedRegex(@"(?:(?:ระยะ ?)?\d{1,2} ?ปี(?: ?ข้างหน้า)?|ระยะ(?:แรก|สั้น|กลาง|ยาว|ที่ ?\d{1,2}))[ (]{0,3}(?:ตั้งแต่ ?)?(?:ปี)?$")]
    private static partial Regex YearsLong();

    [GeneratedRegex(@"(?:ภายใน(?:สิ้น|ต้น|กลาง|ปลาย|ครึ่ง(?:แรก|หลัง)ของ|ไตรมาส(?:ที่)? ?\d ?(?:ของ|/)?)? ?(?:ปี)?|วิสัยทัศน์[^\n\d]{0,40}(?:ปี|ค\.ศ\.|พ\.ศ\.)?|วิสัยทัศน์ ?(?:ถึง)? ?|มุ่งสู่ ?(?:ปี)?|เป้าหมาย(?:ใน|ภายใน|ถึง)? ?ปี)[ ]{0,2}$")]
    private static partial Regex Target();

    [GeneratedRegex(@"วันนี้[ (]{0,4}(?:วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)? ?(?:ที่)?)?[ (]{0,3}$")]
    private static partial Regex Today();

    [GeneratedRegex(@"(?:วันที่|วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)(?: ?ที่)?|เมื่อ|(?<!ใน)ระหว่าง)[ (]{0,3}$")]
    private static partial Regex OnDay();

    [GeneratedRegex(@"(?:ลง ?วันที่|ลว\.?|ฉบับวันที่|เริ่ม[^\n]{0,15}วันที่|ตั้งแต่(?:คืน|เช้า|บ่าย|เย็น)?(?:วันที่)?|ภายใน(?:วันที่)?|(?:จน|ไป)?ถึง(?:วันที่)?|ก่อน(?:วันที่)?|หลัง(?:จาก)?(?:วันที่)?|มีผล[^\n]{0,20}|ประชุม[^\n]{0,20}เมื่อวันที่|มติ[^\n]{0,20}(?:เมื่อ)?(?:วันที่)?|เกิดวันที่|ตรงกับวันที่|ใน(?:ระหว่าง)?วันที่|ณ ?วันที่|และวันที่)[ (]{0,3}$")]
    private static partial Regex NotNews();

    [GeneratedRegex(@"(?:ลง ?วันที่|ลว\.?) ?$")]
    private static partial Regex Issued();

    // ได้รับการอนุมัติตามคำสั่งหมายเลข 1030/QĐ-UBND ลงวันที่…
    [GeneratedRegex(@"ตาม(?:คำสั่ง|หนังสือ|ประกาศ|มติ)[^\n]*$")]
    private static partial Regex Followed();

    // What is going to be: the day of the news where no other is told.
    [GeneratedRegex(@"(?<!ภาย|หลวง ?|พรรษา ?)ใน(?:ระหว่าง)?วันที่[ (]{0,3}$")]
    private static partial Regex Planned();

    [GeneratedRegex(@"^ ?(?:[:,\-]|เวลา|ที่|นาย|นาง|ณ )|^ (?!เป็น|ถือ|ตรง|คือ|จะ|ของ|ถึง|จน|และ|หรือ|นี้|ซึ่ง|โดย|เพื่อ|มี|ได้)[ก-ฮเ-ไ]")]
    private static partial Regex AfterDateline();

    [GeneratedRegex(@"(?:คำสั่ง|หนังสือ|(?<!ได้)ประกาศ|ลงนาม|ออก(?:มติ|แผน|เอกสาร)|มีมติ)[^\n]*$")]
    private static partial Regex IssuedNow();

    [GeneratedRegex(@"(?:อ้างถึง|อ้างอิง|พิจารณา|อาศัยอำนาจ|(?:ปฏิบัติ|ดำเนินการ|เป็นไป|อนุวัติ)ตาม|ตาม(?:มติ|แผน|พระราช|ระเบียบ|ข้อกำหนด|ประกาศ|ที่)|บังคับใช้|แนบท้าย|แก้ไขเพิ่มเติม)[^\n]*$")]
    private static partial Regex Cited();

    // A paper of Viet Nam, or words of its Party's news: the text is a translation, whose พ.ศ. is a plain 543 more.
    private static bool IsTranslated(Article article, string plain) =>
        IsVietnamese(article.Source) || article.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && IsVietnamese(address.Host) || plain.AsSpan().ContainsAny(Translated);

    private static bool IsVietnamese(string? source) =>
        source is not null && (source.EndsWith(".vn", StringComparison.OrdinalIgnoreCase) || source.Contains("VOVWORLD", StringComparison.OrdinalIgnoreCase) || source.Contains("vietnam", StringComparison.OrdinalIgnoreCase));

    private static readonly SearchValues<string> Translated = SearchValues.Create(["เวียดนาม", "สหาย", "คณะกรรมการพรรค", "คอมมิวนิสต์", "สภาประชาชน"], StringComparison.Ordinal);

    // When somebody was born, something founded or a law begins to bind says nothing of the day of the news; nor does the year it is compared with.
    [GeneratedRegex(@"(?:เกิด|ก่อตั้ง|สถาปนา|จัดตั้ง|ตั้งแต่|เริ่ม(?:ขึ้น|ต้น|ก่อสร้าง|สร้าง|ดำเนินการ)?|กว่า|เทียบกับ|ผลบังคับใช้|มีผล|คาดว่า|ครบรอบ)(?:ขึ้น)?(?: ?(?:เมื่อ|ใน|วันที่|ตั้งแต่)){0,2} ?(?:ปี)?[ (]{0,3}$")]
    private static partial Regex Past();

    // มีผลบังคับใช้ในวันที่ 1 มกราคม, จะสิ้นสุดในวันที่ 18 สิงหาคม: the day of a rule, not of news.
    [GeneratedRegex(@"(?:บังคับใช้|มีผล|สิ้นสุด|หมดอายุ|ครบกำหนด)[^\n\d]{0,14}วันที่[ (]{0,3}$")]
    private static partial Regex InForce();

    [GeneratedRegex(@"ปีใหม่ ?(?:ปี|พ\.ศ\.|ไทย|พุทธศักราช)? ?$")]
    private static partial Regex NewYear();

    // มติว่าด้วยภารกิจการลงทุนสาธารณะปี 2568
    [GeneratedRegex(@"(?:แผน(?!ก(?!าร)|ที่)|ภารกิจ|ประมาณการ|งบประมาณ|แนวทาง|ทิศทาง|เป้าหมาย|คาดการณ์|ต้อนรับ|เตรียม|ปีใหม่)[^\n\d]{0,45}$")]
    private static partial Regex NextYears();

    [GeneratedRegex(@"(?:(?:^| )ณ ?(?:สิ้น ?)?(?:วันที่|เดือน)? ?|สิ้นเดือน ?|(?:ตั้งแต่|โอกาส) ?ต้น ?ปี|เดือนแรก(?:ของ)? ?ปี|ครึ่งปีแรก(?:ของ)? ?ปี)$")]
    private static partial Regex SoFar();

    // ผลการพัฒนาเศรษฐกิจของจังหวัดในปี 2566
    [GeneratedRegex(@"(?:ผล(?:งาน|การ|สำเร็จ|ลัพธ์)|ความสำเร็จ)[^\n\d]{0,45}ปี ?$")]
    private static partial Regex Results();

    // ในปี 2563 ที่ผ่านมา: the year before.
    [GeneratedRegex("^ ?ที่(?:ผ่านมา|แล้ว)")]
    private static partial Regex Passed();

    [GeneratedRegex("^ ?(?:ของ)?(?:ทุกปี|แต่ละปี)")]
    private static partial Regex EveryYear();
}
