using System.Collections.Concurrent;
using System.Text;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// An open segment. Shared by the snapshots that name it and closed with the last of them. Safe for several threads. Which documents are
/// live is not its business: the same segment has fewer in a later commit.
/// </summary>
internal sealed class SegmentReader : IDisposable
{
    private readonly MappedFile _file;
    private readonly Dictionary<string, Section> _sections = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, object> _open = new(StringComparer.Ordinal);
    private Users _users = new();

    public SegmentReader(IIndexFiles files, string name, long length, uint checksum)
    {
        _file = new MappedFile(files, name, length);
        try
        {
            if (_file.Checksum != checksum) throw new DamagedFileException(Path, length, "it is not the file that was committed");
            var reader = new ByteReader(_file.Bytes(_file.Directory, _file.DirectoryLength).Span);
            Documents = reader.Int32Varint();
            for (var left = reader.Int32Varint(); left > 0; left--)
            {
                var section = Read(ref reader);
                if (section.Offset < 0 || section.Length < 0 || section.Offset > _file.Directory - section.Length)
                    throw new DamagedFileException(Path, _file.Directory, "a section reaches outside the file");
                _sections[Key(section.Kind, section.Field)] = section;
            }
            Ids = new DocumentIds(_file, Required(SectionKind.Ids));
            Versions = new NumberColumn(_file, Required(SectionKind.Versions));
            Stored = new StoredDocuments(_file, Required(SectionKind.Stored));
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    public string Path => _file.Path;

    /// <summary>How many documents there are, deleted ones included.</summary>
    public int Documents { get; }

    public DocumentIds Ids { get; }

    public NumberColumn Versions { get; }

    public StoredDocuments Stored { get; }

    public IEnumerable<Section> Sections => _sections.Values;

    /// <summary>The dictionary of a text field, or null when the segment has no such field.</summary>
    public TermDictionary? Terms(string field) => (TermDictionary?)Open(SectionKind.Terms, field);

    /// <summary>The dictionary of a keyword field.</summary>
    public TermDictionary? Values(string field) => (TermDictionary?)Open(SectionKind.Values, field);

    public OrdinalColumn? Ordinals(string field) => (OrdinalColumn?)Open(SectionKind.Ordinals, field);

    public NumberColumn? Numbers(string field) => (NumberColumn?)Open(SectionKind.Numbers, field);

    /// <summary>The encoded lengths of a text field, a byte a document.</summary>
    public MappedBytes Lengths(string field)
    {
        var section = Required(SectionKind.Lengths, field);
        return section.Length == Documents ? _file.Bytes(section.Offset, section.Length) : throw new DamagedFileException(Path, section.Offset, "lengths are missing");
    }

    /// <summary>Lets the system have the memory of what was read so far; reading on is as before.</summary>
    public void Forget() => _file.Forget();

    public IEnumerable<DamagedFileException> Damages(CancellationToken cancellation) => _file.Damages(cancellation);

    /// <inheritdoc cref="Users.TryAdd"/>
    public bool TryShare() => _users.TryAdd();

    /// <summary>One user leaves; with the last the file is closed.</summary>
    public void Dispose()
    {
        if (_users.Remove()) _file.Dispose();
    }

    private static Section Read(ref ByteReader reader)
    {
        var kind = (SectionKind)reader.Byte();
        var field = Encoding.UTF8.GetString(reader.Bytes(reader.Int32Varint()));
        long offset = (long)reader.Varint(), length = (long)reader.Varint();
        var facts = new long[Math.Min(reader.Int32Varint(), 16)];
        for (var i = 0; i < facts.Length; i++) facts[i] = reader.Int64();
        return new(kind, field, offset, length, facts);
    }

    // Of strings alone: for keys of its own making the runtime compiles a dictionary anew, and that is what opening an index would spend its time on.
    private static string Key(SectionKind kind, string field) => (char)kind + field;

    // Opening a column takes a while: who comes second waits for who came first.
    private object? Open(SectionKind kind, string field)
    {
        var key = Key(kind, field);
        if (_open.TryGetValue(key, out var opened) || !_sections.TryGetValue(key, out var section)) return opened;
        lock (section)
        {
            if (!_open.TryGetValue(key, out opened)) _open[key] = opened = Open(section);
            return opened;
        }
    }

    private object Open(Section section) => section.Kind switch
    {
        SectionKind.Terms => new TermDictionary(_file, section, Required(SectionKind.TermPostings, section.Field), Documents),
        SectionKind.Values => new TermDictionary(_file, section, Required(SectionKind.ValuePostings, section.Field), Documents),
        SectionKind.Ordinals => new OrdinalColumn(_file, section, Values(section.Field)?.Count ?? 0),
        _ => new NumberColumn(_file, section),
    };

    private Section Required(SectionKind kind, string field = "") =>
        _sections.TryGetValue(Key(kind, field), out var section) ? section : throw new DamagedFileException(Path, _file.Directory, FormattableString.Invariant($"section {kind} {field} is missing"));
}
