using System.Globalization;
using NewsSearch.Entities;
using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Search.Codes;
using NewsSearch.Search.Language;
using NewsSearch.Text;

namespace NewsSearch.Search.Completion;

/// <summary>What a query can go on with besides people, at one commit: places, documents, years and words. Immutable, safe for any number of threads.</summary>
/// <param name="Generation">The commit.</param>
/// <param name="Provinces">By every name, folded.</param>
/// <param name="Districts">By อำเภอ or เขต and their names, folded; with the ids of their provinces.</param>
/// <param name="Codes">By their <see cref="CodeKey"/>.</param>
/// <param name="Types">Types of documents in the archive by their names in three languages and their letters, folded; the value as it is typed.</param>
/// <param name="Years">Articles' own years, by their digits in both eras.</param>
/// <param name="Mentions">Years that articles mention, likewise.</param>
/// <param name="Due">Years that plans and targets look to, likewise.</param>
/// <param name="Sources">By their names and each word of them, folded.</param>
/// <param name="Words">By their letters.</param>
/// <param name="Offices">What people hold (นายกรัฐมนตรี), folded.</param>
/// <param name="Abbreviations">Those with full stops (รมว.กห., พล.อ.) and of months, as printed.</param>
/// <param name="FiscalYears">ปีงบประมาณ 2567, the latest first.</param>
/// <param name="About">Articles about each province.</param>
internal sealed record CompletionTables(
    long Generation, PrefixTable<Province> Provinces, PrefixTable<(string Name, string Provinces)> Districts, PrefixTable<FacetCount> Codes, PrefixTable<(string Name, FacetCount Type)> Types,
    PrefixTable<(string Text, FacetCount Year)> Years, PrefixTable<(string Text, FacetCount Year)> Mentions, PrefixTable<(string Text, FacetCount Year)> Due,
    PrefixTable<FacetCount> Sources, PrefixTable<FacetCount> Words,
    PrefixTable<FacetCount> Offices, PrefixTable<FacetCount> Abbreviations, IReadOnlyList<FacetCount> FiscalYears, IReadOnlyDictionary<string, int> About)
{
    /// <summary>Years of the Buddhist era that most articles mention, the latest first.</summary>
    public IEnumerable<string> LatestYears => Mentions.Heaviest.Select(year => year.Text).Where(text => string.CompareOrdinal(text, "2400") >= 0).OrderDescending(StringComparer.Ordinal);

    /// <summary>Words kept, the commonest: rarer ones help nobody type.</summary>
    private const int MostWords = 50_000;

    /// <summary>Sources kept.</summary>
    private const int MostSources = 10_000;

    /// <summary>Letters of a name behind a title; shorter ones are words as well (นางเอก).</summary>
    private const int ShortestGluedName = 5;

    /// <summary>Fiscal years kept.</summary>
    private const int MostFiscalYears = 10;

    /// <summary>In fewer articles a word is as likely a slip.</summary>
    private const int FewestArticles = 2;

    // What a word of Thai or in Latin letters begins with; read letter by letter, so that the terms of a large archive are never all in memory.
    private static readonly string[] FirstLetters = [.. Enumerable.Range('ก', 'ฮ' - 'ก' + 1).Concat(Enumerable.Range('เ', 5)).Concat(Enumerable.Range('a', 26)).Select(c => ((char)c).ToString())];

    public static async ValueTask<CompletionTables> MakeAsync(ISearchIndex index, Gazetteer gazetteer, Analyzer analyzer, long generation, CancellationToken cancellation)
    {
        var about = (await index.ValuesAsync(Facets.Province, "", int.MaxValue, cancellation)).ToDictionary(value => value.Value, value => value.Count, StringComparer.Ordinal);
        var codes = await index.ValuesAsync(Facets.Code, "", int.MaxValue, cancellation);
        var years = await index.ValuesAsync(Facets.Year, "", int.MaxValue, cancellation);
        return new CompletionTables(
            generation,
            new PrefixTable<Province>(
                from province in gazetteer.Provinces
                from name in (IEnumerable<string>)[province.Thai, province.Latin, .. province.OtherNames]
                from key in KeysOf(province, name)
                select (key, province, about.GetValueOrDefault(province.Id))),
            await DistrictsAsync(index, gazetteer, about, cancellation),
            new PrefixTable<FacetCount>(
                from code in codes
                from key in CodeKey.AllOf(code.Value).Concat(KeysOfResolution(code.Value))
                select (key, code, code.Count)),
            new PrefixTable<(string, FacetCount)>(
                from type in await index.ValuesAsync(Facets.CodeType, "", int.MaxValue, cancellation)
                from name in NamesOfType(type.Value, gazetteer)
                select (FoldedText.Key(name), (name, type), type.Count)),
            InBothEras(years),
            InBothEras(await index.ValuesAsync(Facets.Mentions, "", int.MaxValue, cancellation)),
            InBothEras(await index.ValuesAsync(Facets.Due, "", int.MaxValue, cancellation)),
            new PrefixTable<FacetCount>(
                from source in await index.ValuesAsync(Facets.Source, "", MostSources, cancellation)
                where source.Value != IndexFields.UnknownSource
                from key in Enumerable.Range(0, source.Value.Length).Where(at => at == 0 || source.Value[at - 1] == ' ').Select(at => FoldedText.Key(source.Value[at..]))
                select (key, source, source.Count)),
            new PrefixTable<FacetCount>((await WordsAsync(index, cancellation)).Where(word => !IsTitledName(word.Value, gazetteer, analyzer)).Select(word => (word.Value, word, word.Count))),
            new PrefixTable<FacetCount>((await PrintedAsync(gazetteer.Roles.Distinct(), index, analyzer, cancellation)).Select(office => (FoldedText.Key(office.Value), office, office.Count))),
            new PrefixTable<FacetCount>((await PrintedAsync(Abbreviated(gazetteer), index, analyzer, cancellation)).Select(one => (one.Value, one, one.Count))),
            await FiscalYearsAsync(index, years, cancellation),
            about);
    }

    // A name is typed with what it is before it, and TP.HCM without.
    private static IEnumerable<string> KeysOf(Province province, string name)
    {
        var key = FoldedText.Key(name);
        yield return key;
        yield return FoldedText.Key("จังหวัด" + name);
        if (province.IsCity) yield return FoldedText.Key("นคร" + name);
        if (name.StartsWith("TP", StringComparison.Ordinal)) yield return key[2..];
    }

    // นายกอบชัย: a title glued to a name is no word, though the lexicon learned it; นายกรัฐมนตรี, นางเอก and นายหน้า are.
    private static bool IsTitledName(string word, Gazetteer gazetteer, Analyzer analyzer) => gazetteer.Titles.Any(title =>
        word.StartsWith(title.Text, StringComparison.Ordinal) && word[title.Text.Length..] is { Length: > 2 } name && !title.NotBefore.Any(name.StartsWith)
        && (!analyzer.Knows(word) || analyzer.KnowsPerson(word) || (name.Length >= ShortestGluedName && (analyzer.KnowsPerson(name) || !analyzer.Knows(name)))));

    // รมว.กห., พล.อ., ม.ค.: of words the index keeps the letters alone.
    private static IEnumerable<string> Abbreviated(Gazetteer gazetteer) => gazetteer.Abbreviations.SelectMany(one => one.Short).Concat(gazetteer.Titles.Select(title => title.Text)).Concat(Labels.ThaiMonths)
        .Where(form => form.Contains('.', StringComparison.Ordinal) && WordQueries.IsThai(form)).Distinct(StringComparer.Ordinal);

    // A resolution of the cabinet is asked for by its day: มติ ครม. 12 ม.ค. 2564.
    private static IEnumerable<string> KeysOfResolution(string code) => new PlanCode(code, PlanCode.CabinetResolution, []).CabinetDay is { } day ? [CodeKey.Of(Labels.ThaiResolution(day))] : [];

    // Those that articles print, with how many do.
    private static async ValueTask<IEnumerable<FacetCount>> PrintedAsync(IEnumerable<string> phrases, ISearchIndex index, Analyzer analyzer, CancellationToken cancellation)
    {
        var words = new WordQueries(analyzer, OtherForms.None);
        List<FacetCount> printed = [];
        foreach (var phrase in phrases)
        {
            if (words.PhraseOf(phrase, new MatchMarks())?.Query is not { } query) continue;
            var found = (await index.SearchAsync(new IndexRequest { Query = query, Take = 0 }, cancellation)).Total;
            if (found > 0) printed.Add(new FacetCount(phrase, found));
        }
        return printed;
    }

    private static async ValueTask<IReadOnlyList<FacetCount>> FiscalYearsAsync(ISearchIndex index, IEnumerable<FacetCount> years, CancellationToken cancellation)
    {
        List<FacetCount> fiscal = [];
        foreach (var value in years.Select(year => year.Value).OrderDescending(StringComparer.Ordinal).Take(MostFiscalYears))
        {
            if (!Year.TryParse(value, null, out var year)) continue;
            var days = new Query.Range(IndexFields.Date, new DateOnly(year.Common - 1, 10, 1).DayNumber, new DateOnly(year.Common, 9, 30).DayNumber);
            var found = (await index.SearchAsync(new IndexRequest { Query = days, Take = 0 }, cancellation)).Total;
            if (found > 0) fiscal.Add(new FacetCount(string.Create(CultureInfo.InvariantCulture, $"ปีงบประมาณ {year.Buddhist}"), found));
        }
        return fiscal;
    }

    /// <summary>A district that is no word (เมืองเชียงใหม่) is taken to be named in so small a part of the articles about its province.</summary>
    private const int PartOfProvince = 10;

    // Of one name in several provinces is one line: เฉลิมพระเกียรติ.
    private static async ValueTask<PrefixTable<(string, string)>> DistrictsAsync(ISearchIndex index, Gazetteer gazetteer, Dictionary<string, int> about, CancellationToken cancellation)
    {
        var named = gazetteer.Districts.Where(district => district.Thai.Length > 0).GroupBy(district => (district.ThaiHead, district.Thai)).ToList();
        var printed = await index.FrequenciesAsync(IndexFields.Body, [.. named.Select(one => one.Key.Thai)], cancellation);
        return new PrefixTable<(string, string)>(named.Select((one, at) => (
            FoldedText.Key(one.Key.Item1 + one.Key.Thai),
            (one.Key.Thai, string.Join(' ', one.Select(district => district.ProvinceId).Distinct(StringComparer.Ordinal))),
            printed[at] > 0 ? printed[at] : one.Sum(district => about.GetValueOrDefault(district.ProvinceId)) / PartOfProvince)));
    }

    // มติ, Resolution, Nghị quyết, NQ: what the field type: takes.
    private static IEnumerable<string> NamesOfType(string key, Gazetteer gazetteer) => gazetteer.Codes.AllTypes.Where(type => type.Key == key)
        .SelectMany(type => (string[])[type.Thai, type.English, type.Vietnamese]).SelectMany(word => word.Split('/', ';')).Select(name => name.Trim()).Append(key)
        .Where(name => name.Length > 0).Distinct(StringComparer.Ordinal);

    private static PrefixTable<(string, FacetCount)> InBothEras(IEnumerable<FacetCount> years) => new(
        from year in years
        from text in Eras(year.Value)
        select (text, (text, year), year.Count));

    private static IEnumerable<string> Eras(string value) =>
        Year.TryParse(value, null, out var year) ? [value, year.Buddhist.ToString(CultureInfo.InvariantCulture)] : [];

    private static async ValueTask<IEnumerable<FacetCount>> WordsAsync(ISearchIndex index, CancellationToken cancellation)
    {
        List<FacetCount> words = [];
        foreach (var letter in FirstLetters)
        {
            words.AddRange((await index.TermsAsync(IndexFields.Body, letter, int.MaxValue, cancellation)).Where(term => term.Count >= FewestArticles && IsWord(term.Value)));
            if (words.Count > 2 * MostWords) words = Commonest(words);
        }
        return Commonest(words);
    }

    private static List<FacetCount> Commonest(List<FacetCount> words)
    {
        words.Sort((a, b) => b.Count.CompareTo(a.Count));
        return words.Count > MostWords ? words[..MostWords] : words;
    }

    private static bool IsWord(string term) => term.Length > 1 && !term.Any(char.IsAsciiDigit);
}
