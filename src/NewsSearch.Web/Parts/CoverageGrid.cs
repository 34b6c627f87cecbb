using System.Collections.Immutable;
using System.Globalization;

namespace NewsSearch.Web.Parts;

/// <summary>The articles of a search in one year by province and month: what was covered, and where there was silence.</summary>
/// <param name="Year">The year.</param>
/// <param name="Rows">The provinces, those of most articles first.</param>
public sealed record CoverageGrid(Year Year, IReadOnlyList<CoverageRow> Rows)
{
    /// <summary>A province of so many articles in the average month is expected to be in the news every month.</summary>
    public const int Expected = 3;

    /// <summary>Shades of a cell.</summary>
    public const int Shades = 4;

    private readonly int _highest = Math.Max(1, Rows.Count == 0 ? 0 : Rows.Max(row => row.Months.Max()));

    /// <summary>Months of which there are articles of any province: in others, such as those to come, silence says nothing.</summary>
    private readonly ImmutableArray<bool> _isCovered = [.. Enumerable.Range(0, 12).Select(month => Rows.Any(row => row.Months[month] > 0))];

    /// <summary>The value of the facet of months.</summary>
    public static string MonthOf(Year year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year.Common:0000}-{month + 1:00}");

    /// <summary>How strongly a cell is shaded, 0 to <see cref="Shades"/>: by the root of its count, so that a capital does not pale all others.</summary>
    public int Shade(int count) => count == 0 ? 0 : Math.Max(1, (int)Math.Round(Shades * Math.Sqrt((double)count / _highest)));

    /// <summary>Whether a province that is in the news otherwise has no article of a month.</summary>
    /// <param name="row">The province.</param>
    /// <param name="month">0 to 11.</param>
    public bool IsSilent(CoverageRow row, int month) =>
        _isCovered[month] && row.Months[month] == 0 && row.Total >= Expected * _isCovered.Count(covered => covered);
}
