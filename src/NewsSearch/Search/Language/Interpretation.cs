using NewsSearch.Index;

namespace NewsSearch.Search.Language;

/// <summary>How a query was understood.</summary>
/// <param name="Query">What the engine is asked; <see cref="Query.Nothing"/> when there is nothing to search for.</param>
/// <param name="Line">One line for people.</param>
/// <param name="Units">The things that must all match, at the top level; what relaxing may leave out.</param>
/// <param name="Excluded">What must not match, at the top level, or null.</param>
/// <param name="Marks">What to mark in the articles found.</param>
/// <param name="Things">People, places, documents and years named.</param>
/// <param name="Notes">What could not be taken as written.</param>
internal sealed record Interpretation(
    Query Query,
    string Line,
    IReadOnlyList<QueryUnit> Units,
    Query? Excluded,
    MatchMarks Marks,
    IReadOnlyList<NamedThing> Things,
    IReadOnlyList<string> Notes)
{
    /// <summary>Whether words that were typed together may be looked for apart.</summary>
    public bool CanLoosen => Units.Any(unit => unit.Looser is not null);

    /// <summary>The query with words apart that were typed together, without one of its units.</summary>
    public Query Loosened(QueryUnit? without = null) =>
        Combine([.. Units.Where(unit => unit != without).Select(unit => unit.Looser ?? unit.Query)], Excluded);

    /// <summary>All of the first, none of the second; everything when there is nothing to require.</summary>
    public static Query Combine(IReadOnlyList<Query> required, Query? excluded)
    {
        Query included = required.Count switch { 0 => new Query.Everything(), 1 => required[0], _ => new Query.All(required) };
        return excluded is null ? included : new Query.Without(included, excluded);
    }
}
