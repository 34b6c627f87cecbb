using NewsSearch.Search;

namespace NewsSearch.Web.Api;

/// <summary>One line of the answer of <c>GET /api/articles/{id}/related</c>.</summary>
public sealed record RelatedAnswer(string Id, string Title, double Score, IReadOnlyList<string> Reasons)
{
    public static RelatedAnswer Of(RelatedArticle related) => new(related.Hit.Id, related.Hit.Title.Text, related.Score, related.Reasons);
}
