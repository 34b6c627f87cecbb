using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.WebEncoders;
using NewsSearch.Entities.Officials;
using NewsSearch.Index;
using NewsSearch.Web;
using NewsSearch.Web.Api;

// The site runs from any folder: its own files lie beside the program, or where the build says they do.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();

builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    // A query of 10,000 Thai characters gets an answer with a note, not a bare 414: each takes nine bytes in a URL.
    kestrel.Limits.MaxRequestLineSize = 128 * 1024;
    kestrel.Limits.MaxRequestHeadersTotalSize = 256 * 1024;
});
builder.Services.AddCompression();
builder.Services.AddLocalization();
builder.Services.AddSingleton<OfficeNames>().AddSingleton<Wording>();
builder.Services.AddArchive();
builder.Services.AddRazorPages().AddMvcOptions(options => options.Filters.Add<PageMethods>());
builder.Services.AddArchiveApi();
// Thai stays readable in page source.
builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

var app = builder.Build();
app.UseCompression();
app.UseSecurityHeaders();
app.UseLanguage();
app.UseWhen(IsApi, api =>
{
    // Whatever is accepted: who asks an API for a page reads JSON all the same.
    api.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf, SuppressDiagnosticsCallback = SaysInALine, ExceptionHandler = TellAsync });
    api.UseStatusCodePages(refused => TypedResults.Problem(statusCode: refused.HttpContext.Response.StatusCode).ExecuteAsync(refused.HttpContext));
});
app.UseWhen(context => !IsApi(context), pages =>
{
    pages.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error", SuppressDiagnosticsCallback = SaysInALine });
    pages.UseStatusCodePagesWithReExecute("/error");
});
app.UseRouting();
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
app.MapGroup("").WithHead().MapArchiveApi();
try
{
    await app.Services.IndexSampleAsync(app.Configuration);
    await app.RunAsync();
    return 0;
}
catch (Exception trouble) when (StartFailure.Of(trouble) is not null)
{
    Console.Error.WriteLine(StartFailure.Of(trouble));
    return 1;
}

static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

static int StatusOf(Exception error) => error switch
{
    IndexUnavailableException => StatusCodes.Status503ServiceUnavailable,
    BadHttpRequestException bad => bad.StatusCode,
    _ => StatusCodes.Status500InternalServerError,
};

static Task TellAsync(HttpContext context) =>
    TypedResults.Problem((context.Features.Get<IExceptionHandlerFeature>()?.Error as IndexUnavailableException)?.Message, statusCode: context.Response.StatusCode).ExecuteAsync(context);

// Where an index is missing, its message says what to do; thirty lines of stack for every question would hide it.
static bool SaysInALine(ExceptionHandlerSuppressDiagnosticsContext error)
{
    // What a client did wrong it is told.
    if (error.Exception is BadHttpRequestException) return true;
    if (error.Exception is not IndexUnavailableException) return false;
    error.HttpContext.RequestServices.GetRequiredService<ILogger<SiteArchive>>().LogError("{Reason}", error.Exception.Message);
    return true;
}
