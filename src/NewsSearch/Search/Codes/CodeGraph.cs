using NewsSearch.Entities.Codes;
using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Text;

namespace NewsSearch.Search.Codes;

/// <summary>Reads from the index what is known of a document as a thing: what it does to others and they to it, who issued it and when.</summary>
internal sealed class CodeGraph(ISearchIndex index, CodeRecognizer codes, Labels labels)
{
    /// <summary>Each needs an article read for its words.</summary>
    private const int MostLinks = 40;

    /// <summary>What it does to others, then what they do to it; of each what most articles say first.</summary>
    public async ValueTask<IReadOnlyList<CodeLink>> LinksAsync(string code, CancellationToken cancellation)
    {
        List<CodeLink> links = [];
        foreach (var (field, byOther) in ((string, bool)[])[(IndexFields.CodeRelation, false), (IndexFields.CodeRelated, true)])
        {
            var said = await index.SpansAsync(field, IndexFields.Pair(code, ""), IndexFields.Date, cancellation);
            foreach (var relation in said.OrderByDescending(relation => relation.Count).Take(MostLinks))
            {
                var (name, other) = IndexFields.Split(IndexFields.Split(relation.Value).Said);
                if (!Enum.TryParse<CodeRelationKind>(name, out var kind)) continue;
                if (await SourceAsync(field, relation.Value, byOther ? other : code, byOther ? code : other, cancellation) is not var (source, words)) continue;
                links.Add(new CodeLink(kind, other, Labels.MeaningOf(other, codes), byOther, relation.Count, source, words));
            }
        }
        return links;
    }

    /// <summary>The documents of a number, those of most articles first.</summary>
    public async ValueTask<IReadOnlyList<CodeIssue>> IssuesAsync(string code, CancellationToken cancellation)
    {
        var said = await index.ValuesAsync(IndexFields.CodeIssue, IndexFields.Pair(code, ""), 1_000, cancellation);
        return
        [
            .. said.OrderByDescending(issue => issue.Count).Select(issue =>
            {
                var (province, day) = IndexFields.Split(IndexFields.Split(issue.Value).Said);
                return new CodeIssue(
                    province.Length == 0 ? null : province, province.Length == 0 ? null : labels.Of(Facets.Province, province),
                    IsoDay.TryParse(day, out var date) ? date : null, issue.Count);
            }),
        ];
    }

    private async ValueTask<(ArticleRecord Source, TextSpan Words)?> SourceAsync(string field, string value, string from, string to, CancellationToken cancellation)
    {
        var found = await index.SearchAsync(
            new IndexRequest { Query = new Query.Keyword(field, value), Sort = new IndexSort(IndexFields.Date, Descending: false), Take = 1 }, cancellation);
        if (found.Hits is not [var hit]) return null;
        var (article, recognition) = StoredArticle.FromBytes(hit.Stored);
        var relation = recognition.Codes.FirstOrDefault(one => one.Code.Canonical == from)?.Relations.FirstOrDefault(one => one.Code.Canonical == to);
        return relation is null ? null : (ArticleRecord.Of(article, recognition), relation.Span);
    }
}
