using System.Buffers.Binary;

namespace NewsSearch.Embedded.Storage;

/// <summary>Writes a file that <see cref="MappedFile"/> reads: bytes in order, checksums of their pages, a trailer. Little-endian.</summary>
internal sealed class PagedOutput : IDisposable
{
    private readonly FileStream _file;
    private readonly ByteBuffer _checksums = new();
    private readonly byte[] _page = new byte[MappedFile.PageSize];
    private int _inPage;

    public PagedOutput(string path)
    {
        Path = path;
        // What a crash left is unlinked, never cut short: a reader may have an older file of this name mapped.
        File.Delete(path);
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 1 << 16);
    }

    public string Path { get; }

    /// <summary>How many bytes were written.</summary>
    public long Position { get; private set; }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        Position += bytes.Length;
        while (bytes.Length > 0)
        {
            var n = Math.Min(bytes.Length, _page.Length - _inPage);
            bytes[..n].CopyTo(_page.AsSpan(_inPage));
            bytes = bytes[n..];
            if ((_inPage += n) == _page.Length) EndPage();
        }
    }

    /// <summary>Zeroes up to the next multiple of 8, so that arrays of numbers lie aligned.</summary>
    public void Align()
    {
        Span<byte> zeroes = stackalloc byte[8];
        zeroes.Clear();
        Write(zeroes[..(int)(-Position & 7)]);
    }

    /// <summary>Ends the file and waits until the disk has it.</summary>
    /// <param name="directory">Where the directory of sections began.</param>
    /// <returns>The length of the file and the checksum of its checksum table, which together name its content.</returns>
    public (long Length, uint Checksum) Finish(long directory)
    {
        if (_inPage > 0) EndPage();
        var table = _checksums.Written;
        var checksum = Crc32C.Of(table);
        Span<byte> trailer = stackalloc byte[MappedFile.TrailerSize];
        BinaryPrimitives.WriteInt64LittleEndian(trailer, directory);
        BinaryPrimitives.WriteInt64LittleEndian(trailer[8..], Position);
        BinaryPrimitives.WriteInt32LittleEndian(trailer[16..], MappedFile.PageSize);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[20..], checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[24..], MappedFile.Version);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[28..], Crc32C.Of(trailer[..28]));
        BinaryPrimitives.WriteUInt64LittleEndian(trailer[32..], MappedFile.Magic);
        _file.Write(table);
        _file.Write(trailer);
        _file.Flush(flushToDisk: true);
        return (Position + table.Length + trailer.Length, checksum);
    }

    public void Dispose() => _file.Dispose();

    private void EndPage()
    {
        var page = _page.AsSpan(0, _inPage);
        _checksums.UInt32(Crc32C.Of(page));
        _file.Write(page);
        _inPage = 0;
    }
}
