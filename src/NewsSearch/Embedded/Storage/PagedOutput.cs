using System.Buffers.Binary;

namespace NewsSearch.Embedded.Storage;

/// <summary>Writes a file that <see cref="MappedFile"/> reads: bytes in order, checksums of their pages, a trailer. Little-endian.</summary>
internal sealed class PagedOutput(IIndexFiles files, string name) : IDisposable
{
    private const int PagesAtOnce = 8;

    private readonly IFileOutput _file = files.Create(name);
    private readonly ByteBuffer _checksums = new();
    private readonly byte[] _pages = new byte[MappedFile.PageSize * PagesAtOnce];
    private int _waiting;

    /// <summary>How many bytes were written.</summary>
    public long Position { get; private set; }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        Position += bytes.Length;
        while (bytes.Length > 0)
        {
            var n = Math.Min(bytes.Length, _pages.Length - _waiting);
            bytes[..n].CopyTo(_pages.AsSpan(_waiting));
            bytes = bytes[n..];
            if ((_waiting += n) == _pages.Length) EndPages();
        }
    }

    /// <summary>Writes what has gathered, and empties it.</summary>
    public void Take(ByteBuffer gathered)
    {
        Write(gathered.Written);
        gathered.Clear();
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
        EndPages();
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
        _file.Sync();
        return (Position + table.Length + trailer.Length, checksum);
    }

    public void Dispose() => _file.Dispose();

    private void EndPages()
    {
        if (_waiting == 0) return;
        for (var start = 0; start < _waiting; start += MappedFile.PageSize)
            _checksums.UInt32(Crc32C.Of(_pages.AsSpan(start, Math.Min(MappedFile.PageSize, _waiting - start))));
        _file.Write(_pages.AsSpan(0, _waiting));
        _waiting = 0;
    }
}
