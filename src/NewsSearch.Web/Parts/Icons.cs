using NewsSearch.Search;

namespace NewsSearch.Web.Parts;

/// <summary>The sign of each kind of thing; the sign tells the kind, so that colour does not have to.</summary>
public static class Icons
{
    public static string Of(string facet) => facet switch
    {
        Facets.Official => "i-person",
        Facets.Province or Facets.Country => "i-place",
        _ when Facets.IsOfYears(facet) => "i-year",
        _ => "i-code",
    };
}
