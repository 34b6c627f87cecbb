using System.Runtime.InteropServices;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded;

/// <summary>
/// Reads every page of an open snapshot and compares its checksum, on a thread that gives way to everything else. A segment is verified once, however
/// many commits name it. Begins after a while, so that a program that asks one question and ends does not read the whole index for it.
/// </summary>
/// <param name="found">Told of each damaged file, on the thread.</param>
internal sealed partial class BackgroundVerification(Action<DamagedFileException> found) : IDisposable
{
    private static readonly TimeSpan After = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private readonly HashSet<string> _verified = new(StringComparer.Ordinal);
    private CancellationTokenSource? _running;

    /// <summary>Leaves what it was at and turns to this snapshot.</summary>
    public void Begin(Snapshot snapshot)
    {
        lock (_lock)
        {
            _running?.Cancel();
            _running = new CancellationTokenSource();
            var cancellation = _running.Token;
            new Thread(() => Wait(snapshot, cancellation)) { IsBackground = true, Name = "Verification of the index", Priority = ThreadPriority.Lowest }.Start();
        }
    }

    public void Dispose()
    {
        lock (_lock) _running?.Cancel();
    }

    // Apart from what comes then, which is not compiled before.
    private void Wait(Snapshot snapshot, CancellationToken cancellation)
    {
        if (!cancellation.WaitHandle.WaitOne(After)) Run(snapshot, cancellation);
    }

    private void Run(Snapshot snapshot, CancellationToken cancellation)
    {
        if (!snapshot.TryShare()) return;
        using (snapshot)
        {
            // Linux has no priorities of threads but niceness, which this call sets for the calling thread alone.
            if (OperatingSystem.IsLinux()) _ = setpriority(0, 0, 19);
            try
            {
                foreach (var (reader, _, _) in snapshot.Segments)
                {
                    lock (_lock)
                    {
                        if (_verified.Contains(reader.Path)) continue;
                    }
                    if (reader.Damages(cancellation).FirstOrDefault() is { } damage) found(damage);
                    lock (_lock) _verified.Add(reader.Path);
                }
            }
            catch (OperationCanceledException)
            {
                // There is a newer commit, or nobody asks any more.
            }
        }
    }

    [LibraryImport("libc")]
    private static partial int setpriority(int which, int who, int niceness);
}
