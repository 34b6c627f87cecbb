using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsSearch.Entities.Codes;
using NewsSearch.Search;
using NewsSearch.Web.Parts;

namespace NewsSearch.Web.Pages;

/// <summary>A page about one value of a facet: its articles, newest first, and what else is counted in them.</summary>
public abstract class SubjectModel(ArticleSearch search, Wording say, string facet) : PageModel
{
    private const int Listed = 9, ListedCodes = 40;

    /// <summary>How many people of the articles are counted.</summary>
    protected virtual int CountedPeople => Listed;

    protected Wording Say { get; } = say;

    /// <summary>The value the page is about.</summary>
    public string Value { get; private set; } = "";

    /// <summary>The articles with it.</summary>
    public SearchResults Results { get; private set; } = null!;

    /// <summary>All results of this value.</summary>
    public string AllHref => Addresses.Results(facet, Value);

    /// <summary>The feed of its articles.</summary>
    public string FeedHref => new SearchAddress().Toggle(facet, Value).Feed;

    public IReadOnlyList<FacetValue> Values(string of) => [.. Results.Facets.GetValueOrDefault(of, []).Where(value => value.Count > 0)];

    /// <summary>The first and the last year of the articles, or null when none has a year.</summary>
    public (Year First, Year Last)? Span =>
        Histogram.BarsOf(Values(Facets.Year), Addresses.Year) is { Count: > 0 } bars ? (bars[0].Year, bars[^1].Year) : null;

    /// <summary>The articles by year, each bar leading to the results of that year; null when none has a year.</summary>
    public Histogram? Years(string title)
    {
        var other = Request.Query["era"] == "other";
        var bars = Histogram.BarsOf(Values(Facets.Year), year => new SearchAddress().Toggle(facet, Value).Toggle(Facets.Year, year.ToString()).ToString());
        return bars.Count == 0 ? null : new Histogram(title, bars, Tall: true, other, Request.Path + (other ? "" : "?era=other"), Results.Total - bars.Sum(bar => bar.Count));
    }

    /// <summary>The documents of the articles by type, the types of most documents first; those of no known type stand last, without one.</summary>
    public IReadOnlyList<(string? Type, IReadOnlyList<FacetValue> Codes)> CodesByType(CodeRecognizer codes)
    {
        var labels = Values(Facets.CodeType).ToDictionary(value => value.Value, value => value.Label, StringComparer.Ordinal);
        return
        [
            .. Values(Facets.Code).GroupBy(value => codes.TryParse(value.Value, out var plan) && plan.Type is { } type ? labels.GetValueOrDefault(type, type) : null)
                .OrderBy(group => group.Key is null).ThenByDescending(group => group.Count()).Select(group => (group.Key, (IReadOnlyList<FacetValue>)[.. group])),
        ];
    }

    /// <summary>Finds the articles; false when there are none.</summary>
    protected async Task<bool> LoadAsync(string value, CancellationToken cancellation)
    {
        Value = value;
        Results = await search.SearchAsync(
            new SearchRequest
            {
                Choices = [new FacetChoice(facet, value)],
                Sort = SortOrder.Newest,
                OneRowAStory = true,
                Size = 5,
                FacetSizes = Facets.All.ToDictionary(name => name, name => name switch { Facets.Year => 500, Facets.Month => 12, Facets.Code or Facets.CodeType => ListedCodes, Facets.Official => CountedPeople, _ => Listed }),
            },
            cancellation);
        return Results.Total > 0;
    }
}
