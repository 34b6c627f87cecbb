using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NewsSearch.Search;
using NewsSearch.Web.Parts;

namespace NewsSearch.Web.Pages;

/// <summary>A year: what was published in it, what took place in it and what talks about it, told apart.</summary>
public sealed class YearModel(ArticleSearch search, Wording say) : SubjectModel(search, say, Facets.Year)
{
    private readonly ArticleSearch _search = search;

    public Year Year { get; private set; }

    /// <summary>Articles that mention the year, whenever they were published.</summary>
    public SearchResults Mentioning { get; private set; } = null!;

    /// <summary>Articles with plans and targets for the year, each with the words that say so.</summary>
    public SearchResults Due { get; private set; } = null!;

    public string DueHref => Addresses.Results(Facets.Due, Value);

    public string MentioningHref => Addresses.Results(Facets.Mentions, Value);

    /// <summary>The year by month; null when no article of it has a day.</summary>
    public Months? Months => Months.Of(Year, Values(Facets.Month), Results.Total, month => Addresses.Results(Facets.Month, month));

    /// <summary>The articles shown whose year is that of their publication.</summary>
    public IReadOnlyList<SearchHit> Published => [.. Results.Hits.Where(hit => hit.Published is not null)];

    /// <summary>The articles shown whose year is that of their event, or inferred: no day of publication is known.</summary>
    public IReadOnlyList<SearchHit> Happened => [.. Results.Hits.Where(hit => hit.Published is null)];

    public async Task<IActionResult> OnGetAsync(string ce, CancellationToken cancellation)
    {
        if (!Year.TryParse(ce, CultureInfo.InvariantCulture, out var year)) return NotFound();
        Year = year;
        // One year has one address, whichever era it was typed in.
        if (ce != year.ToString()) return RedirectPermanent(Addresses.Year(year));
        await LoadAsync(year.ToString(), cancellation);
        Mentioning = await NewestAsync(Facets.Mentions);
        Due = await NewestAsync(Facets.Due);
        return Page();

        async Task<SearchResults> NewestAsync(string facet) => await _search.SearchAsync(
            new SearchRequest { Choices = [new FacetChoice(facet, Value)], Sort = SortOrder.Newest, OneRowAStory = true, Size = 5, FacetSizes = new Dictionary<string, int>() },
            cancellation);
    }
}
