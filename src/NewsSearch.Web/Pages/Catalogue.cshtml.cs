using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsSearch.Entities;
using NewsSearch.Search;
using NewsSearch.Search.Catalogues;
using NewsSearch.Web.Parts;

namespace NewsSearch.Web.Pages;

/// <summary>The index of all people, provinces, documents or years: to look through, to search by part of a name, to sort.</summary>
public sealed class CatalogueModel(ArticleSearch search, Gazetteer gazetteer) : PageModel
{
    public CatalogueAddress Address { get; private set; } = null!;

    public CataloguePage Lines { get; private set; } = null!;

    public Pagination Pages => new(Address.Page, CatalogueAddress.Size, Lines.Total, page => (Address with { Page = page }).ToString());

    /// <summary>What a province is called today when it was taken over, or null.</summary>
    public Province? Successor(CatalogueEntry line) =>
        Address.Facet == Facets.Province && gazetteer.Province(line.Value)?.SuccessorId is { } id ? gazetteer.Province(id) : null;

    public async Task<IActionResult> OnGetAsync(string index, CancellationToken cancellation)
    {
        if (CatalogueAddress.Read(index, Request.Query) is not { } address) return NotFound();
        Address = address;
        Lines = await search.BrowseAsync(address.ToRequest(), cancellation);
        // A page past the end is the last one.
        if (Lines.Entries.Count == 0 && Lines.Total > 0)
        {
            Address = address with { Page = Pages.Pages };
            Lines = await search.BrowseAsync(Address.ToRequest(), cancellation);
        }
        return Page();
    }
}
