using Microsoft.AspNetCore.Http.Features;
using NewsSearch.Search;

namespace NewsSearch.Web;

/// <summary>The paths of the pages that are about one thing.</summary>
public static class Addresses
{
    private const string EscapedSlash = "%2F";

    /// <summary>Where the site lies, <c>https://news.example.org</c>, as whoever asks calls it, or by its number where HTTP/1.0 calls it nothing: what a path is put behind that leaves the site.</summary>
    public static string Site(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var connection = request.HttpContext.Connection;
        var host = request.Host.HasValue ? request.Host : connection.LocalIpAddress is { } address ? new HostString(address.ToString(), connection.LocalPort) : new HostString("localhost");
        return $"{request.Scheme}://{host}{request.PathBase}";
    }

    public static string Article(string id) => "/article/" + Uri.EscapeDataString(id);

    /// <summary>A search by province and month of a year, or of the latest.</summary>
    public static string Coverage(SearchAddress address, Year? year = null)
    {
        var question = address.Question.WithoutRange();
        return "/coverage" + question.WithChoices([.. question.Choices.Where(choice => choice.Facet != Facets.Month && (year is null || choice.Facet != Facets.Year)), .. year is { } one ? (FacetChoice[])[new(Facets.Year, one.ToString())] : []]).QueryString();
    }

    /// <summary>The page that says why a search finds an article, or does not.</summary>
    public static string Explain(string id, SearchAddress address) => "/explain/" + Uri.EscapeDataString(id) + (address.Question with { AddedAfter = address.AddedAfter, Sort = address.Sort }).QueryString();

    public static string Official(string id) => "/official/" + Uri.EscapeDataString(id);

    public static string Province(string id) => "/province/" + Uri.EscapeDataString(id);

    /// <summary>The slash of a code stays a slash.</summary>
    public static string Code(string code) => "/code/" + Escape(code);

    public static string Year(Year year) => "/year/" + year;

    /// <summary>The page of a facet's value, or null when values of that facet have none.</summary>
    public static string? Of(string facet, string value) => facet switch
    {
        Facets.Official => Official(value),
        Facets.Province => Province(value),
        Facets.Code => Code(value),
        _ when Facets.IsOfYears(facet) => "/year/" + Uri.EscapeDataString(value),
        _ => null,
    };

    /// <summary>The index of a facet's values, or null when it has none.</summary>
    public static string? Index(string facet) => CatalogueAddress.PathOf(facet) is { } path ? "/" + path : null;

    /// <summary>The results of one value of a facet.</summary>
    public static string Results(string facet, string value) => new SearchAddress().Toggle(facet, value).ToString();

    /// <summary>The results of a query.</summary>
    public static string Results(string text) => new SearchAddress { Text = text }.ToString();

    /// <summary>
    /// A part of a path as it was before it was escaped. Of all that is, the server leaves the slash, which ids of articles and codes may have; whether <c>%2F</c> is that slash or three characters of the id, only what was sent tells.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="part">The part, as the server has it.</param>
    /// <param name="behind">What it stands behind in the path.</param>
    public static string Unescaped(HttpRequest request, string part, string behind)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(part);
        if (!part.Contains(EscapedSlash, StringComparison.OrdinalIgnoreCase)) return part;
        var sent = request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget.Split('?')[0] ?? "";
        if (sent.IndexOf(behind, StringComparison.Ordinal) is not (>= 0 and var at)) return part.Replace(EscapedSlash, "/", StringComparison.OrdinalIgnoreCase);
        sent = sent[(at + behind.Length)..];
        return Uri.UnescapeDataString(part.Contains('/', StringComparison.Ordinal) ? sent : sent.Split('/')[0]);
    }

    /// <summary>Escapes a value for a query string or a path, leaving what both allow and people read: <c>/</c>, <c>:</c> and <c>,</c>.</summary>
    public static string Escape(string value) =>
        Uri.EscapeDataString(value).Replace("%2F", "/", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal);
}
