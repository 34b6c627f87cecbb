using NewsSearch.Embedded.Segments;

namespace NewsSearch.Embedded.Matching;

/// <summary>What one search works in, kept for a later one: for as many as may run at the same time, on whatever threads.</summary>
internal sealed class Scratch : IDisposable
{
    // A window is 32 KB. Deeply nested queries take more than are worth keeping.
    private const int Kept = 24;

    // Counts of as many values as a large archive has people, and no more.
    private const int LongestCounts = 1 << 18;

    private static readonly Scratch?[] Idle = new Scratch?[Environment.ProcessorCount];

    private readonly List<Window> _windows = [];
    private readonly List<Sums> _sums = [];
    private readonly List<List<int>> _values = [];
    private readonly List<int[]> _counts = [];
    private readonly List<(PostingsCursor Postings, PositionsCursor Positions)> _cursors = [];
    private readonly Window _short = new() { Limit = 1024 };
    private int _windowsUsed;
    private int _sumsUsed;
    private int _valuesUsed;
    private int _cursorsUsed;

    private Scratch() { }

    /// <summary>One that is idle, or a new one.</summary>
    public static Scratch Rent()
    {
        foreach (ref var idle in Idle.AsSpan())
        {
            if (Interlocked.Exchange(ref idle, null) is { } scratch) return scratch;
        }
        return new Scratch();
    }

    public Window Window()
    {
        if (_windowsUsed == _windows.Count) _windows.Add(new Window());
        return _windows[_windowsUsed++];
    }

    /// <summary>Where documents wait to be counted: some windows full.</summary>
    public int[] Waiting { get; } = new int[8192];

    /// <summary>The window the search itself goes by: short, so that what is found soon raises the floor for the rest.</summary>
    public Window Short() => _short;

    public Sums Sums()
    {
        if (_sumsUsed == _sums.Count) _sums.Add(new Sums());
        return _sums[_sumsUsed++];
    }

    /// <summary>A list of values, empty.</summary>
    public List<int> Values()
    {
        if (_valuesUsed == _values.Count) _values.Add([]);
        _values[_valuesUsed].Clear();
        return _values[_valuesUsed++];
    }

    /// <summary>Cursors, to be begun with a term.</summary>
    public (PostingsCursor Postings, PositionsCursor Positions) Cursors()
    {
        if (_cursorsUsed == _cursors.Count) _cursors.Add((new(), new()));
        return _cursors[_cursorsUsed++];
    }

    /// <summary>Counts, all of them 0; as many as asked for or more.</summary>
    public int[] Counts(int length)
    {
        var best = -1;
        for (var i = 0; i < _counts.Count; i++)
        {
            if (_counts[i].Length >= length && (best < 0 || _counts[i].Length < _counts[best].Length)) best = i;
        }
        if (best < 0) return new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(length, 16))];
        var counts = _counts[best];
        _counts.RemoveAt(best);
        return counts;
    }

    /// <summary>Takes counts back, which must be 0 again.</summary>
    public void Return(int[] counts)
    {
        if (counts.Length <= LongestCounts && _counts.Count < Kept) _counts.Add(counts);
    }

    /// <summary>Gives everything back. Not after a search that failed: sums may not be clean.</summary>
    public void Dispose()
    {
        if (_windows.Count > Kept) _windows.RemoveRange(Kept, _windows.Count - Kept);
        if (_sums.Count > Kept) _sums.RemoveRange(Kept, _sums.Count - Kept);
        if (_cursors.Count > Kept) _cursors.RemoveRange(Kept, _cursors.Count - Kept);
        (_windowsUsed, _sumsUsed, _valuesUsed, _cursorsUsed) = (0, 0, 0, 0);
        foreach (ref var idle in Idle.AsSpan())
        {
            if (Interlocked.CompareExchange(ref idle, this, null) is null) return;
        }
    }
}
