using System.Diagnostics;
using NewsSearch.Tests.Indexing;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Indexer;

/// <summary>The real indexer, killed while it works.</summary>
public sealed class KilledIndexerTests
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    /// <summary>As soon as it has opened the index to write, while it reads and recognises, and when the first bytes of what it writes are in the folder.</summary>
    [Theory]
    [InlineData("write.lock", 0)]
    [InlineData("write.lock", 400)]
    [InlineData("*.segment", 0)]
    public async Task KilledAtAnyMomentTheLastCommitOpens(string shows, int after)
    {
        using var folder = new TemporaryFolder();
        var installation = SeedArchive.Shared.Installation;
        var engine = installation.Engine(folder["index"]);
        await installation.Indexer(engine).RunAsync([Repository.Data.Seeds], cancellation: TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder["many.jsonl"], ArticleIndexerTests.ManyArticles(4_000), TestContext.Current.CancellationToken);

        // The next writer makes its lock again, and shows by it that it has begun.
        File.Delete(folder["index/write.lock"]);
        var before = Directory.GetFiles(folder["index"], shows).Length;
        using (var indexer = IndexerProcess.Start(["index", folder["many.jsonl"], "--index", folder["index"]]))
        {
            var started = Stopwatch.GetTimestamp();
            while (Directory.GetFiles(folder["index"], shows).Length == before)
            {
                Assert.False(indexer.HasExited, "The indexer was done before it was seen to begin.");
                Assert.True(Stopwatch.GetElapsedTime(started) < LongestStart, $"The indexer made no {shows}.");
                await Task.Delay(1, TestContext.Current.CancellationToken);
            }
            await Task.Delay(after, TestContext.Current.CancellationToken);
            Assert.False(indexer.HasExited, "The indexer was done before it could be killed.");
            await indexer.KillAsync();
        }

        var check = await engine.CheckAsync(TestContext.Current.CancellationToken);
        Assert.Empty(check.Problems);
        // All or nothing: what is in the folder already may just have been committed.
        Assert.Contains(check.Documents, shows is "write.lock" ? [5] : new[] { 5, 4_005 });
        await using var index = engine.OpenIndex();
        Assert.NotNull(await index.FindAsync(Path.GetFileNameWithoutExtension(Repository.Seed(0)), TestContext.Current.CancellationToken));
        // No lock is left behind.
        await using var writer = engine.OpenWriter();
    }
}
