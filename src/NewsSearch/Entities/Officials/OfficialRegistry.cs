using System.Collections.Frozen;
using System.Runtime.InteropServices;
using NewsSearch.Entities.Places;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>
/// Who has been met so far in one indexing run: gives one id to one person across articles, spellings and scripts. Seed it with
/// <see cref="Add"/> and <see cref="AddProvince"/> from an existing index, then link article after article. Mutable, for one thread.
/// </summary>
/// <remarks>
/// A spelling met before is its person, unless the office now named is in another province than all of that person's: Vietnamese
/// names are few, so that is a namesake, with an id that ends in the province. A spelling that only sounds like one met before is that person when the
/// sound fits nobody else and both are seen with one province or with the same lesser-known people; two Latin spellings are never joined by sound. A Latin
/// spelling of a Thai name is its bearer where it can be nobody else's, and the Thai id stays. Of several bearers of a name province and company tell which it
/// is. One-word names are never joined across articles.
/// </remarks>
public sealed class OfficialRegistry
{
    private const int FewestSyllables = 3;

    // Offices that many hold at a time tell nobody from another, nor do short ones.
    private const int ShortestTellingRole = 12;
    private static readonly string[] Shared = ["กรรมการ", "สมาชิก", "ผู้แทน", "ผู้ทรงคุณวุฒิ", "เจ้าหน้าที่", "ที่ปรึกษา", "ผู้เชี่ยวชาญ", "นักวิชาการ", "ผู้พิพากษา"];

    private const string GeneralSecretary = "เลขาธิการใหญ่", Secretary = "เลขาธิการ";

    // In hundredths of a letter: of two names that Latin letters can be, the one so much nearer.
    private const int ClearlyNearer = 15;

    // As many of the company as the evidence names.
    private const int MostNamed = 3;

    private readonly Gazetteer _gazetteer;
    private readonly OfficeProvinces _offices;
    private readonly OfficeCodes _codes;
    private readonly NameScanner<string> _ids = new();
    private readonly SoundIndex<(string Id, bool IsLatin)> _sounds = new();

    // Two syllables sound like many: only leaders of a country are looked for by them.
    private readonly SoundIndex<(string Id, bool IsLatin)> _pairs = new();
    private readonly HashSet<(string Id, string Name)> _paired = [];

    // What this run has met first.
    private readonly HashSet<(string Id, string Name)> _fresh = [];
    private readonly NameSlips _slips = new();
    private readonly RomanizedNames<string> _romanized = new();
    private readonly Dictionary<string, KnownPerson> _known = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> _givenNames;
    private readonly string[] _surnames;
    private readonly Company _company = new();
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _renames = new(StringComparer.Ordinal);

    /// <param name="gazetteer">Its officials are known from the start, and their ids win.</param>
    public OfficialRegistry(Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);

