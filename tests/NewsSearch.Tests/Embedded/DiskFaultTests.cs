using NewsSearch.CrashWriter;
using NewsSearch.Embedded;
using NewsSearch.Index;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Embedded;

/// <summary>A disk that is full, or fails now and then: the old snapshot serves, the error is the port's, nothing is corrupted, and the next try succeeds.</summary>
public sealed class DiskFaultTests
{
    [Fact]
    public async Task AFullDiskCostsNothingButTheWriteWhereverItFills()
    {
        var before = await Written.Disk(20);
        var stride = Effort.Of("FULLDISKS", usual: 5, atLength: 1);
        var times = 0;
        for (var step = 0; ; step += stride)
        {
            var disk = before.Copy();
            await using var old = new EmbeddedEngine(disk).OpenIndex();
            var isFull = false;
            var start = disk.Operations;
            disk.Fails = (operation, n) => (isFull |= n >= start + step) && operation is DiskOperation.Create or DiskOperation.Write or DiskOperation.Sync;
            var acknowledged = await Written.By(disk, 20, 4);
            if (disk.Failures == 0 && !isFull) break;
            times++;

            Assert.Equal(acknowledged, await Batch.ReadAsync(old, Written.Cancellation));
            Assert.Equal(acknowledged, await Written.Verified(disk));
            Assert.Equal(disk.List().Order(), Written.Needed(disk).Order());
            disk.Fails = null;
            Assert.Equal(acknowledged + 2, await Written.By(disk, acknowledged, 2));
            Assert.Equal(acknowledged + 2, await Batch.ReadAsync(old, Written.Cancellation));
            Assert.Equal(acknowledged + 2, await Written.Verified(disk));
        }
        Assert.True(times > 100 / stride, $"full only {times} times: the test shows little");
        TestContext.Current.TestOutputHelper?.WriteLine($"full at {times} steps");
    }

    [Fact]
    public async Task AFullDiskIsToldByTheTypedError()
    {
        var disk = await Written.Disk(3);
        disk.Fails = (operation, _) => operation is DiskOperation.Write;
        await using var writer = new EmbeddedEngine(disk).OpenWriter();
        await writer.WriteAsync(new IndexDocument { Id = "a" }, Written.Cancellation);
        var told = await Assert.ThrowsAsync<IndexUnavailableException>(() => writer.CommitAsync(Written.Cancellation).AsTask());
        Assert.Contains(disk.Name, told.Message, StringComparison.Ordinal);
        Assert.Contains("Simulated failure of Write", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FaultsOfReadingAndWritingCorruptNothing()
    {
        var wanted = Effort.Of("FAULTS", usual: 400, atLength: 10_000);
        var random = new Random(11);
        int faults = 0, errors = 0, answers = 0;
        var disk = await Written.Disk(20);
        long acknowledged = 20;
        while (faults < wanted)
        {
            // Rare or frequent, of one kind or of all.
            var oneIn = 1 << random.Next(1, 9);
            var only = random.Next(2) == 0 ? (DiskOperation?)null : (DiskOperation)random.Next(11);
            var chance = new Random(random.Next());
            var before = disk.Failures;
            disk.Fails = (operation, _) => (only is null || only == operation) && chance.Next(oneIn) == 0;
            try
            {
                await using var index = new EmbeddedEngine(disk).OpenIndex();
                for (var round = 0; round < 3; round++)
                {
                    acknowledged = Math.Max(acknowledged, await Written.By(disk, acknowledged, 2));
                    try
                    {
                        var found = await Batch.ReadAsync(index, Written.Cancellation);
                        Assert.True(found <= acknowledged + 1 && (found >= acknowledged - 6 || index.Warning is not null), $"batch {found} was read when {acknowledged} was acknowledged");
                        answers++;
                    }
                    catch (IndexUnavailableException)
                    {
                        errors++;
                    }
                }
            }
            catch (IndexUnavailableException)
            {
                errors++;
            }
            faults += disk.Failures - before;
            disk.Fails = null;
            var there = await Written.Verified(disk);
            Assert.True(there >= acknowledged && there <= acknowledged + 1, $"batch {acknowledged} was acknowledged, batch {there} is there");
            acknowledged = there;
        }
        Assert.True(errors > 5 && answers > 5, $"{errors} errors, {answers} answers: the test shows little");
        TestContext.Current.TestOutputHelper?.WriteLine($"{faults} faults, {errors} errors told, {answers} right answers, batch {acknowledged}");
    }
}
