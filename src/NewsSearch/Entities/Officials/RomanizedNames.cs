using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>Finds Thai names by how they are written in Latin letters, and the other way round. Fill it first, then share it.</summary>
internal sealed class RomanizedNames<T>
{
    // Of so many whose words begin alike one more is not looked for by them: who is named more often is filed first.
    private const int MostLookedAt = 2_000;

    private readonly Dictionary<int, List<(string Name, T Value)>> _whole = [], _words = [];

    /// <summary>Files a name of two words or more; what is filed first is found first.</summary>
    public void Add(string name, T value)
    {
        if (Romanization.Key(name) is { } key) ListOf(_whole, key).Add((name, value));
    }

    /// <summary>Files the words of a Thai name for <see cref="Beginning"/> and <see cref="WithGivenName"/>.</summary>
    public void AddWords(string name, T value)
    {
        if (OfficialRecognizer.IsLatin(name) || !name.Contains(' ', StringComparison.Ordinal)) return;
        foreach (var first in name.Split(' ').Select(Romanization.FirstSound).OfType<int>().Distinct())
        {
            if (ListOf(_words, first) is { Count: < MostLookedAt } names) names.Add((name, value));
        }
    }

    /// <summary>Whose name in the other script this one can be, and how far apart the two are.</summary>
    public IEnumerable<(T Value, int Distance)> Alike(string name)
    {
        if (Romanization.Key(name) is not { } key || !_whole.TryGetValue(key, out var names)) yield break;
        var latin = OfficialRecognizer.IsLatin(name);
        foreach (var (other, value) in names)
        {
            if (OfficialRecognizer.IsLatin(other) != latin && (latin ? Romanization.Distance(other, name) : Romanization.Distance(name, other)) is { } distance) yield return (value, distance);
        }
    }

    /// <summary>Whose names begin with what is typed in Latin letters so far: words of a name in their order, the last of them perhaps not yet whole; and how far that one is apart, null where it is not whole.</summary>
    public IEnumerable<(T Value, int? Distance)> Beginning(string typed)
    {
        var words = typed.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || Romanization.FirstSound(words[0]) is not { } first) yield break;
        foreach (var (name, value) in _words.GetValueOrDefault(first, []))
        {
            var parts = name.Split(' ');
            for (var at = 0; at + words.Length <= parts.Length; at++)
            {
                if (!words.Index().All(word => word.Index < words.Length - 1 ? Romanization.IsWord(parts[at + word.Index], word.Item) : word.Index == 0 ? Romanization.Begins(parts[at], word.Item) : Romanization.Begins(parts[at + word.Index], word.Item, fewest: 1))) continue;
                yield return (value, Romanization.WordDistance(parts[at + words.Length - 1], words[^1]));
                break;
            }
        }
    }

    /// <summary>Whose given name one word in Latin letters can be.</summary>
    public IEnumerable<T> WithGivenName(string word) =>
        Romanization.FirstSound(word) is { } first
            ? _words.GetValueOrDefault(first, []).Where(one => Romanization.IsWord(one.Name[..one.Name.IndexOf(' ', StringComparison.Ordinal)], word)).Select(one => one.Value) : [];

    private static List<(string Name, T Value)> ListOf(Dictionary<int, List<(string Name, T Value)>> lists, int key)
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        return list;
    }
}
