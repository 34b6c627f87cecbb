namespace NewsSearch.Search.Contract;

/// <summary>An article related to another: <c>related</c> and <c>GET /api/articles/{id}/related</c>, closest first.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline or first sentence.</param>
/// <param name="Score">1 for the closest, the others in proportion.</param>
/// <param name="Reasons">Why, a phrase each.</param>
/// <param name="Published">The day of publication, or null.</param>
/// <param name="Year">Its own year CE, or null.</param>
public sealed record RelatedJson(string Id, string Title, double Score, IReadOnlyList<string> Reasons, DateOnly? Published, int? Year)
{
    public static IReadOnlyList<RelatedJson> From(IReadOnlyList<RelatedArticle> related) => [.. related.Select(From)];

    private static RelatedJson From(RelatedArticle article) => new(
        article.Hit.Id, article.Hit.Title.Text, Math.Round(article.Score, 4), article.Reasons, article.Hit.Published, article.Hit.Year?.Common);
}
