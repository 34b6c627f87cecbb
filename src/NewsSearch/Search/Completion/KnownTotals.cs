using System.Collections.Concurrent;

namespace NewsSearch.Search.Completion;

/// <summary>
/// How many articles queries find at one commit, each counted once: what is typed letter by letter is offered the same people and places again and again, and counting
/// eight of them takes longer than finding them. Safe for any number of threads.
/// </summary>
/// <param name="generation">The commit.</param>
internal sealed class KnownTotals(long generation)
{
    /// <summary>Some megabytes; what is asked once these are full is counted each time.</summary>
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<string, (int? Found, bool IsAll)> _counted = new(StringComparer.Ordinal);

    /// <summary>The commit.</summary>
    public long Generation => generation;

    /// <summary>The total of a query, counted if it is not known.</summary>
    public async ValueTask<(int? Found, bool IsAll)> OfAsync(string query, Func<string, ValueTask<(int? Found, bool IsAll)>> count)
    {
        if (_counted.TryGetValue(query, out var known)) return known;
        var counted = await count(query);
        if (_counted.Count < Most) _counted.TryAdd(query, counted);
        return counted;
    }
}
