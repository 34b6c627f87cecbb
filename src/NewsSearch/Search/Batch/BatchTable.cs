using System.Globalization;
using NewsSearch.Search.Export;

namespace NewsSearch.Search.Batch;

/// <summary>What a list finds as a table for spreadsheets. Names of columns never change with the language.</summary>
public static class BatchTable
{
    /// <summary>Writes the table.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="addressOf">The address of the results of a query.</param>
    public static async Task WriteAsync(IReadOnlyList<BatchLine> lines, Stream output, Func<string, string> addressOf)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(addressOf);
        await using var csv = Csv.To(output);
        await csv.RowAsync("query", "articles", "kind", "id", "name", "first_year", "last_year", "page");
        foreach (var line in lines)
        {
            await csv.RowAsync(line.Text, line.Total?.ToString(CultureInfo.InvariantCulture), line.Entity?.Facet, line.Entity?.Value, line.Entity?.Label, line.First?.ToString(), line.Last?.ToString(), addressOf(line.Text));
        }
    }
}
