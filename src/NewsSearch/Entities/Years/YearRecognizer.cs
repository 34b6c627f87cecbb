using System.Buffers;
using System.Text.RegularExpressions;
using NewsSearch.Entities.Codes;

namespace NewsSearch.Entities.Years;

/// <summary>
/// Finds the years of an article, tells what each says about it, and settles the article's own. Immutable, safe for any
/// number of threads.
/// </summary>
public sealed partial class YearRecognizer(MonthTable months)
{
    private readonly DateScanner _scanner = months.Scanner;
    private readonly EventDayFinder _events = new(months.Scanner);

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
        var isThai = !IsTranslated(article, plain);
        var found = dated.Outside([.. codes.Where(code => code.Code.Type != PlanCode.CabinetResolution).SelectMany(code => code.Mentions)], thaiCalendar: isThai);
        var mainEvent = _events.Find(article, plain, found);

        var kinds = YearKinds.Of(article, plain, found, mainEvent, isThai);
        List<YearMention> mentions = [];
        foreach (var (date, kind) in found.Zip(kinds))
        {
            if (article.Lines.Any(line => line.Kind == LineKind.Credit && line.Span.Overlaps(date.Span))) continue;
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
        if (mainEvent is not null) return new ArticleYears(mentions, null, mainEvent.Day, new Year(mainEvent.Day.Year), mainEvent.Evidence, YearConfidence.OfEvent(aside: mainEvent.IsAside, mainEvent.Inferred));

        // Last resort (rule R11): the year the headline names, or the one the article keeps speaking of.
        var titleEnd = article.Title is null ? 0 : article.Lines[0].Span.End;
        var spokenOf = mentions.Where(mention => mention is { Kind: YearKind.Mention, Date: null }).ToList();
        // A new year is greeted in the old one, and a law may be of any.
        spokenOf.RemoveAll(mention => NewYear().IsMatch(SpanWords.Before(plain, mention.Span, 16)) || OfLaw().IsMatch(SpanWords.Before(plain, mention.Span, 80)));
        var inTitle = spokenOf.Where(mention => mention.Span.End <= titleEnd && !OtherYear().IsMatch(SpanWords.Before(plain, mention.Span, 40))).Select(mention => mention.From).Distinct().ToList();
        if (inTitle is [{ Common: >= EventDayFinder.EarliestNews } named]) return new ArticleYears(mentions, null, null, named, $"the headline speaks of {named}", YearConfidence.Headline);

        var often = spokenOf.GroupBy(mention => mention.From).Where(group => group.Count() > 1).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault();
        // Half as often of younger years: then it looks back.
        if (often is not null && 2 * spokenOf.Count(mention => mention.From > often.Key) < often.Count()) return new ArticleYears(mentions, null, null, often.Key, $"the article speaks of {often.Key} {often.Count()} times", YearConfidence.Often);

        // ใน 9 เดือนแรกของปี 2567, ณ สิ้นเดือนตุลาคม 2567: so far, and so now.
        if (mentions.Where(mention => mention.Kind == YearKind.Mention && SoFar().IsMatch(SpanWords.Before(plain, mention.Span, 30))).MaxBy(mention => mention.From.Common) is { } soFar
            // A balance of the last day is told in the next year, and one of old data beside younger years.
            && soFar.Date is not { Month: 12, Day: 31 } && mentions.TrueForAll(mention => mention.Kind != YearKind.Mention || mention.From <= soFar.From))
            return new ArticleYears(mentions, null, null, soFar.From, $"the article tells how it stood in {soFar.From}: {SpanWords.Quote(article.Text, soFar.Span)}", YearConfidence.SoFar);

        // (20/11/1982 - 20/11/2024)
        if (mentions.Find(mention => mention is { Kind: YearKind.Range, Date: not null } && mention.To.Common - mention.From.Common > 1 && IsAnniversary(DateScanner.Plain(mention.Text))) is { } anniversary)
            return new ArticleYears(mentions, null, null, anniversary.To, $"the anniversary of {anniversary.To}", YearConfidence.Headline);

        // What cites a document was written after it.
        var papers = mentions.Where(mention => mention.Date is not null && SpanWords.IsDateOfPaper(plain, mention.Span)).OrderByDescending(mention => mention.Date).Take(2).ToList();
        return papers is not [{ Date: { } day }, { Date: { } other }] || other.Year != day.Year ? new ArticleYears(mentions, null, null, null, null, 0)
            : new ArticleYears(mentions, null, null, new Year(day.Year), $"the latest document it names is of {IsoDay.Text(day)}", YearConfidence.Document);
    }

    // Both ends are the same day of the year.
    private static bool IsAnniversary(string days) => SameDay().Match(days) is { Success: true } both && both.Groups[1].ValueSpan.Trim().SequenceEqual(both.Groups[2].ValueSpan.Trim());

    [GeneratedRegex(@"^(.+?)\d{4} ?- ?(.+?)\d{4}$")]
    private static partial Regex SameDay();

    private static string Join(string first, string? second) => second is null ? first : first + "; " + second;

    // A paper of Viet Nam, or words of its Party's news: the text is a translation, whose พ.ศ. is a plain 543 more.
    private static bool IsTranslated(Article article, string plain) =>
        IsVietnamese(article.Source) || article.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && IsVietnamese(address.Host) || plain.AsSpan().ContainsAny(Translated);

    private static bool IsVietnamese(string? source) =>
        source is not null && (source.EndsWith(".vn", StringComparison.OrdinalIgnoreCase) || source.Contains("VOVWORLD", StringComparison.OrdinalIgnoreCase) || source.Contains("vietnam", StringComparison.OrdinalIgnoreCase));

    private static readonly SearchValues<string> Translated = SearchValues.Create(["เวียดนาม", "สหาย", "คณะกรรมการพรรค", "คอมมิวนิสต์", "สภาประชาชน"], StringComparison.Ordinal);

    [GeneratedRegex(@"ปีใหม่ ?(?:ปี|พ\.ศ\.|ไทย|พุทธศักราช)? ?$")]
    private static partial Regex NewYear();

    // พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562
    [GeneratedRegex(@"(?:พ\.ร\.[บก]\.|พระราชบัญญัติ|พระราชกำหนด)[^\n\d]*$")]
    private static partial Regex OfLaw();

    // ตั้งแต่ปี 2559, ซ้ำรอยปี 54, แล้วเสร็จกลางปี 2566, เติบโตในปี 2564: of 34 headlines 8 were of that year.
    [GeneratedRegex(@"(?:(?:ตั้งแต่|เมื่อ|ซ้ำรอย|ใน|ต้น) ?(?:ปี)?|(?:แล้วเสร็จ|เปิดใช้)[^\n\d]{0,25}) ?$")]
    private static partial Regex OtherYear();

    [GeneratedRegex(@"(?:(?:^| )ณ ?(?:สิ้น ?)?(?:วันที่|เดือน)? ?|สิ้นเดือน ?|(?:ตั้งแต่|โอกาส) ?ต้น ?ปี|เดือนแรก(?:ของ)? ?ปี|ครึ่งปีแรก(?:ของ)? ?ปี)$")]
    private static partial Regex SoFar();

}
