using NewsSearch.Index;

namespace NewsSearch.Indexing;

/// <summary>
/// When articles came into the archive, as one number that sorts (<see cref="IndexFields.Arrival"/>): the later they came the higher, and of those that came at one time the later their own day.
/// </summary>
public static class Arrival
{
    // DateOnly.MaxValue is day 3,652,058.
    private const int DayBits = 22;

    /// <param name="added">When the article came, to the second.</param>
    /// <param name="day">Its own day, or null.</param>
    public static long Of(DateTimeOffset added, DateOnly? day) => added.ToUnixTimeSeconds() << DayBits | (long)(day?.DayNumber ?? 0);

    /// <summary>The lowest number of articles that came after a second.</summary>
    public static long FirstAfter(DateTimeOffset added) => (added.ToUnixTimeSeconds() + 1) << DayBits;

    /// <summary>The second for what comes next: now, but later than all before, whatever the clock says.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="last">When the last articles came, or null.</param>
    public static DateTimeOffset Next(TimeProvider clock, DateTimeOffset? last)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(clock.GetUtcNow().ToUnixTimeSeconds());
        return last >= now ? last.Value.AddSeconds(1) : now;
    }

    /// <summary>When the last articles of an index came, or null where that is not known of any.</summary>
    /// <exception cref="IndexUnavailableException">The index is damaged or out of reach.</exception>
    public static async ValueTask<DateTimeOffset?> LastAsync(ISearchIndex index, CancellationToken cancellation)
    {
        var last = await index.SearchAsync(new IndexRequest { Query = new Query.Exists(IndexFields.Arrival), Sort = new IndexSort(IndexFields.Arrival), Take = 1 }, cancellation);
        return last.Hits is [var hit] ? StoredArticle.OriginOf(hit.Stored).Added : null;
    }
}
