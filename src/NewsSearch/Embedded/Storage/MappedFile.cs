using System.Buffers.Binary;
using System.Runtime.InteropServices;

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
    public const uint Version = 4;

    private const int PageShift = 14;
    private const int PagesAtOnce = 16;

    [ThreadStatic]
    private static byte[]? _pages;

    private readonly IFileView _view;
    private readonly long _content;
    private readonly uint[] _checksums;
    private readonly ulong[] _verified;

    /// <param name="files">Where.</param>
    /// <param name="name">The file.</param>
    /// <param name="length">The length its writer recorded.</param>
    /// <exception cref="DamagedFileException">The file is missing, of another length, or its table or trailer is damaged.</exception>
    public MappedFile(IIndexFiles files, string name, long length)
    {
        Name = name;
        Path = System.IO.Path.Combine(files.Name, name);
        Length = length;
        try
        {
            _view = files.Open(name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DamagedFileException(Path, 0, $"it cannot be opened: {e.Message}", e);
        }
        try
        {
            if (_view.Length != length || length < TrailerSize) throw new DamagedFileException(Path, _view.Length, FormattableString.Invariant($"it should be {length} bytes long"));
            Span<byte> trailer = stackalloc byte[TrailerSize];
            Read(length - TrailerSize, trailer);
            if (BinaryPrimitives.ReadUInt64LittleEndian(trailer[32..]) != Magic || BinaryPrimitives.ReadUInt32LittleEndian(trailer[28..]) != Crc32C.Of(trailer[..28]))
                throw new DamagedFileException(Path, length - TrailerSize, "the trailer is not what was written");
            var version = BinaryPrimitives.ReadUInt32LittleEndian(trailer[24..]);
            if (version != Version)
                throw new DamagedFileException(FormattableString.Invariant($"{Path} is of format {version}, and this program reads format {Version}."));
            Directory = BinaryPrimitives.ReadInt64LittleEndian(trailer);
            _content = BinaryPrimitives.ReadInt64LittleEndian(trailer[8..]);
            var pages = (_content + PageSize - 1) >> PageShift;
            if (Directory < 0 || Directory > _content || _content + pages * 4 + TrailerSize != length)
                throw new DamagedFileException(Path, length - TrailerSize, "the trailer contradicts the file");
            Checksum = BinaryPrimitives.ReadUInt32LittleEndian(trailer[20..]);
            _checksums = new uint[pages];
            Read(_content, MemoryMarshal.AsBytes(_checksums.AsSpan()));
            if (Checksum != Crc32C.Of(MemoryMarshal.AsBytes<uint>(_checksums)))
                throw new DamagedFileException(Path, _content, "the checksum table is not what was written");
            _verified = new ulong[(pages + 63) / 64];
        }
        catch
        {
            _view.Dispose();
            throw;
        }
    }

    public string Name { get; }

    /// <summary>The name with the folder, for messages.</summary>
    public string Path { get; }

    public long Length { get; }

    /// <summary>The checksum of the table of checksums, which stands for the whole content.</summary>
    public uint Checksum { get; }

    /// <summary>Where the directory of sections begins; it ends where the checksums begin.</summary>
    public long Directory { get; }

    public long DirectoryLength => _content - Directory;

    /// <summary>The bytes asked for, verified.</summary>
    public MappedBytes Bytes(long offset, long length)
    {
        if (offset < 0 || length < 0 || length > int.MaxValue || offset > _content - length)
            throw new DamagedFileException(Path, offset, "a structure reaches outside the file");
        if (length > 0) Verify(offset >> PageShift, (offset + length - 1) >> PageShift);
        return new(_view.Start + offset, (int)length);
    }

    /// <summary>Lets the system have the memory of what was read so far; reading on is as before.</summary>
    public void Forget() => _view.Forget();

    /// <summary>Verifies every page again, whatever was verified before.</summary>
    /// <returns>What is wrong with each page that is damaged or cannot be read.</returns>
    public IEnumerable<DamagedFileException> Damages(CancellationToken cancellation)
    {
        for (var page = 0; page < _checksums.Length; page++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (DamageOf(page, page + 1) is { } damage) yield return damage;
        }
    }

    public void Dispose() => _view.Dispose();

    private void Verify(long first, long last)
    {
        for (var page = first; page <= last; page++)
        {
            if (Volatile.Read(ref _verified[page >> 6]) == ulong.MaxValue)
            {
                page |= 63;
                continue;
            }
            if (IsVerified(page)) continue;
            var end = page + 1;
            while (end <= last && end - page < PagesAtOnce && !IsVerified(end)) end++;
            if (DamageOf(page, end) is { } damage) throw damage;
            for (; page < end; page++) Interlocked.Or(ref _verified[page >> 6], 1UL << (int)(page & 63));
            page--;
        }
    }

    private bool IsVerified(long page) => (Volatile.Read(ref _verified[page >> 6]) >> (int)(page & 63) & 1) != 0;

    // Read rather than looked at in the map: a bad sector then is an error to tell, not a signal that ends the process. Many pages at once, since a
    // disk that has to be asked for each makes whoever opens an index wait.
    private DamagedFileException? DamageOf(long page, long end)
    {
        var from = page << PageShift;
        var length = (int)Math.Min((end - page) << PageShift, _content - from);
        if (_pages is null || _pages.Length < length) _pages = new byte[(end - page) << PageShift];
        if (TryRead(from, _pages.AsSpan(0, length)) is { } unreadable)
        {
            if (end == page + 1) return unreadable;
            // Which of them it is.
            for (; page < end; page++)
            {
                if (DamageOf(page, page + 1) is { } damage) return damage;
            }
            return null;
        }
        for (var at = 0; at < length; at += PageSize, page++)
        {
            if (Crc32C.Of(_pages.AsSpan(at, Math.Min(PageSize, length - at))) != _checksums[page]) return new DamagedFileException(Path, page << PageShift, "the checksum does not match");
        }
        return null;
    }

    private void Read(long offset, Span<byte> into)
    {
        if (TryRead(offset, into) is { } damage) throw damage;
    }

    private DamagedFileException? TryRead(long offset, Span<byte> into)
    {
        try
        {
            _view.Read(offset, into);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new DamagedFileException(Path, offset, $"it cannot be read: {e.Message}", e);
        }
    }
}
