using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NewsSearch.Embedded.Storage;

/// <summary>A file of <see cref="DiskFiles"/>, mapped into memory, with a handle beside for reads that may fail.</summary>
internal sealed unsafe partial class DiskView : IFileView
{
    private readonly SafeFileHandle _file;
    private readonly MemoryMappedFile? _map;
    private readonly MemoryMappedViewAccessor? _view;

    public DiskView(string path)
    {
        _file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.RandomAccess);
        try
        {
            Length = RandomAccess.GetLength(_file);
            // An empty file cannot be mapped.
            if (Length == 0) return;
            _map = MemoryMappedFile.CreateFromFile(_file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
            _view = _map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
            byte* start = null;
            _view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
            Start = start + _view.PointerOffset;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public long Length { get; }

    public byte* Start { get; private set; }

    public void Read(long offset, Span<byte> into)
    {
        while (into.Length > 0)
        {
            var n = RandomAccess.Read(_file, into, offset);
            if (n == 0) throw new EndOfStreamException("The file ends before it should.");
            into = into[n..];
            offset += n;
        }
    }

    // Pages of a file that is only read are clean, and come back from the file when they are asked for again.
    public void Forget()
    {
        const int DontNeed = 4;
        if (OperatingSystem.IsLinux() && Start != null) _ = madvise(Start, (nuint)Length, DontNeed);
    }

    public void Dispose()
    {
        if (Start != null) _view!.SafeMemoryMappedViewHandle.ReleasePointer();
        Start = null;
        _view?.Dispose();
        _map?.Dispose();
        _file.Dispose();
    }

    [LibraryImport("libc")]
    private static partial int madvise(byte* start, nuint length, int advice);
}
