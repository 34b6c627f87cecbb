using Microsoft.AspNetCore.Mvc;
using NewsSearch.Index;
using NewsSearch.Search;

namespace NewsSearch.Web.Pages;

/// <summary>A person: the spellings seen, roles, provinces, coverage by year, colleagues, documents.</summary>
public sealed class OfficialModel(ArticleSearch search, Wording say) : SubjectModel(search, say, Facets.Official)
{
    private readonly ArticleSearch _search = search;

    /// <summary>The name to show.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Every spelling with its number of articles, most used first.</summary>
    public IReadOnlyList<FacetCount> Spellings { get; private set; } = [];

    /// <summary>Every office with its number of articles, most often first.</summary>
    public IReadOnlyList<FacetCount> Roles { get; private set; } = [];

    /// <summary>People of the same articles.</summary>
    public IReadOnlyList<FacetValue> Colleagues { get; private set; } = [];

    public IEnumerable<string> OtherNames => Spellings.Select(spelling => spelling.Value).Where(spelling => spelling != Name);

    /// <summary>The script a name is written in, a key of the texts: marks tell Vietnamese from plain Latin.</summary>
    public static string Script(string name) =>
        name.Any(c => c is >= '\u0E00' and <= '\u0E7F') ? "script.thai" : name.Any(c => c > '\u007F') ? "script.vietnamese" : "script.latin";

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation)) return NotFound();
        Name = Values(Facets.Official).FirstOrDefault(value => value.Value == id)?.Label ?? id;
        Spellings = await _search.SpellingsAsync(id, cancellation);
        Roles = await _search.RolesAsync(id, cancellation);
        Colleagues = await TogetherAsync(id, cancellation);
        return Page();
    }

    // As a query, not as a filter: a facet's counts leave its own filter out.
    private async Task<IReadOnlyList<FacetValue>> TogetherAsync(string id, CancellationToken cancellation)
    {
        var results = await _search.SearchAsync(
            new SearchRequest { Text = $"person:\"{id}\"", Size = 0, FacetSizes = new Dictionary<string, int> { [Facets.Official] = 10 } }, cancellation);
        return [.. results.Facets.GetValueOrDefault(Facets.Official, []).Where(value => value.Value != id && value.Count > 0)];
    }
}
