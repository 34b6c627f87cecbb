using System.Text;
using NewsSearch.Index;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Index;

/// <summary>The part of <see cref="SearchIndexContract"/> that holds for any archive, request and history, drawn at random and compared with <see cref="NaiveIndex"/>.</summary>
public abstract class SearchIndexLaws : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected string Folder => _folder["index"];

    /// <summary>The engine under test; asked twice for one folder, both see the same index.</summary>
    protected abstract ISearchEngine Engine(string folder);

    [Theory]
    [InlineData(1, 300)]
    [InlineData(2, 40)]
    [InlineData(3, 9000)]
    public async Task AnswersAreThoseOfThePlainestEngine(int seed, int documents)
    {
        var archive = new RandomArchive(seed);
        var model = new NaiveIndex();
        var engine = Engine(Folder);
        await using (var writer = engine.OpenWriter())
        {
            for (var i = 0; i < documents; i++)
            {
                var document = archive.Document("d" + i);
                model.Write(document);
                await writer.WriteAsync(document, Cancellation);
                if (i % (documents / 3 + 1) == documents / 5) await writer.CommitAsync(Cancellation);
            }
            await writer.CommitAsync(Cancellation);
        }
        await using var index = engine.OpenIndex();
        for (var i = 0; i < (documents > 1000 ? 12 : 400); i++) await Compare(index, model, archive.Request(), withScores: true);
        for (var i = 0; i < (documents > 1000 ? 12 : 200); i++) await Compare(index, model, archive.Request() with { Query = archive.QueryOfOurs() }, withScores: true);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public async Task AnyHistoryOfWritesEndsInTheSameAnswers(int seed)
    {
        var random = new Random(seed);
        var archive = new RandomArchive(seed);
        var (committed, pending) = (new NaiveIndex(), new NaiveIndex());
        var engine = Engine(Folder);
        await using (var first = engine.OpenWriter()) await first.CommitAsync(Cancellation);
        await using var index = engine.OpenIndex();
        var writer = engine.OpenWriter();
        for (var step = 0; step < 900; step++)
        {
            switch (random.Next(30))
            {
                case < 20:
                    var document = archive.Document("d" + random.Next(150));
                    pending.Write(document);
                    await writer.WriteAsync(document, Cancellation);
                    break;
                case < 25:
                    var id = "d" + random.Next(150);
                    pending.Delete(id);
                    await writer.DeleteAsync(id, Cancellation);
                    break;
                case < 28:
                    await writer.CommitAsync(Cancellation);
                    committed = pending.Copy();
                    break;
                case 28:
                    await writer.DisposeAsync();
                    pending = committed.Copy();
                    writer = engine.OpenWriter();
                    break;
                default:
                    await Compare(index, committed, archive.Request(), withScores: false);
                    foreach (var prefix in (string[])["", "o1", "z"])
                    {
                        Assert.Equal(committed.Spans("official", prefix, "published"), await index.SpansAsync("official", prefix, "published", Cancellation));
                    }
                    foreach (var known in committed.Documents.Take(5)) Assert.Equal(known.Stored.ToArray(), (await index.FindAsync(known.Id, Cancellation))!.Value.ToArray());
                    break;
            }
        }
        await writer.DisposeAsync();
        var check = await engine.CheckAsync(Cancellation);
        Assert.Empty(check.Problems);
        Assert.Equal(committed.Documents.Count, check.Documents);
    }

    [Fact]
    public async Task AFacetCountsWhatAClickGives()
    {
        var archive = new RandomArchive(21);
        var engine = await With([.. Enumerable.Range(0, 200).Select(i => archive.Document("d" + i))]);
        await using var index = engine.OpenIndex();
        for (var i = 0; i < 60; i++)
        {
            var request = archive.Request() with { Facets = [new FacetQuery("province", 10), new FacetQuery("official", 5)] };
            foreach (var (field, counts) in (await index.SearchAsync(request, Cancellation)).Facets)
            {
                foreach (var (value, count) in counts.Values)
                {
                    var clicked = request with { Filters = [.. request.Filters.Where(f => f.Field != field), new FacetFilter(field, [value], [])] };
                    Assert.Equal(count, (await index.SearchAsync(clicked, Cancellation)).Total);
                }
            }
        }
    }

    [Fact]
    public async Task AWalkIsAllPagesOneAfterTheOther()
    {
        var archive = new RandomArchive(22);
        await using var index = (await With([.. Enumerable.Range(0, 400).Select(i => archive.Document("d" + i))])).OpenIndex();
        var walked = 0;
        for (var i = 0; i < 60; i++)
        {
            var request = archive.Request();
            var all = await index.SearchAsync(request with { Skip = 0, Take = int.MaxValue }, Cancellation);
            var hits = await index.ScanAsync(request, Cancellation).ToListAsync(Cancellation);
            Assert.Equal(all.Hits.Select(hit => (hit.Id, hit.Score)), hits.Select(hit => (hit.Id, hit.Score)));
            Assert.Equal(all.Hits.Select(hit => Encoding.UTF8.GetString(hit.Stored.Span)), hits.Select(hit => Encoding.UTF8.GetString(hit.Stored.Span)));
            walked += hits.Count;
        }
        Assert.True(walked > 500, $"only {walked} hits were walked: the test shows little");
    }

    /// <summary>Rows are the plain answer gone through in its order, with copies left out, whatever part of them is asked for.</summary>
    [Theory]
    [InlineData(31, 60, true)]
    [InlineData(32, 600, true)]
    [InlineData(33, 6000, false)]
    public async Task HitsThatShareAValueAreOneRow(int seed, int documents, bool changes)
    {
        var (engine, model, archive) = await WithStories(seed, documents, changes);
        var random = new Random(seed);
        await using var index = engine.OpenIndex();
        var copies = 0;
        for (var i = 0; i < (documents > 1000 ? 40 : 300); i++)
        {
            var request = archive.Request() with { Collapse = new[] { "story", "story", "province", "official", "nowhere" }[random.Next(5)], WithStored = false };
            if (random.Next(3) == 0) request = request with { Query = new Query.Term("body", archive.Word()), Filters = [], Facets = [] };
            var plain = await index.SearchAsync(request with { Collapse = null, Skip = 0, Take = int.MaxValue }, Cancellation);
            var found = await index.SearchAsync(request, Cancellation);
            var rows = Rows(plain.Hits, model, request.Collapse);

            Assert.Equal(rows.Skip(request.Skip).Take(request.Take), found.Hits);
            Assert.Equal((plain.Total, rows.Count), (found.Total, found.Rows));
            Assert.Equal(plain.Hits.Count, plain.Rows);
            await Compare(index, model, request, withScores: false);
            copies += plain.Total - found.Rows;
        }
        Assert.True(copies > 500, $"only {copies} copies were left out: the test shows little");
    }

    [Fact]
    public async Task ARowStandsWhereItStandsWhateverPageIsAskedFor()
    {
        var (engine, model, archive) = await WithStories(34, 90, changes: true);
        await using var index = engine.OpenIndex();
        foreach (var sort in (IndexSort[])[IndexSort.Score, new("published"), new("published", Descending: false)])
        {
            var request = new IndexRequest { Query = new Query.Any([new Query.Term("body", "แผน"), new Query.Term("body", archive.Word())]), Sort = sort, Collapse = "story", WithStored = false };
            var rows = Rows((await index.SearchAsync(request with { Collapse = null, Take = int.MaxValue }, Cancellation)).Hits, model, "story");
            Assert.True(rows.Count > 20 && rows.Any(row => row.Alike > 2));
            for (var skip = 0; skip <= rows.Count + 1; skip++)
            {
                for (var take = 0; take <= rows.Count + 1; take++)
                {
                    var found = await index.SearchAsync(request with { Skip = skip, Take = take }, Cancellation);
                    Assert.Equal(rows.Skip(skip).Take(take), found.Hits);
                    Assert.Equal(rows.Count, found.Rows);
                }
            }
        }
    }

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The engine over a folder with these documents committed.</summary>
    protected async Task<ISearchEngine> With(params IndexDocument[] documents)
    {
        var engine = Engine(Folder);
        await using var writer = engine.OpenWriter();
        foreach (var document in documents) await writer.WriteAsync(document, Cancellation);
        await writer.CommitAsync(Cancellation);
        return engine;
    }

    protected static IndexDocument Document(string id, string word) => new()
    {
        Id = id,
        Texts = [new TextField("body", [(word, 0)], 1)],
        Keywords = [("word", word)],
        Stored = Encoding.UTF8.GetBytes(word),
    };

    // Documents of which two in three tell a story, each told some four times; written in several commits, with others replaced and removed when there are to be changes.
    private async Task<(ISearchEngine Engine, NaiveIndex Model, RandomArchive Archive)> WithStories(int seed, int documents, bool changes)
    {
        var (random, archive, model) = (new Random(seed), new RandomArchive(seed), new NaiveIndex());
        var engine = Engine(Folder);
        await using var writer = engine.OpenWriter();
        for (var i = 0; i < documents; i++)
        {
            var document = archive.Document("d" + (changes ? random.Next(documents) : i));
            if (random.Next(3) > 0) document = document with { Keywords = [.. document.Keywords, ("story", "s" + random.Next(1 + documents / 6))] };
            model.Write(document);
            await writer.WriteAsync(document, Cancellation);
            if (changes && random.Next(12) == 0)
            {
                model.Delete("d" + i);
                await writer.DeleteAsync("d" + i, Cancellation);
            }
            if (i % (documents / 3 + 1) == documents / 5) await writer.CommitAsync(Cancellation);
        }
        await writer.CommitAsync(Cancellation);
        return (engine, model, archive);
    }

    private static List<IndexHit> Rows(IEnumerable<IndexHit> hits, NaiveIndex model, string? field)
    {
        var documents = model.Documents.ToDictionary(d => d.Id);
        return [.. hits.GroupBy(hit => NaiveIndex.RowKey(documents[hit.Id], field)).Select(row => row.First() with { Alike = row.Count() })];
    }

    internal static async Task Compare(ISearchIndex index, NaiveIndex model, IndexRequest request, bool withScores)
    {
        var expected = model.Search(request with { Skip = 0, Take = withScores || request.Sort.Field is not null ? int.MaxValue : 0 });
        var found = await index.SearchAsync(request, Cancellation);
        var told = $"{request.Query} filters {string.Join(' ', request.Filters.Select(f => f.Field + "+" + string.Join(',', f.Any) + "-" + string.Join(',', f.None)))} sort {request.Sort}";
        Assert.True(expected.Total == found.Total, $"{told}: {expected.Total} expected, {found.Total} found");
        Assert.True(expected.Rows == found.Rows, $"{told}: {expected.Rows} rows expected, {found.Rows} found");
        foreach (var (field, counts) in expected.Facets)
        {
            Assert.True(counts.Distinct == found.Facets[field].Distinct, told);
            Assert.True(counts.Values.SequenceEqual(found.Facets[field].Values), told + " facet " + field);
        }
        if (!withScores && request.Sort.Field is null) return;
        var page = expected.Hits.Skip(request.Skip).Take(request.Take).ToList();
        Assert.Equal(page.Count, found.Hits.Count);
        for (var i = 0; i < page.Count; i++)
        {
            // Scores that differ in the last digits may change places.
            if (request.Sort.Field is null) Assert.True(Math.Abs(page[i].Score - found.Hits[i].Score) <= 1e-5 * Math.Max(1, page[i].Score), $"{told}: {page[i]} expected, {found.Hits[i]} found");
            else Assert.True((page[i].Id, page[i].Alike) == (found.Hits[i].Id, found.Hits[i].Alike), told);
            var same = expected.Hits.First(h => h.Id == found.Hits[i].Id);
            Assert.True(Math.Abs(same.Score - found.Hits[i].Score) <= 1e-5 * Math.Max(1, same.Score), told);
            if (request.WithStored) Assert.Equal(same.Stored.ToArray(), found.Hits[i].Stored.ToArray());
        }
    }
}
