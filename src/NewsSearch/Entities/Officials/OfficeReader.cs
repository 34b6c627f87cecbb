namespace NewsSearch.Entities.Officials;

/// <summary>Reads wordings of offices, in Thai or as English and Vietnamese texts have them: รมว.กห., Prime Minister of Japan. Immutable.</summary>
internal sealed class OfficeReader
{
    private const string Attached = "ประจำ";

    private static readonly string[] Joints = [" of the ", " of ", " for "];

    private static readonly string[] Leads = ["the Kingdom of ", "Kingdom of ", "the Socialist Republic of ", "Socialist Republic of ", "the "];

    // What stands before an office to make another of it.
    private static readonly string[] Ranks = [Office.Deputy, "ผู้ช่วย"];

    private readonly WordSet _wordings;
    private readonly Dictionary<string, Role> _roles;
    private readonly Dictionary<string, Role> _latin = new(StringComparer.OrdinalIgnoreCase);

    // The offices of deputies and assistants that the table has: รอง นรม. is รองนายกรัฐมนตรี, as นรม. is นายกรัฐมนตรี.
    private readonly Dictionary<(string Rank, string Code, string English), Role> _below = [];
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
        foreach (var office in gazetteer.Offices)
        {
            foreach (var name in office.AlsoEnglish) _latin.TryAdd(name, office);
        }
        foreach (var rank in Ranks)
        {
            foreach (var office in gazetteer.Offices)
            {
                if (office.English.Length > 0 && _roles.TryGetValue(rank + office.Thai, out var below)) _below.TryAdd((rank, office.Code, office.English), below);
            }
        }
        _ministries = gazetteer.Ministries.SelectMany(ministry => ministry.EnglishNames.Select(name => (name, ministry))).DistinctBy(one => one.name, StringComparer.OrdinalIgnoreCase).ToDictionary(one => one.name, one => one.ministry, StringComparer.OrdinalIgnoreCase);
        _countries = gazetteer.Countries.DistinctBy(country => WithoutArticle(country.English), StringComparer.OrdinalIgnoreCase).ToDictionary(country => WithoutArticle(country.English), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The office that a wording begins with, and of what; null for a wording that is none of <c>roles.tsv</c>.</summary>
    public Office? Read(string wording)
    {
        var (tenure, held) = TenureWords.Split(wording);
        var office = OfficialRecognizer.IsLatin(held) ? ReadLatin(held) : ReadThai(held);
        return tenure == Tenure.Held || office is null ? office : office with { Tenure = tenure };
    }

    private Office? ReadThai(string wording)
    {
        var rank = _wordings.At(wording, 0) > 0 ? null : Array.Find(Ranks, rank => wording.StartsWith(rank, StringComparison.Ordinal));
        var start = rank?.Length ?? 0;
        // รอง ผวจ.
        if (rank is not null && wording.Length > start && wording[start] == ' ') start++;
        if (_wordings.At(wording, start) is not (> 0 and var length)) return null;
        var role = _roles[wording.Substring(start, length)];
        var below = rank is null ? null : _below.GetValueOrDefault((rank, role.Code, role.English));
        if (rank is not (null or Office.Deputy) && below is null) return null;
        var office = new Office(below ?? role, rank is not null && below is null, null, null, null, "");
        var rest = wording[(start + length)..];
        if (rest is "" or "ฯ") return office;
        // ผู้อำนวยการกรมวัฒนธรรม leads no ministry.
        var ofMinistry = rest.StartsWith(Ministry.Word, StringComparison.Ordinal) || office.Role.Thai.EndsWith(Ministry.Word, StringComparison.Ordinal) || office.Role.IsMinister;
        // ผู้ช่วยรัฐมนตรีประจำกระทรวงยุติธรรม, ผู้ช่วย รมว.ยุติธรรม
        if (office.Role.IsMinister && rest.StartsWith(Attached, StringComparison.Ordinal)) rest = rest[Attached.Length..];
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

    // the Philippines, the Kingdom of Thailand; of the Republic of Korea and the Congo there are two.
    private static string WithoutArticle(string name)
    {
        foreach (var lead in Leads)
        {
            if (name.StartsWith(lead, StringComparison.Ordinal)) return name[lead.Length..];
        }
        return name;
    }
}
