namespace NewsSearch.Entities;

/// <summary>
/// Who has been met so far in one indexing run: gives one id to one person across articles, spellings and scripts. Seed it with
/// <see cref="Add"/> from an existing index, then link article after article. Mutable, for one thread.
/// </summary>
public sealed class OfficialRegistry
{
    private readonly NameScanner<string> _ids = new();
    private readonly Dictionary<string, string> _renames = new(StringComparer.Ordinal);

    /// <param name="gazetteer">Its officials are known from the start, and their ids win.</param>
    public OfficialRegistry(Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);

        foreach (var official in gazetteer.Officials)
        {
            foreach (var name in official.Names) _ids.Add(name, official.Id);
        }
    }

    /// <summary>Ids given earlier in this run or in the index that have since changed: a Latin spelling has become known for a Thai name.</summary>
    public IReadOnlyDictionary<string, string> Renames => _renames;

    /// <summary>Makes a person of an existing index known.</summary>
    public void Add(string id, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(name);

        _ids.Add(name, id);
    }

    /// <summary>The same recognition with ids that are one a person over all articles linked so far.</summary>
    public Recognition Link(Recognition recognition)
    {
        ArgumentNullException.ThrowIfNull(recognition);

        return recognition with { Officials = [.. recognition.Officials.Select(Link)] };
    }

    private RecognisedOfficial Link(RecognisedOfficial official)
    {
        var known = official.Names.SelectMany(_ids.Of).FirstOrDefault();
        var id = known ?? official.Id;
        foreach (var name in official.Names) _ids.Add(name, id);
        return official with { Id = id };
    }
}
