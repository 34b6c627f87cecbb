using NewsSearch.Index;

namespace NewsSearch.Search.Language;

/// <summary>One thing a query asks for: a word, a phrase, a person….</summary>
/// <param name="Query">What the engine is asked.</param>
/// <param name="Printed">The characters of the query it stands for.</param>
/// <param name="Description">It in words; null for a plain word, which is described together with its neighbours.</param>
/// <param name="Looser">What may be asked instead when next to nothing matches: the words of a run near each other; null when there is no looser reading.</param>
internal sealed record QueryUnit(Query Query, string Printed, string? Description, Query? Looser = null)
{
    /// <summary>A person, place, document, year, or what was asked for with a sign of the query language: given up last.</summary>
    public bool IsThing { get; init; }

    /// <summary>It is looked for by its letters too, since the lexicon does not know a word of it.</summary>
    public bool ByLetters { get; init; }

    /// <summary>A word that is the name of a person: given up with the things.</summary>
    public bool IsName { get; init; }

    /// <summary>Its letters side by side, inside other words as well: asked only when no article has the word.</summary>
    public Query? Letters { get; init; }

    /// <summary>Its own words, for what stands near it in a text; empty when it has none.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>The articles of the time it names, which go before those that mention it; null for what is no time.</summary>
    public Query? Own { get; init; }

    /// <summary>The provinces that a district it names lies in, in one or another of them; empty for anything else.</summary>
    public IReadOnlyList<Province> Within { get; init; } = [];

    /// <summary>Other forms it is looked for in, for people.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>The other forms are different things.</summary>
    public bool Ambiguous { get; init; }

    /// <summary>The unit of a word or phrase.</summary>
    public static QueryUnit Of(Wording wording, Query? looser = null) =>
        new(wording.Query, wording.Text, null, looser) { Terms = wording.Terms, Also = wording.Also, Ambiguous = wording.IsAmbiguous, ByLetters = wording.ByLetters, IsName = wording.IsName, Letters = wording.Letters };
}
