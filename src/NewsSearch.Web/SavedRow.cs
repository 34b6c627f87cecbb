using NewsSearch.Search;

namespace NewsSearch.Web;

/// <summary>A saved search as pages show it.</summary>
/// <param name="Saved">The search.</param>
/// <param name="Name">What it is called, in parts.</param>
/// <param name="Total">How many articles it has, or null when there was no time to count them.</param>
/// <param name="New">How many of them came since it was last seen, or null likewise.</param>
public sealed record SavedRow(SavedSearch Saved, IReadOnlyList<string> Name, int? Total, int? New)
{
    // All together: a page that everybody opens waits no longer for what one has saved.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The searches of who asks, counted: what is new of each, then how many there are.</summary>
    public static async ValueTask<IReadOnlyList<SavedRow>> OfAsync(HttpRequest request, ArticleSearch search, Wording say, CancellationToken cancellation)
    {
        using var budget = new TimeBudget(Patience, cancellation);
        return await CountedAsync(await NewAsync(request, search, budget), search, say, budget, cancellation);
    }

    /// <summary>The first few of them, those with something new before the others.</summary>
    public static async ValueTask<IReadOnlyList<SavedRow>> FirstAsync(int most, HttpRequest request, ArticleSearch search, Wording say, CancellationToken cancellation)
    {
        using var budget = new TimeBudget(Patience, cancellation);
        return await CountedAsync((await NewAsync(request, search, budget)).OrderByDescending(row => row.New).Take(most), search, say, budget, cancellation);
    }

    private static async ValueTask<List<(SavedSearch Saved, int? New)>> NewAsync(HttpRequest request, ArticleSearch search, TimeBudget budget)
    {
        List<(SavedSearch, int?)> rows = [];
        foreach (var saved in SavedSearches.Of(request).All) rows.Add((saved, await TotalAsync(saved.New, search, budget)));
        return rows;
    }

    private static async ValueTask<IReadOnlyList<SavedRow>> CountedAsync(IEnumerable<(SavedSearch Saved, int? New)> rows, ArticleSearch search, Wording say, TimeBudget budget, CancellationToken cancellation)
    {
        List<SavedRow> counted = [];
        foreach (var (saved, fresh) in rows) counted.Add(new(saved, await SearchName.OfAsync(saved.Question, search, say, cancellation), await TotalAsync(saved.Question, search, budget), fresh));
        return counted;
    }

    private static ValueTask<int?> TotalAsync(SearchAddress address, ArticleSearch search, TimeBudget budget) =>
        budget.OrAsync<int?>(async within => await search.TotalAsync(address.ToRequest(), within), otherwise: null);
}
