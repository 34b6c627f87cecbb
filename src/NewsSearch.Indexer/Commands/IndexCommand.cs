using System.CommandLine;
using NewsSearch.Indexing;
using NewsSearch.Search.Contract;

namespace NewsSearch.Indexer.Commands;

/// <summary><c>index PATH…</c>: brings archives into the index.</summary>
internal sealed class IndexCommand : Command
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files (.txt, .html, .htm, .jsonl, .jsonl.gz), folders and globs.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _rebuild = new("--rebuild") { Description = "Start afresh; the old index serves until the new one is complete." };

    public IndexCommand() : base("index", "Read archives: add what is new, update what changed, leave the rest.")
    {
        Add(_paths);
        Add(_rebuild);
        Add(SharedOptions.Index);
        Add(SharedOptions.Json);
        // What begins with a dash is a mistyped option; a file so named is ./-name.
        _paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-'))) result.AddError($"'{token.Value}' is no option of this command. A file of that name is ./{token.Value}.");
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var installation = Installation.Load(DataFolder.Find());
        var engine = line.EngineOf(installation);
        var meter = new IndexingMeter(line.Error, onTerminal: !Console.IsErrorRedirected);
        IndexingReport report;
        try
        {
            report = await installation.Indexer(engine).RunAsync(line.GetRequiredValue(_paths), line.GetValue(_rebuild), meter, cancellation);
        }
        finally
        {
            meter.Clear();
        }

        if (line.WantsJson) line.WriteJson(IndexingJson.From(report, engine.Name), ContractJson.Readable.IndexingJson);
        else IndexingSheet.Print(line.Output, report, engine.Name);
        var hasGaps = report.Failed.Any(failure => failure.IsGap);
        if (report.IsGivenUp) line.Error.WriteLine($"{(hasGaps ? "Not all could be looked into" : "No article was found")}. Nothing was rebuilt: the index is as it was.");
        else if (report.Read == 0) line.Error.WriteLine("No article was found.");
        IndexingSheet.Warn(line.Error, report);
        return report.Read == 0 || hasGaps ? ExitCode.Failed : ExitCode.Done;
    }
}
