namespace NewsSearch.Embedded.Matching;

/// <summary>The windows of one search, kept for the next one on the same thread.</summary>
internal sealed class Scratch : IDisposable
{
    // A window is 32 KB. Deeply nested queries take more than are worth keeping.
    private const int Kept = 24;

    [ThreadStatic]
    private static Scratch? _idle;

    private readonly List<Window> _windows = [];
    private readonly List<Sums> _sums = [];
    private readonly Window _short = new() { Limit = 1024 };
    private int _windowsUsed;
    private int _sumsUsed;

    private Scratch() { }

    public static Scratch Rent()
    {
        var scratch = _idle ?? new Scratch();
        _idle = null;
        return scratch;
    }

    public Window Window()
    {
        if (_windowsUsed == _windows.Count) _windows.Add(new Window());
        return _windows[_windowsUsed++];
    }

    /// <summary>The window the search itself goes by: short, so that what is found soon raises the floor for the rest.</summary>
    public Window Short() => _short;

    public Sums Sums()
    {
        if (_sumsUsed == _sums.Count) _sums.Add(new Sums());
        return _sums[_sumsUsed++];
    }

    /// <summary>Gives everything back. Not after a search that failed: sums may not be clean.</summary>
    public void Dispose()
    {
        if (_windows.Count > Kept) _windows.RemoveRange(Kept, _windows.Count - Kept);
        if (_sums.Count > Kept) _sums.RemoveRange(Kept, _sums.Count - Kept);
        (_windowsUsed, _sumsUsed) = (0, 0);
        _idle = this;
    }
}
