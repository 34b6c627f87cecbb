using System.Runtime.InteropServices;

namespace NewsSearch.Benchmarks.Peers;

/// <summary>Asks Linux to forget what it holds of files, so that opening them is cold.</summary>
internal static partial class PageCache
{
    private const int DontNeed = 4;

    /// <summary>False when the system does not take the advice. Pages that some process has mapped stay.</summary>
    public static bool Drop(string folder)
    {
        if (!OperatingSystem.IsLinux()) return false;
        var done = true;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            done &= Advise((int)handle.DangerousGetHandle(), 0, 0, DontNeed) == 0; // open until the end of the loop
        }
        return done;
    }

    [LibraryImport("libc", EntryPoint = "posix_fadvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(int file, long offset, long length, int advice);
}
