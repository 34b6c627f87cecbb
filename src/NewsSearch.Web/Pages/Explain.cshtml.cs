using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsSearch.Indexing;
using NewsSearch.Search;
using NewsSearch.Search.Explaining;

namespace NewsSearch.Web.Pages;

/// <summary>Why a search finds one article where it does, or why it does not: any query can be asked of it.</summary>
public sealed class ExplainModel(ArticleSearch search, Wording say) : PageModel
{
    // Fields of the index that have a name for readers; facets have theirs.
    private static readonly HashSet<string> Named = [IndexFields.Title, IndexFields.Lead, IndexFields.Body, IndexFields.Caption, IndexFields.Credits, IndexFields.Clusters, IndexFields.AnyProvince, IndexFields.Day, IndexFields.Date];

    public SearchAddress Address { get; private set; } = new();

    public Explanation Explanation { get; private set; } = null!;

    /// <summary>What was left out of the URL, then what was done to the query.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        var read = SearchAddressReader.Read(Request.Query);
        Address = read.Address;
        if (await search.ExplainAsync(Address.ToRequest(), Addresses.Unescaped(Request, id, "/explain/"), cancellation) is not { } explanation) return NotFound();
        Explanation = explanation;
        Notes = [.. read.Notes(say), .. explanation.Notes];
        return Page();
    }

    /// <summary>Where a part of the points was found, in words.</summary>
    public string Where(ScorePart part)
    {
        var place = Named.Contains(part.Field) ? say["explain.where." + part.Field] : Facets.All.Contains(part.Field) ? say["facet." + part.Field] : "";
        return part.IsTogether ? say["explain.together", place] : place;
    }

    /// <summary>Points as they are shown.</summary>
    public static string Points(float score) => score.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
}
