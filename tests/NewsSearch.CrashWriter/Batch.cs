using System.Globalization;
using System.Text;
using NewsSearch.Index;

namespace NewsSearch.CrashWriter;

/// <summary>
/// A step of an index whose every state can be told: batch b gives the documents m0 to m9 the version b, adds one of its own and deletes that of
/// the batch three before. What a reader finds is one batch, whole, or something is broken.
/// </summary>
public static class Batch
{
    private const int Shared = 10;
    private const int Kept = 3;

    public static async Task WriteAsync(IIndexWriter writer, long batch, CancellationToken cancellation = default)
    {
        for (var i = 0; i < Shared; i++) await writer.WriteAsync(Document($"m{i}", batch), cancellation);
        await writer.WriteAsync(Document(Own(batch), batch), cancellation);
        await writer.DeleteAsync(Own(batch - Kept), cancellation);
    }

    /// <summary>The batch an index is at, 0 when it holds nothing.</summary>
    /// <exception cref="InvalidDataException">It is at none, or between two.</exception>
    public static async Task<long> ReadAsync(ISearchIndex index, CancellationToken cancellation = default)
    {
        var all = await index.SearchAsync(new() { Query = new Query.Everything(), Take = 100, Facets = [new FacetQuery("batch", 10)] }, cancellation);
        if (all.Total == 0) return 0;
        var batch = long.Parse(all.Facets["batch"].Values[0].Value, CultureInfo.InvariantCulture);
        var expected = Enumerable.Range(0, Shared).Select(i => Document($"m{i}", batch))
            .Concat(Enumerable.Range(0, Kept).Select(i => batch - i).Where(b => b > 0).Select(b => Document(Own(b), b)))
            .ToDictionary(d => d.Id, StringComparer.Ordinal);
        if (all.Total != expected.Count || all.Hits.Count != expected.Count) throw Broken($"{all.Total} documents in batch {batch}");
        foreach (var hit in all.Hits)
        {
            if (!expected.TryGetValue(hit.Id, out var document) || !document.Stored.Span.SequenceEqual(hit.Stored.Span)) throw Broken($"{hit.Id} is not of batch {batch}");
        }
        var words = await index.SearchAsync(new() { Query = new Query.Phrase("body", [("batch", 0), (Text(batch), 1)]), Take = 100 }, cancellation);
        if (words.Generation == all.Generation && words.Total != Shared + 1) throw Broken($"{words.Total} documents have the words of batch {batch}");
        return batch;
    }

    private static string Own(long batch) => string.Create(CultureInfo.InvariantCulture, $"own{batch}");

    private static string Text(long batch) => batch.ToString(CultureInfo.InvariantCulture);

    private static IndexDocument Document(string id, long batch) => new()
    {
        Id = id,
        Version = batch,
        Texts = [new TextField("body", [("batch", 0), (Text(batch), 1), (id, 2)], 3)],
        Keywords = [("batch", Text(batch))],
        Numbers = [("at", batch)],
        Stored = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id} of {batch} {new string('ส', 40)}")),
    };

    private static InvalidDataException Broken(string what) => new("The index is broken: " + what);
}
