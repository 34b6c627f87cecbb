using NewsSearch.Entities;
using NewsSearch.Entities.Officials;
using NewsSearch.Index;
using NewsSearch.Search.Codes;
using NewsSearch.Search.Language;

namespace NewsSearch.Search.Completion;

/// <summary>
/// People, places, documents, years and the like that begin with what is typed; the commonest where nothing is typed yet. Each as a suggestion whose text
/// is what stands for the thing in a query, and whose count is its weight.
/// </summary>
internal sealed class ThingSuggestions(CompletionTables tables, Vocabulary vocabulary, Labels labels, OfficeNames offices)
{
    /// <summary>Of one kind, so that a common beginning leaves room for the others.</summary>
    public const int MostOfAKind = 5;

    /// <summary>Offices and fiscal years offered, and letters of one that must stand.</summary>
    private const int MostOffices = 3, ShortestOffice = 3;

    /// <summary>Years offered of one beginning.</summary>
    private const int MostYears = 3;

    private const int DistrictsProvinces = 3;

    /// <summary>Letters that must stand for a spelling of few of a person's articles.</summary>
    private const int ShortestOfASlip = 4;

    /// <summary>Years offered behind a day and month.</summary>
    private const int MostYearsOfADay = 20;

    public IEnumerable<Suggestion> People(string begun)
    {
        var key = FoldedText.Key(begun);
        IEnumerable<OfficialEntry> known = key.Length == 0 ? vocabulary.Officials.Officials : vocabulary.Officials.Complete(begun, 2 * MostOfAKind);
        return known.Where(entry => entry.Articles > 0 && !IsBySlip(entry)).Take(MostOfAKind).Select(entry =>
        {
            var own = labels.Of(Facets.Official, entry.Id);
            var name = key.Length == 0 ? own : entry.Names.FirstOrDefault(name => FoldedText.Key(name).Contains(key, StringComparison.Ordinal))
                ?? entry.Names.FirstOrDefault(name => WordQueries.IsThai(name) == WordQueries.IsThai(begun)) ?? entry.Names[0];
            string?[] note = [own == name ? null : own, entry.Role is { } role ? offices.In(role, Labels.Language) ?? role : null, entry.ProvinceId is { } province ? labels.Of(Facets.Province, province) : null];
            return new Suggestion(Facets.Official, entry.Id, name, name, Joined(note), entry.Articles);
        });

        // ก begins กภูมิธรรม เวชยชัย, which is นายก and ภูมิธรรม.
        bool IsBySlip(OfficialEntry entry) => key.Length is > 0 and < ShortestOfASlip && entry.Names.Where(name => FoldedText.Key(name).Contains(key, StringComparison.Ordinal)).ToList() is { Count: > 0 } names && names.TrueForAll(entry.IsSlip);
    }

    // เลย and แพร่ are other words too, but not after จังหวัด.
    public IEnumerable<Suggestion> Places(string begun) => tables.Provinces.Beginning(FoldedText.Key(begun), MostOfAKind).Select(province => OfProvince(province, WordQueries.IsThai(begun) ? province.FullThai : province.Latin));

    /// <summary>Provinces begun behind จังหวัด or จ.</summary>
    public IEnumerable<Suggestion> Places(BegunLead lead) => NamedSo(lead.Begun).Select(province => OfProvince(province, province.FullThai));

    /// <summary>Provinces by their bare names, for a field that says what they are.</summary>
    /// <param name="begun">What is typed.</param>
    /// <param name="means">The province a name means.</param>
    public IEnumerable<Suggestion> PlacesOfField(string begun, Func<string, Province?> means) => NamedSo(begun).Select(province =>
    {
        var name = FoldedText.Key(begun).Length == 0 ? Labels.Name(province) : WordQueries.IsThai(begun) ? province.Thai : province.Latin;
        return OfProvince(province, name) with { Text = means(name)?.Id == province.Id ? name : province.Id };
    });

