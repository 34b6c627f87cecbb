using System.IO.MemoryMappedFiles;
using BenchmarkDotNet.Attributes;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Benchmarks.Micro;

/// <summary>
/// What reading a mapped file by its address gains over the ways that need no unsafe code: the reason for it in <see cref="DiskView"/>, <see cref="MappedFile"/> and <see cref="MappedBytes"/>.
/// Short stretches all over a file that is in memory, as blocks of postings are read.
/// </summary>
public class MappingBenchmarks : IDisposable
{
    private const int Megabytes = 64, Stretches = 1000, Length = 96;

    private readonly string _folder = Directory.CreateTempSubdirectory("newssearch-micro-").FullName;
    private readonly long[] _offsets = new long[Stretches];
    private readonly byte[] _buffer = new byte[Length];
    private MappedFile? _mapped;
    private FileStream? _stream;
    private MemoryMappedFile? _file;
    private MemoryMappedViewAccessor? _view;

    [GlobalSetup]
    public void Write()
    {
        var random = new Random(1);
        var files = new DiskFiles(_folder);
        var megabyte = new byte[1 << 20];
        long length;
        using (var output = new PagedOutput(files, "file"))
        {
            for (var i = 0; i < Megabytes; i++)
            {
                random.NextBytes(megabyte);
                output.Write(megabyte);
            }
            length = output.Finish(output.Position).Length;
        }
        foreach (ref var offset in _offsets.AsSpan()) offset = random.NextInt64(Megabytes * (1L << 20) - Length);
        _mapped = new MappedFile(files, "file", length);
        _stream = File.OpenRead(Path.Combine(_folder, "file"));
        _file = MemoryMappedFile.CreateFromFile(_stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        if (ByAddress() != ByAccessor() || ByAddress() != ByReading()) throw new InvalidOperationException("The ways disagree.");
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _mapped!.Dispose();
        _view!.Dispose();
        _file!.Dispose();
        _stream!.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true, Description = "by address, verified")]
    public uint ByAddress()
    {
        var sum = 0u;
        foreach (var offset in _offsets) sum += Crc32C.Of(_mapped!.Bytes(offset, Length).Span);
        return sum;
    }

    [Benchmark(Description = "copied by the accessor, not verified")]
    public uint ByAccessor()
    {
        var sum = 0u;
        foreach (var offset in _offsets)
        {
            _view!.ReadArray(offset, _buffer, 0, Length);
            sum += Crc32C.Of(_buffer);
        }
        return sum;
    }

    [Benchmark(Description = "read from the file, not verified")]
    public uint ByReading()
    {
        var sum = 0u;
        foreach (var offset in _offsets)
        {
            RandomAccess.Read(_stream!.SafeFileHandle, _buffer, offset);
            sum += Crc32C.Of(_buffer);
        }
        return sum;
    }
}
