using System.Globalization;
using NewsSearch.Embedded.Storage;
using NewsSearch.Index;

namespace NewsSearch.Embedded;

/// <summary>The folder of an index: which files mean what, and how to say that something is wrong with it.</summary>
internal sealed class IndexFolder(IIndexFiles files)
{
    private const string LockFile = "write.lock";

    public IIndexFiles Files => files;

    public string Path => files.Name;

    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>The generations that have a manifest, newest first.</summary>
    public IReadOnlyList<long> Generations()
    {
        // There are two or three.
        var generations = new List<long>();
        foreach (var number in Numbers(".manifest")) generations.Insert(generations.FindLastIndex(g => g > number) + 1, number);
        return generations;
    }

    /// <summary>A number greater than that of any segment in the folder, damaged and forgotten ones included.</summary>
    public long NextSegment() => 1 + Numbers(".segment").DefaultIfEmpty().Max();

    /// <summary>Takes the writer's lock.</summary>
    /// <exception cref="IndexUnavailableException">Another writer has it.</exception>
    public IDisposable Lock() => files.TryLock(LockFile) ?? throw new IndexUnavailableException($"The index in {Path} is being written by another program; wait until it is done.");

    /// <summary>Deletes every file of ours that is not to be kept; what cannot be deleted now is tried again next time.</summary>
    public void DeleteAllBut(IEnumerable<string> keep)
    {
        try
        {
            var gone = files.List().Except(keep, StringComparer.Ordinal).ToLookup(System.IO.Path.GetExtension, StringComparer.Ordinal);
            // Manifests first and for good, so that a crash leaves files no manifest names rather than the reverse.
            if (gone.Contains(".manifest"))
            {
                if (!Delete(gone[".manifest"])) return;
                files.SyncNames();
            }
            Delete([.. gone[".segment"], .. gone[".live"], .. gone[".tmp"]]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>Deletes files; what cannot be deleted now is tried again with the next commit.</summary>
    /// <returns>Whether all are gone.</returns>
    public bool Delete(IEnumerable<string> gone)
    {
        var all = true;
        foreach (var file in gone)
        {
            try
            {
                files.Delete(file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Where mapped files cannot be deleted, a reader still has it.
                all = false;
            }
        }
        return all;
    }

    /// <summary>Publishes a commit: its manifest appears whole or not at all.</summary>
    public void Publish(Manifest manifest)
    {
        // Names of the files the manifest speaks of must be on disk before its own is.
        files.SyncNames();
        var name = Manifest.FileOf(manifest.Generation);
        using (var file = files.Create(name + ".tmp"))
        {
            file.Write(manifest.ToBytes());
            file.Sync();
        }
        files.Rename(name + ".tmp", name);
        files.SyncNames();
    }

    /// <summary>Deletes files of a writer that gives up, but for those of a commit it published without learning that it did.</summary>
    public void Forget(IReadOnlyCollection<string> unpublished)
    {
        if (unpublished.Count == 0) return;
        try
        {
            // A manifest that cannot be read may be the one that names them; then they stay until the next commit.
            var published = Generations().SelectMany(g => Manifest.Read(this, g).Files);
            Delete([.. unpublished.Except(published, StringComparer.Ordinal), .. files.List().Where(f => f.EndsWith(".tmp", StringComparison.Ordinal))]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next commit deletes them.
        }
    }

    public IndexUnavailableException Unavailable(string what, Exception? inner = null) => new(
        $"The index in {Path} cannot be used: {what.TrimEnd('.')}. Build it with: {IndexUnavailableException.Remedy}", inner!)
    {
        File = (inner as DamagedFileException)?.File,
        Offset = (inner as DamagedFileException)?.Offset,
    };

    private List<long> Numbers(string extension)
    {
        var numbers = new List<long>();
        foreach (var file in files.List())
        {
            if (file.EndsWith(extension, StringComparison.Ordinal) && long.TryParse(file.AsSpan(0, file.Length - extension.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                numbers.Add(number);
        }
        return numbers;
    }
}