    public IEnumerable<Suggestion> Districts(BegunLead lead) => tables.Districts.Beginning(FoldedText.Key((lead.IsShort ? "อำเภอ" : lead.Lead) + lead.Begun), MostOfAKind).Select(district => new Suggestion(
        Suggestion.District, null, lead.Lead.TrimEnd() + district.Name, lead.Lead.TrimEnd() + district.Name,
        Joined(district.Provinces.Split(' ').Take(DistrictsProvinces).Select(id => labels.Of(Facets.Province, id))), 0));

    /// <summary>Districts by their bare names, for a field that says what they are.</summary>
    public IEnumerable<Suggestion> DistrictsOfField(string begun) => FoldedText.Key(begun).Length == 0 ? [] : tables.Districts.Beginning(FoldedText.Key("อำเภอ" + begun), MostOfAKind).Concat(tables.Districts.Beginning(FoldedText.Key("เขต" + begun), MostOfAKind)).Select(district => new Suggestion(
        Suggestion.District, null, district.Name, district.Name, Joined(district.Provinces.Split(' ').Take(DistrictsProvinces).Select(id => labels.Of(Facets.Province, id))), 0));

    // A code begins with its number or the letters of its office; one letter begins too many.
    public IEnumerable<Suggestion> Codes(string begun) =>
        CodeKey.Of(begun) is { Length: > 0 } key && (key.Length > 1 || char.IsAsciiDigit(key[0])) ? tables.Codes.Beginning(key, MostOfAKind).Select(OfCode) : [];

    public IEnumerable<Suggestion> CodesOfField(string begun) => (CodeKey.Of(begun) is { Length: > 0 } key ? tables.Codes.Beginning(key, MostOfAKind) : tables.Codes.Heaviest.Take(MostOfAKind)).Select(OfCode);

    /// <summary>Years in figures, of either era; 67 and 24 too.</summary>
    public IEnumerable<Suggestion> Years(string begun) => FoldedText.Key(begun) is { Length: > 1 and < 5 } key && key.All(char.IsAsciiDigit) ? YearsOf(tables.Years, Facets.Year, key, ShortYear.Full(key)) : [];

    public IEnumerable<Suggestion> Years(BegunLead lead) => YearsOf(tables.Years, Facets.Year, FoldedText.Key(lead.Begun), lead.ShortYear).Where(year => lead.Allows(year.Text));

    public IEnumerable<Suggestion> YearsOfField(string begun, string facet)
    {
        var (table, key) = (facet switch { Facets.Mentions => tables.Mentions, Facets.Due => tables.Due, _ => tables.Years }, FoldedText.Key(begun));
        return key.Length > 0 ? YearsOf(table, facet, key, ShortYear.Full(key)) : table.Heaviest.DistinctBy(year => year.Year.Value).Select(year => OfYear(year, facet));
    }

    // An office takes more letters than a name: after one it would be in the way.
    public IEnumerable<Suggestion> Offices(string key) => key.Length < ShortestOffice ? [] : tables.Offices.Beginning(key, MostOffices).Select(OfWord);

    /// <summary>ปีงบประมาณ 2567, begun in letters, with both digits or with the last two.</summary>
    public IEnumerable<Suggestion> FiscalYears(string key)
    {
        if (key.Length < ShortestOffice) return [];
        var whole = key.Length > 2 && ShortYear.Full(key[^2..]) is { } year && FiscalHeads.Contains(key[..^2]) ? FiscalHeads[0] + year : key;
        return tables.FiscalYears.Where(one => FoldedText.Key(one.Value) is var other && (other.StartsWith(key, StringComparison.Ordinal) || other == whole)).Take(MostOffices).Select(OfWord);
    }

