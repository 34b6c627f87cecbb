using System.Collections.Concurrent;
using NewsSearch.Embedded.Matching;
using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;
using NewsSearch.Index;

namespace NewsSearch.Embedded;

/// <summary>
/// A commit, open: its segments and which of their documents are live. Never changes; closed when its last user has left. Safe for several threads.
/// </summary>
internal sealed class Snapshot : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<FieldValues>> _values = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FieldStatistics> _fields = new(StringComparer.Ordinal);
    private readonly List<Part> _segments = [];
    private Users _users = new();
    private int _columnsOpened;

    private Snapshot(Manifest manifest) => Manifest = manifest;

    /// <summary>A segment in its place.</summary>
    /// <param name="Reader">The file.</param>
    /// <param name="Live">Its live documents, or null when all are.</param>
    /// <param name="First">How many documents lie before it.</param>
    public sealed record Part(SegmentReader Reader, LiveDocuments? Live, int First);

    /// <summary>How a text field is scored, and how many documents have it.</summary>
    public sealed record FieldStatistics(Bm25 Similarity, long Documents);

    public Manifest Manifest { get; }

    public long Generation => Manifest.Generation;

    /// <summary>How often, as long as a reader served, its index was deleted and built again up to the commit that had been served.</summary>
    public int Life { get; set; }

    /// <summary>What a reader tells the commit by: another index in its folder is another commit, whatever its number.</summary>
    public long Served => Generation + ((long)Life << 40);

    public IReadOnlyList<Part> Segments => _segments;

    /// <summary>All documents, deleted ones included.</summary>
    public int Documents { get; private set; }

    public int LiveDocuments { get; private set; }

    /// <summary>Opens a commit.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="manifest">The commit.</param>
    /// <param name="earlier">An open commit to share unchanged segments with.</param>
    /// <exception cref="DamagedFileException">A file is missing or damaged.</exception>
    public static Snapshot Open(IndexFolder folder, Manifest manifest, Snapshot? earlier = null)
    {
        var snapshot = new Snapshot(manifest);
        try
        {
            foreach (var info in manifest.Segments) snapshot.Add(folder, info, earlier);
            return snapshot;
        }
        catch
        {
            snapshot.Dispose();
            throw;
        }
    }

    /// <summary>The values of a keyword field over all segments.</summary>
    public FieldValues Values(string field)
    {
        var lazy = _values.GetOrAdd(field, name => new Lazy<FieldValues>(() => new FieldValues(this, name)));
        return lazy.Value;
    }

    /// <summary>
    /// Opens the columns of the first question on a thread of its own. All of a column is read then, and verified, while the question has its terms to look up and
    /// most likely its code to be compiled.
    /// </summary>
    public void OpenColumns(IReadOnlyList<FacetQuery> facets)
    {
        if (facets.Count == 0 || Interlocked.Exchange(ref _columnsOpened, 1) != 0 || !TryShare()) return;
        new Thread(() =>
        {
            try
            {
                foreach (var facet in facets)
                {
                    foreach (var segment in _segments) segment.Reader.Ordinals(facet.Field);
                }
            }
            catch (IOException)
            {
                // The question meets it too.
            }
            finally
            {
                Dispose();
            }
        }) { IsBackground = true, Name = "Opening of columns" }.Start();
    }

    /// <summary>How a text field is scored.</summary>
    public Bm25 Similarity(string field) => Statistics(field).Similarity;

    /// <summary>How a text field is scored, and how many documents have it.</summary>
    public FieldStatistics Statistics(string field) => _fields.GetOrAdd(field, name =>
    {
        long documents = 0, occurrences = 0;
        foreach (var segment in _segments)
        {
            if (segment.Reader.Terms(name) is { } terms) (documents, occurrences) = (documents + terms.Documents, occurrences + terms.Occurrences);
        }
        return new FieldStatistics(new Bm25(documents, occurrences), documents);
    });

    /// <summary>The segment of a document and its number there.</summary>
    public (SegmentReader Reader, int Document) Locate(int document)
    {
        var segment = _segments.Count - 1;
        while (_segments[segment].First > document) segment--;
        return (_segments[segment].Reader, document - _segments[segment].First);
    }

    /// <summary>The live document of an id.</summary>
    public (SegmentReader Reader, int Document)? Find(ReadOnlySpan<byte> id)
    {
        for (var segment = _segments.Count - 1; segment >= 0; segment--)
        {
            var (reader, live, _) = _segments[segment];
            if (reader.Ids.Find(id) is >= 0 and var document && live?[document] != false) return (reader, document);
        }
        return null;
    }

    /// <inheritdoc cref="Users.TryAdd"/>
    public bool TryShare() => _users.TryAdd();

    /// <summary>One user leaves; with the last the segments are left, too.</summary>
    public void Dispose()
    {
        if (!_users.Remove()) return;
        foreach (var segment in _segments) segment.Reader.Dispose();
    }

    private void Add(IndexFolder folder, SegmentInfo info, Snapshot? earlier)
    {
        var reader = Share(info, earlier) ?? new SegmentReader(folder.Files, info.File, info.Length, info.Checksum);
        _segments.Add(new(reader, null, Documents));
        if (reader.Documents != info.Documents) throw new DamagedFileException(reader.Path, 0, "it holds another number of documents than the manifest says");
        var live = info.Live == 0 ? null : ReadLive(folder, info);
        if ((live?.Deleted ?? 0) != info.Deleted) throw new DamagedFileException(folder.PathOf(info.LiveFile), 0, "it holds another number of documents than the manifest says");
        _segments[^1] = new(reader, live, Documents);
        Documents = checked(Documents + info.Documents);
        LiveDocuments += info.Documents - info.Deleted;
    }

    private static LiveDocuments ReadLive(IndexFolder folder, SegmentInfo info) =>
        Embedded.Segments.LiveDocuments.Read(folder.Files, info.LiveFile, info.LiveLength, info.LiveChecksum, info.Documents);

    private static SegmentReader? Share(SegmentInfo info, Snapshot? earlier)
    {
        for (var i = 0; i < (earlier?.Segments.Count ?? 0); i++)
        {
            var theirs = earlier!.Manifest.Segments[i];
            if (theirs.Number == info.Number && theirs.Length == info.Length && theirs.Checksum == info.Checksum && earlier.Segments[i].Reader.TryShare())
                return earlier.Segments[i].Reader;
        }
        return null;
    }
}
