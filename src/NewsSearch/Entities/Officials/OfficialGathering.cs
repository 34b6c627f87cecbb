using System.Runtime.InteropServices;

namespace NewsSearch.Entities.Officials;

/// <summary>What is known of officials, while it is gathered from the gazetteer and the counts of an archive. Mutable, for one thread.</summary>
internal sealed class OfficialGathering
{
    private readonly Gazetteer _gazetteer;
    private readonly Dictionary<string, Gathered> _officials = new(StringComparer.Ordinal);

    public OfficialGathering(Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        foreach (var official in gazetteer.Officials)
        {
            foreach (var name in official.Names) AddName(official.Id, name, 0);
        }
    }

    public void AddName(string id, string name, int count)
    {
        var names = (CollectionsMarshal.GetValueRefOrAddDefault(_officials, id, out _) ??= new Gathered()).Names;
        var at = names.FindIndex(one => string.Equals(one.Name, name, StringComparison.Ordinal));
        if (at < 0) names.Add((name, count));
        else names[at] = (name, names[at].Count + count);
    }

    public void AddRole(string id, OfficeGiven office)
    {
        if (_officials.TryGetValue(id, out var official)) official.Offices.Add(office);
    }

    public void AddProvince(string id, string province, int count)
    {
        if (_officials.TryGetValue(id, out var official) && count > official.Province.Count) official.Province = (province, count);
    }

    public void SetArticles(string id, int count)
    {
        if (_officials.TryGetValue(id, out var official)) official.Articles = count;
    }

    /// <summary>The officials by coverage, then by id.</summary>
    public OfficialEntry[] ToEntries()
    {
        var entries = _officials.Select(pair => Entry(pair.Key, pair.Value)).ToArray();
        Array.Sort(entries, static (a, b) => a.Articles != b.Articles ? b.Articles.CompareTo(a.Articles) : string.CompareOrdinal(a.Id, b.Id));
        return entries;
    }

    private OfficialEntry Entry(string id, Gathered official)
    {
        var known = _gazetteer.Official(id);
        var names = official.Names;
        // The newsroom's spellings in the newsroom's order, then the commonest; of PRawit and Prawit, printed as often, the one of plain letters.
        if (names.Count > 1) names = [.. names.OrderBy(one => known is null ? 0 : Place(known.Names, one.Name)).ThenByDescending(one => one.Count).ThenBy(one => Capitals(one.Name))];
        return new OfficialEntry(
            id, names.ConvertAll(one => one.Name), OfficeGiven.Today(official.Offices) ?? known?.Role, known?.ProvinceId ?? official.Province.Id, official.Articles ?? names.Max(one => one.Count)) { Printed = names.ConvertAll(one => one.Count) };
    }

    // Capitals right behind another letter.
    private static int Capitals(string name) => name.Index().Count(letter => letter.Index > 0 && char.IsUpper(letter.Item) && char.IsLetter(name[letter.Index - 1]));

    private static int Place(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (string.Equals(names[i], name, StringComparison.Ordinal)) return i;
        }
        return names.Count;
    }

    private sealed class Gathered
    {
        public List<(string Name, int Count)> Names { get; } = [];
        public List<OfficeGiven> Offices { get; } = [];
        public (string? Id, int Count) Province { get; set; }
        public int? Articles { get; set; }
    }
}
