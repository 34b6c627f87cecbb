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
    public IReadOnlyList<SavedRow> Rows { get; private set; } = [];

    /// <summary>When the last articles had come that the counts know, or null: what is marked as seen is seen until then, not until the button is pressed.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>True when one more search would not be kept: this page is where something can be removed.</summary>
    public bool IsFull { get; private set; }

    public async Task OnGetAsync(bool full, CancellationToken cancellation)
    {
        IsFull = full;
        Until = await search.LastArrivalAsync(cancellation);
        Rows = await SavedRow.OfAsync(Request, search, say, cancellation);
    }

    public async Task<IActionResult> OnPostAsync(string? ask, CancellationToken cancellation)
    {
        var address = Asked(ask);
        if (!address.Question.Asks || SavedSearches.Of(Request).With(address, await search.LastArrivalAsync(cancellation)).Keep(Response)) return Back(address);
        return Redirect("/saved?full=true");
    }

    public IActionResult OnPostRemove(string? ask, bool stay)
    {
        var address = Asked(ask);
        SavedSearches.Of(Request).Without(address).Keep(Response);
        return stay ? Redirect("/saved") : Back(address);
    }

    public async Task<IActionResult> OnPostSeenAsync(string? ask, string? until, CancellationToken cancellation)
    {
        var seen = IsoTime.TryParse(until, out var time) ? time : await search.LastArrivalAsync(cancellation);
        SavedSearches.Of(Request).Seen(seen, ask is null ? null : Asked(ask)).Keep(Response);
        return Redirect("/saved");
    }

    private static SearchAddress Asked(string? ask) => SearchAddressReader.Read(ask ?? "").Address;

    // As it was looked at, on another page and in another order too. What is posted is read into an address first, so this leads nowhere else.
    private RedirectResult Back(SearchAddress address) => Redirect(address.ToString());
}
