using System.Globalization;
using NewsSearch.Search;
using NewsSearch.Search.Contract;

namespace NewsSearch.Indexer.Evaluation;

/// <summary>Whether asking for a name as a phrase finds the articles it stands in: the running product against a plain look at the characters.</summary>
/// <param name="search">Search over the archive.</param>
/// <param name="articles">The same archive: id and normalized text.</param>
internal sealed class PhraseRecall(ArticleSearch search, IReadOnlyList<(string Id, string Text)> articles)
{
    private const int PageSize = 100;

    /// <summary>What stands in more articles is an ordinary word that was mined by mistake, or so famous that a miss would have been noticed.</summary>
    private const int MostHolding = 200;

    /// <summary>What names are written on to.</summary>
    private static readonly string[] Prefixes = ["นาย", "นาง", "นางสาว", "อำเภอ", "เขต", "ตำบล"];

    private readonly List<string> _missed = [];
    private int _holding, _found, _neverFound, _standing, _standingFound;

    /// <summary>What was counted so far, beside how steadily the names are cut (0 to 1).</summary>
    public NamesJson Score(MinedNames names, double stability) =>
        new(names.Kind, names.Names.Count, Math.Round(stability, 4), _holding, _found, _holding == 0 ? 0 : Math.Round((double)_found / _holding, 4), _neverFound, _standing, _standingFound, _missed);

    public async Task AskAsync(string name, CancellationToken cancellation)
    {
        HashSet<string> holding = [.. articles.Where(article => Holds(article.Text, name)).Select(article => article.Id)];
        if (holding.Count is 0 or > MostHolding) return;
        HashSet<string> found = [];
        for (var page = 1; ; page++)
        {
            var results = await search.SearchAsync(new SearchRequest { Text = $"\"{name}\"", Page = page, Size = PageSize, FacetSizes = new Dictionary<string, int>() }, cancellation);
            found.UnionWith(results.Hits.Select(hit => hit.Id).Where(holding.Contains));
            if (results.Hits.Count < PageSize || found.Count == holding.Count) break;
        }
        _holding += holding.Count;
        _found += found.Count;
        HashSet<string> standing = [.. articles.Where(article => holding.Contains(article.Id) && Stands(article.Text, name)).Select(article => article.Id)];
        _standing += standing.Count;
        _standingFound += standing.Count(found.Contains);
        if (found.Count == 0) _neverFound++;
        if (found.Count < holding.Count) _missed.Add(string.Create(CultureInfo.InvariantCulture, $"{name} {found.Count}/{holding.Count}"));
    }

    /// <summary>Whether a name stands by itself, after a space, a title or the like and before one, not only as a piece of another word (เพ็ญ in บำเพ็ญ).</summary>
    private static bool Stands(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((end == text.Length || !IsThai(text[end])) && (at == 0 || !IsThai(text[at - 1]) || EndsWithPrefix(text.AsSpan(0, at)))) return true;
        }
        return false;
    }

    private static bool EndsWithPrefix(ReadOnlySpan<char> text)
    {
        foreach (var prefix in Prefixes)
        {
            if (text.EndsWith(prefix, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool IsThai(char character) => character is >= 'ก' and <= '๎';

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
