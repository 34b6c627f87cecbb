using System.Globalization;
using NewsSearch.Search;

namespace NewsSearch.Indexer.Evaluation;

/// <summary>Whether asking for a name as a phrase finds the articles it stands in: the running product against a plain look at the characters.</summary>
/// <param name="search">Search over the archive.</param>
/// <param name="articles">The same archive: id and normalized text.</param>
internal sealed class PhraseRecall(ArticleSearch search, IReadOnlyList<(string Id, string Text)> articles)
{
    private const int PageSize = 100;

    /// <summary>What stands in more articles is an ordinary word that was mined by mistake, or so famous that a miss would have been noticed.</summary>
    private const int MostHolding = 200;

    private readonly List<string> _missed = [];

    /// <summary>Articles that hold one of the names asked for, each name counted apart.</summary>
    public int Holding { get; private set; }

    /// <summary>Those of them that were found.</summary>
    public int Found { get; private set; }

    /// <summary>Names that found none.</summary>
    public int NeverFound { get; private set; }

    /// <summary>The names that were missed somewhere, with how often: name, articles found, articles that hold it.</summary>
    public IReadOnlyList<string> Missed => _missed;

    public async Task AskAsync(string name, CancellationToken cancellation)
    {
        HashSet<string> holding = [.. articles.Where(article => Holds(article.Text, name)).Select(article => article.Id)];
        if (holding.Count is 0 or > MostHolding) return;
        var found = 0;
        for (var page = 1; ; page++)
        {
            var results = await search.SearchAsync(new SearchRequest { Text = $"\"{name}\"", Page = page, Size = PageSize, FacetSizes = new Dictionary<string, int>() }, cancellation);
            found += results.Hits.Count(hit => holding.Contains(hit.Id));
            if (results.Hits.Count < PageSize || found == holding.Count) break;
        }
        Holding += holding.Count;
        Found += found;
        if (found == 0) NeverFound++;
        if (found < holding.Count) _missed.Add(string.Create(CultureInfo.InvariantCulture, $"{name} {found}/{holding.Count}"));
    }

    /// <summary>Whether the characters stand there, and no mark follows that would make the last of them another letter.</summary>
    private static bool Holds(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if (end == text.Length || !(char.GetUnicodeCategory(text[end]) is UnicodeCategory.NonSpacingMark || text[end] is 'ะ' or 'า' or 'ำ' or 'ๅ')) return true;
        }
        return false;
    }
}
