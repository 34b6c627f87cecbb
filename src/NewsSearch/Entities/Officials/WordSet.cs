namespace NewsSearch.Entities.Officials;

/// <summary>A set of words of which one is looked for at, or up to, a place of a text; letter by letter. Immutable.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Lengths _starts, _ends;

    /// <param name="words">Words of two characters or more; shorter ones are left out.</param>
    public WordSet(IEnumerable<string> words)
    {
        var set = words.Where(word => word.Length >= 2).ToHashSet(StringComparer.Ordinal);
        _lookup = set.GetAlternateLookup<ReadOnlySpan<char>>();
        _starts = new Lengths(set, word => (word[0], word[1]));
        _ends = new Lengths(set, word => (word[^2], word[^1]));
    }

    /// <summary>The length of the longest word that starts at a place and does not end inside a letter with its marks (no ขอ in สุขอินทร์); 0 when there is none.</summary>
    public int At(ReadOnlySpan<char> text, int at)
    {
        if (at + 2 > text.Length || _starts.Of(text[at], text[at + 1]) is not { } lengths) return 0;
        foreach (var length in lengths)
        {
            var end = at + length;
            if (end <= text.Length && (end == text.Length || !FoldedText.IsAttached(text[end])) && _lookup.Contains(text.Slice(at, length))) return length;
        }
        return 0;
    }

    /// <summary>The length of the longest word that ends right before a place; 0 when there is none.</summary>
    public int Before(ReadOnlySpan<char> text, int at)
    {
        if (at < 2 || _ends.Of(text[at - 2], text[at - 1]) is not { } lengths) return 0;
        foreach (var length in lengths)
        {
            if (at >= length && _lookup.Contains(text.Slice(at - length, length))) return length;
        }
        return 0;
    }

    /// <summary>The lengths of words by two of their letters, the longest first. Asked at every letter of a text, it answers for Thai ones from a table.</summary>
    private sealed class Lengths
    {
        private const int Letters = 0x60;

        private readonly int[]?[] _thai = new int[Letters * Letters][];
        private readonly Dictionary<(char, char), int[]> _others = [];

        public Lengths(HashSet<string> words, Func<string, (char First, char Second)> letters)
        {
            foreach (var group in words.GroupBy(letters, word => word.Length))
            {
                int[] lengths = [.. group.Distinct().OrderDescending()];
                if (Place(group.Key.First, group.Key.Second) is >= 0 and var place) _thai[place] = lengths;
                else _others.Add(group.Key, lengths);
            }
        }

        public int[]? Of(char first, char second) => Place(first, second) is >= 0 and var place ? _thai[place] : _others.GetValueOrDefault((first, second));

        private static int Place(char first, char second) =>
            first is >= '\u0E00' and < '\u0E60' && second is >= '\u0E00' and < '\u0E60' ? (first - '\u0E00') * Letters + second - '\u0E00' : -1;
    }
}
