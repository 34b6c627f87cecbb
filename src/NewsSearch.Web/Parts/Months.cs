using System.Globalization;
using NewsSearch.Search;

namespace NewsSearch.Web.Parts;

/// <summary>The articles of one year by month, drawn like a <see cref="Histogram"/>.</summary>
/// <param name="Year">The year.</param>
/// <param name="Bars">January to December.</param>
/// <param name="Undated">Articles of the year of which no day is known.</param>
public sealed record Months(Year Year, IReadOnlyList<MonthBar> Bars, int Undated)
{
    private int Highest => Math.Max(1, Bars.Max(bar => bar.Count));

    /// <summary>The height of a bar, as an SVG percentage.</summary>
    public string Height(MonthBar bar) => Percent(100.0 * bar.Count / Highest);

    /// <summary>Where a bar begins, from the top.</summary>
    public string Top(MonthBar bar) => Percent(100 - 100.0 * bar.Count / Highest);

    /// <summary>The months of a year, or null when no article of it has a day.</summary>
    /// <param name="year">The year.</param>
    /// <param name="values">The values of the facet of months, of this year or not.</param>
    /// <param name="articles">Articles of the year, or null when that is not known.</param>
    /// <param name="href">Where a click leads.</param>
    /// <param name="chosen">Whether a month is chosen.</param>
    public static Months? Of(Year year, IEnumerable<FacetValue> values, int? articles, Func<string, string> href, Func<string, bool>? chosen = null)
    {
        var counts = values.ToDictionary(value => value.Value, value => value.Count, StringComparer.Ordinal);
        var bars = Enumerable.Range(1, 12).Select(month =>
        {
            var value = string.Create(CultureInfo.InvariantCulture, $"{year.Common:0000}-{month:00}");
            return new MonthBar(month, counts.GetValueOrDefault(value), href(value), chosen?.Invoke(value) ?? false);
        }).ToList();
        return bars.TrueForAll(bar => bar.Count == 0) ? null : new Months(year, bars, Math.Max(0, articles - bars.Sum(bar => bar.Count) ?? 0));
    }

    private static string Percent(double value) => value.ToString("0.#", CultureInfo.InvariantCulture) + "%";
}

/// <summary>One month of <see cref="Months"/>.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Count">Articles.</param>
/// <param name="Href">Where a click leads.</param>
/// <param name="Chosen">Whether it is chosen now.</param>
public readonly record struct MonthBar(int Month, int Count, string Href, bool Chosen);
