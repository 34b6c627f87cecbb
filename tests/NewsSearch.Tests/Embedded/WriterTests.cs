using System.Globalization;
using NewsSearch.Embedded;
using NewsSearch.Index;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Embedded;

/// <summary>What the writer does beside its caller: flushing and merging.</summary>
public sealed class WriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    /// <summary>Buffers of a few documents, so that flushes and merges run beside every write and delete.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task WhatIsDeletedOrReplacedWhileSegmentsMergeStaysSo(int seed)
    {
        var random = new Random(seed);
        var expected = new Dictionary<string, long>();
        var engine = new EmbeddedEngine(_folder["index"]);
        var merged = false;
        for (var run = 0; run < 3; run++)
        {
            await using (var writer = EmbeddedWriter.Open(new IndexFolder(new NewsSearch.Embedded.Storage.DiskFiles(_folder["index"])), afresh: false, bufferLimit: 70_000))
            {
                for (var step = 0; step < 1_500; step++)
                {
                    var id = "d" + random.Next(200).ToString(CultureInfo.InvariantCulture);
                    if (random.Next(4) == 0)
                    {
                        await writer.DeleteAsync(id, Cancellation);
                        expected.Remove(id);
                    }
                    else
                    {
                        await writer.WriteAsync(new IndexDocument { Id = id, Version = expected[id] = random.Next(), Keywords = [("id", id)], Stored = new byte[500] }, Cancellation);
                    }
                    if (random.Next(300) == 0)
                    {
                        await writer.CommitAsync(Cancellation);
                        await Holds(engine, expected);
                    }
                }
                await writer.CommitAsync(Cancellation);
            }
            await Holds(engine, expected);
            Assert.Empty((await engine.CheckAsync(Cancellation)).Problems);
            await using var index = engine.OpenIndex();
            merged |= (await index.StatisticsAsync(Cancellation)).Segments < 9;
        }
        Assert.True(merged, "nothing was merged: the test shows little");
    }

    [Fact]
    public async Task ClosingAWriterPublishesWhatWasMergedAndLeavesNoOtherFile()
    {
        var engine = new EmbeddedEngine(_folder["index"]);
        await using (var writer = engine.OpenWriter())
        {
            for (var i = 0; i < 8; i++)
            {
                await writer.WriteAsync(new IndexDocument { Id = $"d{i}" }, Cancellation);
                await writer.CommitAsync(Cancellation);
            }
        }
        await using (var index = engine.OpenIndex())
        {
            var statistics = await index.StatisticsAsync(Cancellation);
            Assert.Equal((8, 1), (statistics.Documents, statistics.Segments));
        }
        Assert.Equal(
            Written.Needed(new NewsSearch.Embedded.Storage.DiskFiles(_folder["index"])).Order(StringComparer.Ordinal),
            Directory.GetFiles(_folder["index"]).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AnOrderOfDocumentsOutlivesMerging()
    {
        var engine = new EmbeddedEngine(_folder["index"]);
        await using (var writer = EmbeddedWriter.Open(new IndexFolder(new NewsSearch.Embedded.Storage.DiskFiles(_folder["index"])), afresh: false, bufferLimit: 1))
        {
            for (var i = 0; i < 100; i++) await writer.WriteAsync(new IndexDocument { Id = $"d{i}" }, Cancellation);
            await writer.CommitAsync(Cancellation);
        }
        await using var index = engine.OpenIndex();
        var all = await index.SearchAsync(new() { Query = new Query.Everything(), Take = 200 }, Cancellation);
        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"d{i}"), all.Hits.Select(h => h.Id));
    }

    [Fact]
    public async Task ASecondWriterIsToldThatThereIsOne()
    {
        var engine = new EmbeddedEngine(_folder["index"]);
        await using (engine.OpenWriter())
        {
            Assert.Contains("another program", Assert.Throws<IndexUnavailableException>(() => engine.OpenWriter()).Message, StringComparison.Ordinal);
        }
        await using var next = engine.OpenWriter();
    }

    /// <summary>A read that fails now may succeed later; a writer that went on from the commit before would lose what the newest holds.</summary>
    [Fact]
    public async Task ACommitThatCannotBeReadJustNowIsNotPassedOverByAWriter()
    {
        var disk = await Written.Disk(5);
        disk.Fails = (operation, _) => operation == DiskOperation.Read;
        Assert.Throws<IndexUnavailableException>(() => new EmbeddedEngine(disk).OpenWriter());
        disk.Fails = null;
        Assert.Equal(6, await Written.By(disk, 5, 1));
        Assert.Equal(6, await Written.Verified(disk));
    }

    /// <summary>A rebuild supersedes everything: small, it is kept for readers to fall back to; large, it would double the index.</summary>
    [Theory]
    [InlineData(EmbeddedWriter.BufferLimit, 2)]
    [InlineData(1, 1)]
    public async Task TheCommitBeforeIsKeptAsLongAsThatIsCheap(long bufferLimit, int commits)
    {
        var disk = await Written.Disk(3);
        await Rebuild(disk, bufferLimit);
        Assert.Equal(commits, new IndexFolder(disk).Generations().Count);
        Assert.Equal(Written.Needed(disk).Order(StringComparer.Ordinal), disk.List().Order(StringComparer.Ordinal));
        Assert.Equal(1, await Written.Verified(disk));
    }

    [Fact]
    public async Task TheCommitBeforeIsKeptWhenTheNewestCannotBeReadBack()
    {
        var disk = await Written.Disk(3);
        var published = false;
        disk.Fails = (operation, _) => (published |= operation == DiskOperation.Rename) && operation == DiskOperation.Read;
        await Rebuild(disk, 1);
        disk.Fails = null;
        Assert.Equal(2, new IndexFolder(disk).Generations().Count);
        Assert.Equal(1, await Written.Verified(disk));
    }

    private static async Task Rebuild(SimulatedDisk disk, long bufferLimit)
    {
        await using var writer = EmbeddedWriter.Open(new IndexFolder(disk), afresh: true, bufferLimit);
        await NewsSearch.CrashWriter.Batch.WriteAsync(writer, 1, Cancellation);
        await writer.CommitAsync(Cancellation);
    }

    private static async Task Holds(EmbeddedEngine engine, Dictionary<string, long> expected)
    {
        await using var index = engine.OpenIndex();
        var ids = Enumerable.Range(0, 200).Select(i => $"d{i}").ToList();
        Assert.Equal(expected.OrderBy(e => e.Key, StringComparer.Ordinal), (await index.VersionsAsync(ids, Cancellation)).OrderBy(e => e.Key, StringComparer.Ordinal));
        var all = await index.SearchAsync(new() { Query = new Query.Everything(), Take = 500 }, Cancellation);
        Assert.Equal(expected.Count, all.Total);
        Assert.Equal(expected.Count, all.Hits.Select(h => h.Id).Distinct().Count());
    }
}
