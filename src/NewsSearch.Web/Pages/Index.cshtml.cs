using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsSearch.Search;
using NewsSearch.Web.Parts;

namespace NewsSearch.Web.Pages;

/// <summary>The home page: the field, and what the archive holds.</summary>
public sealed class IndexModel(ArticleSearch search, Wording say) : PageModel
{
    private const int Listed = 9;

    public SearchResults Results { get; private set; } = null!;

    public Histogram? Years { get; private set; }

    /// <summary>How much the archive holds and from when to when.</summary>
    public string Size { get; private set; } = "";

    /// <summary>What the reader saved, those with something new first.</summary>
    public IReadOnlyList<SavedRow> Saved { get; private set; } = [];

    public int Total(string facet) => Results.FacetTotals.GetValueOrDefault(facet);

    public IReadOnlyList<FacetValue> Values(string facet) => Results.Facets.GetValueOrDefault(facet, []);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Results = await search.SearchAsync(
            new SearchRequest { Sort = SortOrder.Newest, OneRowAStory = true, Size = 4, FacetSizes = Facets.All.ToDictionary(name => name, name => name is Facets.Year ? 500 : Listed) },
            cancellation);
        Saved = await SavedRow.FirstAsync(Listed, Request, search, say, cancellation);
        var bars = Histogram.BarsOf(Values(Facets.Year), year => Addresses.Results(Facets.Year, year.ToString()));
        Size = say.Articles(Results.Total);
        if (bars.Count == 0) return;
        if (bars.Count > 1) Size = say["home.archive", Size, Wording.Year(bars[0].Year), Wording.Year(bars[^1].Year)];
        var other = Request.Query["era"] == "other";
        Years = new Histogram(Size, bars, Tall: true, other, other ? "/" : "/?era=other", Results.Total - bars.Sum(bar => bar.Count));
    }
}
