using System.Buffers;
using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Corrections;
using NewsSearch.Text;

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

        return Recognise(article, codes, new DatedText(article.Text, _scanner), null);
    }

    internal ArticleYears Recognise(Article article, IReadOnlyList<RecognisedCode> codes, DatedText dated, ArticleCorrections? corrections)
    {
        var (text, plain) = (article.Text, dated.Plain);
        var isThai = !IsTranslated(article, plain) && !codes.Any(code => code.Code.Canonical.AsSpan().ContainsAnyInRange('A', 'Z'));
        var found = dated.Outside([.. codes.Where(code => code.Code.Type != PlanCode.CabinetResolution).SelectMany(code => code.Mentions)], thaiCalendar: isThai);
        var mainEvent = _events.Find(article, plain, found, isThai);
        if (corrections is not null) mainEvent = corrections.Event(mainEvent, found);

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
        var settled = Settle(article, plain, mentions, mainEvent);
        settled = settled with { Mentions = [.. settled.Mentions.SelectMany(mention => found.Find(date => date.Span == mention.Span) is { Ends: { } ends } days && AreTwoDays(days) ? TwoDays(mention, days, ends, text, mainEvent) : [mention])] };
        return corrections?.Years(settled) ?? settled;
    }

    // 29 ธันวาคม 2566 - 2 มกราคม 2567 is a holiday and names two days, not the years between; of an anniversary (3/2/1930 - 3/2/2025) the years between are meant.
    private static bool AreTwoDays(DateFound date) => date is { Day: { } first, Last: { } last } && first.Year != last.Year && last.DayNumber - first.DayNumber <= EventDayChoice.LongestEventDays;

    private static IEnumerable<YearMention> TwoDays(YearMention mention, DateFound date, (TextSpan First, TextSpan Last) ends, string text, EventDay? mainEvent)
    {
        foreach (var (span, year, day) in ((TextSpan, Year, DateOnly?)[])[(ends.First, date.From, date.Day), (ends.Last, date.To, date.Last)])
        {
            yield return new YearMention(year, year, day == mainEvent?.Day ? YearKind.Event : mention.Kind == YearKind.Term ? YearKind.Term : YearKind.Mention, span.In(text), span, day);
        }
    }

    private static ArticleYears Settle(Article article, string plain, List<YearMention> mentions, EventDay? mainEvent)
    {
        if (article.Published is { } published)
        {
            return new ArticleYears(mentions, published, mainEvent?.Day, new Year(published.Year), Join("published " + IsoDay.Text(published), mainEvent?.Evidence), YearConfidence.Published);
        }
        if (mainEvent is not null) return new ArticleYears(mentions, null, mainEvent.Day, new Year(mainEvent.Day.Year), mainEvent.Evidence, YearConfidence.OfEvent(aside: mainEvent.IsAside, mainEvent.Inferred));

        return new ArticleYearFinder(article.Text, plain, mentions).Find(article.Title is null ? 0 : article.Lines[0].Span.End) is var (year, evidence, confidence)
            ? new ArticleYears(mentions, null, null, year, evidence, confidence) : new ArticleYears(mentions, null, null, null, null, 0);
    }

    private static string Join(string first, string? second) => second is null ? first : first + "; " + second;

    // A paper of Viet Nam, words of its Party's news or, above, the letters of its documents: the text is a translation, whose พ.ศ. is a plain 543 more.
    private static bool IsTranslated(Article article, string plain) =>
        IsVietnamese(article.Source) || article.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && IsVietnamese(address.Host) || plain.AsSpan().ContainsAny(Translated)
        || plain.Contains("เวียดนาม", StringComparison.Ordinal) && !plain.AsSpan().ContainsAny(OfThailand);

    private static bool IsVietnamese(string? source) =>
        source is not null && (source.EndsWith(".vn", StringComparison.OrdinalIgnoreCase) || source.Contains("VOVWORLD", StringComparison.OrdinalIgnoreCase) || source.Contains("vietnam", StringComparison.OrdinalIgnoreCase));

    // What names Viet Nam and none of these is hardly of Thailand.
    private static readonly SearchValues<string> OfThailand = SearchValues.Create(["บาท", "ประเทศไทย", "รัฐบาลไทย", "คณะรัฐมนตรี", "ครม.", "ผู้ว่าราชการจังหวัด", "อบจ.", "พระราชบัญญัติ", "ไทย-เวียดนาม", "ไทยและเวียดนาม"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Translated = SearchValues.Create(["สหาย", "คณะกรรมการพรรค", "คอมมิวนิสต์", "สภาประชาชน"], StringComparison.Ordinal);
}
