using System.Text.RegularExpressions;
using NewsSearch.Entities;
using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Years;
using NewsSearch.Index;

namespace NewsSearch.Search.Language;

/// <summary>Makes <c>field:value</c> into a unit.</summary>
internal sealed partial class FieldQueries(WordQueries words, Gazetteer gazetteer, CodeRecognizer codes, DateText dates, Vocabulary vocabulary)
{
    // Of a span without an end: 2566..
    private const string Open = "..";

    private readonly ThingQueries _things = new(words, gazetteer, vocabulary);
    private readonly DaySpans _spans = new(gazetteer.Months, dates);

    /// <summary>Whether a text is a whole value of a field: a known person, province, document, year, type or source.</summary>
    public bool Names(QueryField field, string text) => field switch
    {
        QueryField.Person => vocabulary.Officials.Find(text).Count > 0,
        QueryField.Province => ProvinceOf(text) is not null,
        QueryField.District => gazetteer.FindDistricts(text).Count > 0,
        QueryField.Code => codes.TryParse(text, out _),
        QueryField.Year or QueryField.Mentions or QueryField.Due or QueryField.Fiscal => dates.TryParse(text, out _),
        QueryField.Month => _spans.MonthOf(text) is not null,
        QueryField.Date => _spans.IsMeant(text),
        QueryField.Type => codes.TypesCalled(text).Count > 0,
        QueryField.Source => vocabulary.Sources.Contains(text),
        QueryField.Missing => MissingOf(text) is not null,
        _ => false,
    };

