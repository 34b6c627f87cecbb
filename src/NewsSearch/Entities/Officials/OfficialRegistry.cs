using System.Runtime.InteropServices;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>
/// Who has been met so far in one indexing run: gives one id to one person across articles, spellings and scripts. Seed it with
/// <see cref="Add"/> from an existing index, then link article after article. Mutable, for one thread.
/// </summary>
/// <remarks>
/// A spelling met before is its person. A spelling that only sounds like one met before is that person when the two are in different
/// scripts, the sound fits nobody else, and both are seen with one province. One-word names are never joined across articles.
/// </remarks>
public sealed class OfficialRegistry
{
    private const int FewestSyllables = 3;

    private readonly Gazetteer _gazetteer;
    private readonly NameScanner<string> _ids = new();
    private readonly Dictionary<long, List<(SyllableKey Sound, bool IsLatin, string Id)>> _sounds = [];
    private readonly Dictionary<string, HashSet<string>> _provinces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _renames = new(StringComparer.Ordinal);

    /// <param name="gazetteer">Its officials are known from the start, and their ids win.</param>
    public OfficialRegistry(Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);

        _gazetteer = gazetteer;
        foreach (var official in gazetteer.Officials)
        {
            foreach (var name in official.Names) Add(official.Id, name);
            if (official.ProvinceId is { } province) Seen(official.Id).Add(province);
        }
    }

    /// <summary>Ids given earlier, in this run or in the index, that have since changed: a Latin spelling has become known for a Thai name.</summary>
    public IReadOnlyDictionary<string, string> Renames => _renames;

    /// <summary>Makes a person of an existing index known.</summary>
    public void Add(string id, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(name);

        if (_ids.Of(name).Contains(id)) return;
        _ids.Add(name, id);
        if (!SyllableKey.TryParse(name, out var sound) || sound.Count < FewestSyllables) return;
        foreach (var bucket in sound.Buckets())
        {
            ref var sounds = ref CollectionsMarshal.GetValueRefOrAddDefault(_sounds, bucket, out _);
            (sounds ??= []).Add((sound, OfficialRecognizer.IsLatin(name), id));
        }
    }

    /// <summary>The same recognition with ids that are one a person over all articles linked so far.</summary>
    public Recognition Link(Recognition recognition)
    {
        ArgumentNullException.ThrowIfNull(recognition);

        var provinces = recognition.Provinces.Select(province => province.Id).ToList();
        return recognition with { Officials = [.. recognition.Officials.Select(official => Link(official, provinces))] };
    }

    private RecognisedOfficial Link(RecognisedOfficial official, List<string> provinces)
    {
        var (met, evidence) = _gazetteer.Official(official.Id) is not null ? (official.Id, null) : Met(official, provinces);
        var id = met is null ? official.Id : Current(met);
        if (met is not null && id != official.Id && _gazetteer.Official(id) is null && !OfficialRecognizer.IsLatin(id) && OfficialRecognizer.IsLatin(official.Id))
        {
            _renames[id] = official.Id;
            Seen(official.Id).UnionWith(Seen(id));
            id = official.Id;
        }
        foreach (var name in official.Names.Where(IsWhole)) Add(id, name);
        Seen(id).UnionWith(provinces);
        return official with { Id = id, Evidence = evidence is null ? official.Evidence : $"{official.Evidence}; {evidence}" };
    }

    private (string? Id, string? Evidence) Met(RecognisedOfficial official, List<string> provinces)
    {
        var whole = official.Names.Where(IsWhole).ToList();
        var spelt = whole.SelectMany(_ids.Of).Select(Current).Distinct().ToList();
        if (spelt.Count > 0) return (spelt.Find(id => Seen(id).Overlaps(provinces)) ?? spelt[0], null);

        foreach (var name in whole)
        {
            if (!SyllableKey.TryParse(name, out var sound) || sound.Count < FewestSyllables) continue;
            var latin = OfficialRecognizer.IsLatin(name);
            var alike = sound.Buckets().SelectMany(bucket => _sounds.GetValueOrDefault(bucket) ?? [])
                .Where(other => other.IsLatin != latin && other.Sound.Matches(sound)).Select(other => Current(other.Id)).Distinct().ToList();
            if (alike is [var only] && Seen(only).Overlaps(provinces)) return (only, $"{name} sounds like {only}, met in the same province");
        }
        return (null, null);
    }

    private string Current(string id) => _renames.GetValueOrDefault(id, id);

    private HashSet<string> Seen(string id) => CollectionsMarshal.GetValueRefOrAddDefault(_provinces, id, out _) ??= new(StringComparer.Ordinal);

    private static bool IsWhole(string name) => name.Contains(' ', StringComparison.Ordinal) || SyllableKey.TryParse(name, out var sound) && sound.Count >= FewestSyllables;
}
