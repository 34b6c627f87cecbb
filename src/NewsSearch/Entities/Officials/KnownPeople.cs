using System.Runtime.InteropServices;

namespace NewsSearch.Entities.Officials;

/// <summary>Who has been met: their names, what articles say of each, who is named with whom, and which ids have turned out to be one person. Mutable, for one thread.</summary>
internal sealed class KnownPeople(Gazetteer gazetteer)
{
    private readonly OfficeCodes _codes = new(gazetteer);
    private readonly Dictionary<string, KnownPerson> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _renames = new(StringComparer.Ordinal);

    public KnownNames Names { get; } = new(gazetteer);

    public Company Company { get; } = new();

    /// <summary>Ids that are another's now.</summary>
    public IReadOnlyDictionary<string, string> Renames => _renames;

    /// <summary>What is known of a person.</summary>
    public KnownPerson Of(string id) => CollectionsMarshal.GetValueRefOrAddDefault(_people, id, out _) ??= new KnownPerson();

    /// <summary>The ids of these today, each once.</summary>
    public IEnumerable<string> Current(IEnumerable<string> ids) => ids.Select(Current).Distinct();

    public string Current(string id) => _renames.GetValueOrDefault(id, id);

    /// <summary>True for a person of <c>officials.tsv</c>, whose id wins.</summary>
    public bool IsListed(string id) => gazetteer.Official(id) is not null;

    /// <summary>Makes known that a person holds or held an office in a province.</summary>
    public void Serve(string id, string provinceId) => Of(id).Serve(provinceId, Today(provinceId));

    /// <summary>Makes known that a person is given an office.</summary>
    public void Give(string id, string role)
    {
        Of(id).Give(role);
        if (_codes.OfNation(role) is { } code) Of(id).Leads.Add(code);
    }

    /// <summary>True for an office of which a country has one or few.</summary>
    public bool IsOfNation(string role) => _codes.OfNation(role) is not null;

    /// <summary>Ninh Thuận and Khánh Hòa are one since 2025, and so are their offices.</summary>
    public string Today(string provinceId) => gazetteer.Province(provinceId)?.SuccessorId ?? provinceId;

    /// <summary>Makes two people one: the one in fewer articles takes the id of the other.</summary>
    public void Join(string one, string other)
    {
        var (from, to) = IsListed(one) || Of(one).Articles > Of(other).Articles && !IsListed(other) ? (other, one) : (one, other);
        if (!IsListed(from)) Rename(from, to);
    }

    /// <summary>Gives a person another id, which may be that of somebody known.</summary>
    public void Rename(string from, string to)
    {
        foreach (var was in _renames.Where(rename => rename.Value == from).Select(rename => rename.Key).ToList()) _renames[was] = to;
        _renames[from] = to;
        Of(to).Take(Of(from));
        Company.Take(from, to);
    }
}
