using System.Globalization;
using NewsSearch.Entities.Codes;
using NewsSearch.Search;

namespace NewsSearch.Indexer;

/// <summary>A facet choice as the command line writes it: <c>province=vn-ninh-thuan</c>, <c>year=-2567</c>.</summary>
internal static class FacetText
{
    /// <summary>Reads a choice; null when the text is not NAME=VALUE with the name of a facet. Years may be of either era, codes in any spelling.</summary>
    public static FacetChoice? TryParse(string text, CodeRecognizer? codes = null)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        if (at < 0 || !Facets.All.Contains(text[..at])) return null;
        var (facet, value) = (text[..at], text[(at + 1)..]);
        var excluded = value.StartsWith('-');
        if (excluded) value = value[1..];
        if (value.Length == 0) return null;

        if (Facets.IsOfYears(facet) && Year.TryParse(value, CultureInfo.InvariantCulture, out var year)) value = year.ToString();
        else if (facet is Facets.Code && codes is not null && codes.TryParse(value, out var code)) value = code.Canonical;
        return new FacetChoice(facet, value, excluded);
    }
}
