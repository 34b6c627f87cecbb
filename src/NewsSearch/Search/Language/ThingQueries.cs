using System.Text.RegularExpressions;
using NewsSearch.Entities;
using NewsSearch.Entities.Places;
using NewsSearch.Index;
using NewsSearch.Indexing;

namespace NewsSearch.Search.Language;

/// <summary>Makes the documents, people and places a query names into units: the recognised reading, with the plain words beside it.</summary>
internal sealed partial class ThingQueries(WordQueries wordQueries, Gazetteer gazetteer, Vocabulary vocabulary)
{

    // Recognised things outweigh a common word and leave the finer order to the words. An article about a province goes before one that names it.
    private const float OfficialScore = 6, CodeScore = 6, AboutScore = 3, PrintedScore = 3, NamedScore = 1;

    // A district as typed goes before its other spellings, and with อำเภอ before without.
    private const float SpellingWeight = 0.25f;

    // As that of a word in the headline.
    private const float HeadlineWeight = 2;

    // Before all that cite it, if nothing else is asked.
    private const float SummaryScore = 30;

    private const string Cabinet = "คณะรัฐมนตรี";

    // How the government entitles what it tells of a meeting; the day follows.
    private static readonly string[] Summaries = ["สรุปข่าวการประชุม", "ผลการประชุม"];

    private readonly DayInHeadline _headlines = new(wordQueries, gazetteer.Months);

    public QueryUnit OfCode(PlanCode code, string printed, QueryReading reading, bool isWhole)
    {
        reading.Marks.Codes.Add(code.Canonical);
        reading.Things.Add(new NamedThing(Facets.Code, code.Canonical, isWhole));
        Query query = new Query.Constant(OfNumber(code), CodeScore);
        if (wordQueries.PhraseOf(printed, reading.Marks) is { } phrase) query = new Query.Any([query, phrase.Query]);
        var said = Messages.OrPlain(Messages.CodeOf(Labels.NameOf(code)), printed);
        // What the cabinet decided on a day is told in articles that give day and cabinet, seldom side by side.
        if (code.CabinetDay is { } day && wordQueries.PhraseOf(Cabinet, reading.Marks, otherForms: true) is { } cabinet)
        {
            query = new Query.Any(
            [
                query, new Query.Constant(new Query.All([new Query.Keyword(IndexFields.Day, IsoDay.Text(day)), cabinet.Query]), NamedScore),
                new Query.Constant(new Query.All([SummaryOfMeeting(), _headlines.Of(day)]), isWhole ? SummaryScore : CodeScore),
            ]);
            reading.Marks.Days.Add(day);
            said = Messages.OrCabinet(said, Labels.Day(day), Cabinet);
        }
        return new QueryUnit(query, printed, said) { IsThing = true };
    }

    /// <summary>The articles that have a code. A circular is called by its number alone, with its year or without: ว 21 is ว21/2560 too.</summary>
    public static Query OfNumber(PlanCode code)
    {
        var itself = new Query.Keyword(Facets.Code, code.Canonical);
        return code.IsCircularAlone && !code.Canonical.Contains('/', StringComparison.Ordinal) ? new Query.Any([itself, new Query.Prefix(Facets.Code, code.Canonical + "/")]) : itself;
    }

    private Query.Best SummaryOfMeeting() => new([.. Summaries.Select(summary => wordQueries.PhraseOf(summary + Cabinet, new MatchMarks(), otherForms: true, titleOnly: true)?.Query).OfType<Query>()]);

