using NewsSearch.Text;

namespace NewsSearch.Entities;

/// <summary>The people of an archive by every spelling: what a query's names are looked up in. Immutable, safe for any number of threads.</summary>
public sealed class OfficialDirectory
{
    private readonly NameScanner<string> _names = new();
    private readonly Dictionary<string, List<(string Name, int Count)>> _spellings = new(StringComparer.Ordinal);

    public OfficialDirectory(Gazetteer gazetteer, IEnumerable<(string Id, string Name, int Count)> spellings)
    {
        foreach (var official in gazetteer.Officials) foreach (var name in official.Names) Add(official.Id, name, 0);
        foreach (var (id, name, count) in spellings) Add(id, name, count);
    }

    public IEnumerable<string> AllNames => _spellings.Values.SelectMany(names => names.Select(name => name.Name));

    public IReadOnlyList<string> Find(string name) => _names.Of(name);

    public IReadOnlyList<string> Names(string id) => _spellings.TryGetValue(id, out var names) ? [.. names.OrderByDescending(n => n.Count).Select(n => n.Name)] : [];

    public string Label(string id, string language)
    {
        var names = Names(id);
        return names.FirstOrDefault(name => name.AsSpan().ContainsAnyInRange('ก', '๎') == (language == "th")) ?? (names.Count > 0 ? names[0] : id);
    }

    public IReadOnlyList<(TextSpan Span, IReadOnlyList<string> Ids)> FindIn(string text)
    {
        List<(TextSpan, IReadOnlyList<string>)> found = [];
        var folded = new FoldedText(text);
        for (var i = 0; i < folded.Text.Length; i++)
        {
            foreach (var (length, ids) in _names.At(folded.Text, i))
            {
                var span = folded.Span(i, length);
                if (!FoldedText.StandsAlone(text, span)) continue;
                found.Add((span, ids));
                i += length - 1;
                break;
            }
        }
        return found;
    }

    private void Add(string id, string name, int count)
    {
        _names.Add(name, id);
        if (!_spellings.TryGetValue(id, out var names)) _spellings[id] = names = [];
        if (names.FindIndex(n => n.Name == name) is >= 0 and var at) names[at] = (name, names[at].Count + count);
        else names.Add((name, count));
    }
}