        _gazetteer = gazetteer;
        _offices = new OfficeProvinces(gazetteer);
        _codes = new OfficeCodes(gazetteer);
        _givenNames = gazetteer.GivenNames.ToFrozenSet(StringComparer.Ordinal);
        _surnames = [.. gazetteer.Surnames.SelectMany(surname => surname.Thai)];
        foreach (var official in gazetteer.Officials)
        {
            foreach (var name in official.Names) Add(official.Id, name);
            if (official.ProvinceId is { } province) AddProvince(official.Id, province);
        }
    }

    /// <summary>Ids given earlier, in this run or in the index, that have since changed: a Latin spelling has become known for a Vietnamese name in Thai, or the Thai name of a Thai in Latin letters.</summary>
    public IReadOnlyDictionary<string, string> Renames => _renames;

    /// <summary>Makes a spelling of a person of an existing index known.</summary>
    public void Add(string id, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(name);

        if (_ids.Of(name).Contains(id)) return;
        var sounds = SyllableKey.TryParse(name, out var sound);
        if (sounds && sound!.Count == FewestSyllables - 1 && IsPair(name) && _paired.Add((id, name))) _pairs.Add(sound, (id, OfficialRecognizer.IsLatin(name)));
        if (!IsWhole(name)) return;
        _ids.Add(name, id);
        _slips.Add(name, id);
        if (sounds && sound!.Count >= FewestSyllables) _sounds.Add(sound, (id, OfficialRecognizer.IsLatin(name)));
        if (!(sounds && OfficialRecognizer.IsLatin(name))) _romanized.Add(name, id);
    }

    /// <summary>Makes known that a person of an existing index holds or held an office in a province.</summary>
    public void AddProvince(string id, string provinceId)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(provinceId);

        Of(id).Serve(provinceId, Today(provinceId));
    }

    /// <summary>Makes known that a person of an existing index is given an office.</summary>
    public void AddRole(string id, string role)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(role);

        if (Standing.IsOffice(role)) Give(id, role);
    }

    private void Give(string id, string role)
    {
        Of(id).Give(role);
        if (_codes.OfNation(role) is { } code) Of(id).Leads.Add(code);
    }

    /// <summary>
    /// The person as other articles tell of them: an official, when one of them gives an office and this one says neither that they hold one nor that they
    /// are private.
    /// </summary>
    /// <param name="official">The person as an article alone tells.</param>
    /// <param name="roles">What other articles call them.</param>
    public static RecognisedOfficial WithOfficeElsewhere(RecognisedOfficial official, IEnumerable<string> roles)
    {
        ArgumentNullException.ThrowIfNull(official);
        ArgumentNullException.ThrowIfNull(roles);

        return official is { IsOfficial: false, IsPrivate: false } && roles.FirstOrDefault(Standing.IsOffice) is { } role
            ? official with { IsOfficial = true, Evidence = $"{official.Evidence}; {ElsewhereEvidence(role)}" } : official;
    }

    private static string ElsewhereEvidence(string role) => $"another article gives the office {role}";

    /// <summary>Makes known who is named together in an article of an existing index.</summary>
    public void AddCompany(IReadOnlyCollection<string> ids) => _company.Add(ids);

    /// <summary>
    /// Who of an existing index the people of an article could be, if only it were known with whom those are named: what <see cref="AddCompany"/> is to
    /// be told before <see cref="Link(Recognition)"/>. Empty for most articles; nobody is asked for twice.
    /// </summary>
    public IReadOnlyCollection<string> Undecided(Recognition recognition)
    {
        ArgumentNullException.ThrowIfNull(recognition);

        var about = About(recognition);
        return [.. recognition.Officials.Where(official => _gazetteer.Official(official.Id) is null).SelectMany(official => Met(official, Office(official), about).Candidates).Where(_asked.Add)];
    }

    /// <summary>The same recognition with ids that are one a person over all articles linked so far.</summary>
    public Recognition Link(Recognition recognition)
    {
        ArgumentNullException.ThrowIfNull(recognition);

        var about = About(recognition);
        var linked = new RecognisedOfficial[recognition.Officials.Count];
        List<(int At, Meeting Met)> open = [];
        HashSet<string> here = new(StringComparer.Ordinal);
        for (var i = 0; i < linked.Length; i++)
        {
            var official = recognition.Officials[i];
            var met = _gazetteer.Official(official.Id) is not null ? new Meeting(official.Id, null) { IsCertain = true } : Met(official, Office(official), about);
            if (met.Candidates.Count > 0)
            {
                open.Add((i, met));
                continue;
            }
            linked[i] = Link(official, met, about);
            if (met.IsCertain) here.Add(linked[i].Id);
        }
        // Whom the name leaves open the company tells, where it does.
        foreach (var (at, met) in open) linked[at] = Link(recognition.Officials[at], ByCompany(recognition.Officials[at], met, about, here), about);
        _company.Add(linked.Where(official => official.Names.Any(IsWhole)).Select(official => official.Id).ToHashSet(StringComparer.Ordinal));
        return recognition with { Officials = Distinct(linked), Provinces = recognition.Provinces.Count > 0 ? recognition.Provinces : Implied(linked, here) };
    }

    // An article that names no province is about the one where those serve who hold a local office in it.
    private RecognisedProvince[] Implied(RecognisedOfficial[] linked, HashSet<string> certain)
    {
        var local = linked.Where(official => official.IsOfficial && certain.Contains(official.Id) && _offices.IsLocal(official.Role) && Of(official.Id).Served.Count > 0).ToList();
        // Thai news names its provinces, and its directors-general serve in many.
        if (local.SelectMany(official => Of(official.Id).Served).Distinct().Take(2).ToList() is not [var only] || _gazetteer.Province(only) is not { Country: "vn" } province) return [];
        var evidence = PlaceEvidence.Official(local[0].Id);
        return [new RecognisedProvince(only, true, $"{evidence.Text}, who serves there in other articles", []) { Trust = evidence.Trust, NowId = province.SuccessorId }];
    }

    private RecognisedOfficial Link(RecognisedOfficial official, Meeting met, List<string> about)
    {
        var (id, evidence) = met;
        // A Vietnamese is known by the Latin name, everybody else by the Thai one.
        if (id != official.Id && _gazetteer.Official(id) is null && OfficialRecognizer.IsLatin(id) != OfficialRecognizer.IsLatin(official.Id)
            && OfficialRecognizer.IsLatin(official.Id) == OfficialRecognizer.IsVietnamese(OfficialRecognizer.IsLatin(official.Id) ? official.Name : official.Names.FirstOrDefault(OfficialRecognizer.IsLatin) ?? id))
        {
            Rename(id, official.Id);
            id = official.Id;
        }
        foreach (var name in official.Names)
        {
            if (!_ids.Of(name).Contains(id)) _fresh.Add((id, name));
            Add(id, name);
        }
        var known = Of(id);
        known.Articles++;
        if (official.ProvinceId is { } province) known.Serve(province, Today(province));
        known.Seen.UnionWith(about);
        if (official.IsOfficial)
        {
            foreach (var held in official.Roles) Give(id, held);
        }
        var elsewhere = official is { IsOfficial: false, IsPrivate: false } ? known.Role : null;
        return official with
        {
            Id = id,
            IsOfficial = official.IsOfficial || elsewhere is not null,
            Evidence = string.Join("; ", new[] { official.Evidence, evidence, elsewhere is null ? null : ElsewhereEvidence(elsewhere) }.OfType<string>()),
        };
    }

    private Meeting Met(RecognisedOfficial official, string? office, List<string> about)
    {
        var whole = official.Names.Where(IsWhole).ToList();
        var spelt = whole.SelectMany(_ids.Of).Select(Current).Distinct().ToList();
        if (spelt.Count > 0) return Namesake(official, spelt, office, about);

        List<string> open = [];
        foreach (var name in whole)
        {
            if (!SyllableKey.TryParse(name, out var sound) || sound.Count < FewestSyllables) continue;
            var latin = OfficialRecognizer.IsLatin(name);
            var alike = _sounds.Alike(sound).Where(other => !(latin && other.IsLatin)).Select(other => Current(other.Id)).Distinct().ToList();
            open.AddRange(alike.Where(id => office is null || Of(id).Offices.Count == 0 || Of(id).Offices.Contains(office)));
            var leader = Leader(official, alike);
            if (alike.Count > 1) alike = alike.FindAll(id => office is not null && Of(id).Offices.Contains(office));
            if (alike is [var only] && (office is not null && Of(only).Seen.Contains(office) || Of(only).Seen.Overlaps(about))) return new Meeting(only, $"{name} sounds like {only}, met in the same province");
            if (leader is not null) return new Meeting(leader, $"{name} sounds like {leader}, who leads the country as well");
        }
        foreach (var name in official.Names.Where(IsPair))
        {
            if (!SyllableKey.TryParse(name, out var sound) || sound.Count != FewestSyllables - 1) continue;
            var latin = OfficialRecognizer.IsLatin(name);
            if (Leader(official, [.. _pairs.Alike(sound).Where(other => !(latin && other.IsLatin)).Select(other => Current(other.Id)).Distinct()]) is { } leader) return new Meeting(leader, $"{name} sounds like {leader}, who leads the country as well");
        }
        return Slip(official, whole) ?? Romanized(whole, open) ?? new Meeting(official.Id, null) { Candidates = [.. open.Distinct()] };
    }

    // ทรานหงฮา, รองนายกรัฐมนตรี, is the Tran Hong Ha of that office: of presidents and ministers there are too few for namesakes. News calls the general secretary a secretary for short.
    private string? Leader(RecognisedOfficial official, List<string> alike)
    {
        if (!official.IsOfficial || official.ProvinceId is not null) return null;
        var roles = official.Roles.Select(TenureWords.OfficeOf).ToList();
        var leads = roles.Exists(role => _codes.OfNation(role) is not null);
        var (general, secretary) = (roles.Exists(IsGeneral), roles.Contains(Secretary));
        var leaders = alike.FindAll(id => leads && Of(id).Leads.Count > 0 || general && Of(id).Roles.Contains(Secretary) || secretary && Of(id).Roles.Any(IsGeneral));
        if (leaders is not [var first, .. var others] || others.Exists(other => !Of(other).Leads.Overlaps(Of(first).Leads))) return null;
        // เหงียน ตัน สุง and เหวียน เติ๊น สุง, two prime ministers who both sound like Nguyen Tan Dung.
        foreach (var other in others) Join(other, first);
        return Current(first);

        static bool IsGeneral(string role) => role.StartsWith(GeneralSecretary, StringComparison.Ordinal);
    }

    // Prayut Chan-o-cha is ประยุทธ์ จันทร์โอชา where it can be nobody else.
    private Meeting? Romanized(List<string> whole, List<string> open)
    {
        foreach (var name in whole)
        {
            if (OfficialRecognizer.IsLatin(name) && SyllableKey.TryParse(name, out _)) continue;
            var alike = _romanized.Alike(name).GroupBy(one => Current(one.Value), one => one.Distance).Select(one => (Id: one.Key, Distance: one.Min())).OrderBy(one => one.Distance).ToList();
            if (alike.Count > 0 && (alike.Count == 1 || alike[1].Distance - alike[0].Distance >= ClearlyNearer)) return new Meeting(alike[0].Id, $"{name} is how {alike[0].Id} is written in other letters") { IsCertain = true };
            open.AddRange(alike.Select(one => one.Id));
        }
        return null;
    }

    // อนุทิน ชาญวีรกุล, รัฐมนตรีว่าการกระทรวงมหาดไทย, is the ชาญวีรกูล of that very office; ประยุทธ์จันทร์โอชา is ประยุทธ์ จันทร์โอชา.
    private Meeting? Slip(RecognisedOfficial official, List<string> whole)
    {
        if (official.Names.SelectMany(_slips.Spaced).Select(Current).Distinct().ToList() is [var spaced]) return new Meeting(spaced, $"{official.Names[0]} is {spaced} without the space");
        var held = official.IsOfficial ? official.Roles.Select(TenureWords.OfficeOf).Where(IsTelling).ToList() : [];
        if (held.Count == 0) return null;
        foreach (var name in whole)
        {
            var near = _slips.Near(name).Select(one => (one.Name, Id: Current(one.Id))).Where(one => held.Exists(Of(one.Id).Roles.Contains)).DistinctBy(one => one.Id).ToList();
            if (near is [var only]) return new Meeting(only.Id, $"{name} is {only.Name} but for one letter, in the same office {held.Find(Of(only.Id).Roles.Contains)}");
        }
        return null;
    }

    private static bool IsTelling(string role) => role.Length >= ShortestTellingRole && !Shared.Any(word => role.StartsWith(word, StringComparison.Ordinal));

    /// <summary>
    /// Joins, now that all articles have been linked, the people of this run whose names are a letter apart and who hold one office or bear a rare name, names without their space, and names without
    /// the last of two family names: the one in fewer articles takes the id of the other, which <see cref="Renames"/> then says. Whom one article names a letter apart are two.
    /// </summary>
    public void Settle()
    {
        foreach (var (id, name) in _fresh)
        {
            var mine = Current(id);
            if (!OfficialRecognizer.IsLatin(mine) && (WithMoreOrLess(mine, name) ?? Slipped(mine, name)) is { } other) Join(mine, other);
        }
        _fresh.Clear();
    }

    private string? WithMoreOrLess(string id, string name) =>
        Others(id, [.. _slips.Longer(name), .. NameSlips.Beginning(name) is { } beginning ? _ids.Of(beginning) : []]).ToList() is [var only] ? only : null;

    private string? Slipped(string id, string name) =>
        Others(id, name.Contains(' ', StringComparison.Ordinal) ? _slips.Near(name).Where(one => AreOne(id, name, Current(one.Id), one.Name)).Select(one => one.Id) : _slips.Spaced(name))
            .Where(other => !_company.AreTogether(id, other)).MaxBy(other => Of(other).Articles);

    private IEnumerable<string> Others(string id, IEnumerable<string> ids) => ids.Select(Current).Where(other => other != id && !OfficialRecognizer.IsLatin(other)).Distinct();

    private bool AreOne(string id, string name, string otherId, string otherName) =>
        NameSlips.AreHardlyTwo(name, otherName) || Of(id).Roles.Any(role => IsTelling(role) && Of(otherId).Roles.Contains(role));

    private void Join(string one, string other)
    {
        var (from, to) = _gazetteer.Official(one) is not null || Of(one).Articles > Of(other).Articles && _gazetteer.Official(other) is null ? (other, one) : (one, other);
        if (_gazetteer.Official(from) is not null) return;
        Rename(from, to);
    }

    private void Rename(string from, string to)
    {
        foreach (var was in _renames.Where(rename => rename.Value == from).Select(rename => rename.Key).ToList()) _renames[was] = to;
        _renames[from] = to;
        Of(to).Take(Of(from));
        _company.Take(from, to);
    }

    /// <summary>An article's recognition with the ids of <see cref="Renames"/>, and why where the name alone does not say so.</summary>
    public Recognition Renamed(Recognition recognition)
    {
        ArgumentNullException.ThrowIfNull(recognition);

        return recognition with { Officials = Distinct([.. recognition.Officials.Select(official => _renames.TryGetValue(official.Id, out var now) ? Renamed(official, now) : official)]) };
    }

    private static RecognisedOfficial Renamed(RecognisedOfficial official, string id) =>
        official with { Id = id, Evidence = SlipEvidence(official, id) is { } slip ? $"{official.Evidence}; {slip}" : official.Evidence };

    // By the name, as readers are told it: the spaces of a name are hyphens in an id.
    private static string? SlipEvidence(RecognisedOfficial official, string id)
    {
        if (official.Id == id) return null;
        var whole = id.Replace('-', ' ');
        if (official.Names.FirstOrDefault(name => NameSlips.AreNearNames(name, whole)) is { } near) return $"unsure: {near} is {whole} but for a letter";
        if (official.Names.FirstOrDefault(name => NameSlips.Beginning(whole) == name) is { } first) return $"{first}, short for {whole}";
        if (official.Names.FirstOrDefault(name => NameSlips.Beginning(name) == whole) is { } longer) return $"{whole}, short for {longer}";
        return official.Names.Contains(id.Replace("-", null, StringComparison.Ordinal)) ? $"{official.Name} is {whole} without the space" : null;
    }

    // Which of those who bear the name it is, if any.
    private Meeting Namesake(RecognisedOfficial official, List<string> spelt, string? office, List<string> about)
    {
        if (office is not null)
        {
            if (spelt.Find(id => Of(id).Offices.Contains(office)) is { } there) return new Meeting(there, null) { IsCertain = true };
            var elsewhere = spelt.TrueForAll(id => Of(id).Offices.Count > 0);
            // Officials of Thailand are moved from province to province, and no two families bear one name.
            if (elsewhere && office.StartsWith("vn-", StringComparison.Ordinal) && _offices.NamedIn(official.Role) is not null)
            {
                return new Meeting($"{official.Id}-{office[3..]}", $"a namesake of {spelt[0]}, who serves elsewhere");
            }
            if (!elsewhere) spelt = spelt.FindAll(id => Of(id).Offices.Count == 0);
        }
        if (spelt is [var only]) return new Meeting(only, SlipEvidence(official, only)) { IsCertain = true };
        var seen = spelt.Find(id => Of(id).Offices.Overlaps(about)) ?? spelt.Find(id => Of(id).Seen.Overlaps(about));
        var id = seen ?? spelt[0];
        var evidence = $"{(seen is null ? "unsure" : "by province")}: the name is also that of {string.Join(", ", spelt.Where(other => other != id))}";
        return new Meeting(id, evidence) { IsSpelt = true, Candidates = seen is null ? spelt : [] };
    }

    // Of the bearers of one name a single shared acquaintance tells; of names that only sound alike two must, three where the provinces differ.
    private Meeting ByCompany(RecognisedOfficial official, Meeting met, List<string> about, HashSet<string> here)
    {
        var found = met.Candidates.Where(id => !here.Contains(id)).Select(id => (Id: id, Shared: _company.Shared(id, here))).Where(one => one.Shared.Count > 0).OrderByDescending(one => one.Shared.Count).ToList();
        if (found is not [var best, ..] || found.Count > 1 && (found[1].Shared.Count == best.Shared.Count || !met.IsSpelt)) return met;
        var least = met.IsSpelt ? 1 : about.Count > 0 && Of(best.Id).Seen.Count > 0 && !Of(best.Id).Seen.Overlaps(about) ? 3 : 2;
        if (best.Shared.Count < least) return met;

        var why = met.IsSpelt ? $"by company: the name is also that of {string.Join(", ", met.Candidates.Where(other => other != best.Id))}" : $"{official.Names.First(IsWhole)} sounds like {best.Id}, met in the same company";
        return new Meeting(best.Id, string.Join("; ", best.Shared.Take(MostNamed).Select(other => $"with {other} in other articles too").Prepend(why)));
    }

    // Two spellings in one article can turn out to be one person met before.
    private static RecognisedOfficial[] Distinct(RecognisedOfficial[] officials)
    {
        if (officials.Select(official => official.Id).Distinct().Count() == officials.Length) return officials;
        return
        [
            .. officials.GroupBy(official => official.Id).Select(group => group.Aggregate((one, other) => one with
            {
                Names = [.. one.Names.Union(other.Names)],
                IsOfficial = one.IsOfficial || other.IsOfficial,
                IsPrivate = one.IsPrivate && other.IsPrivate,
                Role = one.Role ?? other.Role,
                OtherRoles = one.Role is null ? other.OtherRoles : one.OtherRoles,
                Mentions = [.. one.Mentions.Concat(other.Mentions).Order()],
                Evidence = $"{one.Evidence}; {other.Evidence}",
                ProvinceId = one.ProvinceId ?? other.ProvinceId,
            })),
        ];
    }

    private List<string> About(Recognition recognition) => [.. recognition.Provinces.Where(province => province.About).Select(province => Today(province.Id))];

    private string? Office(RecognisedOfficial official) => official.ProvinceId is { } province ? Today(province) : null;

    private string Current(string id) => _renames.GetValueOrDefault(id, id);

    private KnownPerson Of(string id) => CollectionsMarshal.GetValueRefOrAddDefault(_known, id, out _) ??= new KnownPerson();

    // Ninh Thuận and Khánh Hòa are one since 2025, and so are their offices.
    private string Today(string provinceId) => _gazetteer.Province(provinceId)?.SuccessorId ?? provinceId;

    // ดังซวนฟอง is a whole name without spaces; สุชาติ sounds like one, and is the given name of thousands.
    private bool IsWhole(string name) => name.Contains(' ', StringComparison.Ordinal)
        || !_givenNames.Contains(name) && SyllableKey.TryParse(name, out var sound) && sound.Count >= FewestSyllables && _surnames.Any(surname => name.StartsWith(surname, StringComparison.Ordinal));

    // โต ลัม, โตลัม
    private bool IsPair(string name) => name.Count(' ') == 1 || !name.Contains(' ', StringComparison.Ordinal) && !_givenNames.Contains(name) && _surnames.Any(surname => name.StartsWith(surname, StringComparison.Ordinal));

    /// <summary>Who a person of an article is among those met before.</summary>
    /// <param name="Id">The id as far as name, office and province tell.</param>
    /// <param name="Evidence">Why, for people; null when the name says it all.</param>
    private sealed record Meeting(string Id, string? Evidence)
    {
        /// <summary>True for a spelling that only one person bears.</summary>
        public bool IsCertain { get; init; }

        /// <summary>True when the candidates bear the very name; false when theirs only sound like it.</summary>
        public bool IsSpelt { get; init; }

        /// <summary>Who else it could be, which is left open.</summary>
        public List<string> Candidates { get; init; } = [];
    }
}
