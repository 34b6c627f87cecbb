using NewsSearch.CrashWriter;
using NewsSearch.Embedded;
using NewsSearch.Embedded.Storage;
using NewsSearch.Index;

namespace NewsSearch.Tests.Support;

/// <summary>Indexes of <see cref="Batch"/>es on a <see cref="SimulatedDisk"/>, written in buffers so small that every commit flushes and many merge.</summary>
internal static class Written
{
    // Room for about six documents.
    private const long BufferLimit = 70_000;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A disk with an index at this batch.</summary>
    public static async Task<SimulatedDisk> Disk(long batch)
    {
        var disk = new SimulatedDisk(seed: (int)batch);
        Assert.Equal(batch, await By(disk, 0, (int)batch));
        return disk;
    }

    /// <summary>Writes batches, a commit each, until all are or the disk fails.</summary>
    /// <returns>The last that was acknowledged.</returns>
    public static async Task<long> By(IIndexFiles disk, long from, int commits)
    {
        try
        {
            await using var writer = EmbeddedWriter.Open(new IndexFolder(disk), afresh: false, BufferLimit);
            for (; commits > 0; commits--)
            {
                await Batch.WriteAsync(writer, from + 1, Cancellation);
                await writer.CommitAsync(Cancellation);
                from++;
            }
        }
        catch (IndexUnavailableException)
        {
        }
        return from;
    }

    /// <summary>The batch that a reader finds and a check confirms.</summary>
    public static async Task<long> Verified(IIndexFiles disk)
    {
        var engine = new EmbeddedEngine(disk);
        await using var index = engine.OpenIndex();
        Assert.Null(index.Warning);
        var batch = await Batch.ReadAsync(index, Cancellation);
        Assert.Empty((await engine.CheckAsync(Cancellation)).Problems);
        return batch;
    }

    /// <summary>The files that the commits on a disk need, and the lock.</summary>
    public static IEnumerable<string> Needed(IIndexFiles disk)
    {
        var folder = new IndexFolder(disk);
        return folder.Generations().SelectMany(g => Manifest.Read(folder, g).Files).Append("write.lock").Distinct();
    }
}
