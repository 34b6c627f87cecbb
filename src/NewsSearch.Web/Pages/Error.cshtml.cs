using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsSearch.Index;

namespace NewsSearch.Web.Pages;

/// <summary>What a reader sees when there is no such page, no index, or a fault of ours: what happened in plain words and ways on, never a stack.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    public int Status { get; private set; }

    /// <summary>What to tell the person who runs the site when the index is out of reach: its place and the command that mends it; else null.</summary>
    public string? IndexMessage { get; private set; }

    /// <summary>Finds the log line of a fault.</summary>
    public string RequestId => Activity.Current?.Id ?? HttpContext.TraceIdentifier;

    /// <summary>The key of the texts.</summary>
    public string Kind => Status switch { 404 => "404", 503 => "503", < 500 => "400", _ => "500" };

    // Whatever the method of the request that failed.
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var error = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        IndexMessage = (error as IndexUnavailableException)?.Message;
        Status = IndexMessage is not null ? 503 : error is BadHttpRequestException bad ? bad.StatusCode : error is not null ? 500 : Response.StatusCode is >= 400 and < 600 ? Response.StatusCode : 404;
        Response.StatusCode = Status;
    }
}
