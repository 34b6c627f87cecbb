using System.CommandLine;
using NewsSearch.Indexing;
using NewsSearch.Search.Contract;

namespace NewsSearch.Indexer.Commands;

/// <summary><c>index PATH…</c>: brings archives into the index.</summary>
internal sealed class IndexCommand : Command
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files (.txt, .html, .jsonl, .jsonl.gz), folders and globs.",
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
        else IndexingSheet.Print(line.Output, report);
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

    private static void Warn(TextWriter error, IndexingReport report, bool kept)
    {
        if (kept) error.WriteLine("Nothing was rebuilt: the old index stands.");
        else if (report.Read == 0) error.WriteLine("No article was found.");
        IndexingSheet.Warn(error, report);
    }
}
