using NewsSearch.Embedded.Segments;

namespace NewsSearch.Embedded;

/// <summary>
/// The commits a writer keeps in its folder, and the files it has there besides. The commit before the newest is what a reader falls back to when the newest is
/// damaged; but a merge or a rebuild supersedes whole segments, and keeping those would double the index. So where they are large the newest is read back, and
/// once it is found whole they go.
/// </summary>
/// <param name="folder">Where.</param>
/// <param name="affordable">The commit before may keep so many bytes to itself, or an eighth of the index if that is more.</param>
internal sealed class CommitHistory(IndexFolder folder, long affordable)
{
    private const int Share = 8;

    // Files of this writer's that no commit names yet.
    private readonly HashSet<string> _unpublished = new(StringComparer.Ordinal);
    private Manifest? _newest;

    /// <summary>Whether there is a commit to add to.</summary>
    public bool HasAny => _newest is not null;

    /// <summary>Goes on from a commit.</summary>
    public void Continue(Manifest manifest) => _newest = manifest;

    /// <summary>Enters a file that is about to be written.</summary>
    public string Own(string file)
    {
        _unpublished.Add(file);
        return file;
    }

    /// <summary>Deletes files, but those a commit names.</summary>
    public void Delete(IEnumerable<string> files) => folder.Delete([.. files.Where(_unpublished.Remove)]);

    /// <summary>Publishes a commit and deletes what it supersedes, as far as that can be spared.</summary>
    /// <param name="manifest">The commit.</param>
    /// <param name="segments">Its segments.</param>
    public void Publish(Manifest manifest, IEnumerable<SegmentReader> segments)
    {
        folder.Publish(manifest);
        _unpublished.ExceptWith(manifest.Files);
        var before = _newest;
        _newest = manifest;
        folder.DeleteAllBut([.. manifest.Files, .. _unpublished, .. before is null || CanBeSpared(before, segments) ? [] : before.Files]);
    }

    /// <summary>Deletes what no commit names, when the writer closes.</summary>
    public void Close() => folder.Forget(_unpublished);

    private bool CanBeSpared(Manifest before, IEnumerable<SegmentReader> segments)
    {
        var kept = _newest!.Segments.Select(s => s.File).ToHashSet(StringComparer.Ordinal);
        var superseded = before.Segments.Where(s => !kept.Contains(s.File)).Sum(s => s.Length);
        if (superseded <= Math.Max(affordable, _newest.Segments.Sum(s => s.Length) / Share)) return false;
        var shared = before.Segments.Select(s => s.File).ToHashSet(StringComparer.Ordinal);
        return segments.All(s => shared.Contains(Path.GetFileName(s.Path)) || !s.Damages(CancellationToken.None).Any());
    }
}
