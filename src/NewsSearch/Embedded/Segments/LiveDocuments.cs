using System.Numerics;
using System.Runtime.InteropServices;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>Which documents of a segment are live: a bit each. A writer changes its own copy; snapshots never change.</summary>
internal sealed class LiveDocuments
{
    private readonly ulong[] _bits;

    /// <summary>All live.</summary>
    public LiveDocuments(int documents)
    {
        Documents = documents;
        _bits = new ulong[(documents + 63) / 64];
        Array.Fill(_bits, ulong.MaxValue);
        if ((documents & 63) != 0) _bits[^1] = (1UL << (documents & 63)) - 1;
    }

    private LiveDocuments(int documents, ulong[] bits, int deleted) => (Documents, _bits, Deleted) = (documents, bits, deleted);

    public int Documents { get; }

    public int Deleted { get; private set; }

    public int Live => Documents - Deleted;

    public ReadOnlySpan<ulong> Bits => _bits;

    public bool this[int document] => (_bits[document >> 6] >> (document & 63) & 1) != 0;

    /// <returns>Whether it was live.</returns>
    public bool Delete(int document)
    {
        if (!this[document]) return false;
        _bits[document >> 6] &= ~(1UL << (document & 63));
        Deleted++;
        return true;
    }

    public LiveDocuments Copy() => new(Documents, [.. _bits], Deleted);

    /// <summary>Reads the file of a segment that has deleted documents.</summary>
    public static LiveDocuments Read(IIndexFiles files, string name, long length, uint checksum, int documents)
    {
        using var file = new MappedFile(files, name, length);
        var words = (documents + 63) / 64;
        if (file.Checksum != checksum || file.Directory != words * 8L) throw new DamagedFileException(file.Path, 0, "it is of another segment");
        var bits = file.Bytes(0, words * 8L).As<ulong>().ToArray();
        var live = 0;
        foreach (var word in bits) live += BitOperations.PopCount(word);
        return new(documents, bits, documents - live);
    }

    /// <summary>Writes the file and waits until the disk has it.</summary>
    public (long Length, uint Checksum) Write(IIndexFiles files, string name)
    {
        using var output = new PagedOutput(files, name);
        output.Write(MemoryMarshal.AsBytes<ulong>(_bits));
        return output.Finish(output.Position);
    }
}
