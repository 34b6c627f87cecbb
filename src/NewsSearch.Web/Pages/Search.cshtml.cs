using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsSearch.Search;
using NewsSearch.Search.Completion;
using NewsSearch.Search.Offers;
using NewsSearch.Web.Parts;

namespace NewsSearch.Web.Pages;

/// <summary>The results: the URL says what is asked, the page says what was understood and found.</summary>
public sealed class SearchModel(ArticleSearch search, Wording say) : PageModel
{
    public SearchAddress Address { get; private set; } = new();

    public SearchResults Results { get; private set; } = null!;

    /// <summary>When the last articles had come before the search, where it asks for what is new; else null.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>What was left out of the URL, then what the search itself has to say.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    /// <summary>The one thing the query names, or null.</summary>
    public Entity? Card => Results.Entities.FirstOrDefault(entity => entity.IsWholeQuery);

    /// <summary>What the query names, offered as filters; those chosen already are left out.</summary>
    public IReadOnlyList<Offer> Offers => Results.Offers;

    /// <summary>What a query that finds nothing may have been about to say.</summary>
    public IReadOnlyList<Suggestion> Completions { get; private set; } = [];

    /// <summary>The months of the one year chosen; null when none or several are.</summary>
    public Months? MonthsOfYear => Address.Choices.Where(choice => choice.Facet == Facets.Year && !choice.Excluded).ToList() is [var year] && Year.TryParse(year.Value, null, out var one)
        ? Months.Of(one, Results.Facets.GetValueOrDefault(Facets.Month, []), Address.Choices.Any(choice => choice.Facet == Facets.Month) ? null : Results.Total, month => Address.Toggle(Facets.Month, month).ToString(), month => Address.Has(Facets.Month, month))
        : null;

    /// <summary>The search with an offer taken: its filter in place of its words.</summary>
    public string Take(Offer offer) => Address.WithText(offer.Rest).Toggle(offer.Facet, offer.Value).ToString();

    public IEnumerable<FacetGroup> Groups =>
        Facets.All.Where(facet => facet is not Facets.Month).Select(facet => new FacetGroup(Address, Results, facet)).Where(group => group.Values.Count > 0 || group.IsSearched);

    public Histogram? Years
    {
        get
        {
            var range = Address.HasYears;
            var bars = Histogram.BarsOf(
                Results.Facets.GetValueOrDefault(Facets.Year, []),
                year => Address.Toggle(Facets.Year, year.ToString()).ToString(),
                year => Address.Has(Facets.Year, year.ToString())
                    || (range && !(year < Address.From?.Year) && !(year > Address.To?.Year)));
            return bars.Count == 0 ? null : new Histogram(say["years"], bars, Tall: false, Address.OtherEra, (Address with { OtherEra = !Address.OtherEra }).ToString(),
                // With years chosen the bars count beyond them.
                Address.HasRange || Address.Choices.Any(choice => choice.Facet == Facets.Year) ? 0 : Results.Total - bars.Sum(bar => bar.Count));
        }
    }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var read = SearchAddressReader.Read(Request.Query);
        Address = read.Address;
        if (Address.AddedAfter is not null) Until = await search.LastArrivalAsync(cancellation);
        Results = await search.SearchAsync(Address.ToRequest() with { WithOffers = true, OrLastPage = true, OneRowAStory = Address.Together ?? true }, cancellation);
        // Beyond the last page the last is shown, and is what the page says and its links go on from.
        Address = Address.WithPage(Results.Total == 0 ? 1 : Results.Request.Page);
        Notes = [.. read.Notes(say), .. Results.Notes];
        if (Results.Total == 0) Completions = [.. (await search.CompleteAsync(Address.Text, 6, cancellation)).Where(suggestion => suggestion is { Kind: not Suggestion.Word, Count: > 0 })];
    }
}
