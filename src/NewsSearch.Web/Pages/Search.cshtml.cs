using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsSearch.Search;
using NewsSearch.Web.Parts;

namespace NewsSearch.Web.Pages;

/// <summary>The results: the URL says what is asked, the page says what was understood and found.</summary>
public sealed class SearchModel(ArticleSearch search, Wording say) : PageModel
{
    public SearchAddress Address { get; private set; } = new();

    public SearchResults Results { get; private set; } = null!;

    /// <summary>What was left out of the URL, then what the search itself has to say.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    /// <summary>The one thing the query names, or null.</summary>
    public Entity? Card => Results.Entities.FirstOrDefault(entity => entity.IsWholeQuery);

    /// <summary>Things the query names among other words.</summary>
    public IEnumerable<Entity> Named => Results.Entities.Where(entity => !entity.IsWholeQuery && !Address.Has(entity.Facet, entity.Value)).Take(4);

    public IEnumerable<FacetGroup> Groups =>
        Facets.All.Where(facet => facet is not Facets.Month).Select(facet => new FacetGroup(Address, Results, facet)).Where(group => group.Values.Count > 0);

    public Histogram? Years
    {
        get
        {
            var range = Address.HasRange;
            var bars = Histogram.BarsOf(
                Results.Facets.GetValueOrDefault(Facets.Year, []),
                year => Address.Toggle(Facets.Year, year.ToString()).ToString(),
                year => Address.Has(Facets.Year, year.ToString())
                    || (range && !(year < Address.From) && !(year > Address.To)));
            return bars.Count == 0 ? null : new Histogram(say["years"], bars, Tall: false, Address.OtherEra, (Address with { OtherEra = !Address.OtherEra }).ToString());
        }
    }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var read = SearchAddressReader.Read(Request.Query);
        Address = read.Address;
        Results = await search.SearchAsync(Address.ToRequest(), cancellation);
        Notes = [.. read.Notes(say), .. Results.Notes];
    }
}
