using NewsSearch.Entities;
using NewsSearch.Index;
using NewsSearch.Text;

namespace NewsSearch.Search;

/// <summary>
/// Search over the archive as a reader means it: the query language, facets with labels, snippets, notes on what was done. Texts for
/// people are in the language of <see cref="System.Globalization.CultureInfo.CurrentUICulture"/>. Safe for any number of threads.
/// </summary>
public sealed class ArticleSearch(ISearchIndex index, Analyzer analyzer, Gazetteer gazetteer, CodeRecognizer codes, DateText dates)
{
    /// <summary>Finds articles. Never fails on what a reader typed.</summary>
    /// <exception cref="IndexUnavailableException">The index is missing or damaged.</exception>
    public ValueTask<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellation = default) =>
        throw new NotSupportedException($"{index} {analyzer} {gazetteer} {codes} {dates}");

    /// <summary>One article, or null when the archive has none of that id.</summary>
    public ValueTask<ArticleRecord?> FindAsync(string id, CancellationToken cancellation = default) => throw new NotSupportedException();

    /// <summary>Related coverage, closest first; empty for an unknown id.</summary>
    public ValueTask<IReadOnlyList<RelatedArticle>> RelatedAsync(string id, int size, CancellationToken cancellation = default) => throw new NotSupportedException();

    /// <summary>Every spelling of an official in the archive, with the number of articles, most used first.</summary>
    public ValueTask<IReadOnlyList<FacetCount>> SpellingsAsync(string official, CancellationToken cancellation = default) => throw new NotSupportedException();

    /// <summary>Every office an official is given in the archive, with the number of articles, most often first.</summary>
    public ValueTask<IReadOnlyList<FacetCount>> RolesAsync(string official, CancellationToken cancellation = default) => throw new NotSupportedException();

    /// <summary>What the index holds.</summary>
    public ValueTask<IndexStatistics> StatisticsAsync(CancellationToken cancellation = default) => index.StatisticsAsync(cancellation);
}
