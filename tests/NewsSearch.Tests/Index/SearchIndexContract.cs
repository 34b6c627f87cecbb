using System.Text;
using NewsSearch.Index;

namespace NewsSearch.Tests.Index;

/// <summary>
/// What every engine must do, whatever it is made of. An engine's own test class inherits this and says how to make one.
/// </summary>
public abstract class SearchIndexContract : SearchIndexLaws
{
    [Fact]
    public async Task AnIndexThatIsNotThereIsTold()
    {
        var engine = Engine(Folder);
        Assert.False(engine.Exists);
        var told = Assert.Throws<IndexUnavailableException>(engine.OpenIndex);
        Assert.Contains(Folder, told.Message, StringComparison.Ordinal);
        Assert.Contains("--rebuild", told.Message, StringComparison.Ordinal);
        Assert.False((await engine.CheckAsync(Cancellation)).Ok);
    }

    [Fact]
    public async Task NothingIsSeenBeforeACommit()
    {
        var engine = await With(Document("1", "แผน"));
        await using var index = engine.OpenIndex();
        await using (var writer = engine.OpenWriter())
        {
            await writer.WriteAsync(Document("2", "แผน"), Cancellation);
            Assert.Equal(1, await Total(index, new Query.Everything()));
            await writer.CommitAsync(Cancellation);
            Assert.Equal(2, await Total(index, new Query.Everything()));
            await writer.DeleteAsync("1", Cancellation);
        }
        Assert.Equal(["2", "1"], (await Ids(index, new Query.Everything())).Reverse());
    }

    [Fact]
    public async Task ADocumentOfTheSameIdIsReplaced()
    {
        var engine = await With(Document("1", "เก่า"), Document("2", "อื่น"));
        await using var index = engine.OpenIndex();
        await using var writer = engine.OpenWriter();
        await writer.WriteAsync(Document("1", "ใหม่") with { Version = 7 }, Cancellation);
        await writer.WriteAsync(Document("1", "ใหม่กว่า") with { Version = 8 }, Cancellation);
        await writer.CommitAsync(Cancellation);

        Assert.Equal(0, await Total(index, new Query.Term("body", "เก่า")));
        Assert.Equal(0, await Total(index, new Query.Term("body", "ใหม่")));
        Assert.Equal(1, await Total(index, new Query.Term("body", "ใหม่กว่า")));
        Assert.Equal(new Dictionary<string, long> { ["1"] = 8, ["2"] = 0 }, await index.VersionsAsync(["1", "2", "3"], Cancellation));
        Assert.Equal(["2", "1"], await Ids(index, new Query.Everything()));
    }

    [Fact]
    public async Task ADeletedDocumentIsGone()
    {
        var engine = await With(Document("1", "แผน"), Document("2", "แผน"));
        await using var index = engine.OpenIndex();
        await using var writer = engine.OpenWriter();
        await writer.WriteAsync(Document("3", "แผน"), Cancellation);
        await writer.DeleteAsync("1", Cancellation);
        await writer.DeleteAsync("3", Cancellation);
        await writer.DeleteAsync("nobody", Cancellation);
        await writer.CommitAsync(Cancellation);

        Assert.Equal(["2"], await Ids(index, new Query.Term("body", "แผน")));
        Assert.Equal(["2"], await Ids(index, new Query.Any([new Query.Id("1"), new Query.Id("2"), new Query.Id("3"), new Query.Id("nobody")])));
        Assert.Null(await index.FindAsync("1", Cancellation));
        Assert.Equal("แผน", Encoding.UTF8.GetString((await index.FindAsync("2", Cancellation))!.Value.Span));
        Assert.Equal([new FacetCount("แผน", 1)], await index.ValuesAsync("word", "", 10, Cancellation));
        Assert.Equal(1, (await index.StatisticsAsync(Cancellation)).Documents);
    }

    [Fact]
    public async Task StartingAfreshLeavesTheOldIndexUntilTheFirstCommit()
    {
        var engine = await With(Document("old", "แผน"));
        await using var index = engine.OpenIndex();
        await using (var writer = engine.OpenWriter(afresh: true)) await writer.WriteAsync(Document("lost", "แผน"), Cancellation);
        Assert.Equal(["old"], await Ids(index, new Query.Everything()));
        await using (var writer = engine.OpenWriter(afresh: true))
        {
            await writer.WriteAsync(Document("new", "แผน"), Cancellation);
            Assert.Equal(["old"], await Ids(index, new Query.Everything()));
            await writer.CommitAsync(Cancellation);
        }
        Assert.Equal(["new"], await Ids(index, new Query.Everything()));
    }

