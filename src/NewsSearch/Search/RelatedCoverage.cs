using NewsSearch.Entities;
using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Text;

namespace NewsSearch.Search;

/// <summary>
/// Finds what else the archive has on an article's matter: the same documents, the same people, the same place and time, the same rare words.
/// Copies of the article itself are left out, and so is what shares only common words.
/// </summary>
/// <param name="index">The archive.</param>
/// <param name="analyzer">The analyzer the archive was indexed with.</param>
/// <param name="hits">Makes a stored article and its score into a hit.</param>
/// <param name="label">What a value of a facet is called, in the reader's language.</param>
internal sealed class RelatedCoverage(
    ISearchIndex index, Analyzer analyzer, Func<StoredArticle, float, SearchHit> hits, Func<string, string, string> label)
{
    // By judgement, not measured: a document of the same code says most, then a person; each weighs less the more articles have it, a person by the square: whom every tenth article names says
    // next to nothing. Further people weigh little: a minister and who goes with him everywhere are one reason.
    // A place says little by itself, more with the year, much with the day. All the words together count as one good reason.
    private const float CodeWeight = 10;
    private const float OfficialWeight = 6;
    private const float FurtherOfficials = 0.3f;
    private const float ProvinceWeight = 1.5f;
    private const float YearWeight = 1;
    private const float DayWeight = 3;
    private const float WordsWeight = 8;

    /// <summary>People that are asked for; an article that lists more is about none of them.</summary>
    private const int MostOfficials = 30;

    /// <summary>How many articles are read for each one asked for, as some are copies or share too little; and how many are looked at, as those that list everything are found before them.</summary>
    private const int CandidatesEach = 2, ListedEach = 6;

    /// <summary>An article that names more people, documents and places says little about each: the summary of what a cabinet resolved, a list of who was appointed.</summary>
    private const int ThingsOfAMatter = 8;

    /// <summary>Two articles that share more of their words (Jaccard) are one article printed twice.</summary>
    private const double CopyLikeness = 0.8;

    /// <summary>Related articles, closest first.</summary>
    public async ValueTask<IReadOnlyList<RelatedArticle>> OfAsync(StoredArticle article, int size, CancellationToken cancellation)
    {
        if (size <= 0) return [];
        var documents = (await index.StatisticsAsync(cancellation)).Documents;
        var words = await CharacteristicWords.OfAsync(article.Article, [.. article.Recognition.Officials.SelectMany(official => official.Mentions)], index, analyzer, documents, cancellation);
        List<Query> parts = [.. await EntitiesAsync(article, documents, cancellation), .. Places(article), .. Words(words)];
        if (parts.Count == 0) return [];
        var found = await index.SearchAsync(new IndexRequest { Query = new Query.Any(parts), Take = 1 + size * ListedEach, Collapse = IndexFields.Story }, cancellation);

        List<(StoredArticle Article, float Score, IReadOnlyList<string> Reasons)> related = [];
        var others = found.Hits.Where(hit => hit.Id != article.Article.Id).Select(hit => (hit.Score, Article: StoredArticle.FromBytes(hit.Stored)));
        foreach (var (score, other) in others.OrderByDescending(one => one.Score * Focus(one.Article.Recognition)).Take(1 + size * CandidatesEach))
        {
            if (other.Story is not null && other.Story == article.Story) continue;
            var common = words.SharedWith(other.Article, analyzer);
            if (common.Likeness > CopyLikeness) continue;
            var reasons = RelatedReasons.Of(article.Recognition, other.Recognition, common, label);
            // The index counts things and words whatever they are among.
            var things = score - WordsWeight * (float)common.Weight;
            if (reasons.Count > 0) related.Add((other, things * Focus(other.Recognition) + WordsWeight * (float)common.Share, reasons));
        }
        related.Sort((one, another) => another.Score.CompareTo(one.Score));
        return [.. related.Take(size).Select(one => new RelatedArticle(hits(one.Article, one.Score), one.Score / related[0].Score, one.Reasons))];
    }

    /// <summary>How much of an article is about each thing it names: 1 where those are few, the less the more there are.</summary>
    private static float Focus(Recognition article) =>
        ThingsOfAMatter / (float)Math.Max(ThingsOfAMatter, article.Officials.Count + article.Codes.Count + article.Provinces.Count);

    private async ValueTask<IReadOnlyList<Query>> EntitiesAsync(StoredArticle article, int documents, CancellationToken cancellation)
    {
        List<Query> codes = [], people = [];
        foreach (var (code, _, _) in article.Recognition.Codes) await AddAsync(codes, Facets.Code, code.Canonical, CodeWeight);
        foreach (var official in article.Recognition.Officials.Take(MostOfficials)) await AddAsync(people, Facets.Official, official.Id, OfficialWeight, rarely: 2);
        if (people.Count <= 1) return [.. codes, .. people];
        return [.. codes, new Query.Boost(new Query.Best(people), 1 - FurtherOfficials), new Query.Boost(new Query.Any(people), FurtherOfficials)];

        async ValueTask AddAsync(List<Query> parts, string facet, string value, float weight, int rarely = 1)
        {
            var count = (await index.SearchAsync(new IndexRequest { Query = new Query.Keyword(facet, value), Take = 0 }, cancellation)).Total;
            if (count > 1) parts.Add(new Query.Constant(new Query.Keyword(facet, value), weight * MathF.Pow(Rarity(count, documents), rarely)));
        }
    }

    private static IEnumerable<Query> Places(StoredArticle article)
    {
        foreach (var province in article.Recognition.Provinces.Where(province => province.About))
        {
            var place = new Query.Keyword(Facets.Province, province.Id);
            yield return new Query.Constant(place, ProvinceWeight);
            if (article.Recognition.Year is { } year)
            {
                yield return new Query.Constant(new Query.All([place, new Query.Keyword(Facets.Year, year.ToString())]), YearWeight);
            }
            if (article.Recognition.Event is { } day)
            {
                yield return new Query.Constant(new Query.All([place, new Query.Keyword(IndexFields.Day, IsoDay.Text(day))]), DayWeight);
            }
        }
    }

    private static IEnumerable<Query> Words(CharacteristicWords words) =>
        from word in words.Weighted
        let anywhere = new Query.Any([new Query.Term(IndexFields.Title, word.Term), new Query.Term(IndexFields.Body, word.Term)])
        select new Query.Constant(anywhere, WordsWeight * (float)word.Share);

    /// <summary>From 1, for what one article has, towards 0 for what all have.</summary>
    private static float Rarity(int count, int documents) => (float)(Math.Log(1 + (double)documents / count) / Math.Log(1 + (double)documents));
}
