using System.Collections.Frozen;
using System.Globalization;
using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Corrections;
using NewsSearch.Entities.Officials;
using NewsSearch.Entities.Places;
using NewsSearch.Entities.Years;

namespace NewsSearch.Entities;

/// <summary>What the newsroom knows beforehand: provinces, districts, officials, document types, issuers, titles, surnames. Immutable, safe for any number of threads.</summary>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<string, Province> _byId;
    /// <summary>What stands before the name of a city in Thai.</summary>
    private const string CityHead = "นคร";

    private static readonly string[] DistrictHeads = ["กิ่งอำเภอ", "อำเภอ", "อ.", "เขต", "huyện ", "quận ", "thị xã ", "thành phố ", "district "];

    private readonly NameScanner<Province> _byName = new();
    private readonly List<District> _districts = [];
    private readonly NameScanner<District> _districtsByName = new();
    private readonly FrozenSet<string> _notPeople;
    private readonly FrozenDictionary<string, KnownOfficial> _officialsById;

    private Gazetteer(string folder)
    {
        TsvTable Table(string name, params ReadOnlySpan<string> columns) => TsvTable.Load(Path.Combine(folder, name), columns);

        var provinces = Table("provinces.tsv", "id", "country", "thai", "latin", "names", "weak", "until", "successor", "latitude", "longitude").Once("id");
        Provinces = [.. provinces.Rows.Select(ReadProvince)];
        _byId = Provinces.ToFrozenDictionary(province => province.Id, StringComparer.Ordinal);
        foreach (var row in provinces.Rows) AddNames(row);

        foreach (var row in Table("districts.tsv", "thai", "latin", "country", "province").Rows) AddDistrict(row);

        var officials = Table("officials.tsv", "id", "names", "province", "role", "official").Once("id");
        Officials = [.. officials.Rows.Select(ReadOfficial)];
        _officialsById = Officials.ToFrozenDictionary(official => official.Id, StringComparer.Ordinal);

        Leaders = [.. Table("leaders.tsv", "name", "province", "office", "from", "until").Rows.Select(ReadLeader)];

        Titles = [.. Table("titles.tsv", "title", "not_before").Rows.Select(row => new Title(row.Required("title"), row.List("not_before"), row["kind"] is "loose"))];
        Offices = [.. Table("roles.tsv", "thai", "vietnamese", "english", "code", "country").Rows.Select(row => new Role(row.Required("thai"), row["code"], First(row["english"]), First(row["vietnamese"]), row["country"]) { AlsoEnglish = [.. row["english"].Split('/').Skip(1).Select(First)] })];
        OfficeParts = Table("office_parts.tsv", "kind", "thai", "english", "vietnamese").Once("kind", "thai").Rows.ToLookup(
            row => row["kind"] is "office" or "body" or "aide" or "side" ? row["kind"] : throw row.Broken($"'{row["kind"]}' is no kind; it is office, body, aide or side"),
            row => (row.Required("thai"), new OfficeName(row.Required("english"), row["vietnamese"] is { Length: > 0 } vietnamese ? vietnamese : null)), StringComparer.Ordinal);
        Roles = [.. Offices.Select(office => office.Thai)];
        Surnames = [.. Table("surnames.tsv", "latin", "thai").Rows.Select(row => new Surname(row.Required("latin"), row.List("thai")))];
        GivenNames = [.. Table("given_names.tsv", "name").Rows.Select(row => row.Required("name"))];
        NameEnds = [.. Table("name_ends.tsv", "word").Rows.Select(row => row.Required("word"))];
        LatinOfficeWords = Table("latin_offices.tsv", "kind", "word").Rows.ToLookup(row => row["kind"] is "head" or "behind" or "word" or "never" ? row["kind"] : throw row.Broken($"'{row["kind"]}' is no kind; it is head, behind, word or never"), row => row.Required("word"), StringComparer.Ordinal);
        _notPeople = Table("not_people.tsv", "name").Rows.Select(row => FoldedText.Key(row.Required("name"))).ToFrozenSet(StringComparer.Ordinal);
        Words =
        [
            .. Table("words.tsv", "word").Rows.Select(row => row.Required("word"))
                .Concat(Provinces.SelectMany(province => province.OtherNames.Prepend(province.Thai)))
                // เมืองจันทบุรี stays เมือง and จันทบุรี, and is found by both.
                .Concat(Districts.Select(district => district.Thai).Where(name => !Provinces.Any(province => name == "เมือง" + province.Thai)))
                .Where(IsOneThaiWord)
                .Distinct(StringComparer.Ordinal),
        ];
        Abbreviations = [.. Table("abbreviations.tsv", "short", "full").Rows.Select(ReadAbbreviation)];
        Countries = [.. Table("countries.tsv", "code", "thai", "english", "vietnamese").Once("code").Once("english").Rows.Select(row => new Country(row.Required("code"), row.List("thai") is { Count: > 0 } names ? names : throw row.Broken("the column 'thai' is empty"), row.Required("english"), row.Required("vietnamese")))];
        ProvinceWords = Table("province_words.tsv", "name", "before", "after").Once("name").Rows.ToFrozenDictionary(row => FindProvince(row.Required("name")) is null ? throw row.Broken($"'{row["name"]}' is no province") : row["name"], row => new ProvinceWord(row.List("before"), row.List("after")), StringComparer.Ordinal);
        Synonyms = [.. Table("synonyms.tsv", "words").Rows.Select(row => row.List("words").Count > 1 ? row.List("words") : throw row.Broken("a row needs two words or more, separated by ;"))];
        Ministries =
        [
            .. Table(CodeTables.MinistriesFile, "thai", "english", "also", "vietnamese").Rows.Where(row => row["thai"].StartsWith(Ministry.Word, StringComparison.Ordinal) && row["english"].StartsWith(Ministry.EnglishWord, StringComparison.Ordinal))
                .Select(row => new Ministry(row["thai"], row["english"], row["vietnamese"], [.. row["thai"].Split(' ').Take(1), .. Abbreviations.Where(one => one.Full.Contains(row["thai"])).SelectMany(one => one.Short).SelectMany(name => (string[])[name, name.TrimEnd('.')])], [row["english"][Ministry.EnglishWord.Length..], .. row.List("also")])),
        ];
        Codes = CodeTables.Load(folder);
        Months = MonthTable.Load(folder);
        Corrections = CorrectionTable.Read(Table(CorrectionTable.FileName, "article", "what", "value", "note"), name => Province(name) ?? FindProvince(name), new CodeRecognizer(Codes, Months));
    }

    /// <summary>Reads the tables of a gazetteer folder.</summary>
    /// <exception cref="InvalidDataException">A table is missing or broken; the message names file and line.</exception>
    public static Gazetteer Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);

        return new Gazetteer(folder);
    }

    /// <summary>The 77 provinces of Thailand and the 63 of Viet Nam before 1 July 2025, in the order of the table.</summary>
    public IReadOnlyList<Province> Provinces { get; }

    /// <summary>The districts, in the order of the table.</summary>
    public IReadOnlyList<District> Districts => _districts;

    /// <summary>The people the newsroom listed.</summary>
    public IReadOnlyList<KnownOfficial> Officials { get; }

    /// <summary>Names and words that the analyzer must keep whole.</summary>
    public IReadOnlyCollection<string> Words { get; }

    /// <summary>Abbreviations with what they stand for; one short form may stand for several things.</summary>
    public IReadOnlyList<Abbreviation> Abbreviations { get; }

    /// <summary>Words that news uses by turns for one thing, a group each.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Synonyms { get; }

    /// <summary>Types and issuers of documents.</summary>
    public CodeTables Codes { get; }

    /// <summary>The months.</summary>
    public MonthTable Months { get; }

    /// <summary>What editors corrected in single articles.</summary>
    public CorrectionTable Corrections { get; }

    /// <summary>The province of an id, or null.</summary>
    public Province? Province(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The official of an id, or null.</summary>
    public KnownOfficial? Official(string id) => _officialsById.GetValueOrDefault(id);

    /// <summary>The province of a name in any spelling, script and case, with or without marks and จังหวัด before it; null when there is none.</summary>
    public Province? FindProvince(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        var bare = name.Trim();
        foreach (var head in (ReadOnlySpan<string>)["จังหวัด", "จ."])
        {
            if (bare.StartsWith(head, StringComparison.Ordinal)) bare = bare[head.Length..];
        }
        if (_byName.Of(bare) is [var first, ..]) return first;
        return bare.StartsWith(CityHead, StringComparison.Ordinal) && _byName.Of(bare[CityHead.Length..]) is [{ IsCity: true } city, ..] ? city : null;
    }

    /// <summary>The districts of a name in any spelling, script and case, with or without marks and อำเภอ before it: several where provinces share it, none where nobody knows it.</summary>
    public IReadOnlyList<District> FindDistricts(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        var bare = name.Trim();
        var head = DistrictHeads.FirstOrDefault(head => bare.StartsWith(head, StringComparison.OrdinalIgnoreCase) && bare.Length > head.Length);
        return _districtsByName.Of(head is null ? bare : bare[head.Length..]);
    }

    /// <summary>Who led the provinces of Viet Nam.</summary>
    internal IReadOnlyList<Leader> Leaders { get; }

    internal NameScanner<Place> Places { get; } = new();

    /// <summary>Names of provinces that are common words too.</summary>
    internal FrozenDictionary<string, ProvinceWord> ProvinceWords { get; }

    internal IReadOnlyList<Title> Titles { get; }

    internal IReadOnlyList<Role> Offices { get; }

    /// <summary>The wordings of <see cref="Offices"/>.</summary>
    internal IReadOnlyList<string> Roles { get; }

    /// <summary>Parts of offices and what pages call them, by kind: <c>office</c>, <c>body</c>, <c>aide</c>, <c>side</c>.</summary>
    internal ILookup<string, (string Thai, OfficeName Name)> OfficeParts { get; }

    /// <summary>Those of Thailand.</summary>
    internal IReadOnlyList<Ministry> Ministries { get; }

    /// <summary>Those that offices name.</summary>
    internal IReadOnlyList<Country> Countries { get; }

    internal IReadOnlyList<Surname> Surnames { get; }

    /// <summary>Given names of Thailand: the only ones that begin a name where other words stand as often.</summary>
    internal IReadOnlyList<string> GivenNames { get; }

    /// <summary>Words that begin right after a name without a space.</summary>
    internal IReadOnlyList<string> NameEnds { get; }

    /// <summary>Words of offices in Latin letters, by kind: head, behind, word and never.</summary>
    internal ILookup<string, string> LatinOfficeWords { get; }

    /// <summary>False for what <c>not_people.tsv</c> says is never a person, however it is spelt or spaced.</summary>
    internal bool MayBePerson(string name) => !_notPeople.Contains(FoldedText.Key(name));

    private static Province ReadProvince(TsvTable.Row row)
    {
        var country = row.Required("country");
        if (country is not ("th" or "vn")) throw row.Broken($"'{country}' is no country, only th or vn");
        return new Province
        {
            Id = row.Required("id"),
            Country = country,
            Thai = row.Required("thai"),
            Latin = row.Required("latin"),
            OtherNames = row.List("names"),
            IsCity = row["city"] == "yes",
            Until = row["until"].Length == 0 ? null
                : IsoDay.TryParse(row["until"], out var until) ? until
                : throw row.Broken($"'{row["until"]}' is no day such as 2025-06-30"),
            SuccessorId = row["successor"] is { Length: > 0 } successor ? successor : null,
            Centre = row["latitude"].Length == 0 ? null : (Degrees(row, "latitude", 90), Degrees(row, "longitude", 180)),
        };
    }

    private static double Degrees(TsvTable.Row row, string column, double most) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most
            ? degrees
            : throw row.Broken($"'{row[column]}' is no {column} in degrees");

    private void AddNames(TsvTable.Row row)
    {
        var province = _byId[row["id"]];
        if (province.SuccessorId is { } successor && !_byId.ContainsKey(successor)) throw row.Broken($"the successor '{successor}' is no province of the table");
        HashSet<string> weak = new(row.List("weak"), StringComparer.Ordinal);
        foreach (var name in province.OtherNames.Prepend(province.Latin).Prepend(province.Thai))
        {
            _byName.Add(name, province);
            Places.Add(name, new Place(province, null, name, weak.Contains(name)));
        }
    }

    private void AddDistrict(TsvTable.Row row)
    {
        if (Province(row["province"]) is not { } province) throw row.Broken($"the province '{row["province"]}' is not in provinces.tsv");
        var isWord = row["word"] is "yes";
        var district = new District(row["thai"], row["latin"], province.Id, row["kind"], isWord) { OtherNames = row.List("names") };
        _districts.Add(district);
        var label = district.Thai.Length > 0 ? district.Thai : row.Required("latin");
        foreach (var name in district.Names)
        {
            _districtsByName.Add(name, district);
            Places.Add(name, new Place(province, label, name, IsWeak: true, row["kind"], isWord));
        }
    }

    private KnownOfficial ReadOfficial(TsvTable.Row row)
    {
        if (row["province"] is { Length: > 0 } place && Province(place) is null) throw row.Broken($"the province '{place}' is not in provinces.tsv");
        if (row["official"] is not ("yes" or "no")) throw row.Broken($"official is '{row["official"]}', not yes or no");
        var names = row.Required("names").Split([';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new KnownOfficial(row.Required("id"), names, NullIfEmpty(row["province"]), NullIfEmpty(row["role"]), row["official"] is "yes");
    }

    private Leader ReadLeader(TsvTable.Row row)
    {
        if (Province(row.Required("province")) is null) throw row.Broken($"the province '{row["province"]}' is not in provinces.tsv");
        return new Leader(row.Required("name"), row["province"], row.Required("office"), Year("from"), Year("until"));

        int? Year(string column) =>
            row[column].Length == 0 ? null
            : int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200 ? year
            : throw row.Broken($"'{row[column]}' is no year such as 2021");
    }

    private static Abbreviation ReadAbbreviation(TsvTable.Row row)
    {
        foreach (var column in (string[])["short", "full"])
        {
            if (row.List(column).Count == 0) throw row.Broken($"the column '{column}' is empty");
        }
        return new Abbreviation(row.List("short"), row.List("full"));
    }

    // The table gives other readings after a slash or in brackets: Tổng thư ký/Bí thư, State President (Laos).
    private static string First(string said) => said.Split('/', '(')[0].Trim();

    private static string? NullIfEmpty(string cell) => cell.Length == 0 ? null : cell;

    private static bool IsOneThaiWord(string name) => name.All(c => c is >= 'ก' and <= '๎' and not 'ฯ');
}
