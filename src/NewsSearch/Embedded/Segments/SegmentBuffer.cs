using System.Text;
using NewsSearch.Embedded.Storage;
using NewsSearch.Index;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// A segment in the making: stored bytes go to the file at once, postings and columns wait in memory until <see cref="Finish"/>.
/// </summary>
internal sealed class SegmentBuffer(IIndexFiles files, string name) : IDisposable
{
    private readonly SegmentWriter _segment = new(files, name);
    private readonly SlicePool _pool = new();
    private readonly SortedDictionary<string, TextBuffer> _texts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, KeywordBuffer> _keywords = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, NumberBuffer> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _documents = new(StringComparer.Ordinal);
    private readonly List<int> _replaced = [];
    private long _idBytes;

    public int Documents => _segment.Documents;

    /// <summary>About how many bytes of memory are in use.</summary>
    public long Bytes => _pool.Bytes + _idBytes + _texts.Values.Sum(t => t.Bytes) + _keywords.Values.Sum(k => k.Bytes) + _numbers.Values.Sum(n => n.Bytes);

    public void Add(IndexDocument document)
    {
        var number = _segment.Documents;
        if (_documents.TryGetValue(document.Id, out var earlier)) _replaced.Add(earlier);
        _documents[document.Id] = number;
        _idBytes += 120 + document.Id.Length * 3;
        _segment.AddDocument(Encoding.UTF8.GetBytes(document.Id), document.Version, document.Stored.Span);
        foreach (var text in document.Texts) Of(_texts, text.Name, () => new TextBuffer(_pool)).Add(number, text);
        foreach (var (field, value) in document.Keywords) Of(_keywords, field, () => new KeywordBuffer()).Add(number, value);
        foreach (var (field, value) in document.Numbers) Of(_numbers, field, () => new NumberBuffer()).Add(number, value);
    }

    public void Delete(string id)
    {
        if (_documents.Remove(id, out var document)) _replaced.Add(document);
    }

    /// <summary>The last document of this id, deleted or not, or -1.</summary>
    public int Find(string id) => _documents.TryGetValue(id, out var document) ? document : -1;

    /// <summary>The documents that were neither replaced nor deleted so far.</summary>
    public LiveDocuments Live()
    {
        var live = new LiveDocuments(_segment.Documents);
        foreach (var document in _replaced) live.Delete(document);
        return live;
    }

    /// <summary>Writes the file and waits until the disk has it.</summary>
    public (long Length, uint Checksum) Finish()
    {
        _segment.EndDocuments();
        foreach (var (field, text) in _texts) text.Write(_segment, field);
        foreach (var (field, keywords) in _keywords) keywords.Write(_segment, field);
        foreach (var (field, numbers) in _numbers) numbers.Write(_segment, field);
        return _segment.Finish();
    }

    public void Dispose() => _segment.Dispose();

    private static T Of<T>(SortedDictionary<string, T> fields, string name, Func<T> make)
    {
        if (!fields.TryGetValue(name, out var field)) fields[name] = field = make();
        return field;
    }
}
