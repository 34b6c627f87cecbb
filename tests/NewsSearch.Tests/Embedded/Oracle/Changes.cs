using System.Globalization;
using NewsSearch.Index;

namespace NewsSearch.Tests.Embedded.Oracle;

/// <summary>What is written, deleted and committed, in order; for us as calls, for Lucene as lines.</summary>
internal sealed class Changes
{
    private readonly List<(IndexDocument? Write, string? Delete)> _all = [];

    /// <summary>The documents written, replaced ones included.</summary>
    public IReadOnlyList<IndexDocument> Documents => [.. _all.Select(c => c.Write).OfType<IndexDocument>()];

    /// <summary>The place of each id in the order of indexing; a document that replaces another is a new one.</summary>
    public IReadOnlyDictionary<string, int> Order
    {
        get
        {
            var order = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < _all.Count; i++)
            {
                if (_all[i].Write is { } document) order[document.Id] = i;
            }
            return order;
        }
    }

    public void Write(IndexDocument document) => _all.Add((document, null));

    public void Delete(string id) => _all.Add((null, id));

    public void Commit() => _all.Add((null, null));

    public async Task ApplyAsync(IIndexWriter writer, CancellationToken cancellation)
    {
        foreach (var (write, delete) in _all)
        {
            if (write is not null) await writer.WriteAsync(write, cancellation);
            else if (delete is not null) await writer.DeleteAsync(delete, cancellation);
            else await writer.CommitAsync(cancellation);
        }
    }

    /// <summary>The lines of tests/Oracle/Oracle.java.</summary>
    public IEnumerable<string> Lines() => _all.Select(change => change switch
    {
        ({ } document, _) => Line(document),
        (_, { } id) => "delete\t" + id,
        _ => "commit",
    });

    private static string Line(IndexDocument document) => string.Join('\t',
    [
        "write", document.Id,
        .. document.Texts.SelectMany(text => (string[])["t", text.Name, string.Join('\u0002', text.Terms.Select(t => $"{t.Term}@{t.Position}"))]),
        .. document.Keywords.Distinct().SelectMany(k => (string[])["k", k.Field, k.Value]),
        .. document.Numbers.SelectMany(n => (string[])["n", n.Field, n.Value.ToString(CultureInfo.InvariantCulture)]),
    ]);
}
