using System.Runtime.InteropServices;
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
    private readonly Dictionary<string, TextBuffer> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KeywordBuffer> _keywords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberBuffer> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _documents = new(StringComparer.Ordinal);
    private readonly List<int> _replaced = [];
    private long _idBytes;

    public int Documents => _segment.Documents;

    /// <summary>About how many bytes of memory are in use.</summary>
    public long Bytes
    {
        get
        {
            var bytes = _idBytes;
            foreach (var (_, text) in _texts) bytes += text.Bytes;
            foreach (var (_, keyword) in _keywords) bytes += keyword.Bytes;
            foreach (var (_, number) in _numbers) bytes += number.Bytes;
            return bytes;
        }
    }

    public void Add(IndexDocument document)
    {
        var number = _segment.Documents;
        ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(_documents, document.Id, out var isKnown);
        if (isKnown) _replaced.Add(own);
        own = number;
        _idBytes += 120 + document.Id.Length * 3;
        _segment.AddDocument(Encoding.UTF8.GetBytes(document.Id), document.Version);
        _segment.Stored.Add(document.Stored.Span);
        foreach (var text in document.Texts) (Of(_texts, text.Name) ??= new TextBuffer()).Add(number, text);
        foreach (var (field, value) in document.Keywords) (Of(_keywords, field) ??= new KeywordBuffer()).Add(number, value);
        foreach (var (field, value) in document.Numbers) (Of(_numbers, field) ??= new NumberBuffer()).Add(number, value);
    }

    /// <returns>Whether it was there.</returns>
    public bool Delete(string id)
    {
        if (!_documents.Remove(id, out var document)) return false;
        _replaced.Add(document);
        return true;
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
        foreach (var (field, text) in _texts.OrderBy(t => t.Key, StringComparer.Ordinal)) text.Write(_segment, field);
        foreach (var (field, keywords) in _keywords.OrderBy(k => k.Key, StringComparer.Ordinal)) keywords.Write(_segment, field);
        foreach (var (field, numbers) in _numbers.OrderBy(n => n.Key, StringComparer.Ordinal)) numbers.Write(_segment, field);
        return _segment.Finish();
    }

    public void Dispose() => _segment.Dispose();

    private static ref T? Of<T>(Dictionary<string, T> fields, string name) where T : class =>
        ref CollectionsMarshal.GetValueRefOrAddDefault(fields, name, out _);
}
