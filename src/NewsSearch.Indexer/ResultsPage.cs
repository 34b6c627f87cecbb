using System.Globalization;
using NewsSearch.Search;

namespace NewsSearch.Indexer;

/// <summary>Search results as a person reads them on a terminal.</summary>
internal static class ResultsPage
{
    /// <summary>Values a facet shows.</summary>
    private const int FacetValues = 5;

    public static void Print(TextWriter output, SearchResults results)
    {
        output.WriteLine($"{Styled.Bold(Articles(results.Total))}{(results.Interpretation.Length > 0 ? ": " + results.Interpretation : "")}");
        foreach (var note in results.Notes) output.WriteLine(note);
        foreach (var way in results.WaysOut) output.WriteLine($"  {way.Label}: {Articles(way.Total)}");
        if (results.Suggestions.Count > 0) output.WriteLine("Did you mean: " + string.Join(" · ", results.Suggestions));

        var number = (Math.Max(1, results.Request.Page) - 1L) * results.Request.Size;
        foreach (var hit in results.Hits)
        {
            output.WriteLine();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{++number}. {(hit.Untitled ? "(untitled) " : "")}{Styled.Marked(hit.Title)}"));
            output.WriteLine("   " + Styled.Faint(string.Join(" · ", new[] { Styled.Date(hit.Published ?? hit.Event, hit.Year), hit.Source, hit.Id }.OfType<string>())));
            if (hit.Snippet.Text.Length > 0) output.WriteLine("   " + Styled.Marked(hit.Snippet));
        }
        PrintFacets(output, results);
    }

    private static void PrintFacets(TextWriter output, SearchResults results)
    {
        output.WriteLine();
        foreach (var facet in Facets.All)
        {
            if (!results.Facets.TryGetValue(facet, out var values) || values.Count == 0) continue;
            var shown = values.Take(FacetValues).Select(value =>
                $"{(value.Selected ? "+" : value.Excluded ? "-" : "")}{value.Label} ({Styled.Count(value.Count)})");
            var more = results.FacetTotals.GetValueOrDefault(facet) - Math.Min(FacetValues, values.Count);
            output.WriteLine($"{Styled.Bold(facet)}: {string.Join(", ", shown)}{(more > 0 ? $" and {Styled.Count(more)} more" : "")}");
        }
    }

    private static string Articles(int count) => count == 1 ? "1 article" : $"{Styled.Count(count)} articles";
}
