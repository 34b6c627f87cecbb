using System.Collections.Frozen;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>Whose name is spelt so, sounds so, is written so in other letters, or so but for a slip. Mutable, for one thread.</summary>
internal sealed class KnownNames(Gazetteer gazetteer)
{
    private const int FewestSyllables = 3;

    private readonly FrozenSet<string> _givenNames = gazetteer.GivenNames.ToFrozenSet(StringComparer.Ordinal);
    private readonly string[] _surnames = [.. gazetteer.Surnames.SelectMany(surname => surname.Thai)];

    private readonly NameScanner<string> _ids = new();
    private readonly SoundIndex<(string Id, bool IsLatin)> _sounds = new();

    // Two syllables sound like many: only leaders of a country are looked for by them.
    private readonly SoundIndex<(string Id, bool IsLatin)> _pairs = new();
    private readonly HashSet<(string Id, string Name)> _paired = [];
    private readonly RomanizedNames<string> _romanized = new();

    /// <summary>The same names by what a clerk may have made of them.</summary>
    public NameSlips Slips { get; } = new(gazetteer.GivenNames.ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Makes a spelling of a person known; one word of a name is not looked for again.</summary>
    public void Add(string id, string name)
    {
        if (IsWhole(name)) Slips.Add(name, id);
        if (IsOf(name, id)) return;
        var isLatin = OfficialRecognizer.IsLatin(name);
        var sounds = SyllableKey.TryParse(name, out var sound);
        if (sounds && sound!.Count == FewestSyllables - 1 && IsPair(name) && _paired.Add((id, name))) _pairs.Add(sound, (id, isLatin));
        if (!IsWhole(name)) return;
        _ids.Add(name, id);
        if (sounds && sound!.Count >= FewestSyllables) _sounds.Add(sound, (id, isLatin));
        if (!(sounds && isLatin)) _romanized.Add(name, id);
    }

    /// <summary>Who bears the very name.</summary>
    public IReadOnlyList<string> Spelt(string name) => _ids.Of(name);

    /// <summary>True for a whole name that the person is known to bear.</summary>
    public bool IsOf(string name, string id) => _ids.Of(name).Contains(id);

    /// <summary>Whose name sounds like a whole one; two Latin spellings are never one by sound.</summary>
    public IEnumerable<string> Sounding(string name) =>
        SyllableKey.TryParse(name, out var sound) && sound.Count >= FewestSyllables ? Alike(_sounds, sound, name) : [];

    /// <summary>Whose name sounds like one of two syllables: โต ลัม, To Lam.</summary>
    public IEnumerable<string> SoundingShort(string name) =>
        IsPair(name) && SyllableKey.TryParse(name, out var sound) && sound.Count == FewestSyllables - 1 ? Alike(_pairs, sound, name) : [];

    /// <summary>Whose name it can be in the letters of the other script, and how far apart the two are; names of Viet Nam in Latin letters are told by sound.</summary>
    public IEnumerable<(string Id, int Distance)> InOtherLetters(string name) =>
        OfficialRecognizer.IsLatin(name) && SyllableKey.TryParse(name, out _) ? [] : _romanized.Alike(name);

    /// <summary>True for a name that tells a person: ดังซวนฟอง is a whole name without spaces; สุชาติ sounds like one, and is the given name of thousands.</summary>
    public bool IsWhole(string name) => name.Contains(' ', StringComparison.Ordinal) || SyllableKey.TryParse(name, out var sound) && sound.Count >= FewestSyllables && BeginsWithSurname(name);

    // โต ลัม, โตลัม
    private bool IsPair(string name) => name.Count(' ') == 1 || !name.Contains(' ', StringComparison.Ordinal) && BeginsWithSurname(name);

    private bool BeginsWithSurname(string name) => !_givenNames.Contains(name) && _surnames.Any(surname => name.StartsWith(surname, StringComparison.Ordinal));

    private static IEnumerable<string> Alike(SoundIndex<(string Id, bool IsLatin)> sounds, SyllableKey sound, string name)
    {
        var isLatin = OfficialRecognizer.IsLatin(name);
        return sounds.Alike(sound).Where(other => !(isLatin && other.IsLatin)).Select(other => other.Id);
    }
}
