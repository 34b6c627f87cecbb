namespace NewsSearch.Search;

/// <summary>The time that several searches have together, from now on. What it was too short for is not answered, and whoever shows the answers says so.</summary>
public sealed class TimeBudget : IDisposable
{
    private readonly CancellationToken _givenUp;
    private readonly CancellationTokenSource _over;

    /// <param name="limit">How long.</param>
    /// <param name="cancellation">Of whoever asked: a search that nobody waits for is an exception, whatever time is left.</param>
    public TimeBudget(TimeSpan limit, CancellationToken cancellation)
    {
        (_givenUp, _over) = (cancellation, CancellationTokenSource.CreateLinkedTokenSource(cancellation));
        if (limit > TimeSpan.Zero) _over.CancelAfter(limit);
        else _over.Cancel();
    }

    /// <summary>What is asked, or the other when time is over before it is known.</summary>
    public async ValueTask<T> OrAsync<T>(Func<CancellationToken, ValueTask<T>> ask, T otherwise)
    {
        ArgumentNullException.ThrowIfNull(ask);
        _givenUp.ThrowIfCancellationRequested();
        if (_over.IsCancellationRequested) return otherwise;
        try
        {
            return await ask(_over.Token);
        }
        catch (OperationCanceledException) when (!_givenUp.IsCancellationRequested)
        {
            return otherwise;
        }
    }

    public void Dispose() => _over.Dispose();
}