    /// <summary>A field and its value; one that makes no sense is read as a phrase, with a note.</summary>
    public QueryUnit Of(QueryNode.Field field, QueryReading reading)
    {
        var value = field.Value switch { QueryNode.Words words => words.Text, QueryNode.Phrase phrase => phrase.Text, QueryNode.Prefix prefix => prefix.Text, _ => "" };
        QueryUnit Unit(Query query, string description) => new(query, field.ToString(), description) { IsThing = true };
        QueryUnit Plain(string note)
        {
            Unknown(note);
            return Unit(words.PhraseOf(value, reading.Marks)?.Query ?? new Query.Nothing(), Messages.PhraseOf(value));
        }
        void Unknown(string note)
        {
            reading.Note(note);
            reading.Unknown.Add(value);
        }

        switch (field.Name)
        {
            case QueryField.Title:
                var title = field.Value switch
                {
                    QueryNode.Phrase { Literal: true } literal => words.LiteralInTitle(literal.Text, reading.Marks),
                    QueryNode.Phrase phrase => words.PhraseOf(phrase.Text, reading.Marks, titleOnly: true)?.Query,
                    QueryNode.Prefix prefix => words.PrefixOf(prefix.Text, reading.Marks, titleOnly: true),
                    _ => Interpretation.Combine([.. words.WordsOf(value, reading.Marks, titleOnly: true).Select(word => word.Query)]),
                };
                return Unit(title ?? new Query.Nothing(), Messages.TitleOf(value));

            case QueryField.Person:
                if (vocabulary.Officials.Find(value) is not { Count: > 0 } ids) return Plain(Messages.UnknownPerson(value));
                foreach (var id in ids)
                {
                    reading.Marks.Officials.Add(id);
                    reading.Things.Add(new NamedThing(Facets.Official, id, reading.IsWhole));
                }
                return Unit(ThingQueries.AnyOf(Facets.Official, ids), Messages.PersonOf(value));

            case QueryField.Province:
                if (ProvinceOf(value) is not { } province) return Plain(Messages.UnknownProvince(value));
                reading.Marks.Provinces.Add(province.Id);
                reading.Things.Add(new NamedThing(Facets.Province, province.Id, reading.IsWhole));
                return Unit(ThingQueries.AnyOf(Facets.Province, [province.Id]), Messages.ProvinceOf(province));

            case QueryField.District:
                if (gazetteer.FindDistricts(value) is not { Count: > 0 } districts) return Plain(Messages.UnknownDistrict(value));
                return _things.OfDistricts(districts, words: null, field.ToString(), reading);

            case QueryField.Code:
                if (!codes.TryParse(value, out var code)) return Plain(Messages.UnknownCode(value));
                reading.Marks.Codes.Add(code.Canonical);
                reading.Things.Add(new NamedThing(Facets.Code, code.Canonical, reading.IsWhole));
                var known = ThingQueries.OfNumber(code);
                // Its letter may have a number of its own: กค 0405.2/ว 119.
                if (code.IsCircularAlone && words.PhraseOf(value, reading.Marks) is { } printed) known = new Query.Any([known, printed.Query]);
                return Unit(known, Messages.CodeOf(Labels.NameOf(code)));

            case QueryField.Year or QueryField.Mentions or QueryField.Due or QueryField.Fiscal:
                var open = value.EndsWith(Open, StringComparison.Ordinal) ? 1 : value.StartsWith(Open, StringComparison.Ordinal) ? -1 : 0;
                if (YearsOf(value.Trim('.')) is not { } years || (open != 0 && years.From != years.To)) return Plain(Messages.NotAYear(value));
                var facet = field.Name switch { QueryField.Mentions => Facets.Mentions, QueryField.Due => Facets.Due, _ => Facets.Year };
                if (field.Name is QueryField.Fiscal) years = years with { Kind = YearKind.Fiscal };
                var (time, said) = TimeQueries.OfField(years, open, facet, reading);
                if (open == 0 && facet is Facets.Year && years.From == years.To && years.Kind is not YearKind.Fiscal)
                    reading.Things.Add(new NamedThing(Facets.Year, years.From.ToString(), reading.IsWhole));
                return Unit(time, said);

            case QueryField.Month:
                if (_spans.MonthOf(value) is not { } month) return Plain(Messages.NotAMonth(value));
                reading.Things.Add(new NamedThing(Facets.Month, IsoMonth.Text(month), reading.IsWhole));
                return Unit(ThingQueries.AnyOf(Facets.Month, [IsoMonth.Text(month)]), Messages.OwnMonthOf(Labels.Month(month)));

            case QueryField.Date:
                if (_spans.Read(value) is not var (first, last)) return Plain(Messages.NotADay(value));
                var (days, spanned) = TimeQueries.OfDayField(first, last, reading);
                return Unit(days, spanned);

            case QueryField.Type:
                var types = codes.TypesCalled(value);
                if (types.Count == 0) Unknown(Messages.UnknownValue(value));
                return Unit(ThingQueries.AnyOf(Facets.CodeType, types), Messages.TypeOf(value));

            case QueryField.Missing:
                if (MissingOf(value) is not { } missing) return Plain(Messages.NeverMissing(value));
                return Unit(ThingQueries.AnyOf(Facets.Missing, [missing]), $"“{Labels.Missing(missing)}”");

            default:
                var sources = vocabulary.SourcesLike(value);
                if (sources.Count == 0) Unknown(Messages.UnknownValue(value));
                return Unit(ThingQueries.AnyOf(Facets.Source, sources), Messages.SourceOf(value));
        }
    }

    // By name or by id.
    private Province? ProvinceOf(string value) => gazetteer.FindProvince(value) ?? gazetteer.Province(value.Trim().ToLowerInvariant());

    // What may be missing goes by the names of its own field: missing:year, ไม่ทราบ:ปี.
    private static string? MissingOf(string value) => QueryParser.FieldCalled(value.Trim()) switch
    {
        QueryField.Year => Facets.Year,
        QueryField.Province => Facets.Province,
        _ => null,
    };

    // 67 is 2567 and 24 is 2024; a span from the later year to the earlier is meant the other way round. Each of its ends is a year: 2550..3000 is none.
    private YearMention? YearsOf(string value)
    {
        foreach (var number in LongNumber().EnumerateMatches(value))
        {
            if (!Year.TryParse(value.AsSpan(number.Index, number.Length), null, out _)) return null;
        }
        if (dates.TryParse(value, out var years)) return years;
        var ends = value.Split(Open).Select(end => ShortYear.Full(end.Trim()) ?? end).ToList();
        return dates.TryParse(string.Join(Open, ends), out years) || dates.TryParse(string.Join(Open, ends.AsEnumerable().Reverse()), out years) ? years : null;
    }

    [GeneratedRegex(@"\d{3,}")]
    private static partial Regex LongNumber();
}
