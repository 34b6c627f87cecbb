using NewsSearch.Text;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>A person of an article while the spellings are being gathered. Mutable.</summary>
internal sealed class Person
{
    // A given name this short stands inside too many words.
    private const int ShortestGivenName = 3;
    private const int ShortestJoinedName = 12;

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly List<SyllableKey> _sounds = [];

    public List<string> Names { get; } = [];

    /// <summary>The names folded.</summary>
    public IReadOnlyCollection<string> Keys => _keys;

    public List<TextSpan> Mentions { get; } = [];
    public List<string> Evidence { get; } = [];
    public int First => Mentions.Count == 0 ? int.MaxValue : Mentions.Min(span => span.Start);

    /// <summary>The first whole name in Latin letters; null when there is only the end of a longer Thai one, or none.</summary>
    public string? Latin => Names.Find(name => OfficialRecognizer.IsLatin(name) && (name == Names[0] || name.Count(' ') is > 0 and var spaces && spaces + 1 >= _sounds.Select(sound => sound.Count).DefaultIfEmpty().Min()));

    public bool IsLatinKnown => Latin is not null;
    public SyllableKey? Sound => _sounds.Count > 0 ? _sounds[0] : null;

    public bool Has(string name) => _keys.Contains(FoldedText.Key(name));

    public bool SoundsLike(SyllableKey sound) => _sounds.Exists(sound.Matches);

    /// <summary>True when a part of a name sounds like the last syllables of this one.</summary>
    public bool EndsLike(SyllableKey part) => _sounds.Exists(sound => sound.Count > part.Count && part.Ends(sound));

    public void Add(NameFound found, string? evidence)
    {
        Mentions.Add(found.Span);
        AddName(found.Name, evidence);
        if (found.Sound is not null) _sounds.Add(found.Sound);
    }

    public void AddName(string name, string? evidence)
    {
        if (_keys.Add(FoldedText.Key(name))) Names.Add(name);
        if (evidence is not null) Note(evidence);
    }

    /// <summary>Takes over what was gathered for another, who is the same.</summary>
    /// <param name="other">The other.</param>
    /// <param name="why">Why they are; null when the sound says so.</param>
    public void Take(Person other, string? why = null)
    {
        Mentions.AddRange(other.Mentions);
        _sounds.AddRange(other._sounds);
        foreach (var name in other.Names) AddName(name, why ?? $"{name} sounds like another spelling of {Names[0]}");
        foreach (var evidence in other.Evidence) Note(evidence);
    }

    public void Note(string evidence)
    {
        if (!Evidence.Contains(evidence)) Evidence.Add(evidence);
    }

    public int LastBefore(int place) => Mentions.Where(span => span.End <= place).Select(span => span.End).DefaultIfEmpty(-1).Max();

    /// <summary>
    /// True when a word after a title starts with this person's given name: the first of a Thai name, the last of a Vietnamese one. What
    /// follows the given name is a verb without a space.
    /// </summary>
    public bool IsShortened(string word, out int length)
    {
        length = 0;
        foreach (var name in Names)
        {
            var parts = name.Split(' ');
            if (parts.Length < 2)
            {
                // อภิรดี of อภิรดีตันตราภรณ์
                if (Sound is null && name.Length >= ShortestJoinedName && word.Length > length && word.Length < name.Length && name.StartsWith(word, StringComparison.Ordinal) && FoldedText.StandsAlone(name, new TextSpan(0, word.Length))) length = word.Length;
                continue;
            }
            // ไมตรี อินทุสุต can be heard as a Vietnamese name, but no family name of theirs has two syllables.
            var given = Sound is null || parts.Length == 2 && !OfficialRecognizer.IsLatin(name) && SyllableKey.TryParse(parts[0], out var first) && first.Count > 1 ? parts[0] : parts[^1];
            if (given.Length < ShortestGivenName || given.Length <= length) continue;
            // President Biden of Joe Biden
            if (OfficialRecognizer.IsLatin(name) && Sound is null && word == parts[^1] && word.Length > length) length = word.Length;
            if (!word.StartsWith(given, StringComparison.Ordinal)) continue;
            if (OfficialRecognizer.IsLatin(given) ? word.Length == given.Length : FoldedText.StandsAlone(word, new TextSpan(0, given.Length))) length = given.Length;
        }
        return length > 0;
    }
}