    [Fact]
    public async Task ASecondWriterIsRefused()
    {
        var engine = await With(Document("1", "แผน"));
        await using var writer = engine.OpenWriter();
        Assert.Throws<IndexUnavailableException>(() => Engine(Folder).OpenWriter());
        await writer.DisposeAsync();
        await using var next = engine.OpenWriter();
    }

    [Fact]
    public async Task GenerationsGrow()
    {
        var engine = await With(Document("1", "แผน"));
        await using var index = engine.OpenIndex();
        var first = (await index.StatisticsAsync(Cancellation)).Generation;
        await using var writer = engine.OpenWriter();
        await writer.WriteAsync(Document("2", "แผน"), Cancellation);
        await writer.CommitAsync(Cancellation);
        Assert.True((await index.SearchAsync(new() { Query = new Query.Everything() }, Cancellation)).Generation > first);
    }

    [Theory]
    [InlineData(1024, 1, true)]
    [InlineData(1025, 1, false)]
    [InlineData(1, 63, true)]
    [InlineData(1, 64, false)]
    public async Task AQueryHasAtMost1024ClausesAnd64Levels(int clauses, int levels, bool passes)
    {
        var engine = await With(Document("1", "แผน"));
        await using var index = engine.OpenIndex();
        Query query = new Query.Any([.. Enumerable.Repeat(new Query.Term("body", "แผน"), clauses)]);
        if (clauses == 1) query = new Query.Term("body", "แผน");
        for (var level = clauses == 1 ? 0 : 1; level < levels; level++) query = new Query.All([query]);
        if (passes) Assert.Equal(1, await Total(index, query));
        else await Assert.ThrowsAsync<QueryTooLargeException>(async () => await Total(index, query));
    }

