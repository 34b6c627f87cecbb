using System.CommandLine;
using NewsSearch.Index;
using NewsSearch.Search.Contract;

namespace NewsSearch.Indexer.Commands;

/// <summary><c>check</c>: verifies every checksum and structure of the index.</summary>
internal sealed class CheckCommand : Command
{
    public CheckCommand() : base("check", "Verify every checksum and structure of the index.")
    {
        Add(SharedOptions.Index);
        Add(SharedOptions.Json);
        SetAction(RunAsync);
    }

    private static async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var engine = line.EngineOf(Installation.Load(DataFolder.Find()));
        var check = await engine.CheckAsync(cancellation);

        if (line.WantsJson) line.WriteJson(CheckJson.From(check), ContractJson.Readable.CheckJson);
        else
        {
            line.Output.WriteLine($"{engine.Name}: {(check.Ok ? "sound" : "damaged")}, {Styled.Count(check.Documents)} articles in {Styled.Count(check.Segments)} segments.");
            foreach (var problem in check.Problems) line.Output.WriteLine("  " + problem);
            if (!check.Ok) line.Output.WriteLine($"Build it anew with: {IndexUnavailableException.Remedy}");
        }
        return check.Ok ? ExitCode.Done : ExitCode.Failed;
    }
}
