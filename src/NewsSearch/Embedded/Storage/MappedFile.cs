using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;

namespace NewsSearch.Embedded.Storage;

/// <summary>
/// A finished file of the index, mapped into memory. Its bytes are divided into pages, each with a checksum in a table at the end; a
/// page is verified the first time any of it is asked for, so that nothing unverified is ever interpreted and opening stays quick.
/// Safe for several threads. Layout: FORMAT.md, "Paged files".
/// </summary>
internal sealed unsafe class MappedFile : IDisposable
{
    public const int PageSize = 1 << PageShift;
    public const int TrailerSize = 40;
    public const ulong Magic = 0x3158444E49534E00; // "\0NSINDX1" read as a little-endian number
    public const uint Version = 1;

    private const int PageShift = 14;

    private readonly MemoryMappedFile _map;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly long _checksums;
    private readonly ulong[] _verified;

    /// <param name="path">The file.</param>
    /// <param name="length">The length its writer recorded.</param>
    /// <exception cref="DamagedFileException">The file is missing, of another length, or its table or trailer is damaged.</exception>
    public MappedFile(string path, long length)
    {
        Path = path;
        Length = length;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (file.Length != length || length < TrailerSize)
                throw new DamagedFileException(path, file.Length, FormattableString.Invariant($"it should be {length} bytes long"));
            _map = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        }
        catch (Exception e) when (e is IOException and not DamagedFileException || e is UnauthorizedAccessException)
        {
            throw new DamagedFileException($"{path} cannot be read: {e.Message}", e);
        }

        _view = _map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* start = null;
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        _start = start + _view.PointerOffset;
        try
        {
            var trailer = new ReadOnlySpan<byte>(_start + length - TrailerSize, TrailerSize);
            if (BinaryPrimitives.ReadUInt64LittleEndian(trailer[32..]) != Magic || BinaryPrimitives.ReadUInt32LittleEndian(trailer[28..]) != Crc32C.Of(trailer[..28]))
                throw new DamagedFileException(path, length - TrailerSize, "the trailer is not what was written");
            var version = BinaryPrimitives.ReadUInt32LittleEndian(trailer[24..]);
            if (version != Version)
                throw new DamagedFileException(path, length - TrailerSize, FormattableString.Invariant($"format {version}, this program reads {Version}"));
            Directory = BinaryPrimitives.ReadInt64LittleEndian(trailer);
            _checksums = BinaryPrimitives.ReadInt64LittleEndian(trailer[8..]);
            var pages = (_checksums + PageSize - 1) >> PageShift;
            if (Directory < 0 || Directory > _checksums || _checksums + pages * 4 + TrailerSize != length)
                throw new DamagedFileException(path, length - TrailerSize, "the trailer contradicts the file");
            Checksum = BinaryPrimitives.ReadUInt32LittleEndian(trailer[20..]);
            if (Checksum != Crc32C.Of(new ReadOnlySpan<byte>(_start + _checksums, checked((int)(pages * 4)))))
                throw new DamagedFileException(path, _checksums, "the checksum table is not what was written");
            _verified = new ulong[(pages + 63) / 64];
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public string Path { get; }

    public long Length { get; }

    /// <summary>The checksum of the table of checksums, which stands for the whole content.</summary>
    public uint Checksum { get; }

    /// <summary>Where the directory of sections begins; it ends where the checksums begin.</summary>
    public long Directory { get; }

    public long DirectoryLength => _checksums - Directory;

    /// <summary>The bytes asked for, verified.</summary>
    public MappedBytes Bytes(long offset, long length)
    {
        if (offset < 0 || length < 0 || length > int.MaxValue || offset > _checksums - length)
            throw new DamagedFileException(Path, offset, "a structure reaches outside the file");
        if (length > 0) Verify(offset >> PageShift, (offset + length - 1) >> PageShift);
        return new(_start + offset, (int)length);
    }

    /// <summary>Verifies every page again, whatever was verified before.</summary>
    /// <returns>Where the damaged pages begin.</returns>
    public IEnumerable<long> DamagedPages(CancellationToken cancellation)
    {
        for (long page = 0, pages = (_checksums + PageSize - 1) >> PageShift; page < pages; page++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!IsSound(page)) yield return page << PageShift;
        }
    }

    public void Dispose()
    {
        if (_start != null) _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _map.Dispose();
    }

    private void Verify(long first, long last)
    {
        for (var page = first; page <= last; page++)
        {
            ref var word = ref _verified[page >> 6];
            var bits = Volatile.Read(ref word);
            if (bits == ulong.MaxValue)
            {
                page |= 63;
                continue;
            }
            if ((bits >> (int)(page & 63) & 1) != 0) continue;
            if (!IsSound(page)) throw new DamagedFileException(Path, page << PageShift, "the checksum does not match");
            Interlocked.Or(ref word, 1UL << (int)(page & 63));
        }
    }

    private bool IsSound(long page)
    {
        var from = page << PageShift;
        var bytes = new ReadOnlySpan<byte>(_start + from, (int)Math.Min(PageSize, _checksums - from));
        return Crc32C.Of(bytes) == *(uint*)(_start + _checksums + page * 4);
    }
}
