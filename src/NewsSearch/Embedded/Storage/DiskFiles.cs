using System.Runtime.InteropServices;

namespace NewsSearch.Embedded.Storage;

/// <summary>A folder of the file system.</summary>
internal sealed partial class DiskFiles(string folder) : IIndexFiles
{
    public string Name { get; } = Path.GetFullPath(folder);

    public DateTime Changed => Directory.GetLastWriteTimeUtc(Name);

    public void Make() => Directory.CreateDirectory(Name);

    public IReadOnlyList<string> List()
    {
        try
        {
            return Array.ConvertAll(Directory.GetFiles(Name), f => Path.GetFileName(f));
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }

    public IDisposable? TryLock(string name)
    {
        try
        {
            // The operating system holds the lock and lets go of it when the process dies, however it dies.
            return new FileStream(PathOf(name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (IsSharing(e.HResult))
        {
            return null;
        }
    }

    public IFileOutput Create(string name)
    {
        File.Delete(PathOf(name));
        return new DiskOutput(PathOf(name));
    }

    public byte[] Read(string name) => File.ReadAllBytes(PathOf(name));

    public IFileView Open(string name) => new DiskView(PathOf(name));

    public void Rename(string from, string to) => File.Move(PathOf(from), PathOf(to));

    public void Delete(string name) => File.Delete(PathOf(name));

    // Windows keeps names in its journal and has no such call.
    public void SyncNames()
    {
        if (OperatingSystem.IsWindows()) return;
        var folder = open(Name, 0);
        if (folder < 0) throw new IOException($"{Name} cannot be opened: error {Marshal.GetLastPInvokeError()}");
        var result = fsync(folder);
        var error = Marshal.GetLastPInvokeError();
        _ = close(folder);
        if (result != 0) throw new IOException($"{Name} cannot be synchronised: error {error}");
    }

    private string PathOf(string name) => Path.Combine(Name, name);

    // EAGAIN of Linux, EWOULDBLOCK of macOS, ERROR_SHARING_VIOLATION of Windows.
    private static bool IsSharing(int error) => error is 11 or 35 or unchecked((int)0x80070020);

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int open(string path, int flags);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int fsync(int file);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int close(int file);
}
