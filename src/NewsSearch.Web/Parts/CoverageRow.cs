using NewsSearch.Search;

namespace NewsSearch.Web.Parts;

/// <summary>A province in a <see cref="CoverageGrid"/>.</summary>
/// <param name="Province">The province, with its label.</param>
/// <param name="Months">Articles about it, January to December.</param>
public sealed record CoverageRow(FacetValue Province, IReadOnlyList<int> Months)
{
    /// <summary>Articles of the year whose day is known.</summary>
    public int Total => Months.Sum();
}
