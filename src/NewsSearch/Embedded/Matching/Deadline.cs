using System.Diagnostics;
using System.Globalization;
using NewsSearch.Index;

namespace NewsSearch.Embedded.Matching;

/// <summary>How long a query may go on: until whoever asked gives up, or its time is over.</summary>
/// <param name="limit">From now.</param>
/// <param name="cancellation">Of whoever asked.</param>
internal sealed class Deadline(TimeSpan limit, CancellationToken cancellation)
{
    private readonly long _start = Stopwatch.GetTimestamp();

    /// <summary>Called often enough that little happens between two calls: once a window, a term, a stored document.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    /// <exception cref="QueryTooLargeException">It takes too long.</exception>
    public void Check()
    {
        cancellation.ThrowIfCancellationRequested();
        if (Stopwatch.GetElapsedTime(_start) > limit) throw new QueryTooLargeException(string.Create(CultureInfo.InvariantCulture, $"A query takes at most {limit.TotalSeconds} seconds."));
    }
}
