using System.Globalization;
using NewsSearch.Entities.Corrections;
using NewsSearch.Indexing;

namespace NewsSearch.Indexer;

/// <summary>What a run of the indexer did, as a person reads it on a terminal.</summary>
internal static class IndexingSheet
{
    /// <summary>A person reads no more failures than this; <c>--json</c> lists all.</summary>
    private const int MostShown = 20;

    private const int MostKinds = 8;

    public static void Print(TextWriter output, IndexingReport report, string index)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Read:N0} articles read in {report.Elapsed.TotalSeconds:N1} s: {report.Added:N0} added, {report.Updated:N0} updated, {report.Unchanged:N0} unchanged, {report.Removed:N0} removed."));
        output.WriteLine($"Index: {index}");
    }

    /// <summary>What was left, articles that failed, and corrections that changed nothing.</summary>
    public static void Warn(TextWriter error, IndexingReport report)
    {
        if (report.OtherFiles.Count > 0)
        {
            var kinds = report.OtherFiles.OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => $"{Styled.Count(kind.Value)} {(kind.Key.Length > 0 ? kind.Key : "without an ending")}").ToList();
            error.WriteLine($"{Number(report.OtherFiles.Values.Sum(), "file")} of other kinds left: {string.Join(", ", kinds.Take(MostKinds))}{(kinds.Count > MostKinds ? ", …" : "")}.");
        }
        if (report.UnreadDates is { } dates) error.WriteLine($"{Number(dates.Articles, "article")} with a date that could not be read, the first: {dates.Path}: {dates.Date}");
        List(error, "Corrections that changed nothing:", [.. report.Idle.Select(one => $"{CorrectionTable.FileName}:{one.Line}: {one.Article}: {one.Reason}")]);
        List(error, $"{Styled.Count(report.Failed.Count)} could not be indexed:", [.. report.Failed.Select(failure => $"{failure.Path}: {failure.Reason}")]);
    }

    private static string Number(int count, string thing) => $"{Styled.Count(count)} {thing}{(count == 1 ? "" : "s")}";

    private static void List(TextWriter error, string head, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0) return;
        error.WriteLine(head);
        foreach (var line in lines.Take(MostShown)) error.WriteLine("  " + line);
        if (lines.Count > MostShown) error.WriteLine($"  and {Styled.Count(lines.Count - MostShown)} more, all of them in --json");
    }
}
