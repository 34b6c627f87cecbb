using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NewsSearch.Web;

/// <summary>
/// Of pages, only what they have a handler for is answered, GET as HEAD too; any other method is refused with those there are, which OPTIONS asks for (RFC 9110, 9.3.7 and 15.5.6). Without, a page would be made of nothing.
/// </summary>
internal sealed class PageMethods : IAuthorizationFilter, IOrderedFilter
{
    // Before forms are looked at.
    public int Order => int.MinValue;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        // A page of an error is that of the request that failed, whatever it was.
        if (context.ActionDescriptor is not CompiledPageActionDescriptor page || context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null) return;
        var handled = page.HandlerMethods.Select(handler => handler.HttpMethod.ToUpperInvariant()).DefaultIfEmpty(HttpMethods.Get).Distinct();
        List<string> allowed = [.. handled.SelectMany(method => HttpMethods.IsGet(method) ? [method, HttpMethods.Head] : (string[])[method])];
        if (allowed.Contains(context.HttpContext.Request.Method)) return;
        context.HttpContext.Response.Headers.Allow = string.Join(", ", allowed);
        context.Result = new StatusCodeResult(HttpMethods.IsOptions(context.HttpContext.Request.Method) ? StatusCodes.Status204NoContent : StatusCodes.Status405MethodNotAllowed);
    }
}
