using System.Diagnostics;
using NewsSearch.Index;

namespace NewsSearch.Search;

/// <summary>
/// Something made of a commit of the index, once for all who ask. While that of a newer commit is made, the one before serves: of a million articles and half a million people it takes seconds, which nobody
/// should wait for because somebody else has added an article. Safe for any number of threads.
/// </summary>
/// <param name="patience">So long it is waited for nevertheless: that of a small archive is made before a reader minds.</param>
internal sealed class Renewed<T>(TimeSpan patience) where T : class
{
    private static readonly TimeSpan Minded = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private Made? _ready;
    private Task<T>? _making;
    private long _began;

    public Renewed() : this(Minded) { }

    /// <summary>The thing of a commit, or of the one before until that is made.</summary>
    /// <param name="generation">The newest commit seen, or null when none has been and any will do.</param>
    /// <param name="make">Makes it, and tells of which commit it came to be.</param>
    /// <param name="cancellation">Ends the waiting, not the making.</param>
    /// <exception cref="IndexUnavailableException">It cannot be made, and there is none yet; who asks next tries again.</exception>
    public async ValueTask<T> OfAsync(long? generation, Func<Task<(long Generation, T Value)>> make, CancellationToken cancellation)
    {
        Task<T> making;
        T? before;
        TimeSpan left;
        lock (_lock)
        {
            if (_ready is { } ready && (generation is null || generation == ready.Generation || generation == ready.AskedFor)) return ready.Value;
            if (_making is null) (_making, _began) = (Task.Run(() => MakeAsync(generation, make), CancellationToken.None), Stopwatch.GetTimestamp());
            (making, before, left) = (_making, _ready?.Value, patience - Stopwatch.GetElapsedTime(_began));
        }
        if (before is null) return await making.WaitAsync(cancellation);
        if (left <= TimeSpan.Zero) return before;
        try
        {
            return await making.WaitAsync(left, cancellation);
        }
        catch (Exception e) when (e is TimeoutException or IndexUnavailableException)
        {
            return before;
        }
    }

    private async Task<T> MakeAsync(long? asked, Func<Task<(long Generation, T Value)>> make)
    {
        try
        {
            var (generation, value) = await make();
            lock (_lock) _ready = new Made(generation, asked, value);
            return value;
        }
        finally
        {
            lock (_lock) _making = null;
        }
    }

    private sealed record Made(long Generation, long? AskedFor, T Value);
}
