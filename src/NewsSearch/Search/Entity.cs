using NewsSearch.Search.Offers;

namespace NewsSearch.Search;

/// <summary>A thing of the archive a query names: offered as a filter and shown as a card.</summary>
/// <param name="Facet">Its facet (<c>official</c>, <c>province</c>, <c>code</c>, <c>year</c>).</param>
/// <param name="Value">Its value there.</param>
/// <param name="Label">Its name in the reader's language.</param>
/// <param name="OtherNames">Its other spellings.</param>
/// <param name="Description">Role, meaning of a code; null when nothing is known.</param>
/// <param name="ProvinceId">The province of a person, or null.</param>
/// <param name="Count">Articles of the whole archive with it.</param>
/// <param name="IsWholeQuery">True when the query is this and nothing else.</param>
public sealed record Entity(string Facet, string Value, string Label, IReadOnlyList<string> OtherNames, string? Description, string? ProvinceId, int Count, bool IsWholeQuery)
{
    /// <summary>The filter it is offered as, with what that gives; null when it is not offered.</summary>
    public Offer? Offer { get; init; }
}