    [Fact]
    public async Task ACancelledCallThrowsThat()
    {
        var engine = await With(Document("1", "แผน"));
        await using var index = engine.OpenIndex();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await index.SearchAsync(new() { Query = new Query.Everything() }, new CancellationToken(true)));
    }

    [Fact]
    public async Task FieldsThatDoNotExistMatchNothing()
    {
        var engine = await With(Document("1", "แผน"));
        await using var index = engine.OpenIndex();
        Query[] queries =
        [
            new Query.Term("x", "แผน"), new Query.Phrase("x", [("แผน", 0), ("แผน", 1)]), new Query.Prefix("x", ""), new Query.Fuzzy("x", "แผน"), new Query.Keyword("x", "แผน"), new Query.Range("x", 0, 9),
            new Query.Exists("x"), new Query.Nothing(), new Query.All([]), new Query.Any([]), new Query.Best([]), new Query.Phrase("body", []),
        ];
        foreach (var query in queries) Assert.True(await Total(index, query) == 0, query.ToString());
        Assert.Empty(await index.TermsAsync("x", "", 5, Cancellation));
        Assert.Empty(await index.ValuesAsync("x", "", 5, Cancellation));
        Assert.Equal([0], await index.FrequenciesAsync("x", ["แผน"], Cancellation));
        Assert.Empty(await index.SpansAsync("x", "", "x", Cancellation));
        Assert.Equal([new("แผน", 1, null, null)], await index.SpansAsync("word", "", "x", Cancellation));
    }

    [Fact]
    public async Task TermsAndValuesAreListedInOrder()
    {
        var engine = await With(Document("1", "จังหวัด"), Document("2", "จันทบุรี"), Document("3", "แผน"), Document("4", "จังหวัด"));
        await using var index = engine.OpenIndex();
        Assert.Equal([new("จังหวัด", 2), new("จันทบุรี", 1)], await index.TermsAsync("body", "จ", 5, Cancellation));
        Assert.Equal([new("จังหวัด", 2)], await index.ValuesAsync("word", "จ", 1, Cancellation));
        Assert.Equal([1, 0, 2], await index.FrequenciesAsync("body", ["แผน", "ตาก", "จังหวัด"], Cancellation));
    }

    [Theory]
    [InlineData("แผน@0 จังหวัด@1", 0, 0)]
    [InlineData("แผน@0 จังหวัด@1", 1, 1)]
    [InlineData("พัฒนา@0 แผน@1", 1, 0)]
    [InlineData("พัฒนา@0 แผน@1", 2, 1)]
    [InlineData("แผน@0 ตาก@1", 9, 0)]
    [InlineData("แผน@0 แผน@1", 9, 0)]
    public async Task TermsOfAPhraseMayBeOffByItsSlop(string phrase, int slop, int found)
    {
        var engine = await With(new IndexDocument { Id = "1", Texts = [new TextField("body", [("แผน", 0), ("พัฒนา", 1), ("จังหวัด", 2)], 3)] });
        await using var index = engine.OpenIndex();
        var terms = phrase.Split(' ').Select(t => t.Split('@')).Select(t => (t[0], int.Parse(t[1], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(found, await Total(index, new Query.Phrase("body", [.. terms], slop)));
    }

    [Theory]
    [InlineData("แผน", 0, 0, 1)]
    [InlineData("แผล", 0, 0, 0)]
    [InlineData("แผล", 1, 0, 1)]
    [InlineData("ผแน", 1, 0, 1)]
    [InlineData("ผแน", 1, 1, 0)]
    [InlineData("แผ", 1, 1, 1)]
    [InlineData("แ", 1, 0, 0)]
    [InlineData("แ", 2, 0, 1)]
    public async Task ATermMayBeAFewEditsAway(string text, int edits, int same, int found)
    {
        var engine = await With(Document("1", "แผน"));
        await using var index = engine.OpenIndex();
        Assert.Equal(found, await Total(index, new Query.Fuzzy("body", text, edits, same)));
    }

    [Theory]
    [InlineData("story", "a×3 c d f | 4 of 6")]
    [InlineData("nowhere", "a b c d e f | 6 of 6")]
    [InlineData("at", "a b c d e f | 6 of 6")]
    [InlineData(null, "a b c d e f | 6 of 6")]
    public async Task CopiesOfAStoryAreOneRow(string? field, string rows)
    {
        await using var index = (await With(Stories)).OpenIndex();
        Assert.Equal(rows, await Rows(index, new() { Query = new Query.Everything(), Collapse = field }));
    }

    [Theory]
    [InlineData(false, 0, 10, "d e×3 c f | 4 of 6")]
    [InlineData(true, 0, 10, "f b×3 c d | 4 of 6")]
    [InlineData(true, 1, 2, "b×3 c | 4 of 6")]
    [InlineData(true, 3, 2, "d | 4 of 6")]
    [InlineData(true, 4, 2, " | 4 of 6")]
    [InlineData(true, 0, 0, " | 4 of 6")]
    public async Task TheBestInTheOrderOfTheRequestStandsForItsRow(bool newest, int skip, int take, string rows)
    {
        await using var index = (await With(Stories)).OpenIndex();
        Assert.Equal(rows, await Rows(index, new() { Query = new Query.Everything(), Sort = new("at", newest), Skip = skip, Take = take, Collapse = "story" }));
    }

    [Fact]
    public async Task OfSeveralValuesTheFirstSaysWhoseCopyItIs()
    {
        await using var index = (await With(Told("a", 1, "vote", "flood"), Told("b", 2, "flood"), Told("c", 3, "vote"))).OpenIndex();
        Assert.Equal("a×2 c | 2 of 3", await Rows(index, new() { Query = new Query.Everything(), Collapse = "story" }));
    }

    [Fact]
    public async Task CopiesAreCountedUnderAllFiltersAndFacetsCountEachOfThem()
    {
        await using var index = (await With(Stories)).OpenIndex();
        var request = new IndexRequest
        {
            Query = new Query.Range("at", 3, 9),
            Filters = [new FacetFilter("story", ["flood"], [])],
            Facets = [new FacetQuery("story", 5)],
            Collapse = "story",
        };
        Assert.Equal("a×2 | 1 of 2", await Rows(index, request));
        Assert.Equal([new("flood", 2), new("vote", 1)], (await index.SearchAsync(request, Cancellation)).Facets["story"].Values);
    }

    [Theory]
    [InlineData(1, 0, "0×900 | 1 of 900")]
    [InlineData(1, 1, " | 1 of 900")]
    [InlineData(450, 447, "447×2 448×2 449×2 | 450 of 900")]
    [InlineData(899, 896, "896 897 898 | 899 of 900")]
    public async Task ManyCopiesAndDeepPagesAreNoOther(int stories, int skip, string rows)
    {
        await using var index = (await With([.. Enumerable.Range(0, 900).Select(i => Told($"{i}", i, $"{i % stories}"))])).OpenIndex();
        Assert.Equal(rows, await Rows(index, new() { Query = new Query.Everything(), Skip = skip, Take = 5, Collapse = "story" }));
    }

    /// <summary>The first documents score best: an engine need not look at the rest for its hits, but must for what they stand for.</summary>
    [Fact]
    public async Task CopiesTooFarDownForAnyPageAreCounted()
    {
        IndexDocument[] documents = [.. Enumerable.Range(0, 6000).Select(i => Told($"{i}", i, $"{i % 2000}") with { Texts = [new TextField("body", [("แผน", 0)], i < 300 ? 1 : 40)] })];
        await using var index = (await With(documents)).OpenIndex();
        Assert.Equal("0×3 1×3 | 2000 of 6000", await Rows(index, new() { Query = new Query.Term("body", "แผน"), Take = 2, Collapse = "story" }));
    }

    [Theory]
    [InlineData(false, "c a f b e d")]
    [InlineData(true, "a c d e b f")]
    public async Task TheScoreGoesBeforeTheNumberWhereThatIsAsked(bool oldest, string ids)
    {
        await using var index = (await With(Stories)).OpenIndex();
        var request = new IndexRequest
        {
            Query = new Query.Prefer(new Query.Constant(new Query.Everything(), 0), new Query.Constant(new Query.Any([new Query.Id("a"), new Query.Id("c")]), 1)),
            Sort = new IndexSort("at", !oldest, ByScore: true),
        };
        Assert.Equal(ids.Split(' '), (await index.SearchAsync(request, Cancellation)).Hits.Select(hit => hit.Id));
        Assert.Equal(ids.Split(' ')[1..3], (await index.SearchAsync(request with { Skip = 1, Take = 2 }, Cancellation)).Hits.Select(hit => hit.Id));
        Assert.Equal(ids.Split(' '), await index.ScanAsync(request, Cancellation).Select(hit => hit.Id).ToListAsync(Cancellation));
    }

    [Theory]
    [InlineData(false, "f b c a e d")]
    [InlineData(true, "d e a c b f")]
    public async Task AWalkGivesEveryHitInTheOrderOfTheRequest(bool oldest, string ids)
    {
        await using var index = (await With(Stories)).OpenIndex();
        // What says which part of the hits is wanted says nothing to a walk.
        var request = new IndexRequest { Query = new Query.Everything(), Sort = new IndexSort("at", !oldest), Skip = 2, Take = 1, Collapse = "story", Facets = [new FacetQuery("story", 5)] };
        Assert.Equal(ids.Split(' '), await index.ScanAsync(request, Cancellation).Select(hit => hit.Id).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task AWalkKeepsTheCommitItBeganWith()
    {
        var engine = await With(Stories);
        await using var index = engine.OpenIndex();
        List<string> walked = [];
        await foreach (var hit in index.ScanAsync(new() { Query = new Query.Everything() }, Cancellation))
        {
            walked.Add(hit.Id);
            if (walked.Count > 1) continue;
            await using var writer = engine.OpenWriter(afresh: true);
            await writer.WriteAsync(Told("new", 9), Cancellation);
            await writer.CommitAsync(Cancellation);
        }
        Assert.Equal(["a", "b", "c", "d", "e", "f"], walked);
        Assert.Equal(["new"], await Ids(index, new Query.Everything()));
    }

    [Fact]
    public async Task AWalkThatIsGivenUpOrAsksTooMuchEnds()
    {
        await using var index = (await With(Stories)).OpenIndex();
        var request = new IndexRequest { Query = new Query.Everything() };
        Assert.Equal("a", (await index.ScanAsync(request, Cancellation).FirstAsync(Cancellation)).Id);

        using var given = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in index.ScanAsync(request, given.Token)) await given.CancelAsync();
        });
        var tooMuch = new IndexRequest { Query = new Query.Any([.. Enumerable.Repeat(request.Query, 1025)]) };
        await Assert.ThrowsAsync<QueryTooLargeException>(async () => await index.ScanAsync(tooMuch, Cancellation).CountAsync(Cancellation));
    }

    private static IndexDocument[] Stories => [Told("a", 3, "flood"), Told("b", 5, "flood"), Told("c", 4), Told("d", 1), Told("e", 2, "flood"), Told("f", 6, "vote")];

    private static IndexDocument Told(string id, long at, params string[] stories) => new() { Id = id, Keywords = [.. stories.Select(story => ("story", story))], Numbers = [("at", at)] };

    private static async Task<string> Rows(ISearchIndex index, IndexRequest request)
    {
        var found = await index.SearchAsync(request, Cancellation);
        return $"{string.Join(' ', found.Hits.Select(hit => hit.Alike == 1 ? hit.Id : $"{hit.Id}×{hit.Alike}"))} | {found.Rows} of {found.Total}";
    }

    private static async Task<int> Total(ISearchIndex index, Query query) => (await index.SearchAsync(new() { Query = query }, Cancellation)).Total;

    private static async Task<IReadOnlyList<string>> Ids(ISearchIndex index, Query query) =>
        [.. (await index.SearchAsync(new() { Query = query, Take = 1000 }, Cancellation)).Hits.Select(h => h.Id)];
}
