using System.CommandLine;
using NewsSearch.Search.Contract;

namespace NewsSearch.Indexer.Commands;

/// <summary><c>correct</c>: brings the newsroom's corrections of single articles into the index, without the archive.</summary>
internal sealed class CorrectCommand : Command
{
    public CorrectCommand() : base("correct", "Bring corrections.tsv into the index: read anew only the articles it names, from what the index has of them.")
    {
        Add(SharedOptions.Index);
        Add(SharedOptions.Json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var installation = Installation.Load(DataFolder.Find());
        var engine = line.EngineOf(installation);
        var report = await installation.Indexer(engine).CorrectAsync(cancellation);

        if (line.WantsJson) line.WriteJson(IndexingJson.From(report, engine.Name), ContractJson.Readable.IndexingJson);
        else IndexingSheet.Print(line.Output, report, engine.Name);
        IndexingSheet.Warn(line.Error, report);
        return ExitCode.Done;
    }
}
