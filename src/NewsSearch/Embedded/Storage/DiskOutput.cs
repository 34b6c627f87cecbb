using Microsoft.Win32.SafeHandles;

namespace NewsSearch.Embedded.Storage;

/// <summary>A file of <see cref="DiskFiles"/> being written. Nothing is held back, so that closing has nothing left to fail at.</summary>
internal sealed class DiskOutput(string path) : IFileOutput
{
    private readonly SafeFileHandle _file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
    private long _length;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        RandomAccess.Write(_file, bytes, _length);
        _length += bytes.Length;
    }

    public void Sync() => RandomAccess.FlushToDisk(_file);

    public void Dispose() => _file.Dispose();
}