    /// <param name="ids">The people the name may mean.</param>
    /// <param name="name">The name.</param>
    /// <param name="printed">It with the title that was typed before it.</param>
    /// <param name="isWord">The name is a word as well, so that without the title it is looked for nowhere: นายประชา, ดร.สาธิต.</param>
    /// <param name="reading">Gets what is named.</param>
    /// <param name="isWhole">It is the whole query.</param>
    public QueryUnit OfOfficial(IReadOnlyList<string> ids, string name, string printed, bool isWord, QueryReading reading, bool isWhole)
    {
        List<Query> readings = [];
        foreach (var id in ids)
        {
            reading.Marks.Officials.Add(id);
            reading.Things.Add(new NamedThing(Facets.Official, id, isWhole));
            readings.Add(new Query.Constant(new Query.Keyword(Facets.Official, id), OfficialScore));
        }
        // A spelling that nobody prints is known by its sound: its person's own spelling is looked for in the text. Articles that print a rare one (จันโอชา, Anutin) are no better than
        // those that print the common one.
        var spellings = ids.SelectMany(vocabulary.Officials.Names).ToList();
        var inText = spellings.Count == 0 || spellings.Exists(IsPrintedIn) ? isWord ? printed : name : spellings[0];
        var common = ids.Select(id => vocabulary.Officials.Label(id, "th")).First();
        List<Query> printedSo = [.. new[] { inText, common }.Distinct(StringComparer.OrdinalIgnoreCase).Select(spelling => wordQueries.PhraseOf(spelling, reading.Marks, otherForms: isWord)?.Query).OfType<Query>()];
        if (printedSo.Count > 0) readings.Add(printedSo.Count == 1 ? printedSo[0] : new Query.Best(printedSo));
        var others = spellings.Where(other => !string.Equals(other, name, StringComparison.OrdinalIgnoreCase)).Distinct().Take(4).ToList();
        var description = others.Count == 0 ? Messages.PersonOf(name) : Messages.PersonSpelled(name, string.Join(", ", others));
        return new QueryUnit(new Query.Any(readings), printed, Messages.OrPlain(description, inText)) { IsThing = true };

        // As a whole, or as the given name: Anutin of Anutin Charnvirakul.
        bool IsPrintedIn(string spelling) => spelling.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (spelling.Length == name.Length || spelling[name.Length] == ' ');
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
        var phrase = wordQueries.PhraseOf(plain, reading.Marks, otherForms: !plain.StartsWith("จังหวัด", StringComparison.Ordinal));
        // ตาก and เลย are common words as well: articles that mean the province are known by what stands around the name, and the name only ranks them.
        var isWord = gazetteer.ProvinceWords.ContainsKey(plain);
        if (phrase is not null && !isWord)
        {
            // Who types โคราช means articles that print นครราชสีมา as well.
            var isItself = plain.EndsWith(province.Thai, StringComparison.Ordinal) || gazetteer.ProvinceWords.ContainsKey(province.Thai);
            Query name = isItself || wordQueries.PhraseOf(province.Thai, new MatchMarks()) is not { } own ? phrase.Query : new Query.Best([phrase.Query, own.Query]);
            readings.AddRange([phrase.Query, new Query.Constant(name, PrintedScore)]);
        }
        Query query = new Query.Any(readings);
        if (isWord) query = new Query.Prefer(query, new Query.Any([.. AsProvince(province, plain)]));
        var said = Messages.ProvinceOf(province);
        var description = isWord ? Messages.NotTheWord(said, plain) : Messages.OrPlain(said, plain);
        return new QueryUnit(query, printed, phrase?.Also is { Count: > 0 } also && !isWord ? Messages.AlsoAs(description, string.Join(", ", also)) : description)
        {
            IsThing = true,
            Terms = phrase?.Terms.Where(term => term != "จังหวัด").ToList() ?? [],
        };
    }

    /// <summary>The articles that name a district of these, in any spelling; where there are none, the provinces are a way out.</summary>
    /// <param name="districts">Districts that share a name.</param>
    /// <param name="words">Words that are looked for as well; null for the name alone.</param>
    /// <param name="printed">The characters of the query.</param>
    /// <param name="reading">Gets what to mark.</param>
    public QueryUnit OfDistricts(IReadOnlyList<District> districts, string? words, string printed, QueryReading reading)
    {
        const int MostSpellings = 24;
        var spellings = districts.SelectMany(district => district.Names.SelectMany(name => SaidAs(district, name))).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostSpellings);
        List<Query> named = [.. spellings.Select(said => wordQueries.PhraseOf(said, reading.Marks)?.Query).OfType<Query>()];
        if (words is not null && wordQueries.PhraseOf(words, reading.Marks, otherForms: true) is { } typed) named = [typed.Query, .. named.Select(query => new Query.Boost(query, SpellingWeight))];
        List<Province> provinces = [.. districts.Select(district => gazetteer.Province(district.ProvinceId)).OfType<Province>().Distinct()];
        var said = Messages.DistrictOf(Labels.DistrictName(districts[0]), string.Join(", ", provinces.Select(Labels.FullName)));
        return new QueryUnit(named.Count == 1 ? named[0] : new Query.Best(named), printed, words is null ? said : Messages.OrPlain(said, words)) { IsThing = true, Within = provinces };

        static string[] SaidAs(District district, string name) => district.StandsAlone(name) ? [name]
            : WordQueries.IsThai(name) ? [$"อำเภอ{name}", $"อ.{name}", $"เขต{name}"] : [$"{name} District", $"Amphoe {name}"];
    }

    /// <summary>A name that is a common word, where it can hardly be the word in an article that means the province: in the headline, and behind จังหวัด or จ.</summary>
    private IEnumerable<Query> AsProvince(Province province, string name)
    {
        if (wordQueries.PhraseOf(name, new MatchMarks(), titleOnly: true) is { } title) yield return new Query.Boost(title.Query, HeadlineWeight);
        yield return new Query.Best([.. ((string[])["จังหวัด", "จ."]).Select(head => wordQueries.PhraseOf(head + province.Thai, new MatchMarks())?.Query).OfType<Query>()]);
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
