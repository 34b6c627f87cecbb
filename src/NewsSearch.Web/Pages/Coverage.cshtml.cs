using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsSearch.Search;
using NewsSearch.Web.Parts;

namespace NewsSearch.Web.Pages;

/// <summary>A search by province and month of one year. Provinces that it finds in other years only stand there too: silence is what an editor looks for.</summary>
public sealed class CoverageModel(ArticleSearch search, Wording say) : PageModel
{
    // More than both countries have.
    private const int EveryProvince = 200, EveryYear = 600;

    /// <summary>The search without its year.</summary>
    public SearchAddress Address { get; private set; } = new();

    /// <summary>What it is called; empty for that of all articles.</summary>
    public IReadOnlyList<string> Name { get; private set; } = [];

    /// <summary>What was left out of the URL.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    /// <summary>The grid; null when the search finds nothing of any province and year.</summary>
    public CoverageGrid? Grid { get; private set; }

    /// <summary>The years next to it that have articles, or null.</summary>
    public (Year? Earlier, Year? Later) Beside { get; private set; }

    /// <summary>The results of a cell.</summary>
    public string Href(CoverageRow row, int month) => Of(row).Toggle(Facets.Month, CoverageGrid.MonthOf(Grid!.Year, month)).ToString();

    /// <summary>The results of a row.</summary>
    public string Href(CoverageRow row) => Of(row).Toggle(Facets.Year, Grid!.Year.ToString()).ToString();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var read = SearchAddressReader.Read(Request.Query);
        Notes = [.. read.Notes(say)];
        Address = read.Address.Question.WithoutRange().WithChoices(read.Address.Choices.Where(choice => choice.Facet is not (Facets.Year or Facets.Month)));
        Name = await SearchName.OfAsync(Address, search, say, cancellation);
        var all = await CountAsync(null, cancellation);
        var years = all[Facets.Year].Where(value => value.Count > 0).Select(value => Year.Parse(value.Value, CultureInfo.InvariantCulture)).Order().ToList();
        if (years.Count == 0 || all[Facets.Province].Count == 0) return;
        var year = read.Address.Choices.Where(choice => choice is { Facet: Facets.Year, Excluded: false }).Select(choice => (Year?)Year.Parse(choice.Value, CultureInfo.InvariantCulture)).LastOrDefault() ?? years[^1];
        var months = new List<IReadOnlyDictionary<string, int>>();
        for (var month = 0; month < 12; month++)
        {
            var counts = await CountAsync(CoverageGrid.MonthOf(year, month), cancellation);
            months.Add(counts[Facets.Province].ToDictionary(value => value.Value, value => value.Count, StringComparer.Ordinal));
        }
        var chosen = Address.Choices.Where(choice => choice is { Facet: Facets.Province, Excluded: false }).Select(choice => choice.Value).ToList();
        Grid = new CoverageGrid(year,
        [
            .. from value in all[Facets.Province]
               where value.Count > 0 && (chosen.Count == 0 || chosen.Contains(value.Value)) && !Address.Choices.Contains(new FacetChoice(Facets.Province, value.Value, Excluded: true))
               let row = new CoverageRow(value, [.. months.Select(counts => counts.GetValueOrDefault(value.Value))])
               orderby row.Total descending, value.Count descending
               select row,
        ]);
        Beside = (years.Where(other => other < year).Select(other => (Year?)other).LastOrDefault(), years.Where(other => other > year).Select(other => (Year?)other).FirstOrDefault());
    }

    private SearchAddress Of(CoverageRow row) =>
        Address.WithChoices(Address.Choices.Where(choice => choice.Facet != Facets.Province).Append(new FacetChoice(Facets.Province, row.Province.Value)));

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<FacetValue>>> CountAsync(string? month, CancellationToken cancellation)
    {
        var request = Address.ToRequest() with { Size = 0, AsTyped = true, FacetSizes = new Dictionary<string, int> { [Facets.Province] = EveryProvince, [Facets.Year] = month is null ? EveryYear : 0 } };
        if (month is not null) request = request with { Choices = [.. request.Choices, new FacetChoice(Facets.Month, month)] };
        return (await search.SearchAsync(request, cancellation)).Facets;
    }
}
