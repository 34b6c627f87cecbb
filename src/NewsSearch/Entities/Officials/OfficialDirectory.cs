using System.Runtime.InteropServices;
using NewsSearch.Text;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>
/// Every official an archive knows, found by any spelling: with or without marks, titles, spaces and capitals, in Latin letters or
/// Thai. Immutable, safe for any number of threads.
/// </summary>
public sealed class OfficialDirectory
{
    // One short word is a given name of thousands.
    private const int ShortestInText = 5;
    private const int MostWords = 6;

    private readonly Dictionary<string, List<Spelling>> _spellings = new(StringComparer.Ordinal);
    private readonly NameScanner<string> _names = new();
    private readonly Dictionary<string, List<(SyllableKey Key, string Id)>> _sounds = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Title> _titles;

    /// <param name="gazetteer">Its officials are in the directory whether or not the archive names them.</param>
    /// <param name="archive">Every spelling of every official in the archive, with the number of articles that print it.</param>
    public OfficialDirectory(Gazetteer gazetteer, IEnumerable<(string Id, string Spelling, int Count)> archive)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(archive);

        _titles = gazetteer.Titles;
        foreach (var official in gazetteer.Officials)
        {
            foreach (var name in official.Names) Add(official.Id, name, 0);
        }
        foreach (var (id, name, count) in archive) Add(id, name, count);
    }

    /// <summary>How many officials there are.</summary>
    public int Count => _spellings.Count;

    /// <summary>Every spelling of every official, for completion.</summary>
    public IEnumerable<string> AllNames => _spellings.Values.SelectMany(spellings => spellings.Select(one => one.Name));

    /// <summary>The officials a name can mean: those spelt so, else those that sound so. The one in most articles first.</summary>
    public IReadOnlyList<string> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        var bare = WithoutTitle(name.Trim());
        var exact = _names.Of(bare);
        if (exact.Count == 0 && bare.Length != name.Trim().Length) exact = _names.Of(name);
        if (exact.Count > 0) return ByCoverage(exact);
        if (!SyllableKey.TryParse(bare, out var key) || key.Count < 2) return [];

        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (var bucket in key.Buckets())
        {
            foreach (var (known, id) in _sounds.GetValueOrDefault(bucket) ?? [])
            {
                if (known.Matches(key)) ids.Add(id);
            }
        }
        return ByCoverage(ids);
    }

    /// <summary>Every spelling of an official, the commonest first; empty for an unknown id.</summary>
    public IReadOnlyList<string> Names(string id) =>
        _spellings.TryGetValue(id, out var spellings) ? [.. spellings.OrderByDescending(one => one.Count).Select(one => one.Name)] : [];

    /// <summary>The name to show: in Thai for <c>th</c> where a Thai spelling is known, else in Latin letters; the id when it is unknown.</summary>
    public string Label(string id, string language)
    {
        if (!_spellings.TryGetValue(id, out var spellings)) return id;
        var thai = string.Equals(language, "th", StringComparison.Ordinal);
        return spellings.Where(one => one.IsThai == thai).MaxBy(one => one.Count)?.Name ?? spellings.MaxBy(one => one.Count)!.Name; // never empty
    }

    /// <summary>The officials named inside a longer text, such as a query, left to right without overlap.</summary>
    public IReadOnlyList<OfficialFound> FindIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        List<OfficialFound> found = [];
        var folded = new FoldedText(text);
        for (var i = 0; i < folded.Text.Length; i++)
        {
            foreach (var (length, ids) in _names.At(folded.Text, i))
            {
                var span = folded.Span(i, length);
                if (length < ShortestInText || !FoldedText.StandsAlone(text, span)) continue;
                found.Add(new OfficialFound(span, ByCoverage(ids)));
                i += length - 1;
                break;
            }
        }
        AddSpellingsNobodyPrinted(text, found);
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return found;
    }

    // Runs of words that sound like a known name.
    private void AddSpellingsNobodyPrinted(string text, List<OfficialFound> found)
    {
        var words = Words(text).Take(40).ToList();
        for (var first = 0; first < words.Count; first++)
        {
            for (var last = Math.Min(words.Count, first + MostWords) - 1; last >= first; last--)
            {
                var span = TextSpan.Between(words[first].Start, words[last].End);
                if (span.Length < ShortestInText || span.Length > 60 || found.Exists(one => one.Span.Overlaps(span))) continue;
                if (Find(span.In(text)) is not { Count: > 0 } ids) continue;
                found.Add(new OfficialFound(span, ids));
                first = last;
                break;
            }
        }
    }

    private static IEnumerable<TextSpan> Words(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i])) i++;
            yield return TextSpan.Between(start, i);
        }
    }

    private void Add(string id, string name, int count)
    {
        ref var spellings = ref CollectionsMarshal.GetValueRefOrAddDefault(_spellings, id, out _);
        spellings ??= [];
        var at = spellings.FindIndex(one => string.Equals(one.Name, name, StringComparison.Ordinal));
        if (at >= 0)
        {
            spellings[at] = spellings[at] with { Count = spellings[at].Count + count };
            return;
        }
        spellings.Add(new Spelling(name, count));
        _names.Add(name, id);
        if (!SyllableKey.TryParse(name, out var key) || key.Count < 2) return;
        foreach (var bucket in key.Buckets())
        {
            ref var sounds = ref CollectionsMarshal.GetValueRefOrAddDefault(_sounds, bucket, out _);
            (sounds ??= []).Add((key, id));
        }
    }

    private string[] ByCoverage(IEnumerable<string> ids) =>
        [.. ids.OrderByDescending(id => _spellings[id].Sum(one => one.Count)).ThenBy(id => id, StringComparer.Ordinal)];

    private string WithoutTitle(string name)
    {
        foreach (var title in _titles)
        {
            if (name.Length > title.Text.Length && name.StartsWith(title.Text, StringComparison.OrdinalIgnoreCase)
                && (title.Text[0] >= '\u0E00' || char.IsWhiteSpace(name[title.Text.Length])))
            {
                return name[title.Text.Length..].TrimStart();
            }
        }
        return name;
    }

    private sealed record Spelling(string Name, int Count)
    {
        public bool IsThai { get; } = Name.AsSpan().IndexOfAnyInRange('\u0E01', '\u0E4E') >= 0;
    }
}
