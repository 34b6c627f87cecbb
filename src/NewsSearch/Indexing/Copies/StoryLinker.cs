using NewsSearch.Index;

namespace NewsSearch.Indexing.Copies;

/// <summary>
/// Gives copies of one story a name in common, once the articles of a run are written: candidates are articles that have a term of their sketches in common, be they of this run or of earlier ones. Serves one run; keeps 80 bytes of
/// each article written.
/// </summary>
/// <param name="documents">Makes articles into documents.</param>
internal sealed class StoryLinker(ArticleDocument documents)
{
    // A band that so many articles share is of a form that is filled in again and again; what two copies have in common besides finds them.
    private const int MostOfBand = 64;

    private const int AtOnce = 1_000;

    private readonly List<ulong> _written = [];
    private readonly Dictionary<string, StoryText?> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _storyOf = new(StringComparer.Ordinal);
    private readonly Groups _groups = new();

    /// <summary>Takes note of an article that is written.</summary>
    public void Add(IndexDocument document)
    {
        foreach (var field in document.Texts.Where(field => field.Name == IndexFields.Sketch))
        {
            foreach (var (term, _) in field.Terms) _written.Add(Convert.ToUInt64(term, 16));
        }
    }

    /// <summary>Writes again those articles whose story has another name than before.</summary>
    /// <param name="engine">Where all articles of the run are committed.</param>
    /// <param name="writer">Writes; the caller commits.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>How many were written.</returns>
    public async ValueTask<int> LinkAsync(ISearchEngine engine, IIndexWriter writer, CancellationToken cancellation)
    {
        await using var index = engine.OpenIndex();
        _written.Sort();
        foreach (var terms in _written.Distinct().Select(term => term.ToString("x9", System.Globalization.CultureInfo.InvariantCulture)).Chunk(AtOnce))
        {
            var frequencies = await index.FrequenciesAsync(IndexFields.Sketch, terms, cancellation);
            for (var i = 0; i < terms.Length; i++)
            {
                if (frequencies[i] is > 1 and <= MostOfBand) await CompareAsync(index, terms[i], cancellation);
            }
        }
        var written = 0;
        foreach (var group in _groups.All()) written += await NameAsync(index, writer, group, cancellation);
        return written;
    }

    private async ValueTask CompareAsync(ISearchIndex index, string term, CancellationToken cancellation)
    {
        var hits = (await index.SearchAsync(new IndexRequest { Query = new Query.Term(IndexFields.Sketch, term), Take = MostOfBand, WithStored = false }, cancellation)).Hits;
        var texts = new List<(string Id, StoryText Text)>(hits.Count);
        foreach (var hit in hits)
        {
            if (!_texts.TryGetValue(hit.Id, out var text)) _texts[hit.Id] = text = await ReadAsync(index, hit.Id, cancellation);
            if (text is not null) texts.Add((hit.Id, text));
        }
        for (var i = 1; i < texts.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!_groups.AreOne(texts[i].Id, texts[j].Id) && texts[i].Text.IsCopyOf(texts[j].Text)) _groups.Join(texts[i].Id, texts[j].Id);
            }
        }
    }

    private async ValueTask<StoryText?> ReadAsync(ISearchIndex index, string id, CancellationToken cancellation)
    {
        if (await index.FindAsync(id, cancellation) is not { } bytes) return null;
        var stored = StoredArticle.FromBytes(bytes);
        if (stored.Story is { } story) _storyOf[id] = story;
        return StoryText.Of(stored);
    }

    // A story keeps its name when a copy more is found; of two that turn out to be one the first name holds.
    private async ValueTask<int> NameAsync(ISearchIndex index, IIndexWriter writer, IReadOnlyList<string> articles, CancellationToken cancellation)
    {
        var names = articles.Select(id => _storyOf.GetValueOrDefault(id)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var name = names.Count > 0 ? names[0] : articles.Min(StringComparer.Ordinal)!;
        var others = new HashSet<string>(articles.Where(id => _storyOf.GetValueOrDefault(id) != name), StringComparer.Ordinal);
        foreach (var other in names.Skip(1))
        {
            var request = new IndexRequest { Query = new Query.Keyword(IndexFields.Story, other), Take = MostOfBand, WithStored = false };
            others.UnionWith((await index.SearchAsync(request, cancellation)).Hits.Select(hit => hit.Id));
        }
        var versions = await index.VersionsAsync(others, cancellation);
        var written = 0;
        foreach (var id in others.Order(StringComparer.Ordinal))
        {
            if (await index.FindAsync(id, cancellation) is not { } bytes) continue;
            var (article, recognition) = StoredArticle.FromBytes(bytes);
            await writer.WriteAsync(documents.Of(article, recognition, versions[id], name), cancellation);
            written++;
        }
        return written;
    }
}
