using System.Globalization;
using NewsSearch.Index;

namespace NewsSearch.Indexing.Copies;

/// <summary>
/// Gives copies of one story a name in common, once the articles of a run are written: candidates are articles that have a term of their sketches in common, be they of this run or of earlier ones. Serves one run; keeps 80 bytes of
/// each article written.
/// </summary>
/// <param name="documents">Makes articles into documents.</param>
internal sealed class StoryLinker(ArticleDocument documents)
{
    // A band that more articles share is of a form that is filled in day after day.
    private const int MostOfBand = 10_000;

    // As is one of more stories than so many.
    private const int MostStories = 32;

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
        foreach (var terms in _written.Distinct().Select(term => term.ToString("x9", CultureInfo.InvariantCulture)).Chunk(AtOnce))
        {
            var frequencies = await index.FrequenciesAsync(IndexFields.Sketch, terms, cancellation);
            for (var i = 0; i < terms.Length; i++)
            {
                if (frequencies[i] > 1) await CompareAsync(index, terms[i], cancellation);
            }
        }
        var written = 0;
        foreach (var group in _groups.All()) written += await NameAsync(index, writer, group, cancellation);
        return written;
    }

    // One of each story found stands for the others, so that a text that all papers print takes no longer for each of them.
    private async ValueTask CompareAsync(ISearchIndex index, string term, CancellationToken cancellation)
    {
        var request = new IndexRequest { Query = new Query.Term(IndexFields.Sketch, term), Take = AtOnce, WithStored = false };
        List<(string Id, StoryText Text)> stories = [];
        for (var skip = 0; skip < MostOfBand; skip += AtOnce)
        {
            var found = await index.SearchAsync(request with { Skip = skip }, cancellation);
            foreach (var (id, _, _, _) in found.Hits)
            {
                if (!_texts.TryGetValue(id, out var text)) _texts[id] = text = await ReadAsync(index, id, cancellation);
                if (text is null) continue;
                var isOne = false;
                foreach (var (other, otherText) in stories)
                {
                    if (!_groups.AreOne(id, other) && text.IsCopyOf(otherText)) _groups.Join(id, other);
                    isOne |= _groups.AreOne(id, other);
                }
                if (!isOne && stories.Count < MostStories) stories.Add((id, text));
            }
            if (skip + AtOnce >= found.Total) return;
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
        var name = names.Count > 0 ? names[0] : await NewNameAsync(index, articles, cancellation);
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
            await writer.WriteAsync(documents.Of(StoredArticle.FromBytes(bytes) with { Story = name }, versions[id]), cancellation);
            written++;
        }
        return written;
    }

    // Not that of an article whose old text is a story yet: its copies still go by it.
    private static async ValueTask<string> NewNameAsync(ISearchIndex index, IReadOnlyList<string> articles, CancellationToken cancellation)
    {
        var ids = articles.Order(StringComparer.Ordinal).ToList();
        for (var i = 0; ; i++)
        {
            var name = i < ids.Count ? ids[i] : $"{ids[0]}#{i}";
            if ((await index.SearchAsync(new IndexRequest { Query = new Query.Keyword(IndexFields.Story, name), Take = 0 }, cancellation)).Total == 0) return name;
        }
    }
}
