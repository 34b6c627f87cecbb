using System.Globalization;
using NewsSearch.Entities.Corrections;
using NewsSearch.Indexing;

namespace NewsSearch.Indexer;

/// <summary>What a run of the indexer did, as a person reads it on a terminal.</summary>
internal static class IndexingSheet
{
    /// <summary>A person reads no more failures than this; <c>--json</c> lists all.</summary>
    private const int MostShown = 20;

    public static void Print(TextWriter output, IndexingReport report) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{report.Read:N0} articles read in {report.Elapsed.TotalSeconds:N1} s: {report.Added:N0} added, {report.Updated:N0} updated, {report.Unchanged:N0} unchanged, {report.Removed:N0} removed."));

    /// <summary>Articles that failed, and corrections that changed nothing.</summary>
    public static void Warn(TextWriter error, IndexingReport report)
    {
        List(error, "Corrections that changed nothing:", [.. report.Idle.Select(one => $"{CorrectionTable.FileName}:{one.Line}: {one.Article}: {one.Reason}")]);
        List(error, $"{Styled.Count(report.Failed.Count)} could not be indexed:", [.. report.Failed.Select(failure => $"{failure.Path}: {failure.Reason}")]);
    }

    private static void List(TextWriter error, string head, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0) return;
        error.WriteLine(head);
        foreach (var line in lines.Take(MostShown)) error.WriteLine("  " + line);
        if (lines.Count > MostShown) error.WriteLine($"  and {Styled.Count(lines.Count - MostShown)} more, all of them in --json");
    }
}
