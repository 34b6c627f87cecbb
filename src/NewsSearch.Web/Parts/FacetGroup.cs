using System.Globalization;
using NewsSearch.Search;

namespace NewsSearch.Web.Parts;

/// <summary>One facet beside the results: its first values, the chosen ones on top, and the way to the others.</summary>
public sealed class FacetGroup
{
    private const int Shown = 6, ManyShown = 20;

    public FacetGroup(SearchAddress address, SearchResults results, string facet)
    {
        Facet = facet;
        Address = address;
        IsOpen = address.More == facet;
        var values = results.Facets.GetValueOrDefault(facet, []).Where(value => value.Count > 0 || IsChosen(value) || IsExcluded(value));
        values = IsYears
            ? values.OrderByDescending(State).ThenByDescending(value => value.Value, StringComparer.Ordinal)
            : values.OrderByDescending(State).ThenByDescending(value => value.Count);
        var all = values.ToList();
        Values = IsOpen ? all : [.. all.Take(Math.Max(Shown, all.Count(value => State(value) > 0)))];
        Others = Math.Max(all.Count, results.FacetTotals.GetValueOrDefault(facet)) - Values.Count;
        // Behind counts of one to four a bar says nothing.
        Largest = all.Count == 0 ? 0 : all.Max(value => value.Count);
    }

    public string Facet { get; }

    public SearchAddress Address { get; }

    public IReadOnlyList<FacetValue> Values { get; }

    /// <summary>How many values are not shown.</summary>
    public int Others { get; }

    public bool IsOpen { get; }

    /// <summary>Whether it is opened so far that finding by name helps: it has more than fit on a screen, or was narrowed by a name.</summary>
    public bool IsSearched => IsOpen && (Address.Find.Length > 0 || Values.Count + Others > ManyShown);

    public bool IsYears => Facets.IsOfYears(Facet);

    private int Largest { get; }

    public bool IsChosen(FacetValue value) => Address.Has(Facet, value.Value);

    public bool IsExcluded(FacetValue value) => Address.Choices.Contains(new FacetChoice(Facet, value.Value, Excluded: true));

    public string Href(FacetValue value) => Address.Toggle(Facet, value.Value).ToString();

    public string ExcludeHref(FacetValue value) => Address.Exclude(Facet, value.Value).ToString();

    public string MoreHref => (Address with { More = IsOpen ? null : Facet, Find = "" }) + "#f-" + Facet;

    /// <summary>The width of the bar behind a count as an SVG percentage, or null for none.</summary>
    public string? Bar(FacetValue value) =>
        Largest < 5 ? null : (100.0 * value.Count / Largest).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    private int State(FacetValue value) => IsChosen(value) ? 2 : IsExcluded(value) ? 1 : 0;
}
