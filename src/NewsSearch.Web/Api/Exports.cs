using System.Globalization;
using System.Net.Mime;
using Microsoft.Net.Http.Headers;
using NewsSearch.Search;
using NewsSearch.Search.Export;

namespace NewsSearch.Web.Api;

/// <summary>Everything a search finds as a file: <c>/api/export.csv</c>, <c>.jsonl</c> and <c>.bib</c> with the parameters of <c>/search</c>. Written as it is read, so it begins at once and holds nothing in memory.</summary>
public static class Exports
{
    private const int LongestName = 60;

    /// <summary>Maps an address for each format.</summary>
    /// <param name="api">Where the API lies.</param>
    /// <param name="describe">Describes the parameters of an address.</param>
    public static void MapExports(this IEndpointRouteBuilder api, Action<RouteHandlerBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        foreach (var format in ExportFormat.All)
        {
            describe(api.MapGet("/export." + format.Extension, (HttpContext context, ArticleSearch search, CancellationToken cancellation) => WriteAsync(format, context, search, cancellation))
                .WithReadParameters()
                .WithRevalidation()
                .WithSummary($"Every article a search finds as one file ({format.Extension}), copies and all; page and size count for nothing.")
                .Produces(StatusCodes.Status200OK, typeof(string), MediaTypeHeaderValue.Parse(format.MediaType).MediaType.Value));
        }
    }

    private static async Task WriteAsync(ExportFormat format, HttpContext context, ArticleSearch search, CancellationToken cancellation)
    {
        var address = SearchAddressReader.Read(context.Request.Query).Address;
        var file = new ContentDispositionHeaderValue(DispositionTypeNames.Attachment);
        file.SetHttpFileName($"{NameOf(address)}.{format.Extension}");
        context.Response.ContentType = format.MediaType;
        context.Response.Headers.ContentDisposition = file.ToString();
        if (HttpMethods.IsHead(context.Request.Method)) return;
        var site = Addresses.Site(context.Request);
        await search.ExportAsync(address.ToRequest(), format, context.Response.Body, id => site + Addresses.Article(id), cancellation);
    }

    // What was asked for, less what no file may be called.
    private static string NameOf(SearchAddress address)
    {
        var asked = string.Join(' ', address.Choices.Select(choice => choice.Value).Prepend(address.Text).Where(part => part.Length > 0));
        var name = string.Concat(asked.Select(c => char.IsControl(c) || "\\/:*?\"<>|".Contains(c, StringComparison.Ordinal) ? '-' : c)).Trim(' ', '.', '-');
        var parts = StringInfo.ParseCombiningCharacters(name);
        if (parts.Length > LongestName) name = name[..parts[LongestName]].TrimEnd();
        return name.Length > 0 ? name : "newssearch";
    }
}
