using System.Globalization;
using NewsSearch.Search;

namespace NewsSearch.Web.Parts;

/// <summary>Articles by year, drawn as a list of links with a bar each and told again as a table.</summary>
/// <param name="Title">What is counted.</param>
/// <param name="Bars">The years in order, gaps filled with zeros.</param>
/// <param name="Tall">Higher and wider, for pages where it stands alone.</param>
/// <param name="OtherEra">The axis is in the era that is not the language's own.</param>
/// <param name="EraHref">The same page with the other axis.</param>
/// <param name="Undated">Articles of no known year, which have no bar.</param>
public sealed record Histogram(string Title, IReadOnlyList<HistogramBar> Bars, bool Tall, bool OtherEra, string EraHref, int Undated)
{
    /// <summary>A gap longer than this stays a gap: one misread year must not make a hundred empty bars.</summary>
    private const int LongestGap = 12;

    private int Highest => Math.Max(1, Bars.Max(bar => bar.Count));

    /// <summary>More than eight bars lose their century on a phone.</summary>
    public bool Many => Bars.Count > 8;

    /// <summary>The year on the axis, its century apart.</summary>
    public (string Century, string YearOfIt) Label(Year year)
    {
        var digits = (OtherEra ? Wording.Other(year) : Wording.Own(year)).ToString("0000", CultureInfo.InvariantCulture);
        return (digits[..2], digits[2..]);
    }

    /// <summary>The height of a bar, as an SVG percentage.</summary>
    public string Height(HistogramBar bar) => Percent(100.0 * bar.Count / Highest);

    /// <summary>Where a bar begins, from the top.</summary>
    public string Top(HistogramBar bar) => Percent(100 - 100.0 * bar.Count / Highest);

    /// <summary>The bars of a year facet.</summary>
    /// <param name="values">The values with counts, in any order.</param>
    /// <param name="href">Where a click leads.</param>
    /// <param name="chosen">Whether a year is chosen.</param>
    public static IReadOnlyList<HistogramBar> BarsOf(IEnumerable<FacetValue> values, Func<Year, string> href, Func<Year, bool>? chosen = null)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var value in values)
        {
            if (value.Count > 0 && Year.TryParse(value.Value, CultureInfo.InvariantCulture, out var year)) counts[year.Common] = value.Count;
        }

        var bars = new List<HistogramBar>();
        foreach (var (common, count) in counts)
        {
            if (bars.Count > 0 && common - bars[^1].Year.Common <= LongestGap)
            {
                for (var gap = bars[^1].Year.Common + 1; gap < common; gap++) bars.Add(Bar(gap, 0));
            }
            bars.Add(Bar(common, count));
        }
        return bars;

        HistogramBar Bar(int common, int count)
        {
            var year = new Year(common);
            return new HistogramBar(year, count, href(year), chosen?.Invoke(year) ?? false);
        }
    }

    private static string Percent(double value) => value.ToString("0.#", CultureInfo.InvariantCulture) + "%";
}

/// <summary>One year of a <see cref="Histogram"/>.</summary>
/// <param name="Year">The year.</param>
/// <param name="Count">Articles.</param>
/// <param name="Href">Where a click leads.</param>
/// <param name="Chosen">Whether it is chosen now.</param>
public readonly record struct HistogramBar(Year Year, int Count, string Href, bool Chosen);
