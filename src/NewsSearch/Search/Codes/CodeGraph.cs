using NewsSearch.Entities.Codes;
using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Text;

namespace NewsSearch.Search.Codes;

/// <summary>Reads from the index what is known of the documents of a number: who issued each and when, what it does to others and they to it.</summary>
internal sealed class CodeGraph(ISearchIndex index, CodeRecognizer codes, Labels labels)
{
    /// <summary>Each needs an article read for its words.</summary>
    private const int MostLinks = 40, MostDocuments = 40;

    /// <summary>The documents of a number, those of most articles first.</summary>
    public async ValueTask<IReadOnlyList<CodeDocument>> DocumentsAsync(PlanCode code, CancellationToken cancellation)
    {
        var said = (await index.ValuesAsync(IndexFields.CodeIssue, IndexFields.Pair(code.Canonical, ""), 1_000, cancellation))
            .Select(value => (Key: DocumentKey.Parse(IndexFields.Split(value.Value).Said), value.Count)).ToList();
        var links = await LinksAsync(code.Canonical, cancellation);
        List<CodeDocument> documents = [];
        foreach (var (document, keys) in codes.Documents(code, said))
        {
            if (documents.Count == MostDocuments || await NewestAsync(code.Canonical, keys, cancellation) is not var (source, words)) continue;
            documents.Add(new CodeDocument(
                document, labels.OrderName(code, document), document.ProvinceId is { } province ? labels.Of(Facets.Province, province) : null,
                said.Where(one => keys.Contains(one.Key)).Sum(one => one.Count), source, words,
                [.. links.Where(link => keys.Contains(link.Key)).Select(link => link.Link).GroupBy(link => (link.Kind, link.Other, link.IsByOther))
                    .Select(same => same.First() with { Articles = same.Sum(link => link.Articles) })]));
        }
        return [.. documents.OrderByDescending(document => document.Articles)];
    }

    // What documents of the number do to others, then what others do to them; of each what most articles say first.
    private async ValueTask<IReadOnlyList<(DocumentKey Key, CodeLink Link)>> LinksAsync(string code, CancellationToken cancellation)
    {
        List<(DocumentKey, CodeLink)> links = [];
        foreach (var (field, byOther) in ((string, bool)[])[(IndexFields.CodeRelation, false), (IndexFields.CodeRelated, true)])
        {
            var said = await index.SpansAsync(field, IndexFields.Pair(code, ""), IndexFields.Date, cancellation);
            foreach (var relation in said.OrderByDescending(relation => relation.Count).Take(MostLinks))
            {
                var (name, rest) = IndexFields.Split(IndexFields.Split(relation.Value).Said);
                var (other, key) = IndexFields.Split(rest);
                if (!Enum.TryParse<CodeRelationKind>(name, out var kind)) continue;
                if (await SourceAsync(field, relation.Value, byOther ? other : code, byOther ? code : other, cancellation) is not var (source, words)) continue;
                links.Add((DocumentKey.Parse(key), new CodeLink(kind, other, labels.Code(other), labels.MeaningOf(other), byOther, relation.Count, source, words)));
            }
        }
        return links;
    }

    private async ValueTask<(ArticleRecord Source, TextSpan Words)?> SourceAsync(string field, string value, string from, string to, CancellationToken cancellation)
    {
        if (await FirstAsync(new Query.Keyword(field, value), newest: false, cancellation) is not { } source) return null;
        var relation = source.Recognition.Codes.Where(one => one.Code.Canonical == from).SelectMany(one => one.Relations).FirstOrDefault(one => one.Code.Canonical == to);
        return relation is null ? null : (source, relation.Span);
    }

    private async ValueTask<(ArticleRecord Source, TextSpan Words)?> NewestAsync(string code, IReadOnlyList<DocumentKey> keys, CancellationToken cancellation)
    {
        var values = keys.Select(key => (Query)new Query.Keyword(IndexFields.CodeIssue, IndexFields.Pair(code, key.ToString()))).ToList();
        if (await FirstAsync(values is [var only] ? only : new Query.Any(values), newest: true, cancellation) is not { } source) return null;
        return source.Recognition.Codes.FirstOrDefault(one => one.Code.Canonical == code && keys.Contains(one.Key)) is { Mentions: [var mention, ..] } ? (source, mention) : null;
    }

    private async ValueTask<ArticleRecord?> FirstAsync(Query query, bool newest, CancellationToken cancellation)
    {
        var found = await index.SearchAsync(new IndexRequest { Query = query, Sort = new IndexSort(IndexFields.Date, Descending: newest), Take = 1 }, cancellation);
        if (found.Hits is not [var hit]) return null;
        var (article, recognition) = StoredArticle.FromBytes(hit.Stored);
        return ArticleRecord.Of(article, recognition);
    }
}
