using System.Globalization;
using NewsSearch.Search;
using NewsSearch.Search.Catalogues;

namespace NewsSearch.Web;

/// <summary>
/// The address of an index page as an object: <c>/officials?q=yen&amp;sort=name&amp;page=2</c>. Immutable; what makes no sense in a URL is left out when it is read.
/// </summary>
/// <param name="Facet">What is listed.</param>
public sealed record CatalogueAddress(string Facet)
{
    /// <summary>Lines a page.</summary>
    public const int Size = 50;

    private const int LongestText = 100;

    private static readonly (string Path, string Facet)[] Paths =
        [("officials", Facets.Official), ("provinces", Facets.Province), ("codes", Facets.Code), ("years", Facets.Year)];

    /// <summary>Part of a name.</summary>
    public string Text { get; init; } = "";

    /// <summary>Years from the newest, all else by articles, when the URL says nothing.</summary>
    public CatalogueOrder Order { get; init; } = DefaultOrder(Facet);

    /// <summary>Only provinces of this country, or null.</summary>
    public string? Country { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>True when the address asks for all lines in the order they come in.</summary>
    public bool IsPlain => Text.Length == 0 && Country is null && Order == DefaultOrder(Facet);

    /// <summary>The path of a facet's index, or null when it has none.</summary>
    public static string? PathOf(string facet) => Paths.FirstOrDefault(pair => pair.Facet == facet).Path;

    /// <summary>Reads an address; null when the path is of no index.</summary>
    public static CatalogueAddress? Read(string path, IQueryCollection query)
    {
        if (Paths.FirstOrDefault(pair => pair.Path == path).Facet is not { } facet) return null;
        var text = SearchAddressReader.Well(query["q"].ToString()).Trim();
        return new CatalogueAddress(facet)
        {
            Text = text.Length > LongestText ? SearchAddressReader.Well(text[..LongestText]) : text,
            Order = query["sort"].ToString() switch
            {
                "name" => CatalogueOrder.Name,
                "count" => CatalogueOrder.Count,
                "latest" => CatalogueOrder.Latest,
                _ => DefaultOrder(facet),
            },
            Country = facet == Facets.Province && query["country"].ToString() is "th" or "vn" ? query["country"].ToString() : null,
            Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and <= 1_000_000 ? page : 1,
        };
    }

    public CatalogueRequest ToRequest() => new(Facet) { Text = Text, Order = Order, Prefix = Country is null ? "" : Country + "-", Page = Page, Size = Size };

    public CatalogueAddress WithOrder(CatalogueOrder order) => this with { Order = order, Page = 1 };

    /// <summary>The canonical URL.</summary>
    public override string ToString()
    {
        List<string> query = [];
        if (Text.Length > 0) query.Add("q=" + Addresses.Escape(Text));
        if (Country is not null) query.Add("country=" + Country);
        if (Order != DefaultOrder(Facet)) query.Add("sort=" + Order.ToString().ToLowerInvariant());
        if (Page > 1) query.Add("page=" + Page.ToString(CultureInfo.InvariantCulture));
        return "/" + PathOf(Facet) + (query.Count > 0 ? "?" + string.Join('&', query) : "");
    }

    private static CatalogueOrder DefaultOrder(string facet) => facet == Facets.Year ? CatalogueOrder.Name : CatalogueOrder.Count;
}
