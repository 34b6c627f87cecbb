namespace NewsSearch.Entities.Officials;

/// <summary>A set of words of which one is looked for at, or up to, a place of a text; letter by letter. Immutable.</summary>
internal sealed class WordSet
{
    private readonly NameTrie _forward, _backward;
    private readonly int _longest;

    /// <param name="words">Words of two characters or more; shorter ones are left out.</param>
    public WordSet(IEnumerable<string> words)
    {
        var set = words.Where(word => word.Length >= NameTrie.ShortestKey).ToHashSet(StringComparer.Ordinal);
        _forward = new NameTrie([.. set.Order(StringComparer.Ordinal)]);
        _backward = new NameTrie([.. set.Select(Reversed).Order(StringComparer.Ordinal)]);
        _longest = set.Select(word => word.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The length of the longest word that starts at a place and does not end inside a letter with its marks (no ขอ in สุขอินทร์); 0 when there is none.</summary>
    public int At(ReadOnlySpan<char> text, int at)
    {
        if (at + NameTrie.ShortestKey > text.Length || !_forward.MayStart(text[at], text[at + 1])) return 0;
        var found = default(NameTrie.Found);
        _forward.Walk(text[at..], ref found);
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var end = at + found.Lengths[i];
            if (end == text.Length || !FoldedText.IsAttached(text[end])) return found.Lengths[i];
        }
        return 0;
    }

    /// <summary>The length of the longest word that ends right before a place; 0 when there is none.</summary>
    public int Before(ReadOnlySpan<char> text, int at)
    {
        if (at < NameTrie.ShortestKey || !_backward.MayStart(text[at - 1], text[at - 2])) return 0;
        Span<char> reversed = stackalloc char[Math.Min(at, _longest)];
        text.Slice(at - reversed.Length, reversed.Length).CopyTo(reversed);
        reversed.Reverse();
        var found = default(NameTrie.Found);
        _backward.Walk(reversed, ref found);
        return found.Count > 0 ? found.Lengths[found.Count - 1] : 0;
    }

    // By UTF-16 code units, as the words are compared.
    private static string Reversed(string word) => string.Create(word.Length, word, static (reversed, word) =>
    {
        word.CopyTo(reversed);
        reversed.Reverse();
    });
}
