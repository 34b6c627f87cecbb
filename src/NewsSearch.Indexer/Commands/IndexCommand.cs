using System.CommandLine;
using System.Globalization;
using NewsSearch.Entities.Corrections;
using NewsSearch.Indexing;
using NewsSearch.Search.Contract;

namespace NewsSearch.Indexer.Commands;

/// <summary><c>index PATH…</c>: brings archives into the index.</summary>
internal sealed class IndexCommand : Command
{
    /// <summary>A person reads no more failures than this; <c>--json</c> lists all.</summary>
    private const int MostFailuresShown = 20;

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files (.txt, .jsonl, .jsonl.gz), folders and globs.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _rebuild = new("--rebuild") { Description = "Start afresh; the old index serves until the new one is complete." };

    public IndexCommand() : base("index", "Read archives: add what is new, update what changed, leave the rest.")
    {
        Add(_paths);
        Add(_rebuild);
        Add(SharedOptions.Index);
        Add(SharedOptions.Json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var paths = line.GetRequiredValue(_paths);
        var rebuild = line.GetValue(_rebuild);
        var installation = Installation.Load(DataFolder.Find());
        var missing = paths.Where(path => IsMissing(installation, path)).ToList();

        // A mistyped path must not empty an index, nor make an empty one.
        var report = missing.Count == paths.Length || (rebuild && missing.Count > 0)
            ? new IndexingReport(0, 0, 0, 0, 0, [.. missing.Select(path => new IndexingFailure(path, "No such file or folder."))], TimeSpan.Zero)
            : await IndexAsync(line, installation, paths, rebuild, cancellation);

        if (line.WantsJson) line.WriteJson(IndexingJson.From(report), ContractJson.Readable.IndexingJson);
        else Print(line.Output, report);
        Warn(line.Error, report, rebuild && missing.Count > 0);
        return missing.Count > 0 ? ExitCode.Failed : ExitCode.Done;
    }

    private static async Task<IndexingReport> IndexAsync(
        ParseResult line, Installation installation, string[] paths, bool rebuild, CancellationToken cancellation)
    {
        var meter = new IndexingMeter(line.Error, onTerminal: !Console.IsErrorRedirected);
        try
        {
            return await installation.Indexer(line.EngineOf(installation)).RunAsync(paths, rebuild, meter, cancellation);
        }
        finally
        {
            meter.Clear();
        }
    }

    // A glob may name files; whether it does, its first article tells.
    private static bool IsMissing(Installation installation, string path) =>
        !File.Exists(path) && !Directory.Exists(path) && installation.Reader.Read([path]).First().Path == path;

    private static void Print(TextWriter output, IndexingReport report) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{report.Read:N0} articles read in {report.Elapsed.TotalSeconds:N1} s: {report.Added:N0} added, {report.Updated:N0} updated, {report.Unchanged:N0} unchanged, {report.Removed:N0} removed."));

    private static void Warn(TextWriter error, IndexingReport report, bool kept)
    {
        if (kept) error.WriteLine("Nothing was rebuilt: the old index stands.");
        else if (report.Read == 0) error.WriteLine("No article was found.");
        if (report.Idle.Count > 0)
        {
            error.WriteLine("Corrections that changed nothing:");
            foreach (var (number, article, reason) in report.Idle.Take(MostFailuresShown)) error.WriteLine($"  {CorrectionTable.FileName}:{number}: {article}: {reason}");
            if (report.Idle.Count > MostFailuresShown) error.WriteLine($"  and {report.Idle.Count - MostFailuresShown} more, all of them in --json");
        }
        if (report.Failed.Count == 0) return;
        error.WriteLine($"{Styled.Count(report.Failed.Count)} could not be indexed:");
        foreach (var (path, reason) in report.Failed.Take(MostFailuresShown)) error.WriteLine($"  {path}: {reason}");
        if (report.Failed.Count > MostFailuresShown) error.WriteLine($"  and {Styled.Count(report.Failed.Count - MostFailuresShown)} more, all of them in --json");
    }
}
