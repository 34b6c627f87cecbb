using System.Diagnostics;
using System.Globalization;
using NewsSearch.Indexing;

namespace NewsSearch.Indexer;

/// <summary>Shows on stderr how an indexing run comes along: one line kept up to date on a terminal, a line now and then elsewhere.</summary>
internal sealed class IndexingMeter(TextWriter output, bool onTerminal) : IProgress<IndexingProgress>
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    private long _last = Stopwatch.GetTimestamp();
    private int _width;

    public void Report(IndexingProgress value)
    {
        if (!onTerminal && Stopwatch.GetElapsedTime(_last) < BetweenLines) return;
        _last = Stopwatch.GetTimestamp();
        var perSecond = value.Read / Math.Max(value.Elapsed.TotalSeconds, 0.001);
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{value.Read:N0} articles read, {value.Written:N0} written, {value.Failed:N0} failed, {value.Elapsed:hh\\:mm\\:ss}, {perSecond:N0} a second");
        if (onTerminal) output.Write("\r" + line.PadRight(_width));
        else output.WriteLine(line);
        _width = line.Length;
    }

    /// <summary>Leaves the terminal's line as if it had never been there.</summary>
    public void Clear()
    {
        if (onTerminal && _width > 0) output.Write("\r" + new string(' ', _width) + "\r");
    }
}
