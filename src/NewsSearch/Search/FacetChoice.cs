using System.Globalization;

namespace NewsSearch.Search;

/// <summary>One value chosen, or excluded, in a facet.</summary>
/// <param name="Facet">The facet's name in URLs and JSON, as in <see cref="Facets"/>.</param>
/// <param name="Value">The value.</param>
/// <param name="Excluded">True for “without”.</param>
public readonly record struct FacetChoice(string Facet, string Value, bool Excluded = false)
{
    /// <summary>The choice as URLs and the command line write it: <c>province=-th-tak</c>.</summary>
    public string Text => $"{Facet}={(Excluded ? "-" : "")}{Value}";

    /// <summary>Reads what stands behind the sign in <see cref="Text"/>; years and months may be of either era. Null for what no value of the facet looks like.</summary>
    public static FacetChoice? Read(string facet, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var excluded = value.StartsWith('-');
        if (excluded) value = value[1..];
        var read = facet is Facets.Month ? MonthOf(value) : !Facets.IsOfYears(facet) ? value : Year.TryParse(value, CultureInfo.InvariantCulture, out var year) ? year.ToString() : null;
        return string.IsNullOrEmpty(read) ? null : new FacetChoice(facet, read, excluded);
    }

    // 2024-02 and 2567-02 are one month.
    private static string? MonthOf(string value) =>
        value is [_, _, _, _, '-', _, _] && Year.TryParse(value.AsSpan(0, 4), CultureInfo.InvariantCulture, out var year)
        && int.TryParse(value.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
            ? IsoMonth.Text(new DateOnly(year.Common, month, 1)) : null;
}
