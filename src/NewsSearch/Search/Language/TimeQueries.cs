using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Entities;
using NewsSearch.Entities.Years;
using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Text;

namespace NewsSearch.Search.Language;

/// <summary>
/// Makes the days, months, years and fiscal years a query names into units: 15 พ.ย. 67, พฤศจิกายน 2567, ปี 2567, ปีงบประมาณ 2567, ตั้งแต่ปี 2565. A year
/// is one in both eras; an article of a time goes before one that mentions it.
/// </summary>
internal sealed partial class TimeQueries(WordQueries words, Gazetteer gazetteer, DateText dates)
{
    // Beside the scores of ThingQueries.
    private const float DayScore = 3, OwnScore = 2, NamedScore = 1;

    // An article whose headline gives the day is of that day.
    private const float HeadlineScore = 2;

    // A span's years are looked up one by one.
    private const int MostYears = 200;

    // So are the days of a span of days.
    private const int MostDays = 366;

    private readonly DayInHeadline _headlines = new(words, gazetteer.Months);

    /// <summary>The unit of a time that is named in plain words, and where it stands with the words that belong to it.</summary>
    /// <param name="mention">The time.</param>
    /// <param name="text">The query it stands in.</param>
    /// <param name="reading">Gets what is named.</param>
    public (TextSpan Span, QueryUnit Unit) Of(YearMention mention, string text, QueryReading reading)
    {
        if (mention.Date is { } day) return (mention.Span, OfDays(day, LastDay(day, mention.Text), mention, reading));
        if (mention.Kind is YearKind.Fiscal) return (mention.Span, OfFiscalYear(mention, reading));
        if (mention.From == mention.To)
        {
            if (MonthsIn(mention, text, reading) is var (span, first, last)) return (span, OfMonths(first, last, span.In(text), reading, IsWhole(span)));
            if (OfOpenSpan(mention, text) is { } open) return open;
        }
        // ตั้งแต่ปี 2560 ถึง 2562
        var start = Before().Match(text[..mention.Span.Start]) is var before && before.Groups["since"].Success ? before.Index : mention.Span.Start;
        return (TextSpan.Between(start, mention.Span.End), OfYears(mention, reading, IsWhole(mention.Span)));

        bool IsWhole(TextSpan span) => reading.IsWhole && span.Length == text.Length;
    }

    /// <summary>The years of a field's value, an open span (<c>2566..</c>, <c>..2560</c>) among them, as articles of that time, as years they mention or as those their plans look to; and what to say of them.</summary>
    /// <param name="years">The years; of an open span the one that is given.</param>
    /// <param name="open">−1 for all up to it, 1 for all from it on, 0 for itself.</param>
    /// <param name="facet"><see cref="Facets.Year"/>, <see cref="Facets.Mentions"/> or <see cref="Facets.Due"/>.</param>
    /// <param name="reading">Gets the years to mark.</param>
    public static (Query Query, string Said) OfField(YearMention years, int open, string facet, QueryReading reading)
    {
        var (from, to) = (years.From, years.To);
        var label = Labels.Years(from, to);
        if (facet is Facets.Year && years.Kind is YearKind.Fiscal)
        {
            var (first, last) = FiscalDays(years);
            if (open == 0) reading.Marks.Years.Add((from, to));
            var (begin, end) = (open < 0 ? DateOnly.MinValue : first, open > 0 ? DateOnly.MaxValue : last);
            return (new Query.Constant(OwnDays(begin, end), 1), open == 0 ? Messages.OwnFiscalYearOf(label, Labels.Day(first), Labels.Day(last)) : Messages.OwnDayOf(Labels.Days(begin, end)));
        }
        if (open < 0) (from, label) = (new Year(to.Common - MostYears + 1), Messages.UntilYear(label));
        else if (open > 0) (to, label) = (new Year(from.Common + MostYears - 1), Messages.SinceYear(label));
        if (facet is Facets.Due) reading.Marks.Due.Add((from, to));
        else if (open == 0) reading.Marks.Years.Add((from, to));
        return (new Query.Constant(YearsIn(facet, from, to), 1), facet switch { Facets.Year => Messages.OwnYearOf(label), Facets.Due => Messages.DueOf(label), _ => Messages.MentionsOf(label) });
    }

    /// <summary>Articles whose own day lies in a span of days, and what to say of them.</summary>
    /// <param name="first">The first day; the first there is where the span has no beginning.</param>
    /// <param name="last">The last day; the last there is where the span has no end.</param>
    /// <param name="reading">Gets the days.</param>
    public static (Query Query, string Said) OfDayField(DateOnly first, DateOnly last, QueryReading reading)
    {
        if (last.DayNumber - first.DayNumber < MostDays) reading.Marks.Days.UnionWith(DaysOf(first, last));
        return (new Query.Constant(OwnDays(first, last), 1), Messages.OwnDayOf(Labels.Days(first, last)));
    }

