namespace NewsSearch.Search;

/// <summary>The other copies of an article's story.</summary>
/// <param name="Listed">The newest of them.</param>
/// <param name="Total">How many there are, listed or not.</param>
public sealed record ArticleCopies(IReadOnlyList<ArticleCopy> Listed, int Total)
{
    public static readonly ArticleCopies None = new([], 0);
}
