using NewsSearch.Search;

namespace NewsSearch.Web.Parts;

/// <summary>The active filters, each a link that removes it.</summary>
/// <param name="Address">The search they are of.</param>
/// <param name="Facets">The counted values, which know the labels.</param>
public sealed record Chips(SearchAddress Address, IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets)
{
    /// <summary>The value of a choice; its own id stands for the label when the archive does not know it.</summary>
    public FacetValue Value(FacetChoice choice) =>
        Facets.GetValueOrDefault(choice.Facet, []).FirstOrDefault(value => value.Value == choice.Value)
        ?? new FacetValue(choice.Value, choice.Value, 0, Selected: !choice.Excluded, choice.Excluded);
}
