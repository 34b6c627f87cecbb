using NewsSearch.Embedded.Storage;
using NewsSearch.Index;

namespace NewsSearch.Embedded;

/// <summary>
/// The commit a reader serves: the newest that is sound. Whoever asks gets a snapshot and keeps it; a newer commit is looked for whenever
/// one is asked for. A commit found damaged later, by a question or by the verification in the background, is left for the one before when that
/// does without the damaged file. Safe for several threads.
/// </summary>
internal sealed class CurrentCommit : IDisposable
{
    // What is wrong may pass (a share that was away); looking again costs a few file operations.
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);

    private readonly IndexFolder _folder;
    private readonly Lock _opening = new();
    private readonly Dictionary<string, DamagedFileException> _damaged = new(StringComparer.Ordinal);
    private readonly BackgroundVerification _verification;
    private Snapshot? _snapshot;
    private IndexWarning? _warning;

    // What was met in the snapshot that serves and does not keep it from serving.
    private IndexWarning? _trouble;
    private Look _look;

    /// <exception cref="IndexUnavailableException">There is none.</exception>
    public CurrentCommit(IndexFolder folder)
    {
        _folder = folder;
        _look = Look.At(folder);
        _snapshot = Commits.OpenNewest(folder, null, _damaged, out _warning);
        _verification = new BackgroundVerification(damage => PassOver(damage));
        _verification.Begin(_snapshot);
    }

    /// <summary>What is wrong with the newest commit, or with the one that serves; null when all is well.</summary>
    public IndexWarning? Warning => Volatile.Read(ref _warning);

    /// <summary>The snapshot to answer one question from, to be disposed then.</summary>
    public Snapshot Share()
    {
        if (!Volatile.Read(ref _look).StillTrue(_folder, _warning is not null)) Refresh();
        while (true)
        {
            var current = Volatile.Read(ref _snapshot);
            ObjectDisposedException.ThrowIf(current is null, this);
            if (current.TryShare()) return current;
        }
    }

    /// <summary>Tells of damage that was met, and looks for a commit that does without the file.</summary>
    /// <returns>Whether another commit serves now.</returns>
    public bool PassOver(DamagedFileException damage)
    {
        lock (_opening)
        {
            if (_snapshot is null) return false;
            // What could not be read this time is no reason to leave the newest commit.
            if (damage.File is null || damage.IsUnreadable)
            {
                _warning = _trouble = new IndexWarning(damage.Message, damage.File, damage.Offset);
                return false;
            }
            _damaged[Path.GetFileName(damage.File)] = damage;
            if (!_snapshot.Manifest.Files.Any(_damaged.ContainsKey)) return true;
            var before = _snapshot;
            Open();
            return _snapshot != before;
        }
    }

    public void Dispose()
    {
        lock (_opening)
        {
            _snapshot?.Dispose();
            _snapshot = null;
        }
        _verification.Dispose();
    }

    private void Refresh()
    {
        lock (_opening)
        {
            if (_snapshot is null) return;
            var look = Look.At(_folder);
            if (_warning is not null || IsSuperseded()) Open();
            Volatile.Write(ref _look, look);
        }
    }

    private bool IsSuperseded()
    {
        try
        {
            // An index that was deleted and built again counts from one again.
            return _folder.Generations() is [var newest, ..] && (newest != _snapshot!.Generation || !Manifest.Read(_folder, newest).IsSame(_snapshot.Manifest));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    // What serves goes on serving when nothing better can be opened.
    private void Open()
    {
        var current = _snapshot!;
        try
        {
            var opened = Commits.OpenNewest(_folder, current, _damaged, out var warning);
            if (opened.Manifest.IsSame(current.Manifest))
            {
                _warning = warning ?? _trouble;
                opened.Dispose();
                return;
            }
            opened.Life = opened.Generation == current.Generation ? current.Life + 1 : current.Life;
            (_warning, _trouble) = (warning, null);
            Volatile.Write(ref _snapshot, opened);
            _verification.Begin(opened);
            current.Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var damage = e.InnerException as DamagedFileException;
            _warning = new IndexWarning($"A newer commit cannot be opened ({damage?.Message ?? e.Message}); commit {current.Generation} serves.", damage?.File, damage?.Offset);
        }
    }

    /// <summary>
    /// When the folder was last seen to change. A look soon after a change proves nothing, as another may carry the same time: two seconds is the
    /// coarsest clock a file system keeps.
    /// </summary>
    private sealed record Look(DateTime Changed, DateTime Seen)
    {
        public static Look At(IndexFolder folder) => new(folder.Files.Changed, DateTime.UtcNow);

        public bool StillTrue(IndexFolder folder, bool isTrying) =>
            (!isTrying || DateTime.UtcNow - Seen < BetweenTries) && Seen - Changed > TimeSpan.FromSeconds(2) && folder.Files.Changed == Changed;
    }
}
