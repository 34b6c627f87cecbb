namespace NewsSearch.Entities.Officials;

/// <summary>Reads wordings of offices, in Thai or as English and Vietnamese texts have them: รมว.กห., Prime Minister of Japan. Immutable.</summary>
internal sealed class OfficeReader
{
    private static readonly string[] Joints = [" of the ", " of ", " for "];

    private readonly WordSet _wordings;
    private readonly Dictionary<string, Role> _roles;
    private readonly Dictionary<string, Role> _latin = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Ministry> _ministries;
    private readonly Dictionary<string, Country> _countries;
    private readonly OfficePlaces _places;
    private readonly Gazetteer _gazetteer;

    public OfficeReader(Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        _places = new OfficePlaces(gazetteer);
        _wordings = new WordSet(gazetteer.Roles);
        _roles = gazetteer.Offices.DistinctBy(office => office.Thai).ToDictionary(office => office.Thai, StringComparer.Ordinal);
        // Bộ trưởng is the minister, and only then the รมต. that stands further down.
        foreach (var office in gazetteer.Offices)
        {
            if (office.English.Length > 0) _latin.TryAdd(office.English, office);
            if (office.Vietnamese.Length > 0) _latin.TryAdd(office.Vietnamese, office);
        }
        _ministries = gazetteer.Ministries.SelectMany(ministry => ministry.EnglishNames.Select(name => (name, ministry))).ToDictionary(one => one.name, one => one.ministry, StringComparer.OrdinalIgnoreCase);
        _countries = gazetteer.Countries.ToDictionary(country => WithoutArticle(country.English), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The office that a wording begins with, and of what; null for a wording that is none of <c>roles.tsv</c>.</summary>
    public Office? Read(string wording)
    {
        if (OfficialRecognizer.IsLatin(wording)) return ReadLatin(wording);
        var start = _wordings.At(wording, 0) == 0 && wording.StartsWith(Office.Deputy, StringComparison.Ordinal) ? Office.Deputy.Length : 0;
        if (_wordings.At(wording, start) is not (> 0 and var length)) return null;
        var office = new Office(_roles[wording.Substring(start, length)], start > 0, null, null, null, "");
        var rest = wording[(start + length)..];
        if (rest is "" or "ฯ") return office;
        // ผู้อำนวยการกรมวัฒนธรรม leads no ministry.
        var ofMinistry = rest.StartsWith(Ministry.Word, StringComparison.Ordinal) || office.Role.Thai.EndsWith(Ministry.Word, StringComparison.Ordinal) || office.Role.IsMinister;
        if (ofMinistry && _places.MinistryOf(rest) is { } ministry) return office with { Ministry = ministry };
        if (_places.CountryOf(rest) is { } country) return office with { Country = country };
        if (_gazetteer.FindProvince(rest) is { } province) return office with { Province = province };
        if (ofMinistry && _places.MinistryAt(rest, 0) is > 0 and var named && _places.CountryOf(rest[named..]) is { } where) return office with { Ministry = _places.MinistryOf(rest[..named]), Country = where };
        return office with { Rest = rest };
    }

    private Office? ReadLatin(string wording)
    {
        if (_latin.TryGetValue(wording, out var role)) return new Office(role, false, null, null, null, "");
        foreach (var joint in Joints)
        {
            if (wording.IndexOf(joint, StringComparison.Ordinal) is not (> 0 and var at) || !_latin.TryGetValue(wording[..at], out role)) continue;
            var rest = wording[(at + joint.Length)..];
            var office = new Office(role, false, _ministries.GetValueOrDefault(rest), _gazetteer.FindProvince(rest), _countries.GetValueOrDefault(WithoutArticle(rest)), "");
            return office is { Ministry: null, Province: null, Country: null } ? office with { Rest = rest } : office;
        }
        // Defense Minister, Deputy Finance Minister
        foreach (var (name, ministry) in _ministries)
        {
            if (wording.IndexOf(name + " ", StringComparison.OrdinalIgnoreCase) is >= 0 and var at && _latin.TryGetValue(wording.Remove(at, name.Length + 1), out role) && role.IsMinister) return new Office(role, false, ministry, null, null, "");
        }
        return null;
    }

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? name["the ".Length..] : name;
}
