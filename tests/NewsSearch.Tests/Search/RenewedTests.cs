using NewsSearch.Index;
using NewsSearch.Search;

namespace NewsSearch.Tests.Search;

public sealed class RenewedTests
{
    private static readonly TimeSpan Patient = TimeSpan.FromMinutes(5);

    private int _made;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ItIsMadeOnceForAllWhoAskAndAgainForANewerCommit()
    {
        var renewed = new Renewed<string>(Patient);
        var blocked = new TaskCompletionSource();
        var asked = Enumerable.Range(0, 5).Select(_ => renewed.OfAsync(null, async () => { await blocked.Task; return Make(1); }, Cancellation).AsTask()).ToList();
        blocked.SetResult();
        Assert.All(await Task.WhenAll(asked), one => Assert.Equal("1", one));
        Assert.Equal("1", await renewed.OfAsync(1, () => Task.FromResult(Make(1)), Cancellation));
        Assert.Equal("2", await renewed.OfAsync(2, () => Task.FromResult(Make(2)), Cancellation));
        Assert.Equal(2, _made);
    }

    // Who waits for nothing sees the next when it has been made; should it never be, the test ends by its time.
    [Fact(Timeout = 60_000)]
    public async Task TheOneBeforeServesWhileTheNextIsMade()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var renewed = new Renewed<string>(TimeSpan.Zero);
        Assert.Equal("1", await renewed.OfAsync(null, () => Task.FromResult(Make(1)), cancellation));
        var blocked = new TaskCompletionSource();
        for (var i = 0; i < 3; i++) Assert.Equal("1", await renewed.OfAsync(2, async () => { await blocked.Task; return Make(2); }, cancellation));
        blocked.SetResult();
        while (_made < 2) await Task.Delay(1, cancellation);
        while (await renewed.OfAsync(2, () => Task.FromResult(Make(3)), cancellation) != "2") await Task.Delay(1, cancellation);
        Assert.Equal(2, _made);
    }

    [Fact]
    public async Task WhatCameOfANewerCommitThanAskedForIsNotMadeAgain()
    {
        var renewed = new Renewed<string>(Patient);
        Assert.Equal("1", await renewed.OfAsync(null, () => Task.FromResult(Make(1)), Cancellation));
        Assert.Equal("3", await renewed.OfAsync(2, () => Task.FromResult(Make(3)), Cancellation));
        Assert.Equal("3", await renewed.OfAsync(2, () => Task.FromResult(Make(4)), Cancellation));
        Assert.Equal("3", await renewed.OfAsync(3, () => Task.FromResult(Make(4)), Cancellation));
    }

    [Fact]
    public async Task AFaultIsOfWhoAsksFirstAndLaterLeavesTheOneBefore()
    {
        var renewed = new Renewed<string>(Patient);
        Task<(long, string)> Fails() => throw new IndexUnavailableException("gone");
        await Assert.ThrowsAsync<IndexUnavailableException>(async () => await renewed.OfAsync(null, Fails, Cancellation));
        Assert.Equal("1", await renewed.OfAsync(null, () => Task.FromResult(Make(1)), Cancellation));
        Assert.Equal("1", await renewed.OfAsync(2, Fails, Cancellation));
        Assert.Equal("2", await renewed.OfAsync(2, () => Task.FromResult(Make(2)), Cancellation));
    }

    [Fact]
    public async Task WhoGivesUpWaitsNoMoreAndTheOthersGetIt()
    {
        var renewed = new Renewed<string>(Patient);
        var blocked = new TaskCompletionSource();
        using var given = new CancellationTokenSource();
        var gone = renewed.OfAsync(null, async () => { await blocked.Task; return Make(1); }, given.Token).AsTask();
        var stays = renewed.OfAsync(null, () => Task.FromResult(Make(2)), Cancellation).AsTask();
        await given.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        blocked.SetResult();
        Assert.Equal("1", await stays);
    }

    private (long, string) Make(long generation)
    {
        Interlocked.Increment(ref _made);
        return (generation, generation.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
