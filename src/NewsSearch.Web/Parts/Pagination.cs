namespace NewsSearch.Web.Parts;

/// <summary>The pages of a list of results.</summary>
public sealed record Pagination(SearchAddress Address, int Total)
{
    public int Pages => Address.Size == 0 ? 1 : Math.Max(1, (Total + Address.Size - 1) / Address.Size);

    public int First => Math.Min(Total, (Address.Page - 1) * Address.Size + 1);

    public int Last => Math.Min(Total, Address.Page * Address.Size);

    /// <summary>The first and the last page, and those around the one that is open; null where some are left out.</summary>
    public IEnumerable<int?> Numbers()
    {
        var shown = new SortedSet<int> { 1, Pages };
        for (var page = Math.Max(1, Address.Page - 2); page <= Math.Min(Pages, Address.Page + 2); page++) shown.Add(page);
        var before = 0;
        foreach (var page in shown)
        {
            if (page - before > 1) yield return null;
            yield return before = page;
        }
    }
}
