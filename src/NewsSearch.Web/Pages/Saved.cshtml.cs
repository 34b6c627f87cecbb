using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsSearch.Search;

namespace NewsSearch.Web.Pages;

/// <summary>The searches a reader saved, each with what came since it was last seen. Saving, removing and seeing are posted, and lead back to a page.</summary>
[SameOrigin]
[IgnoreAntiforgeryToken]
public sealed class SavedModel(ArticleSearch search, Wording say) : PageModel
{
    /// <summary>The searches.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>True when one more search would not be kept: this page is where something can be removed.</summary>
    public bool IsFull { get; private set; }

    public async Task OnGetAsync(bool full, CancellationToken cancellation)
    {
        IsFull = full;
        List<Row> rows = [];
        foreach (var saved in SavedSearches.Of(Request).All)
        {
            rows.Add(new(saved, await SearchName.OfAsync(saved.Question, search, say, cancellation),
                await search.TotalAsync(saved.Question.ToRequest(), cancellation), await search.TotalAsync(saved.New.ToRequest(), cancellation)));
        }
        Rows = rows;
    }

    public async Task<IActionResult> OnPostAsync(string? ask, CancellationToken cancellation)
    {
        var address = Asked(ask);
        if (!address.Asks || SavedSearches.Of(Request).With(address, await search.LastArrivalAsync(cancellation)).Keep(Response)) return Back(address);
        return Redirect("/saved?full=true");
    }

    public IActionResult OnPostRemove(string? ask, bool stay)
    {
        var address = Asked(ask);
        SavedSearches.Of(Request).Without(address).Keep(Response);
        return stay ? Redirect("/saved") : Back(address);
    }

    public async Task<IActionResult> OnPostSeenAsync(string? ask, CancellationToken cancellation)
    {
        SavedSearches.Of(Request).Seen(await search.LastArrivalAsync(cancellation), ask is null ? null : Asked(ask)).Keep(Response);
        return Redirect("/saved");
    }

    private static SearchAddress Asked(string? ask) => SearchAddressReader.Read(ask ?? "").Address;

    // As it was looked at, on another page and in another order too. What is posted is read into an address first, so this leads nowhere else.
    private RedirectResult Back(SearchAddress address) => Redirect(address.ToString());

    /// <summary>A search of the list.</summary>
    /// <param name="Saved">The search.</param>
    /// <param name="Name">What it is called, in parts.</param>
    /// <param name="Total">How many articles it has.</param>
    /// <param name="New">How many of them came since it was last seen.</param>
    public sealed record Row(SavedSearch Saved, IReadOnlyList<string> Name, int Total, int New);
}
