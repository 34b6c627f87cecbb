using NewsSearch.Text;

namespace NewsSearch.Search.Language;

/// <summary>A query read.</summary>
/// <param name="Root">What it asks, or null when it holds nothing to search for.</param>
/// <param name="Notes">What could not be taken as written, a sentence each, in the reader's language.</param>
public sealed record ParsedQuery(QueryNode? Root, IReadOnlyList<string> Notes)
{
    /// <summary>Where what is excluded stands in the text, with its sign.</summary>
    public IReadOnlyList<TextSpan> Excluded { get; init; } = [];

    /// <summary>Where AND stands, which says nothing that two words side by side do not.</summary>
    public IReadOnlyList<TextSpan> Joins { get; init; } = [];
}
