using System.Net.Mime;
using Microsoft.AspNetCore.ResponseCompression;

namespace NewsSearch.Web;

/// <summary>Pages, JSON, feeds and files go out compressed: a tenth of the bytes, which a phone far from the city waits for.</summary>
/// <remarks>
/// Over HTTPS as well. What compression can betray is a secret that stands in one answer with words of somebody else's choice, asked for again and again (BREACH). Forms here carry no
/// tokens, cookies are never printed, and everything else is the same for everybody: all but the searches a reader saved. The pages that list them repeat their own
/// address in the links of the languages, so for a reader who has some these two are left as they are.
/// </remarks>
public static class Compression
{
    private static readonly string[] Others = ["application/problem+json", "application/atom+xml", "application/x-ndjson", "application/x-bibtex", MediaTypeNames.Text.Csv, "image/svg+xml"];

    public static IServiceCollection AddCompression(this IServiceCollection services) => services.AddResponseCompression(options =>
    {
        options.EnableForHttps = true;
        options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(Others);
    });

    public static IApplicationBuilder UseCompression(this IApplicationBuilder app) => app.UseWhen(context => !ListsSearches(context.Request), shared => shared.UseResponseCompression());

    private static bool ListsSearches(HttpRequest request) => (request.Path == "/" || request.Path.StartsWithSegments("/saved", StringComparison.OrdinalIgnoreCase)) && SavedSearches.Of(request).All.Length > 0;
}
