using NewsSearch.Archive;
using NewsSearch.Indexing;
using NewsSearch.Text;

namespace NewsSearch.Search;

/// <summary>Makes a stored article into a hit as pages and scripts show it.</summary>
internal sealed class HitMaker(Labels labels)
{
    /// <param name="stored">The article.</param>
    /// <param name="score">Its score.</param>
    /// <param name="marker">Finds what to mark; null marks nothing.</param>
    public SearchHit Make(StoredArticle stored, float score, Marker? marker)
    {
        var (article, recognition) = stored;
        var marks = marker?.Find(article, recognition) ?? [];
        var title = TitleOf(article);
        var at = title.Length == 0 ? -1 : article.Text.IndexOf(title.TrimEnd('…'), StringComparison.Ordinal);
        var shown = at < 0 ? default : new TextSpan(at, title.TrimEnd('…').Length);
        return new SearchHit
        {
            Id = article.Id,
            Title = new Snippet(title.Replace('\u00A0', ' '), [.. marks.Where(shown.Contains).Select(mark => mark with { Start = mark.Start - at })]),
            Untitled = article.Title is null,
            Language = ArticleRecord.LanguageOf(article.Text),
            Url = article.Url,
            Source = article.Source,
            Published = recognition.Published,
            Event = recognition.Event,
            Year = recognition.Year,
            Added = stored.Added,
            Score = score,
            Snippet = SnippetMaker.Make(article, marks, shown.End),
            Provinces = [.. recognition.Provinces.Where(province => province.About).Select(province => Value(Facets.Province, province.Id))],
            Officials = [.. recognition.Officials.Select(official => Value(Facets.Official, official.Id))],
            Codes = [.. recognition.Codes.Select(code => Value(Facets.Code, code.Code.Canonical))],
        };
    }

    /// <summary>The headline, or what stands in its place.</summary>
    public static string TitleOf(Article article) => article.Title ?? Headline.FromFirstSentence(article);

    private FacetValue Value(string facet, string value) => new(value, labels.Of(facet, value), 1, Selected: false);
}
