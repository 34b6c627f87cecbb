using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace NewsSearch.Web;

/// <summary>
/// Refuses what a form of another site posts. Browsers say where a request comes from (Fetch Metadata, <c>Sec-Fetch-Site</c>; older ones in <c>Origin</c>), so a page that holds a form needs no token of its own
/// and can be cached; a program that says neither is no browser that could be misled.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SameOriginAttribute : Attribute, IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        if (HttpMethods.IsPost(request.Method) && !IsOurs(request)) context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    private static bool IsOurs(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } from) return from is "same-origin" or "none";
        return request.Headers.Origin.ToString() is not { Length: > 0 } origin || Uri.TryCreate(origin, UriKind.Absolute, out var uri) && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