    /// <summary>The end of a span of days that begins with a day: 1-7 ม.ค. 2568, 22 มี.ค. ถึง 12 เม.ย. 2563; the day itself without.</summary>
    private DateOnly LastDay(DateOnly first, string printed)
    {
        foreach (Match end in DayBehind().Matches(printed))
        {
            if (dates.TryParseDay(printed[end.Index..], out var last) && last > first && last.DayNumber - first.DayNumber < MostDays) return last;
        }
        return first;
    }

    private QueryUnit OfDays(DateOnly first, DateOnly last, YearMention mention, QueryReading reading)
    {
        DateOnly[] days = [.. DaysOf(first, last)];
        reading.Marks.Days.UnionWith(days);
        Query query = new Query.Constant(days.Length == 1 ? DayOf(first) : new Query.Any([.. days.Select(DayOf)]), DayScore);
        if (days.Length > 1) return new QueryUnit(query, mention.Text, Messages.DayOf(Labels.Days(first, last))) { IsThing = true, Own = OwnDays(first, last) };
        var headline = _headlines.Of(first);
        return new QueryUnit(new Query.Prefer(query, new Query.Constant(headline, HeadlineScore)), mention.Text, Messages.DayOf(Labels.Day(first))) { IsThing = true, Own = new Query.Any([OwnDays(first, last), headline]) };
    }

