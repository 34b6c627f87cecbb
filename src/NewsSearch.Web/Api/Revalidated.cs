using Microsoft.Net.Http.Headers;
using NewsSearch.Search;

namespace NewsSearch.Web.Api;

/// <summary>
/// Answers that stay the same until the archive has a new commit: whoever has one is told so (RFC 9110, 13.1.2) instead of being given it again, before anything is searched.
/// </summary>
internal static class Revalidated
{
    // What the program knows of places and people is read when it starts.
    private static readonly long Started = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();

    /// <summary>Gives an answer its mark, and 304 to whoever has it.</summary>
    public static RouteHandlerBuilder WithRevalidation(this RouteHandlerBuilder route) => route.AddEndpointFilter(async (invocation, next) =>
    {
        var context = invocation.HttpContext;
        var (generation, documents) = await context.RequestServices.GetRequiredService<ArticleSearch>().CommitAsync(context.RequestAborted);
        // Weak, as the time a search took is another each time.
        var mark = new EntityTagHeaderValue($"\"{Started:x}-{generation:x}-{documents:x}-{Language.Code}\"", isWeak: true);
        context.Response.GetTypedHeaders().ETag = mark;
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(seen => seen.Compare(mark, useStrongComparison: false) || seen.Equals(EntityTagHeaderValue.Any))
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : await next(invocation);
    }).Produces(StatusCodes.Status304NotModified);
}
