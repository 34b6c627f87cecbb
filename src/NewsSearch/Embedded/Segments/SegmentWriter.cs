using System.Text;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// Writes a segment file: first each document's id, version and stored bytes, then field after field, then the directory. Disposing without
/// <see cref="Finish"/> leaves a file that no manifest names.
/// </summary>
internal sealed class SegmentWriter : IDisposable
{
    private readonly List<Section> _sections = [];
    private ByteBuffer _ids;
    private List<int> _idStarts;
    private List<long> _versions;

    /// <param name="files">Where.</param>
    /// <param name="name">The file.</param>
    /// <param name="documents">How many documents to make room for at once.</param>
    /// <param name="idBytes">How many bytes their ids have.</param>
    public SegmentWriter(IIndexFiles files, string name, int documents = 0, int idBytes = 0)
    {
        (_ids, _idStarts, _versions) = (new ByteBuffer(idBytes), new List<int>(documents), new List<long>(documents));
        Output = new PagedOutput(files, name);
        Stored = new StoredWriter(this);
    }

    public PagedOutput Output { get; }

    /// <summary>How many documents were added; the number of the next.</summary>
    public int Documents { get; private set; }

    /// <summary>Where what is stored of each document goes, in their order.</summary>
    public StoredWriter Stored { get; }

    public void AddDocument(ReadOnlySpan<byte> id, long version)
    {
        _idStarts.Add(_ids.Length);
        _ids.Bytes(id);
        _versions.Add(version);
        Documents++;
    }

    /// <summary>Ends the documents, and lets go of what was kept of them; fields may follow.</summary>
    public void EndDocuments()
    {
        Stored.Finish();
        DocumentIds.Write(this, _ids, _idStarts);
        NumberColumn.Write(this, SectionKind.Versions, "", System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_versions), []);
        (_ids, _idStarts, _versions) = (new(), [], []);
    }

    /// <summary>Where a section begins.</summary>
    public long Begin()
    {
        Output.Align();
        return Output.Position;
    }

    /// <summary>Ends a section and enters it in the directory.</summary>
    public void End(SectionKind kind, string field, long start, IReadOnlyList<long> facts) =>
        _sections.Add(new(kind, field, start, Output.Position - start, facts));

    /// <summary>Writes the directory and waits until the disk has everything.</summary>
    public (long Length, uint Checksum) Finish()
    {
        var directory = new ByteBuffer();
        directory.Varint((ulong)Documents);
        directory.Varint((ulong)_sections.Count);
        foreach (var section in _sections)
        {
            var field = Encoding.UTF8.GetBytes(section.Field);
            directory.Byte((byte)section.Kind);
            directory.Varint((ulong)field.Length);
            directory.Bytes(field);
            directory.Varint((ulong)section.Offset);
            directory.Varint((ulong)section.Length);
            directory.Varint((ulong)section.Facts.Count);
            foreach (var fact in section.Facts) directory.Int64(fact);
        }
        var start = Begin();
        Output.Write(directory.Written);
        return Output.Finish(start);
    }

    public void Dispose() => Output.Dispose();
}
