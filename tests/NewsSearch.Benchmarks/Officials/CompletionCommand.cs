using System.CommandLine;
using System.Diagnostics;
using NewsSearch.Entities;
using NewsSearch.Search;
using NewsSearch.Search.Catalogues;

namespace NewsSearch.Benchmarks.Officials;

/// <summary>
/// <c>completion</c>: how long completion and the pages of the index take in an archive of very many officials, beside the plainest way: looking through every
/// name. Each figure is over single calls, one after the other, in one process.
/// </summary>
internal sealed class CompletionCommand : Command
{
    private readonly Option<int> _officials = new("--officials") { Description = "How many people.", DefaultValueFactory = _ => 100_000 };
    private readonly Option<int> _calls = new("--calls") { Description = "Calls of each kind.", DefaultValueFactory = _ => 1_000 };

    public CompletionCommand() : base("completion", "Latency of completion and of index pages at many officials.")
    {
        Options.Add(_officials);
        Options.Add(_calls);
        SetAction(parsed => RunAsync(parsed.GetValue(_officials), parsed.GetValue(_calls)));
    }

    private static async Task RunAsync(int officials, int calls)
    {
        var folder = Directory.CreateTempSubdirectory("newssearch-completion-").FullName;
        try
        {
            var installation = Installation.Load(DataFolder.Find());
            var engine = installation.Engine(folder);
            var archive = new OfficialsArchive(installation, officials);
            var started = Stopwatch.GetTimestamp();
            await archive.WriteAsync(engine);
            Console.WriteLine(FormattableString.Invariant($"{officials:N0} officials in as many articles, written in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s"));

            await using var index = engine.OpenIndex();
            var search = installation.Search(index);
            started = Stopwatch.GetTimestamp();
            await search.CompleteAsync("a");
            Console.WriteLine(FormattableString.Invariant($"first completion of a process, tables made: {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms"));
            started = Stopwatch.GetTimestamp();
            await search.BrowseAsync(new CatalogueRequest(Facets.Official));
            Console.WriteLine(FormattableString.Invariant($"first index page of a process, catalogue made: {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms"));

            var names = archive.Names.ToArray();
            var random = new Random(1);
            string Name() => names[random.Next(names.Length)];
            Console.WriteLine("| call | p50 ms | p95 ms | p99 ms | longest ms |");
            Console.WriteLine("| --- | --- | --- | --- | --- |");
            for (var length = 1; length <= 8; length++)
            {
                var typed = length;
                await MeasureAsync($"complete, {typed} characters of a name", calls, async () => await search.CompleteAsync(Cut(Name(), typed)));
            }
            await MeasureAsync("complete, a whole name", calls, async () => await search.CompleteAsync(Name()));
            await MeasureAsync("complete, a word and 4 characters of a name", calls, async () => await search.CompleteAsync("แผน " + Cut(Name(), 4)));
            await MeasureAsync("complete, 1 to 4 digits", calls, async () => await search.CompleteAsync(random.Next(1, 3_000).ToString(System.Globalization.CultureInfo.InvariantCulture)));
            await MeasureAsync("every name looked through, 4 characters", Math.Min(calls, 100), () =>
            {
                var key = FoldedText.Key(Cut(Name(), 4));
                // All of them: which are the likeliest is known only then.
                GC.KeepAlive(names.Where(name => FoldedText.Key(name).Contains(key, StringComparison.Ordinal)).ToList());
                return Task.CompletedTask;
            });
            foreach (var order in Enum.GetValues<CatalogueOrder>())
            {
                await MeasureAsync($"index page by {order}", calls, async () =>
                    await search.BrowseAsync(new CatalogueRequest(Facets.Official) { Order = order, Page = 1 + random.Next(officials / 50) }));
            }
            await MeasureAsync("index page, a part of a name", Math.Min(calls, 300), async () => await search.BrowseAsync(new CatalogueRequest(Facets.Official) { Text = Cut(Name(), 6) }));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Cut(string name, int length) => name.Length > length ? name[..length] : name;

    private static async Task MeasureAsync(string what, int calls, Func<Task> call)
    {
        for (var i = 0; i < 20; i++) await call();
        var times = new double[calls];
        for (var i = 0; i < calls; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await call();
            times[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }
        Array.Sort(times);
        double At(double share) => times[Math.Min(times.Length - 1, (int)(share * times.Length))];
        Console.WriteLine(FormattableString.Invariant($"| {what} | {At(0.5):0.00} | {At(0.95):0.00} | {At(0.99):0.00} | {times[^1]:0.00} |"));
    }
}
