using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsSearch.Benchmarks.Corpus;
using NewsSearch.Embedded;
using NewsSearch.Index;

namespace NewsSearch.Benchmarks.Peers;

/// <summary>Our engine, through the port alone.</summary>
internal sealed class EmbeddedPeer : IPeer
{
    private static readonly FacetQuery[] Facets = [.. CorpusArticle.Facets.Select(f => new FacetQuery(f, PeerAnswer.Values))];

    public string Version => "NewsSearch";

    public async Task IndexAsync(CorpusReader corpus, string folder, int threads)
    {
        await using var writer = new EmbeddedEngine(folder).OpenWriter();
        await foreach (var document in ReadAhead.Of(corpus, threads, Document)) await writer.WriteAsync(document);
        await writer.CommitAsync();
    }

    public IPeerIndex Open(string folder) => new OpenIndex(new EmbeddedEngine(folder).OpenIndex());

    private static IndexDocument Document(CorpusArticle article) => new()
    {
        Id = article.Id,
        Texts = [Field("headline", article.Headline), Field("body", article.Body)],
        Keywords =
        [
            .. CorpusArticle.Facets.SelectMany(facet => article.Values(facet).Select(value => (facet, value))),
            .. article.Codes.Select(code => ("code", code)),
        ],
        Numbers = [("date", article.Date)],
        Stored = article.Stored,
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static TextField Field(string name, IReadOnlyList<string> list)
    {
        var words = CollectionsMarshal.AsSpan((List<string>)list);
        var terms = new (string, int)[words.Length];
        for (var i = 0; i < terms.Length; i++) terms[i] = (words[i], i);
        return new(name, terms, terms.Length);
    }

    private sealed class OpenIndex(ISearchIndex index) : IPeerIndex
    {
        public IPeerSession NewSession() => new Session(index);

        public void Dispose() => index.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private sealed class Session(ISearchIndex index) : IPeerSession
    {
        public Func<PeerAnswer> Prepare(PeerQuery query, bool withStored)
        {
            var request = new IndexRequest { Query = Translate(query), Facets = Facets, Take = PeerAnswer.Hits, WithStored = withStored };
            return () =>
            {
                var pending = index.SearchAsync(request);
                var found = pending.IsCompletedSuccessfully ? pending.Result : pending.AsTask().GetAwaiter().GetResult(); // the embedded engine answers before it returns
                return new(found.Total, [.. CorpusArticle.Facets.Select(f => found.Facets[f].Values)]);
            };
        }

        public void Dispose()
        {
        }

        private static Query Translate(PeerQuery query)
        {
            var terms = query.Terms.Select(t => (Query)new Query.Term("body", t)).ToList();
            return query.Class switch
            {
                "phrase" => new Query.Phrase("body", [.. query.Terms.Select((t, i) => (t, i))]),
                "and2" => new Query.All(terms),
                "or3" => new Query.Any(terms),
                "filter" => new Query.All(
                [
                    terms[0],
                    new Query.Constant(new Query.Keyword("province", query.Province), 0),
                    new Query.Constant(new Query.Range("date", query.From, query.To), 0),
                ]),
                _ => terms[0],
            };
        }
    }
}
