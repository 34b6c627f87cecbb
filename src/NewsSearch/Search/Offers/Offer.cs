using NewsSearch.Text;

namespace NewsSearch.Search.Offers;

/// <summary>Something a query names, offered as a filter in place of the words. Texts are in the reader's language.</summary>
/// <param name="Facet">Its facet (<c>official</c>, <c>province</c>, <c>code</c>, <c>year</c>).</param>
/// <param name="Value">Its value there.</param>
/// <param name="Label">Its name.</param>
/// <param name="Role">The office of a person, the meaning of a code; null when nothing is known.</param>
/// <param name="Province">The province of a person's office; for a province that was taken over the one it is today; or null.</param>
/// <param name="Count">Articles that the search has with it in place of its words, above 0; where it has none, so that its page is offered, those of the archive.</param>
/// <param name="Printed">The characters of the query that name it.</param>
/// <param name="Rest">The query without them.</param>
/// <param name="Plain">The query with them as plain words, between quotation marks.</param>
public sealed record Offer(string Facet, string Value, string Label, string? Role, string? Province, int Count, TextSpan Printed, string Rest, string Plain)
{
    /// <summary>The search has nothing of it: what is offered is its page, which asks for nothing besides.</summary>
    public bool IsPage { get; init; }
}
