using NewsSearch.Indexing;

namespace NewsSearch.Search.Contract;

/// <summary>What a run of the indexer did: <c>index --json</c>.</summary>
public sealed record IndexingJson(
    int Read, int Added, int Updated, int Unchanged, int Removed, IReadOnlyList<FailureJson> Failed, double Seconds, IReadOnlyList<IdleCorrectionJson> IdleCorrections, string Index, bool GivenUp,
    IReadOnlyDictionary<string, int> OtherFiles, UnreadDatesJson? UnreadDates)
{
    public static IndexingJson From(IndexingReport report, string index)
    {
        ArgumentNullException.ThrowIfNull(report);

        return new IndexingJson(
            report.Read,
            report.Added,
            report.Updated,
            report.Unchanged,
            report.Removed,
            [.. report.Failed.Select(failure => new FailureJson(failure.Path, failure.Reason))],
            Math.Round(report.Elapsed.TotalSeconds, 3),
            [.. report.Idle.Select(one => new IdleCorrectionJson(one.Line, one.Article, one.Reason))],
            index,
            report.IsGivenUp,
            report.OtherFiles,
            report.UnreadDates is { } dates ? new UnreadDatesJson(dates.Articles, dates.Path, dates.Date) : null);
    }
}

/// <summary>What could not be indexed: the file, with <c>:line</c> for a line of an archive, and why.</summary>
public sealed record FailureJson(string Path, string Reason);

/// <summary>A row of <c>corrections.tsv</c> that changed nothing: its line, the article it names, and why.</summary>
public sealed record IdleCorrectionJson(int Line, string Article, string Reason);

/// <summary>How many articles have a day of publication that nobody can read; the first of them, and what it has for a day.</summary>
public sealed record UnreadDatesJson(int Articles, string Path, string Date);
