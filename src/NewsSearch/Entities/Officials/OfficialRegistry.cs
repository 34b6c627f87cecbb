using NewsSearch.Entities.Corrections;
using NewsSearch.Entities.Places;

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
    private readonly Gazetteer _gazetteer;
    private readonly OfficeProvinces _offices;
    private readonly KnownPeople _people;
    private readonly Namesakes _namesakes;
    private readonly Identification _identification;
    private readonly Settlement _settlement;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <param name="gazetteer">Its officials are known from the start, and their ids win.</param>
    public OfficialRegistry(Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);

        _gazetteer = gazetteer;
        _offices = new OfficeProvinces(gazetteer);
        _people = new KnownPeople(gazetteer);
        _namesakes = new Namesakes(_people, _offices);
        _identification = new Identification(_people, _namesakes);
        _settlement = new Settlement(_people);
        foreach (var official in gazetteer.Officials)
        {
            foreach (var name in official.Names) Add(official.Id, name);
            if (official.ProvinceId is { } province) AddProvince(official.Id, province);
        }
    }

    /// <summary>Ids given earlier, in this run or in the index, that have since changed: a Latin spelling has become known for a Vietnamese name in Thai, or the Thai name of a Thai in Latin letters.</summary>
    public IReadOnlyDictionary<string, string> Renames => _people.Renames;

    /// <summary>Makes a spelling of a person of an existing index known.</summary>
    public void Add(string id, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(name);

        _people.Names.Add(id, name);
    }

    /// <summary>Makes known that a person of an existing index holds or held an office in a province.</summary>
    public void AddProvince(string id, string provinceId)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(provinceId);

        _people.Serve(id, provinceId);
    }

    /// <summary>Makes known that a person of an existing index is given an office.</summary>
    public void AddRole(string id, string role)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(role);

        if (Standing.IsOffice(role)) _people.Give(id, role);
    }

    /// <summary>Makes known who is named together in an article of an existing index.</summary>
    public void AddCompany(IReadOnlyCollection<string> ids) => _people.Company.Add(ids);

    /// <summary>
    /// Who of an existing index the people of an article could be, if only it were known with whom those are named: what <see cref="AddCompany"/> is to
    /// be told before <see cref="Link(Recognition, string?)"/>. Empty for most articles; nobody is asked for twice.
    /// </summary>
    public IReadOnlyCollection<string> Undecided(Recognition recognition)
    {
        ArgumentNullException.ThrowIfNull(recognition);

        var about = About(recognition);
        return [.. recognition.Officials.SelectMany(official => _identification.Of(official, about).Candidates).Where(_asked.Add)];
    }

    /// <summary>The same recognition with ids that are one a person over all articles linked so far.</summary>
    /// <param name="recognition">What was recognised in an article.</param>
    /// <param name="articleId">Its id, in which that of who is called by one name alone ends: นายจิรายุ of two articles may be a spokesman and a suspect. Null for an article by itself.</param>
    public Recognition Link(Recognition recognition, string? articleId = null)
    {
        ArgumentNullException.ThrowIfNull(recognition);

        if (articleId is not null) recognition = recognition with { Officials = [.. recognition.Officials.Select(official => IsAlone(official) ? official with { Id = $"{official.Id}-{articleId}" } : official)] };

        var about = About(recognition);
        var linked = new RecognisedOfficial[recognition.Officials.Count];
        List<(int At, Identity Met)> open = [];
        HashSet<string> here = new(StringComparer.Ordinal);
        for (var i = 0; i < linked.Length; i++)
        {
            var met = _identification.Of(recognition.Officials[i], about);
            if (met.Candidates.Count > 0)
            {
                open.Add((i, met));
                continue;
            }
            linked[i] = Link(recognition.Officials[i], met, about);
            if (met.IsCertain) here.Add(linked[i].Id);
        }
        // Whom the name leaves open the company tells, where it does.
        foreach (var (at, met) in open) linked[at] = Link(recognition.Officials[at], _namesakes.ByCompany(recognition.Officials[at], met, about, here), about);
        AddCompany(linked.Where(official => official.Names.Any(_people.Names.IsWhole)).Select(official => official.Id).ToHashSet(StringComparer.Ordinal));
        return recognition with { Officials = Distinct(linked), Provinces = recognition.Provinces.Count > 0 || SaysPlaces(recognition) ? recognition.Provinces : Implied(linked, here) };
    }

    // An editor has said which provinces it does not name.
    private static bool SaysPlaces(Recognition recognition) => recognition.Corrections?.Any(one => one.Kind is CorrectionKind.About or CorrectionKind.NotAbout or CorrectionKind.NoProvince) == true;

    private bool IsAlone(RecognisedOfficial official) => !_people.IsListed(official.Id) && !official.Names.Any(_people.Names.IsWhole);

    private List<string> About(Recognition recognition) => [.. recognition.Provinces.Where(province => province.About).Select(province => _people.Today(province.Id))];

    private RecognisedOfficial Link(RecognisedOfficial official, Identity met, List<string> about)
    {
        var id = IdOf(official, met.Id);
        foreach (var name in official.Names)
        {
            if (!_people.Names.Slips.Knows(name, id)) _settlement.Add(id, name);
            _people.Names.Add(id, name);
        }
        var known = _people.Of(id);
        known.Articles++;
        if (official.ProvinceId is { } province) _people.Serve(id, province);
        known.Seen.UnionWith(about);
        if (official.IsOfficial)
        {
            foreach (var held in official.Roles) _people.Give(id, held);
        }
        return WithOfficeElsewhere(official with { Id = id, Evidence = met.Evidence is null ? official.Evidence : $"{official.Evidence}; {met.Evidence}" }, known.Role);
    }

    // A Vietnamese is known by the Latin name, everybody else by the Thai one.
    private string IdOf(RecognisedOfficial official, string id)
    {
        if (id == official.Id || _people.IsListed(id) || OfficialRecognizer.IsLatin(id) == OfficialRecognizer.IsLatin(official.Id)) return id;
        var latin = OfficialRecognizer.IsLatin(official.Id) ? official.Name : official.Names.FirstOrDefault(OfficialRecognizer.IsLatin) ?? id;
        if (OfficialRecognizer.IsLatin(official.Id) != OfficialRecognizer.IsVietnamese(latin)) return id;
        _people.Rename(id, official.Id);
        return official.Id;
    }

    // An article that names no province is about the one where those serve who hold a local office in it.
    private RecognisedProvince[] Implied(RecognisedOfficial[] linked, HashSet<string> certain)
    {
        var local = linked.Where(official => official.IsOfficial && certain.Contains(official.Id) && _offices.IsLocal(official.Role) && _people.Of(official.Id).Served.Count > 0).ToList();
        // Thai news names its provinces, and its directors-general serve in many.
        if (local.SelectMany(official => _people.Of(official.Id).Served).Distinct().Take(2).ToList() is not [var only] || _gazetteer.Province(only) is not { Country: "vn" } province) return [];
        var evidence = PlaceEvidence.Official(local[0].Id);
        return [new RecognisedProvince(only, true, $"{evidence.Text}, who serves there in other articles", []) { Trust = evidence.Trust, NowId = province.SuccessorId }];
    }

    /// <summary>
    /// Joins, now that all articles have been linked, the people of this run whose names are a letter apart and whom an office, a rare name, their company or the number of their articles tells to be one, names
    /// without their space, and names without the last of two family names: the one in fewer articles takes the id of the other, which <see cref="Renames"/> then says.
    /// </summary>
    public void Settle() => _settlement.Settle();

    /// <summary>An article's recognition with the ids of <see cref="Renames"/>, and why where the name alone does not say so.</summary>
    public Recognition Renamed(Recognition recognition)
    {
        ArgumentNullException.ThrowIfNull(recognition);

        return recognition with { Officials = Distinct([.. recognition.Officials.Select(official => Renames.TryGetValue(official.Id, out var now) ? Renamed(official, now) : official)]) };
    }

    private static RecognisedOfficial Renamed(RecognisedOfficial official, string id) =>
        official with { Id = id, Evidence = NameSlips.Evidence(official, id) is { } slip ? $"{official.Evidence}; {slip}" : official.Evidence };

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

        return WithOfficeElsewhere(official, roles.FirstOrDefault(Standing.IsOffice));
    }

    private static RecognisedOfficial WithOfficeElsewhere(RecognisedOfficial official, string? role) =>
        role is not null && official is { IsOfficial: false, IsPrivate: false }
            ? official with { IsOfficial = true, Evidence = $"{official.Evidence}; another article gives the office {role}" } : official;

    // Two spellings in one article can turn out to be one person met before.
    private static RecognisedOfficial[] Distinct(RecognisedOfficial[] officials) =>
        [.. officials.GroupBy(official => official.Id).Select(group => group.Aggregate((one, other) => one.With(other)))];
}
