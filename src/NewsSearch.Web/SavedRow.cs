using NewsSearch.Search;

namespace NewsSearch.Web;

/// <summary>A saved search as pages show it.</summary>
/// <param name="Saved">The search.</param>
/// <param name="Name">What it is called, in parts.</param>
/// <param name="Total">How many articles it has.</param>
/// <param name="New">How many of them came since it was last seen.</param>
public sealed record SavedRow(SavedSearch Saved, IReadOnlyList<string> Name, int Total, int New)
{
    /// <summary>The searches of who asks, counted.</summary>
    public static async ValueTask<IReadOnlyList<SavedRow>> OfAsync(HttpRequest request, ArticleSearch search, Wording say, CancellationToken cancellation)
    {
        List<SavedRow> rows = [];
        foreach (var saved in SavedSearches.Of(request).All)
        {
            rows.Add(new(saved, await SearchName.OfAsync(saved.Question, search, say, cancellation),
                await search.TotalAsync(saved.Question.ToRequest(), cancellation), await search.TotalAsync(saved.New.ToRequest(), cancellation)));
        }
        return rows;
    }
}
