using System.Diagnostics;
using System.Globalization;
using NewsSearch.Embedded;
using NewsSearch.Index;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Embedded;

/// <summary>Eight readers ask one open index while it is indexed afresh twenty times: no question fails, none is answered from two generations.</summary>
public sealed class SwapTests : IDisposable
{
    private const int Documents = 300;
    private const int Readers = 8;
    private const int Swaps = 20;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task ReadersNeitherFailNorMixWhileTheIndexIsBuiltAgain()
    {
        var lasts = TimeSpan.FromSeconds(Effort.Of("SWAP_SECONDS", usual: 3, atLength: 60));
        var engine = new EmbeddedEngine(_folder["index"]);
        await Build(engine, 0);
        await using var index = engine.OpenIndex();
        using var done = new CancellationTokenSource();
        var answers = new int[Readers];
        var readers = Enumerable.Range(0, Readers).Select(reader => Task.Run(() => Ask(index, () => Interlocked.Increment(ref answers[reader]), done.Token))).ToArray();
        var started = Stopwatch.GetTimestamp();
        for (var swap = 1; swap <= Swaps; swap++)
        {
            await Build(engine, swap);
            // Every reader ends a question after the swap and asks another, however busy the machine.
            var before = answers.ToArray();
            while (!Array.Exists(readers, reader => reader.IsCompleted) && Enumerable.Range(0, Readers).Any(reader => Volatile.Read(ref answers[reader]) == before[reader])) await Task.Delay(1, TestContext.Current.CancellationToken);
            var left = lasts * swap / Swaps - Stopwatch.GetElapsedTime(started);
            if (left > TimeSpan.Zero) await Task.Delay(left, TestContext.Current.CancellationToken);
        }
        await done.CancelAsync();
        var seen = await Task.WhenAll(readers);
        Assert.Null(index.Warning);
        Assert.Equal(Swaps.ToString(CultureInfo.InvariantCulture), (await index.ValuesAsync("build", "", 10, CancellationToken.None)).Single().Value);
        Assert.All(seen, builds => Assert.True(builds > Swaps / 2, $"only {builds} of {Swaps} builds met"));
        TestContext.Current.TestOutputHelper?.WriteLine($"{Readers} readers, {Swaps} swaps, {lasts.TotalSeconds:0} s, {answers.Sum()} answers");
    }

    public void Dispose() => _folder.Dispose();

    private static async Task Build(EmbeddedEngine engine, int build)
    {
        await using var writer = engine.OpenWriter(afresh: true);
        var value = build.ToString(CultureInfo.InvariantCulture);
        for (var i = 0; i < Documents; i++)
        {
            await writer.WriteAsync(new IndexDocument
            {
                Id = $"d{i}",
                Version = build,
                Texts = [new TextField("body", [("build", 0), (value, 1)], 2)],
                Keywords = [("build", value)],
                Stored = System.Text.Encoding.UTF8.GetBytes(value),
            });
        }
        await writer.CommitAsync();
    }

    // Throws what a reader should never meet; gives how many builds it met.
    private static async Task<int> Ask(ISearchIndex index, Action answered, CancellationToken stop)
    {
        long last = 0;
        var builds = new HashSet<string>();
        while (!stop.IsCancellationRequested)
        {
            var found = await index.SearchAsync(
                new() { Query = new Query.Term("body", "build"), Take = Documents, Facets = [new FacetQuery("build", 10)] }, CancellationToken.None);
            var (value, count) = Assert.Single(found.Facets["build"].Values);
            Assert.Equal((Documents, Documents, Documents), (found.Total, count, found.Hits.Count));
            Assert.All(found.Hits, hit => Assert.Equal(value, System.Text.Encoding.UTF8.GetString(hit.Stored.Span)));
            Assert.True(found.Generation >= last, $"generation {last} was followed by {found.Generation}");
            last = found.Generation;
            builds.Add(value);
            answered();
        }
        return builds.Count;
    }
}
