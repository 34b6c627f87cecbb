using NewsSearch.Index;

namespace NewsSearch.Search.Language;

/// <summary>How a query was understood.</summary>
/// <param name="Query">What the engine is asked; <see cref="Query.Nothing"/> when there is nothing to search for.</param>
/// <param name="Line">One line for people.</param>
/// <param name="Preferred">What is better than other matches, or null.</param>
/// <param name="Units">The things that must all match, at the top level; what relaxing may leave out.</param>
/// <param name="Excluded">What must not match, at the top level, or null.</param>
/// <param name="Marks">What to mark in the articles found.</param>
/// <param name="Things">People, places, documents and years named.</param>
/// <param name="Notes">What could not be taken as written.</param>
internal sealed record Interpretation(
    Query Query,
    string Line,
    Query? Preferred,
    IReadOnlyList<QueryUnit> Units,
    Query? Excluded,
    MatchMarks Marks,
    IReadOnlyList<NamedThing> Things,
    IReadOnlyList<string> Notes)
{
    /// <summary>Nothing asked: everything.</summary>
    public static Interpretation OfNothing => new(new Query.Everything(), "", null, [], null, new MatchMarks(), [], []);

    /// <summary>The query as it was typed.</summary>
    public string Text { get; init; } = "";

    /// <summary>Words alone, no phrase, field or sign of the query language.</summary>
    public bool IsPlain { get; init; }

    /// <summary>What an ambiguous abbreviation may stand for, each as a query.</summary>
    public IReadOnlyList<string> Meanings { get; init; } = [];

    /// <summary>The things that must not match, at the top level: what <see cref="Excluded"/> is made of.</summary>
    public IReadOnlyList<QueryUnit> Without { get; init; } = [];

    /// <summary>Values of fields that name nothing, as typed.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>What may hold the characters that were asked for as written.</summary>
    public IReadOnlyList<Query> Literals { get; init; } = [];

    /// <summary>All of the query as one phrase, when it is plain words alone: นายกฤศ จันทร์สุวรรณ has กฤศ, although it is cut นายก, ฤศ. Or null.</summary>
    public Query? SideBySide { get; init; }

    /// <summary>The articles of the times that are named, which go before those that mention them; null where no time is.</summary>
    public Query? Own => Units.Select(unit => unit.Own).OfType<Query>().ToList() is { Count: > 0 } own ? Combine(own) : null;

    /// <summary>Whether words that were typed together may be looked for apart.</summary>
    public bool CanLoosen => Units.Any(unit => unit.Looser is not null);

    /// <summary>Words that no article may have but inside others.</summary>
    public IReadOnlyList<QueryUnit> Short => [.. Units.Where(unit => unit.Letters is not null)];

    /// <summary>The units with short words by their letters.</summary>
    public Query InsideWords => Combine([.. Units.Select(unit => unit.Letters ?? unit.Looser ?? unit.Query)]);

    /// <summary>All units, without what is preferred or excluded.</summary>
    public Query Required => Combine([.. Units.Select(unit => unit.Query)], SideBySide);

    /// <summary>The units with words near each other that were typed together, without one of them; nothing excluded.</summary>
    public Query Loosened(QueryUnit? without = null) =>
        Combine([.. Units.Where(unit => unit != without).Select(unit => unit.Looser is null ? unit.Query : new Query.Best([unit.Query, unit.Looser]))]);

    /// <summary>The units, words near each other that were typed together, with so many of them missing at most; nothing excluded.</summary>
    public Query AllBut(int missing) =>
        new Query.Any([.. Units.Select(unit => unit.Looser is null ? unit.Query : new Query.Best([unit.Query, unit.Looser]))], Math.Max(1, Units.Count - missing));

    /// <summary>All of them; everything when there is nothing to require.</summary>
    /// <param name="required">The parts.</param>
    /// <param name="sideBySide">What has all of them whether or not each is found; or null.</param>
    public static Query Combine(IReadOnlyList<Query> required, Query? sideBySide = null)
    {
        Query all = required.Count switch { 0 => new Query.Everything(), 1 => required[0], _ => new Query.All(required) };
        return sideBySide is null ? all : new Query.Best([all, sideBySide]);
    }
}
