using Microsoft.Win32.SafeHandles;

namespace NewsSearch.Indexer;

/// <summary>
/// Where an export goes. A file has its name only once it is complete: until then it is written beside (<c>.part</c>), and what was there before stays. A pipe or stdout is written to as it is.
/// </summary>
internal sealed class ExportFile : IAsyncDisposable
{
    private readonly string? _path, _part;

    private ExportFile(Stream stream, string? path = null, string? part = null) => (Stream, _path, _part) = (stream, path, part);

    /// <summary>What is to be written to.</summary>
    public Stream Stream { get; }

    /// <summary>A file to be.</summary>
    public static ExportFile At(string path)
    {
        // >(gzip) is /dev/fd/63, and no folder for files.
        if (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal)) return new(new FileStream(path, FileMode.Open, FileAccess.Write));
        var target = File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } linked ? linked.FullName : Path.GetFullPath(path);
        var part = target + ".part";
        return new(File.Create(part), target, part);
    }

    /// <summary>Stdout. The console's own stream takes no notice when nobody reads it any more; that of a pipe fails.</summary>
    public static ExportFile Stdout()
    {
        if (!OperatingSystem.IsWindows())
        {
            // A file is left to the console, which writes behind what others have written there.
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 1 << 16);
            if (!stream.CanSeek) return new(stream);
        }
        return new(Console.OpenStandardOutput());
    }

    /// <summary>Gives the file its name.</summary>
    public async ValueTask CompleteAsync()
    {
        await Stream.DisposeAsync();
        if (_part is not null) File.Move(_part, _path!, overwrite: true); // both or neither
    }

    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync();
        if (_part is not null) File.Delete(_part);
    }
}
