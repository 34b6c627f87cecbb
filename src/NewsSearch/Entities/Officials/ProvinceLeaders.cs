using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>
/// Tells from the people of an article of Viet Nam whose province it is. A paper of a province names it seldom: "the chair of the province's committee, Phạm Ngọc Nghị". Immutable.
/// </summary>
internal sealed class ProvinceLeaders
{
    private const int FewestSyllables = 3;

    // One whose name and office fit is enough, or two whose names do, one of whom holds an office of a province.
    private const int Fits = 2, IsNamed = 1;

    private readonly NameScanner<Leader> _names = new();
    private readonly SoundIndex<Leader> _sounds = new();
    private readonly OfficeReader _offices;

    public ProvinceLeaders(Gazetteer gazetteer)
    {
        _offices = new OfficeReader(gazetteer);
        foreach (var leader in gazetteer.Leaders)
        {
            _names.Add(leader.Name, leader);
            if (SyllableKey.TryParse(leader.Name, out var sound) && sound.Count >= FewestSyllables) _sounds.Add(sound, leader);
        }
    }

    /// <summary>The leader who tells best which province it is; null when none does, or two provinces are as likely.</summary>
    /// <param name="officials">The people of the article.</param>
    /// <param name="year">Its year (CE); null when unknown.</param>
    public Leader? Find(IReadOnlyList<RecognisedOfficial> officials, int? year)
    {
        Dictionary<string, (int Weight, Leader Leader)> found = new(StringComparer.Ordinal);
        HashSet<string> provincial = new(StringComparer.Ordinal);
        foreach (var official in officials)
        {
            // Who led it names no province of today.
            if (official.Role is not null && official.Roles.All(TenureWords.IsFormer)) continue;
            var held = official.Roles.Select(Code).Where(IsProvincial).ToList();
            foreach (var province in official.Names.SelectMany(Alike).Where(leader => leader.MayServeIn(year)).GroupBy(leader => leader.ProvinceId))
            {
                var fitting = province.FirstOrDefault(leader => held.Exists(leader.Holds));
                var (weight, first) = found.GetValueOrDefault(province.Key);
                if (held.Count > 0) provincial.Add(province.Key);
                found[province.Key] = (weight + (fitting is null ? IsNamed : Fits), first ?? fitting ?? province.First());
            }
        }
        var best = found.Where(one => provincial.Contains(one.Key)).Select(one => one.Value).OrderByDescending(one => one.Weight).Take(2).ToList();
        return best is [{ Weight: >= Fits }] || best is [{ Weight: >= Fits } likeliest, var next] && likeliest.Weight > next.Weight ? best[0].Leader : null;
    }

    private IEnumerable<Leader> Alike(string name)
    {
        if (OfficialRecognizer.IsLatin(name)) return _names.Of(name);
        return SyllableKey.TryParse(name, out var sound) && sound.Count >= FewestSyllables ? _sounds.Alike(sound) : [];
    }

    private string Code(string role) => _offices.Read(role) is { IsDeputy: false, Tenure: not Tenure.Former } office ? office.Role.Code : "";

    private static bool IsProvincial(string code) => code.Contains(".PROV.", StringComparison.Ordinal) && !code.StartsWith("TH.", StringComparison.Ordinal);
}
