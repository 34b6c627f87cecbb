using NewsSearch.Text;

namespace NewsSearch.Search.Language;

/// <summary>A word of a query with its parts and other forms: the tokens that lie inside it.</summary>
/// <param name="Main">The word.</param>
/// <param name="Parts">The parts of a compound, in order.</param>
/// <param name="Folded">Its forms without marks.</param>
internal readonly record struct WordGroup(Token Main, IReadOnlyList<Token> Parts, IReadOnlyList<Token> Folded)
{
    /// <summary>The words of an analyzed text.</summary>
    public static List<WordGroup> Of(IReadOnlyList<Token> tokens)
    {
        List<WordGroup> groups = [];
        foreach (var main in tokens.Where(token => token.Kind is TokenKind.Word or TokenKind.Latin or TokenKind.Number))
        {
            if (groups.Count > 0 && groups[^1].Main.Span.Contains(main.Span)) continue;
            groups.Add(new WordGroup(
                main,
                [.. tokens.Where(token => token.Kind is TokenKind.Part && main.Span.Contains(token.Span)).OrderBy(token => token.Position)],
                [.. tokens.Where(token => token.Kind is TokenKind.Folded && main.Span.Contains(token.Span))]));
        }
        return groups;
    }

    /// <summary>The smallest pieces of some words, with their distance from the first.</summary>
    public static List<(string Text, int Offset)> Finest(ReadOnlySpan<WordGroup> groups, bool folded = false)
    {
        List<(string, int)> terms = [];
        foreach (var group in groups)
        {
            var first = groups[0].Main.Position;
            if (group.Parts.Count > 1) terms.AddRange(group.Parts.Select(part => (part.Text, part.Position - first)));
            else terms.Add((folded && group.Folded.Count > 0 ? group.Folded[0].Text : group.Main.Text, group.Main.Position - first));
        }
        return terms;
    }
}
