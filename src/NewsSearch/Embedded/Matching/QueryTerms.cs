using System.Text;
using NewsSearch.Embedded.Segments;

namespace NewsSearch.Embedded.Matching;

/// <summary>The terms of a query, each looked up once in all segments, so that scores rest on the whole index. Serves one call.</summary>
internal sealed class QueryTerms(Snapshot snapshot)
{
    private readonly Dictionary<(string Field, string Term), TermEntry?[]> _entries = [];

    /// <summary>What each segment knows of a term of a text field.</summary>
    public TermEntry?[] Find(string field, string term)
    {
        if (_entries.TryGetValue((field, term), out var entries)) return entries;
        var bytes = Encoding.UTF8.GetBytes(term);
        entries = new TermEntry?[snapshot.Segments.Count];
        for (var segment = 0; segment < entries.Length; segment++) entries[segment] = snapshot.Segments[segment].Reader.Terms(field)?.Find(bytes);
        return _entries[(field, term)] = entries;
    }

    /// <summary>How much a term tells, by how many of all documents have it.</summary>
    public float Idf(string field, TermEntry?[] entries)
    {
        var documents = 0L;
        foreach (var entry in entries) documents += entry?.Documents ?? 0;
        return Bm25.Idf(snapshot.Statistics(field).Documents, documents);
    }
}
