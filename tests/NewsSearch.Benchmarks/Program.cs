using System.CommandLine;
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Running;
using NewsSearch.Benchmarks;
using NewsSearch.Benchmarks.Officials;
using NewsSearch.Benchmarks.Peers;

// peers …            our engine beside Lucene and SQLite, see Peers/README.md
// completion …       completion and index pages at 100,000 officials
// micro … or … alone micro-benchmarks: dotnet run -c Release --project tests/NewsSearch.Benchmarks -- --filter '*'
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
if (args is ["peers", ..] or ["peer", ..]) Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
switch (args)
{
    case ["peers" or "completion", ..]:
        var parsed = new RootCommand { new PeersCommand(), new CompletionCommand() }.Parse(args);
        if (parsed.Errors.Count == 0) return await parsed.InvokeAsync();
        foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
        return 2;
    case ["peer", .. var rest]:
        return await PeerServer.RunAsync(rest);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(SegmentationBenchmarks).Assembly).Run(args is ["micro", .. var micro] ? micro : args);
        return 0;
}
