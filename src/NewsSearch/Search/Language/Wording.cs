using NewsSearch.Index;

namespace NewsSearch.Search.Language;

/// <summary>A word or phrase of a query and what it is looked for as.</summary>
/// <param name="Text">The characters of the query.</param>
/// <param name="Query">What the engine is asked.</param>
/// <param name="Terms">Its own smallest words, in order.</param>
/// <param name="Other">The other forms it is looked for in, or null.</param>
internal sealed record Wording(string Text, Query Query, IReadOnlyList<string> Terms, OtherForms.Entry? Other)
{
    /// <summary>It is looked for by its letters too, since the lexicon does not know a word of it.</summary>
    public bool ByLetters { get; init; }

    /// <summary>It is a short form, and nothing besides, of different things.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>It is the name of a person and nothing else.</summary>
    public bool IsName { get; init; }

    /// <summary>Its letters side by side, which may be inside other words: for when no article has the word; null when they are looked for anyway.</summary>
    public Query? Letters { get; init; }

    /// <summary>The other forms as they are said to people.</summary>
    public IReadOnlyList<string> Also => Other is null ? [] : [.. Other.Others.Select(form => form.Printed)];
}
