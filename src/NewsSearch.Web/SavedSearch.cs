namespace NewsSearch.Web;

/// <summary>A search somebody wants to come back to.</summary>
/// <param name="Question">What is asked (<see cref="SearchAddress.Question"/>).</param>
/// <param name="Seen">When the last articles had come that its reader has seen, or null where the archive could not tell.</param>
public sealed record SavedSearch(SearchAddress Question, DateTimeOffset? Seen)
{
    /// <summary>The results that its reader has not seen, those that came last first.</summary>
    public SearchAddress New => Question with { AddedAfter = Seen ?? DateTimeOffset.UnixEpoch, Sort = Search.SortOrder.Added };
}
