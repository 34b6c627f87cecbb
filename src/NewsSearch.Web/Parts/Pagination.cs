namespace NewsSearch.Web.Parts;

/// <summary>The pages of a long list.</summary>
/// <param name="Page">The open page, from 1.</param>
/// <param name="Size">Lines a page; 0 when only counts were asked for.</param>
/// <param name="Total">Lines of all pages.</param>
/// <param name="Href">The address of a page.</param>
/// <param name="Search">The search whose results it pages, to be taken away or followed, or null.</param>
public sealed record Pagination(int Page, int Size, int Total, Func<int, string> Href, SearchAddress? Search = null)
{
    /// <summary>The pages of results.</summary>
    public static Pagination Of(SearchAddress address, int total) =>
        new(address.Page, address.Size, total, page => address.WithPage(page).ToString(), address);

    public int Pages => Size == 0 ? 1 : Math.Max(1, (Total + Size - 1) / Size);

    public int First => (int)Math.Min(Total, (Page - 1L) * Size + 1);

    public int Last => (int)Math.Min(Total, (long)Page * Size);

    /// <summary>The first and the last page, and those around the one that is open; null where some are left out.</summary>
    public IEnumerable<int?> Numbers()
    {
        var shown = new SortedSet<int> { 1, Pages };
        for (var page = Math.Max(1, Page - 2); page <= Math.Min(Pages, Page + 2); page++) shown.Add(page);
        var before = 0;
        foreach (var page in shown)
        {
            if (page - before > 1) yield return null;
            yield return before = page;
        }
    }
}
