namespace NewsSearch.Entities.Officials;

/// <summary>A set of words of which one is looked for at, or up to, a place of a text; letter by letter. Immutable.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words;
    private readonly Dictionary<int, int[]> _starts, _ends;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="words">Words of two characters or more; shorter ones are left out.</param>
    public WordSet(IEnumerable<string> words)
    {
        _words = words.Where(word => word.Length >= 2).ToHashSet(StringComparer.Ordinal);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _starts = Lengths(word => word[0] << 16 | word[1]);
        _ends = Lengths(word => word[^2] << 16 | word[^1]);
    }

    /// <summary>The length of the longest word that starts at a place; 0 when there is none.</summary>
    public int At(ReadOnlySpan<char> text, int at)
    {
        if (at + 2 > text.Length || !_starts.TryGetValue(text[at] << 16 | text[at + 1], out var lengths)) return 0;
        foreach (var length in lengths)
        {
            if (at + length <= text.Length && _lookup.Contains(text.Slice(at, length))) return length;
        }
        return 0;
    }

    /// <summary>The length of the longest word that ends right before a place; 0 when there is none.</summary>
    public int Before(ReadOnlySpan<char> text, int at)
    {
        if (at < 2 || !_ends.TryGetValue(text[at - 2] << 16 | text[at - 1], out var lengths)) return 0;
        foreach (var length in lengths)
        {
            if (at >= length && _lookup.Contains(text.Slice(at - length, length))) return length;
        }
        return 0;
    }

    // The longest first.
    private Dictionary<int, int[]> Lengths(Func<string, int> key) =>
        _words.GroupBy(key, word => word.Length).ToDictionary(group => group.Key, group => group.Distinct().OrderDescending().ToArray());
}
