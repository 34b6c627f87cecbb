using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Embedded;

/// <summary>
/// The power cut at every write, synchronisation, rename and other step of writing, on a disk that keeps, loses, zeroes, halves or garbles what was
/// not synchronised: no acknowledged commit is lost, none is half there, and writing goes on.
/// </summary>
public sealed class PowerCutTests
{
    private const int Commits = 4;

    [Theory]
    [InlineData(Unsynced.Kept)]
    [InlineData(Unsynced.Lost)]
    [InlineData(Unsynced.Zeroed)]
    [InlineData(Unsynced.Halved)]
    [InlineData(Unsynced.Flipped)]
    internal async Task NoStepLosesWhatWasAcknowledged(Unsynced unsynced)
    {
        var before = await Written.Disk(20);
        // In the short form every seventh step, from another one for every kind of loss.
        var stride = Effort.Of("POWERCUTS", usual: 7, atLength: 1);
        int cuts = 0, advanced = 0;
        for (var step = (int)unsynced % stride; ; step += stride)
        {
            var disk = before.Copy();
            var isDead = false;
            disk.Fails = (_, operation) => isDead |= operation >= step;
            var acknowledged = await Written.By(disk, 20, Commits);
            if (!isDead) break;
            cuts++;

            var after = disk.AfterCrash(unsynced);
            var found = await Written.Verified(after);
            Assert.True(found >= acknowledged && found <= acknowledged + 1, $"cut at step {step}: batch {acknowledged} was acknowledged, batch {found} is there");
            if (found > acknowledged) advanced++;
            Assert.Equal(found + 2, await Written.By(after, found, 2));
            Assert.Equal(found + 2, await Written.Verified(after));
            Assert.Equal(after.List().Order(), Written.Needed(after).Order());
        }
        Assert.True(cuts > 100 / stride, $"only {cuts} steps: the test shows little");
        Assert.True(unsynced == Unsynced.Lost || stride > 1 || advanced > 0, "no commit was cut between its rename and its acknowledgement");
        TestContext.Current.TestOutputHelper?.WriteLine($"{cuts} power cuts, unsynchronised bytes {unsynced}, {advanced} a commit ahead");
    }
}