    /// <summary>Abbreviations with full stops begun, as they are printed: รมว.กห., พล.อ., behind the day of a month ก.พ.; the month whole, with the latest years.</summary>
    /// <param name="begun">The run so far.</param>
    /// <param name="isBehindDay">The day of a month stands before it.</param>
    public IEnumerable<Suggestion> Abbreviations(string begun, bool isBehindDay)
    {
        if (!isBehindDay) return tables.Abbreviations.Beginning(begun, MostOfAKind).Where(one => one.Value != begun).Select(OfWord);
        return Labels.ThaiMonths.Contains(begun) ? tables.LatestYears.Take(MostYearsOfADay).Select(year => OfWord(new FacetCount($"{begun} {year}", 0)))
            : Labels.ThaiMonths.Where(month => month.StartsWith(begun, StringComparison.Ordinal)).Select(month => OfWord(new FacetCount(month, 0)));
    }

    /// <param name="begun">What is typed.</param>
    /// <param name="means">The types a name means.</param>
    public IEnumerable<Suggestion> Types(string begun, Func<string, IReadOnlyList<string>> means) =>
        (FoldedText.Key(begun) is { Length: > 0 } key ? tables.Types.Beginning(key, MostOfAKind) : tables.Types.Heaviest.DistinctBy(type => type.Type.Value).Select(type => type with { Name = labels.Of(Facets.CodeType, type.Type.Value) }).Take(MostOfAKind))
        .Select(type => new Suggestion(Facets.CodeType, type.Type.Value, means(type.Name).Contains(type.Type.Value) ? type.Name : type.Type.Value, type.Name, labels.Of(Facets.CodeType, type.Type.Value) is var own && own == type.Name ? null : own, type.Type.Count));

    public IEnumerable<Suggestion> Sources(string begun) =>
        (FoldedText.Key(begun) is { Length: > 0 } key ? tables.Sources.Beginning(key, MostOfAKind) : tables.Sources.Heaviest.Take(MostOfAKind)).Select(source => new Suggestion(Facets.Source, source.Value, source.Value, source.Value, null, source.Count));

    private static readonly string[] FiscalHeads = ["ปีงบประมาณ", "ปีงบ"];

    // Said to be provinces; that a city is begun by นคร comes after.
    private IReadOnlyList<Province> NamedSo(string begun) => FoldedText.Key(begun) is not { Length: > 0 } key ? [.. tables.Provinces.Heaviest.Take(MostOfAKind)]
        : tables.Provinces.Beginning(FoldedText.Key("จังหวัด") + key, MostOfAKind) is { Count: > 0 } provinces ? provinces : tables.Provinces.Beginning(key, MostOfAKind);

    private Suggestion OfProvince(Province province, string name)
    {
        var own = Labels.Name(province);
        var today = province.SuccessorId is { } id ? labels.Of(Facets.Province, id) : null;
        return new Suggestion(Facets.Province, province.Id, name, name, Joined([name.EndsWith(own, StringComparison.Ordinal) ? null : own, today is null ? null : $"→ {today}"]), tables.About.GetValueOrDefault(province.Id));
    }

    private Suggestion OfCode(FacetCount code)
    {
        var label = labels.Code(code.Value);
        // มติ ครม. 30 ก.ค. 2562 is read as it stands; an order is asked for by its number.
        var isResolution = Labels.Language == "th" && code.Value.StartsWith(PlanCode.CabinetResolution, StringComparison.Ordinal);
        return new Suggestion(Facets.Code, code.Value, isResolution ? label : code.Value, label, labels.MeaningOf(code.Value), code.Count);
    }

    private static IEnumerable<Suggestion> YearsOf(PrefixTable<(string Text, FacetCount Year)> table, string facet, string key, string? full) =>
        table.Beginning(key, MostYears).Concat(full is null ? [] : table.Beginning(full, 1)).Select(year => OfYear(year, facet));

    private static Suggestion OfYear((string Text, FacetCount Year) year, string facet) =>
        new(facet, year.Year.Value, year.Text, year.Text, Year.TryParse(year.Year.Value, null, out var one) ? Labels.Years(one, one) : null, year.Year.Count);

    private static Suggestion OfWord(FacetCount word) => new(Suggestion.Word, null, word.Value, word.Value, null, word.Count);

    private static string? Joined(IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } joined ? joined : null;
}
