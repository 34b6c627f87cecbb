using System.Text.RegularExpressions;

namespace NewsSearch.Entities.Years;

/// <summary>
/// Finds the year of an article that tells neither its day of publication nor that of an event (rule R11): from the surest sign to the weakest, and none where its signs contradict each
/// other. How often each is right is in <see cref="YearConfidence"/>.
/// </summary>
/// <param name="text">The article's text.</param>
/// <param name="plain">The same as <see cref="DateScanner.Plain"/> makes it.</param>
/// <param name="mentions">Its years, in order.</param>
internal sealed partial class ArticleYearFinder(string text, string plain, List<YearMention> mentions)
{
    // What it speaks of: no plan, no law, no new year that is greeted in the old one.
    private readonly List<YearMention> _spoken = mentions.FindAll(mention => mention.Kind == YearKind.Mention
        && (mention.Date is not null || !NewYear().IsMatch(SpanWords.Before(plain, mention.Span, 16)) && !SpanWords.IsOfLaw(plain, mention.Span)));

    /// <summary>The year, why, for people, and how far it can be believed; null where nothing tells it.</summary>
    /// <param name="titleEnd">Where the headline ends; 0 without one.</param>
    public (Year Year, string Evidence, double Confidence)? Find(int titleEnd) => SoFar() ?? Days() ?? Headline(titleEnd) ?? Often() ?? Anniversary() ?? Papers();

    // ใน 9 เดือนแรกของปี 2567, ณ สิ้นเดือนตุลาคม 2567: so far, and so now.
    private (Year, string, double)? SoFar()
    {
        if (_spoken.Where(mention => UntilNow().IsMatch(SpanWords.Before(plain, mention.Span, 30)) && !Ahead().IsMatch(SpanWords.Before(plain, mention.Span, 80))).MaxBy(mention => mention.From) is not { } soFar) return null;
        // One of old data stands beside younger years.
        if (!IsOfNews(soFar.From) || IsLastDay(soFar) || _spoken.Exists(mention => mention.From > soFar.From)) return null;
        return (soFar.From, $"the article tells how it stood in {soFar.From}: {SpanWords.Quote(text, soFar.Span)}", YearConfidence.SoFar);
    }

    // Every day it tells is of one year, and it speaks of no later one.
    private (Year, string, double)? Days()
    {
        if (_spoken.Where(mention => mention.Date is not null).Select(mention => mention.From).Distinct().Take(2).ToList() is not [var year] || !IsOfNews(year)) return null;
        // What cites documents alone was written after them, nobody knows when.
        if (_spoken.TrueForAll(mention => mention.Date is null || IsLastDay(mention) || SpanWords.IsDateOfPaper(plain, mention.Span)) || _spoken.Exists(mention => mention.To > year)) return null;
        return (year, $"every day the article tells is of {year}", YearConfidence.Days);
    }

    private (Year, string, double)? Headline(int titleEnd)
    {
        var named = _spoken.Where(mention => mention.Date is null && mention.Span.End <= titleEnd && !OtherYear().IsMatch(SpanWords.Before(plain, mention.Span, 40))).Select(mention => mention.From).Distinct().ToList();
        return named is [var year] && IsOfNews(year) && !HasDayOutside(year) ? (year, $"the headline speaks of {year}", YearConfidence.Headline) : null;
    }

    private (Year, string, double)? Often()
    {
        var years = _spoken.FindAll(mention => mention.Date is null);
        if (years.Where(mention => !Aside().IsMatch(SpanWords.Before(plain, mention.Span, 40))).GroupBy(mention => mention.From).Where(group => group.Count() > 1)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault() is not { } often || !IsOfNews(often.Key) || HasDayOutside(often.Key)) return null;
        // Half as often of younger years: then it looks back.
        if (2 * years.Count(mention => mention.From > often.Key) >= years.Count(mention => mention.From == often.Key)) return null;
        return (often.Key, $"the article speaks of {often.Key} {often.Count()} times", YearConfidence.Often);
    }

    // (20/11/1982 - 20/11/2024)
    private (Year, string, double)? Anniversary() =>
        mentions.Find(mention => mention is { Kind: YearKind.Range, Date: not null } && mention.To.Common - mention.From.Common > 1 && IsSameDay(DateScanner.Plain(mention.Text))) is { } found
            ? (found.To, $"the anniversary of {found.To}", YearConfidence.Headline) : null;

    // What cites documents was written after them.
    private (Year, string, double)? Papers() =>
        mentions.Where(mention => mention.Date is not null && SpanWords.IsDateOfPaper(plain, mention.Span)).OrderByDescending(mention => mention.Date).Take(2).ToList() is [{ Date: { } day }, { Date: { } other }] && other.Year == day.Year
            ? (new Year(day.Year), $"the latest document it names is of {IsoDay.Text(day)}", YearConfidence.Document) : null;

    private static bool IsOfNews(Year year) => year.Common >= EventDayFinder.EarliestNews && year.Common <= EventDayFinder.LatestNews;

    // A day told of another year says that this one is only spoken of.
    private bool HasDayOutside(Year year) => _spoken.Where(mention => mention.Date is not null).Select(mention => mention.From).DefaultIfEmpty(year).Max() != year;

    // A balance of the last day of a year is told in the next.
    private static bool IsLastDay(YearMention mention) => mention.Date is { Month: 12, Day: 31 };

    // Both ends are the same day of the year.
    private static bool IsSameDay(string days) => SameDay().Match(days) is { Success: true } both && both.Groups[1].ValueSpan.Trim().SequenceEqual(both.Groups[2].ValueSpan.Trim());

    [GeneratedRegex(@"^(.+?)\d{4} ?- ?(.+?)\d{4}$")]
    private static partial Regex SameDay();

    [GeneratedRegex(@"ปีใหม่ ?(?:ปี|พ\.ศ\.|ไทย|พุทธศักราช)? ?$")]
    private static partial Regex NewYear();

    // ตั้งแต่ปี 2559, ซ้ำรอยปี 54, แล้วเสร็จกลางปี 2566, เติบโตในปี 2564: of 34 headlines 8 were of that year.
    [GeneratedRegex(@"(?:(?:ตั้งแต่|เมื่อ|ซ้ำรอย|ใน|ต้น) ?(?:ปี)?|(?:แล้วเสร็จ|เปิดใช้)[^\n\d]{0,25}) ?$")]
    private static partial Regex OtherYear();

    // ถึงปี 2566, คาดว่าจะแล้วเสร็จต้นปี 2568, ตั้งแต่ปี 2559
    [GeneratedRegex(@"(?:ถึง|ก่อน|ตั้งแต่|เมื่อ|สิ้น|คาด[^\n\d]{0,25}|แล้วเสร็จ[^\n\d]{0,15}) ?(?:ใน)? ?(?:ปี)? ?$")]
    private static partial Regex Aside();

    // ตั้งแต่บัดนี้ไปจนถึงสิ้นปี 2567 และ 6 เดือนแรกของปี 2568
    [GeneratedRegex(@"(?:บัดนี้|จนถึง|คาด|เป้า|จะ|ครบ|วาระ)[^\n]{0,50}$")]
    private static partial Regex Ahead();

    [GeneratedRegex(@"(?:(?:^| )ณ ?(?:สิ้น ?)?(?:วันที่|เดือน)? ?|สิ้นเดือน ?|(?:ตั้งแต่|โอกาส) ?ต้น ?ปี|เดือนแรก(?:ของ)? ?ปี|ครึ่งปีแรก(?:ของ)? ?ปี)$")]
    private static partial Regex UntilNow();
}
