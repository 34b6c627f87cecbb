namespace NewsSearch.Search;

/// <summary>The order of results. The lower-case name is the contract's <c>sort</c>.</summary>
public enum SortOrder
{
    /// <summary>Best match first.</summary>
    Relevance,

    /// <summary>Latest article first; those without a date last.</summary>
    Newest,

    /// <summary>Earliest article first; those without a date last.</summary>
    Oldest,

    /// <summary>What came into the archive last first, and of what came at one time the latest article.</summary>
    Added,
}
