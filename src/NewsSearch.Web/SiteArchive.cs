using NewsSearch.Index;
using NewsSearch.Search;

namespace NewsSearch.Web;

/// <summary>
/// The archive the site shows. Its index is opened when first needed and kept open; new commits are seen as they are made. While there is
/// none, every question fails with <see cref="IndexUnavailableException"/>, and the next one looks again. Safe for any number of threads.
/// </summary>
public sealed class SiteArchive(ISearchEngine engine, Installation installation) : IAsyncDisposable
{
    private static readonly Dictionary<string, int> NoFacets = [];

    private readonly Lock _opening = new();
    private ISearchIndex? _index;
    private ArticleSearch? _search;

    /// <summary>The search over the index.</summary>
    /// <exception cref="IndexUnavailableException">There is no index, or it does not open.</exception>
    public ArticleSearch Search
    {
        get
        {
            lock (_opening)
            {
                if (_search is not null) return _search;
                _index = engine.OpenIndex();
                return _search = installation.Search(_index);
            }
        }
    }

    /// <summary>How many articles there are and the day of the latest; null while there is no index.</summary>
    public async ValueTask<(int Articles, DateOnly? Latest)?> SizeAsync(CancellationToken cancellation)
    {
        try
        {
            var newest = await Search.SearchAsync(new SearchRequest { Sort = SortOrder.Newest, Size = 1, FacetSizes = NoFacets }, cancellation);
            return (newest.Total, newest.Hits is [{ } hit] ? hit.Published ?? hit.Event : null);
        }
        catch (IndexUnavailableException)
        {
            return null;
        }
    }

    public ValueTask DisposeAsync() => _index?.DisposeAsync() ?? ValueTask.CompletedTask;
}
