using System.Globalization;
using System.Runtime.InteropServices;
using NewsSearch.Index;

namespace NewsSearch.Embedded;

/// <summary>The folder of an index: its files by name, and how to say that something is wrong with it.</summary>
internal sealed partial class IndexFolder(string path)
{
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    public string LockFile => PathOf("write.lock");

    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>The generations that have a manifest, newest first.</summary>
    public IReadOnlyList<long> Generations()
    {
        var found = new List<long>();
        try
        {
            foreach (var file in Directory.EnumerateFiles(Path, "*.manifest"))
            {
                if (NumberOf(file) is { } generation) found.Add(generation);
            }
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        found.Sort((a, b) => b.CompareTo(a));
        return found;
    }

    /// <summary>A number greater than that of any segment there ever was, damaged and forgotten ones included.</summary>
    public long NextSegment() => 1 + Directory.EnumerateFiles(Path, "*.segment").Select(f => NumberOf(f) ?? 0).DefaultIfEmpty().Max();

    /// <summary>Deletes every file of ours that is not to be kept; what cannot be deleted now is tried again next time.</summary>
    public void DeleteAllBut(IEnumerable<string> keep)
    {
        var kept = keep.ToHashSet(StringComparer.Ordinal);
        var gone = Directory.GetFiles(Path).Where(f => !kept.Contains(System.IO.Path.GetFileName(f))).ToLookup(System.IO.Path.GetExtension, StringComparer.Ordinal);
        // Manifests first and for good, so that a crash leaves files no manifest names rather than the reverse.
        if (gone.Contains(".manifest"))
        {
            Delete(gone[".manifest"]);
            SyncNames();
        }
        Delete([.. gone[".segment"], .. gone[".live"], .. gone[".tmp"]]);
    }

    /// <summary>Publishes a commit: its manifest appears whole or not at all.</summary>
    public void Publish(Manifest manifest)
    {
        // Names of the files the manifest speaks of must be on disk before its own is.
        SyncNames();
        var temporary = PathOf(Manifest.FileOf(manifest.Generation) + ".tmp");
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            file.Write(manifest.ToBytes());
            file.Flush(flushToDisk: true);
        }
        File.Move(temporary, PathOf(Manifest.FileOf(manifest.Generation)));
        SyncNames();
    }

    public IndexUnavailableException Unavailable(string what, Exception? inner = null) => new(
        $"The index in {Path} cannot be used: {what} Build it with: dotnet run --project src/NewsSearch.Indexer -- index PATH… --rebuild", inner!);

    private static void Delete(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            try
            {
                File.Delete(file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Where mapped files cannot be deleted, a reader still has it.
            }
        }
    }

    private static long? NumberOf(string file) =>
        long.TryParse(System.IO.Path.GetFileNameWithoutExtension(file), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Makes renames and new names last. Windows keeps them in its journal and has no such call.
    private void SyncNames()
    {
        if (OperatingSystem.IsWindows()) return;
        var folder = open(Path, 0);
        if (folder < 0) throw new IOException($"{Path} cannot be opened: error {Marshal.GetLastPInvokeError()}");
        var result = fsync(folder);
        var error = Marshal.GetLastPInvokeError();
        _ = close(folder);
        if (result != 0) throw new IOException($"{Path} cannot be synchronised: error {error}");
    }

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int open(string path, int flags);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int fsync(int file);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int close(int file);
}