    private static IEnumerable<DateOnly> DaysOf(DateOnly first, DateOnly last) => Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays);

    private static Query DayOf(DateOnly day) => new Query.Keyword(IndexFields.Day, IsoDay.Text(day));

    private QueryUnit OfMonths(DateOnly first, DateOnly last, string printed, QueryReading reading, bool isWhole)
    {
        DateOnly[] days = [.. DaysOf(first, last)];
        reading.Marks.Days.UnionWith(days);
        List<Query> readings = [new Query.Constant(new Query.Any([.. days.Select(DayOf)]), NamedScore)];
        if (first.Month < last.Month)
        {
            readings.Add(new Query.Constant(Days(first, last), OwnScore));
            return new QueryUnit(new Query.Any(readings), printed, Messages.MonthOf($"{Labels.Month(first)} – {Labels.Month(last)}")) { IsThing = true, Own = OwnDays(first, last) };
        }
        var value = IsoMonth.Text(first);
        reading.Things.Add(new NamedThing(Facets.Month, value, isWhole));
        readings.Add(new Query.Constant(new Query.Keyword(Facets.Month, value), OwnScore));
        // A month that is mentioned without a day stands in the text only.
        foreach (var name in gazetteer.Months.Printed(first.Month))
        {
            if (words.PhraseOf(string.Create(CultureInfo.InvariantCulture, $"{name} {first.Year + Year.BuddhistOffset}"), reading.Marks) is { } phrase) readings.Add(new Query.Constant(phrase.Query, NamedScore));
        }
        return new QueryUnit(new Query.Any(readings), printed, Messages.MonthOf(Labels.Month(first))) { IsThing = true, Own = new Query.Keyword(Facets.Month, value) };
    }

    /// <summary>October to September, as Thailand counts: ปีงบประมาณ 2567 is 1 October 2023 to 30 September 2024.</summary>
    private QueryUnit OfFiscalYear(YearMention mention, QueryReading reading)
    {
        reading.Marks.Years.Add((mention.From, mention.To));
        var (first, last) = FiscalDays(mention);
        List<Query> readings = [new Query.Constant(Days(first, last), OwnScore), new Query.Constant(YearsIn(Facets.Mentions, mention.From, mention.To), NamedScore)];
        if (words.PhraseOf(mention.Text, reading.Marks) is { } phrase) readings.Add(phrase.Query);
        return new QueryUnit(new Query.Any(readings), mention.Text, Messages.FiscalYearOf(Labels.Years(mention.From, mention.To), Labels.Day(first), Labels.Day(last))) { IsThing = true };
    }

    /// <summary>All before, after or since a year: ก่อนปี 2560, ปี 2565 เป็นต้นไป; null for the year alone.</summary>
    private static (TextSpan Span, QueryUnit Unit)? OfOpenSpan(YearMention mention, string text)
    {
        var before = Before().Match(text[..mention.Span.Start]);
        var onwards = Onwards().Match(text[mention.Span.End..]);
        if (!before.Success && !onwards.Success) return null;
        var (first, label) = (new DateOnly(mention.From.Common, 1, 1), Labels.Years(mention.From, mention.From));
        var (days, said) =
            before.Groups["before"].Success ? (Days(DateOnly.MinValue, first.AddDays(-1)), Messages.BeforeYear(label))
            : before.Groups["after"].Success ? (Days(first.AddYears(1), DateOnly.MaxValue), Messages.AfterYear(label))
            : (Days(first, DateOnly.MaxValue), Messages.OwnYearOf(Messages.SinceYear(label)));
        var span = TextSpan.Between(before.Success ? before.Index : mention.Span.Start, mention.Span.End + onwards.Length);
        return (span, new QueryUnit(new Query.Constant(days, OwnScore), span.In(text), said) { IsThing = true });
    }

    private static QueryUnit OfYears(YearMention mention, QueryReading reading, bool isWhole)
    {
        reading.Marks.Years.Add((mention.From, mention.To));
        if (mention.From == mention.To) reading.Things.Add(new NamedThing(Facets.Year, mention.From.ToString(), isWhole));
        var own = YearsIn(Facets.Year, mention.From, mention.To);
        var query = new Query.Any(
        [
            new Query.Constant(own, OwnScore),
            new Query.Constant(YearsIn(Facets.Mentions, mention.From, mention.To), NamedScore),
        ]);
        return new QueryUnit(query, mention.Text, Messages.YearOf(Labels.Years(mention.From, mention.To))) { IsThing = true, Own = own };
    }

    /// <summary>The first and last day of the month or months before a year, with what leads to them: ในเดือนพ.ย. 67, ม.ค.-มี.ค. 67; null when there are none, or not in a row.</summary>
    private (TextSpan Span, DateOnly First, DateOnly Last)? MonthsIn(YearMention mention, string text, QueryReading reading)
    {
        var at = mention.Span.End;
        while (at > 0 && char.IsDigit(text[at - 1])) at--;
        if (MonthBefore(text, Era().Match(text[..at]).Index) is not var (start, last)) return null;
        var first = last;
        if (To().Match(text[..start]) is { Success: true } to && MonthBefore(text, to.Index) is var (earlier, month) && month < last) (start, first) = (earlier, month);
        if (DayBefore().Match(text[..start]) is { Success: true } day && day.Index >= mention.Span.Start)
        {
            reading.Note(Messages.NoSuchDay(text[day.Index..mention.Span.End]));
            start = mention.Span.Start;
        }
        else if (More().IsMatch(text[..start])) return null;
        return (TextSpan.Between(start, mention.Span.End), new DateOnly(mention.From.Common, first, 1), new DateOnly(mention.From.Common, last, 1).AddMonths(1).AddDays(-1));
    }

    private (int Start, int Month)? MonthBefore(string text, int end)
    {
        for (var length = Math.Min(gazetteer.Months.Longest, end); length > 1; length--)
        {
            if (gazetteer.Months.Number(text[(end - length)..end]) is > 0 and var month) return (LeadToMonth().Match(text[..(end - length)]).Index, month);
        }
        return null;
    }

    private static Query YearsIn(string field, Year from, Year to)
    {
        var years = Enumerable.Range(from.Common, Math.Clamp(to.Common - from.Common + 1, 1, MostYears)).Select(common => (Query)new Query.Keyword(field, new Year(common).ToString())).ToArray();
        return years.Length == 1 ? years[0] : new Query.Any(years);
    }

    private static Query.Range Days(DateOnly from, DateOnly to) => new Query.Range(IndexFields.Date, from.DayNumber, to.DayNumber);

    /// <summary>Articles whose own day lies in a span of days. Of an article without a day of its own the date is 1 January.</summary>
    public static Query.All OwnDays(DateOnly from, DateOnly to) => new([Days(from, to), new Query.Exists(Facets.Month)]);

    private static (DateOnly First, DateOnly Last) FiscalDays(YearMention years) => (new(years.From.Common - 1, 10, 1), new(years.To.Common, 9, 30));

    [GeneratedRegex(@"(?:(?<since>ตั้งแต่|นับแต่|since)|(?<after>หลังจาก|หลัง|after)|(?<before>ก่อน|before))\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Before();

    [GeneratedRegex(@"^\s*(?:เป็นต้นไป|เป็นต้นมา|ขึ้นไป)")]
    private static partial Regex Onwards();

    [GeneratedRegex(@"\s*(?:พ\.? ?ศ\.?|ค\.? ?ศ\.?|ปี)?\s*$")]
    private static partial Regex Era();

    [GeneratedRegex(@"(?:ใน)?(?:เดือน)?\s*$")]
    private static partial Regex LeadToMonth();

    [GeneratedRegex(@"\s*(?:[–-]|ถึง|to)\s*$")]
    private static partial Regex To();

    [GeneratedRegex(@"(?<=(?:[–-]|ถึง|to)\s*(?:วันที่\s*)?)\d", RegexOptions.IgnoreCase)]
    private static partial Regex DayBehind();

    // 31 ก.พ. 67 is no day.
    [GeneratedRegex(@"(?<![\d,/–-]\s*)\d{1,2}$")]
    private static partial Regex DayBefore();

    // ม.ค. และ มี.ค. 67 is no span.
    [GeneratedRegex(@"(?:[\d,/–-]|และ|ถึง|to|and)\s*$")]
    private static partial Regex More();
}
