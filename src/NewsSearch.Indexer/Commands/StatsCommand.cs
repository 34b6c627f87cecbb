using System.CommandLine;
using NewsSearch.Search.Contract;

namespace NewsSearch.Indexer.Commands;

/// <summary><c>stats</c>: what the index holds.</summary>
internal sealed class StatsCommand : Command
{
    public StatsCommand() : base("stats", "Show what the index holds: articles, terms, bytes, values of each facet.")
    {
        Add(SharedOptions.Index);
        Add(SharedOptions.Json);
        SetAction(RunAsync);
    }

    private static async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        await using var index = line.OpenIndex(Installation.Load(DataFolder.Find()));
        var stats = StatsJson.From(await index.StatisticsAsync(cancellation));
        if (line.WantsJson)
        {
            line.WriteJson(stats, ContractJson.Readable.StatsJson);
            return ExitCode.Done;
        }
        line.Output.WriteLine($"{Styled.Count(stats.Documents)} articles, {Styled.Count(stats.Segments)} segments, commit {Styled.Count(stats.Generation)}");
        Table(line.Output, "Terms", stats.Terms);
        Table(line.Output, "Bytes", stats.Bytes.Append(new("total", stats.TotalBytes)));
        Table(line.Output, "Values", stats.Facets.Select(facet => KeyValuePair.Create(facet.Key, (long)facet.Value)));
        return ExitCode.Done;
    }

    private static void Table(TextWriter output, string name, IEnumerable<KeyValuePair<string, long>> rows)
    {
        output.WriteLine(Styled.Bold(name));
        foreach (var (key, value) in rows) output.WriteLine($"  {key,-20} {Styled.Count(value),15}");
    }
}
