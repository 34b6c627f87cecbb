using System.Globalization;
using System.Text.Json;
using NewsSearch.Index;
using NewsSearch.Search;

namespace NewsSearch.Tests.Support;

/// <summary>An archive of a few articles, indexed by the real pipeline. Gone when disposed.</summary>
internal sealed class SmallArchive : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private SmallArchive(IEnumerable<(string Id, string Date, string Title, string Text)> articles)
    {
        var lines = articles.Select(article => JsonSerializer.Serialize(new { id = article.Id, title = article.Title, date = article.Date, text = article.Text }));
        File.WriteAllLines(_folder["archive.jsonl"], lines);
        var installation = Installation.Load(Repository.Data);
        var engine = installation.Engine(_folder["index"]);
        Task.Run(() => installation.Indexer(engine).RunAsync([_folder["archive.jsonl"]])).GetAwaiter().GetResult();
        Index = engine.OpenIndex();
        Search = installation.Search(Index);
    }

    public ISearchIndex Index { get; }

    public ArticleSearch Search { get; }

    public static SmallArchive Of(params (string Id, string Title, string Text)[] articles) => new(articles.Select(article => (article.Id, "2021-03-04", article.Title, article.Text)));

    /// <summary>Of articles with their days of publication, <c>yyyy-MM-dd</c>.</summary>
    public static SmallArchive Dated(params (string Id, string Date, string Title, string Text)[] articles) => new(articles);

    /// <summary>The ids of what a query finds, best first.</summary>
    public async Task<string> IdsAsync(string query) => string.Join(' ', (await AskAsync(query)).Hits.Select(hit => hit.Id));

    public async Task<SearchResults> AskAsync(string query) => await Search.SearchAsync(new SearchRequest { Text = query, Size = 100, WithOffers = true }, TestContext.Current.CancellationToken);

    /// <summary>How a reader of a language is told that a query was understood.</summary>
    public async Task<string> UnderstoodAsync(string language, string query)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new CultureInfo(language);
        try
        {
            return (await AskAsync(query)).Interpretation;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    public void Dispose()
    {
        Index.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _folder.Dispose();
    }
}
