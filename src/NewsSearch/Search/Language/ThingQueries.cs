using System.Text.RegularExpressions;
using NewsSearch.Entities;
using NewsSearch.Index;
using NewsSearch.Indexing;

namespace NewsSearch.Search.Language;

/// <summary>Makes the documents, people, places and dates a query names into units: the recognised reading, with the plain words beside it.</summary>
internal sealed partial class ThingQueries(WordQueries words, Gazetteer gazetteer, Vocabulary vocabulary)
{
    // Recognised things outweigh a common word and leave the finer order to the words. An article about a province goes before one that names it,
    // one of a year before one that mentions it.
    private const float OfficialScore = 6, CodeScore = 6, DayScore = 3, AboutScore = 3, PrintedScore = 2, OwnYearScore = 2, NamedScore = 1;

    public QueryUnit OfCode(PlanCode code, string printed, QueryReading reading, bool isWhole)
    {
        reading.Marks.Codes.Add(code.Canonical);
        reading.Things.Add(new NamedThing(Facets.Code, code.Canonical, isWhole));
        Query query = new Query.Constant(new Query.Keyword(Facets.Code, code.Canonical), CodeScore);
        if (words.PhraseOf(printed, reading.Marks) is { } phrase) query = new Query.Any([query, phrase.Query]);
        return new QueryUnit(query, printed, Messages.CodeOf(code.Canonical)) { IsThing = true };
    }

    public QueryUnit OfOfficial(IReadOnlyList<string> ids, string printed, QueryReading reading, bool isWhole)
    {
        List<Query> readings = [];
        foreach (var id in ids)
        {
            reading.Marks.Officials.Add(id);
            reading.Things.Add(new NamedThing(Facets.Official, id, isWhole));
            readings.Add(new Query.Constant(new Query.Keyword(Facets.Official, id), OfficialScore));
        }
        if (words.PhraseOf(printed, reading.Marks) is { } phrase) readings.Add(phrase.Query);
        var others = ids.SelectMany(vocabulary.Officials.Names).Where(name => !string.Equals(name, printed, StringComparison.OrdinalIgnoreCase)).Distinct().Take(4).ToList();
        var description = others.Count == 0 ? Messages.PersonOf(printed) : Messages.PersonSpelled(printed, string.Join(", ", others));
        return new QueryUnit(new Query.Any(readings), printed, description) { IsThing = true };
    }

    public QueryUnit OfProvince(Province province, string printed, QueryReading reading, bool isWhole)
    {
        reading.Marks.Provinces.Add(province.Id);
        reading.Things.Add(new NamedThing(Facets.Province, province.Id, isWhole));
        List<Query> readings =
        [
            new Query.Constant(new Query.Keyword(Facets.Province, province.Id), AboutScore),
            new Query.Constant(new Query.Keyword(IndexFields.AnyProvince, province.Id), NamedScore),
        ];
        var plain = ProvincePrefix().Replace(printed, "จังหวัด");
        // จังหวัด has an abbreviation too, but not as a part of a name.
        var phrase = words.PhraseOf(plain, reading.Marks, otherForms: !plain.StartsWith("จังหวัด", StringComparison.Ordinal));
        // ตาก and เลย are other words as well: articles that mean the province are known by what stands around the name.
        var isWord = gazetteer.Places.Of(plain).Any(place => place is { IsWeak: true, District: null } && place.Province == province);
        if (phrase is not null && !isWord) readings.AddRange([phrase.Query, new Query.Constant(phrase.Query, PrintedScore)]);
        var name = Messages.ProvinceOf(Labels.Name(province));
        return new QueryUnit(new Query.Any(readings), printed, phrase?.Also is { Count: > 0 } also ? Messages.AlsoAs(name, string.Join(", ", also)) : name)
        {
            IsThing = true,
            Terms = phrase?.Terms.Where(term => term != "จังหวัด").ToList() ?? [],
        };
    }

    public static QueryUnit OfDate(YearMention mention, QueryReading reading, bool isWhole)
    {
        if (mention.Date is { } day)
        {
            reading.Marks.Days.Add(day);
            return new QueryUnit(
                new Query.Constant(new Query.Keyword(IndexFields.Day, ArticleDocument.DayText(day)), DayScore), mention.Text, Messages.DayOf(Labels.Day(day))) { IsThing = true };
        }
        reading.Marks.Years.Add((mention.From, mention.To));
        if (mention.From == mention.To) reading.Things.Add(new NamedThing(Facets.Year, mention.From.ToString(), isWhole));
        var query = new Query.Any(
        [
            new Query.Constant(YearsIn(Facets.Year, mention), OwnYearScore),
            new Query.Constant(YearsIn(Facets.Mentions, mention), NamedScore),
        ]);
        return new QueryUnit(query, mention.Text, Messages.YearOf(Labels.Years(mention.From, mention.To))) { IsThing = true };
    }

    public static Query YearsIn(string field, YearMention mention)
    {
        const int MostYears = 200;
        var count = Math.Clamp(mention.To.Common - mention.From.Common + 1, 1, MostYears);
        var years = Enumerable.Range(mention.From.Common, count).Select(common => (Query)new Query.Keyword(field, new Year(common).ToString())).ToArray();
        return years.Length == 1 ? years[0] : new Query.Any(years);
    }

    public static Query AnyOf(string field, IReadOnlyList<string> values) => values.Count switch
    {
        0 => new Query.Nothing(),
        1 => new Query.Keyword(field, values[0]),
        _ => new Query.Constant(new Query.Any([.. values.Take(200).Select(value => new Query.Keyword(field, value))]), 1),
    };

    [GeneratedRegex(@"^(?:จังหวัด|จ\.)\s*")]
    private static partial Regex ProvincePrefix();
}
