using NewsSearch.Tests.Indexing;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Indexer;

/// <summary>The real indexer, killed while it works.</summary>
public sealed class KilledIndexerTests
{
    /// <summary>Milliseconds after it opened the index to write: reading, recognising and writing take one to three seconds.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(400)]
    [InlineData(1_100)]
    public async Task KilledAtAnyMomentTheLastCommitOpens(int after)
    {
        using var folder = new TemporaryFolder();
        var installation = SeedArchive.Shared.Installation;
        var engine = installation.Engine(folder["index"]);
        await installation.Indexer(engine).RunAsync([Repository.Data.Seeds], cancellation: TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder["many.jsonl"], ArticleIndexerTests.ManyArticles(4_000), TestContext.Current.CancellationToken);

        // The next writer makes its lock again, and shows by it that it has begun.
        File.Delete(folder["index/write.lock"]);
        using (var indexer = IndexerProcess.Start(["index", folder["many.jsonl"], "--index", folder["index"]]))
        {
            while (!File.Exists(folder["index/write.lock"])) await Task.Delay(10, TestContext.Current.CancellationToken);
            await Task.Delay(after, TestContext.Current.CancellationToken);
            await indexer.KillAsync();
        }

        var check = await engine.CheckAsync(TestContext.Current.CancellationToken);
        Assert.Empty(check.Problems);
        Assert.Contains(check.Documents, new[] { 5, 4_005 });
        await using var index = engine.OpenIndex();
        Assert.NotNull(await index.FindAsync(Path.GetFileNameWithoutExtension(Repository.Seed(0)), TestContext.Current.CancellationToken));
        // No lock is left behind.
        await using var writer = engine.OpenWriter();
    }
}
