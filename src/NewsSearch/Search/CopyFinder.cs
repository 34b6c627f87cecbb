using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Indexing.Copies;

namespace NewsSearch.Search;

/// <summary>Finds the other copies of the stories that articles are of.</summary>
/// <param name="index">The archive.</param>
/// <param name="hits">Makes stored articles into hits.</param>
internal sealed class CopyFinder(ISearchIndex index, HitMaker hits)
{
    /// <summary>Copies listed with a row; the article's own page lists more.</summary>
    private const int MostInRow = 5;

    private const int Most = 100;

    /// <summary>Hits as pages show them; a row that several copies share lists the others, as far as the search found them.</summary>
    /// <param name="found">Of a search.</param>
    /// <param name="search">That search.</param>
    /// <param name="marker">Finds what to mark; null marks nothing.</param>
    /// <param name="cancellation">Stops.</param>
    public async ValueTask<IReadOnlyList<SearchHit>> RowsAsync(IReadOnlyList<IndexHit> found, IndexRequest search, Marker? marker, CancellationToken cancellation)
    {
        List<SearchHit> rows = new(found.Count);
        foreach (var hit in found)
        {
            var stored = StoredArticle.FromBytes(hit.Stored);
            var row = hits.Make(stored, hit.Score, marker);
            if (hit.Alike > 1 && stored.Story is { } story)
            {
                var copies = search with { Query = new Query.All([search.Query, InStory(story)]), Facets = [], Skip = 0, Take = MostInRow + 1, Collapse = null };
                row = row with { Copies = [.. (await FindAsync(copies, stored, cancellation)).Take(MostInRow)], CopyCount = hit.Alike - 1 };
            }
            rows.Add(row);
        }
        return rows;
    }

    /// <summary>The other copies of an article's story, the newest first.</summary>
    public async ValueTask<ArticleCopies> OfAsync(StoredArticle article, CancellationToken cancellation)
    {
        if (article.Story is not { } story) return ArticleCopies.None;
        var request = new IndexRequest { Query = InStory(story), Sort = EngineRequest.SortOf(SortOrder.Newest), Take = Most + 2 }; // the article itself may be among them
        var copies = await FindAsync(request, article, cancellation);
        return new([.. copies.Take(Most)], copies.Count <= Most ? copies.Count : (await index.SearchAsync(request with { Take = 0 }, cancellation)).Total - 1);
    }

    private static Query.Constant InStory(string story) => new(new Query.Keyword(IndexFields.Story, story), 0);

    private async ValueTask<IReadOnlyList<ArticleCopy>> FindAsync(IndexRequest request, StoredArticle article, CancellationToken cancellation)
    {
        var text = StoryText.Of(article);
        List<ArticleCopy> copies = [];
        foreach (var hit in (await index.SearchAsync(request, cancellation)).Hits.Where(hit => hit.Id != article.Article.Id))
        {
            var stored = StoredArticle.FromBytes(hit.Stored);
            var likeness = text is not null && StoryText.Of(stored) is { } other ? text.Likeness(other) : 0;
            copies.Add(new(hits.Make(stored, hit.Score, marker: null) with { Snippet = Snippet.Empty }, likeness));
        }
        return copies;
    }
}
