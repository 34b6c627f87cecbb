using NewsSearch.Index;
using NewsSearch.Indexing;
using NewsSearch.Search;
using NewsSearch.Tests.Entities.Corrections;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Indexing;

/// <summary>The pipeline, end to end on small archives: what a run reports and what it leaves.</summary>
public sealed class ArticleIndexerTests : IDisposable
{
    private const string Flood = "น้ำป่าไหลหลากเข้าท่วมหมู่บ้านริมคลองสามตำบลตั้งแต่เช้ามืด เจ้าหน้าที่เทศบาลนำเรือท้องแบนเข้าอพยพผู้สูงอายุและเด็กออกจากบ้านเรือน 120 หลังคาเรือน "
        + "นายอำเภอสั่งเปิดศูนย์พักพิงชั่วคราวที่โรงเรียนประจำตำบล พร้อมระดมเครื่องสูบน้ำ 8 เครื่องเร่งระบายน้ำลงสู่แม่น้ำ คาดว่าระดับน้ำจะกลับสู่ปกติภายในสามวัน";

    private const string Market = "ตลาดนัดริมแม่น้ำเปิดขายผลไม้ของเกษตรกรทุกวันเสาร์และวันอาทิตย์ มีร้านค้า 45 ร้านนำทุเรียน มังคุด และเงาะจากสวนมาจำหน่ายในราคาหน้าสวน "
        + "นายกเทศมนตรีกล่าวว่าตลาดแห่งนี้ช่วยให้เกษตรกรมีรายได้เพิ่มขึ้นและนักท่องเที่ยวแวะมาพักผ่อนริมน้ำมากขึ้นกว่าปีก่อน จึงเตรียมขยายพื้นที่จอดรถ";

    private const string Railway = "การรถไฟเปิดเดินขบวนรถสายใหม่เชื่อมเมืองชายแดนกับท่าเรือ ระยะทาง 210 กิโลเมตร ใช้เวลาเดินทางไม่ถึงสามชั่วโมง ผู้โดยสารเที่ยวแรกเต็มทุกที่นั่ง "
        + "ผู้ว่าการรถไฟกล่าวว่าจะเพิ่มเที่ยววิ่งในวันหยุดและเปิดจองตั๋วล่วงหน้าผ่านโทรศัพท์ พร้อมปรับปรุงสถานีเก่าให้มีทางลาดสำหรับผู้สูงอายุและผู้พิการทุกแห่ง";

    private readonly TemporaryFolder _folder = new();
    private readonly Installation _installation = SeedArchive.Shared.Installation;
    private readonly ISearchEngine _engine;

    public ArticleIndexerTests() => _engine = _installation.Engine(_folder["index"]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ASecondRunWritesNothing()
    {
        var first = await RunAsync([Repository.Data.Seeds]);
        var second = await RunAsync([Repository.Data.Seeds]);

        Assert.Equal((5, 5, 0, 0), (first.Read, first.Added, first.Updated, first.Unchanged));
        Assert.Equal((5, 0, 0, 5), (second.Read, second.Added, second.Updated, second.Unchanged));
        Assert.Equal(1, (await StatisticsAsync()).Generation);
    }

    [Fact]
    public async Task AChangedArticleIsReplacedAndNoOther()
    {
        Write("a.txt", "ข่าวแรก\nผู้ว่าราชการจังหวัดตรวจราชการที่ตลาด");
        Write("b.txt", "ข่าวที่สอง\nประชาชนร่วมงานบุญประจำปี");
        await RunAsync([_folder["archive"]]);

        Write("b.txt", "ข่าวที่สอง\nประชาชนร่วมงานสงกรานต์");
        var report = await RunAsync([_folder["archive"]]);

        Assert.Equal((2, 0, 1, 1), (report.Read, report.Added, report.Updated, report.Unchanged));
        await using var index = _engine.OpenIndex();
        Assert.Contains("สงกรานต์", (await StoredAsync(index, "b"))!.Article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACorrectionCostsTheReadingOfItsArticleAndStaysThroughARebuild()
    {
        Write("a.txt", "ข่าวแรก\nผู้ว่าราชการจังหวัดแพร่ตรวจราชการที่ตลาด");
        Write("b.txt", "ข่าวที่สอง\nประชาชนจังหวัดแพร่ร่วมงานบุญประจำปี");
        await RunAsync([_folder["archive"]]);

        CorrectedGazetteer.CopyTo(_folder["index-data/gazetteer"], "b|about|น่าน|", "b|no-person|ไม่มีใคร|", "nowhere|year|2567|");
        var corrected = Installation.Load(new DataFolder(_folder.Path)).Indexer(_engine);
        var report = await corrected.RunAsync([_folder["archive"]], cancellation: Cancellation);

        Assert.Equal((2, 0, 1, 1), (report.Read, report.Added, report.Updated, report.Unchanged));
        Assert.Equal(["b", "nowhere"], report.Idle.Select(one => one.Article));
        Assert.Equal(["th-nan", "th-phrae"], await AboutAsync("b"));

        Assert.Equal(["nowhere"], (await corrected.RunAsync([_folder["archive"]], cancellation: Cancellation)).Idle.Select(one => one.Article));
        await corrected.RunAsync([_folder["archive"]], afresh: true, cancellation: Cancellation);
        Assert.Equal(["th-nan", "th-phrae"], await AboutAsync("b"));

        // Taken back, the article is what it was.
        Assert.Equal(1, (await RunAsync([_folder["archive"]])).Updated);
        Assert.Equal(["th-phrae"], await AboutAsync("b"));

        async Task<IEnumerable<string>> AboutAsync(string id)
        {
            await using var index = _engine.OpenIndex();
            return (await StoredAsync(index, id))!.Recognition.Provinces.Where(province => province.About).Select(province => province.Id).Order(StringComparer.Ordinal);
        }
    }

    [Fact]
    public async Task ACorrectionNeedsNoArchiveAndIsTakenBackLikewise()
    {
        Write("a.txt", "ข่าวแรก\nผู้ว่าราชการจังหวัดแพร่ตรวจราชการที่ตลาด");
        Write("b.txt", "ข่าวที่สอง\nประชาชนจังหวัดแพร่ร่วมงานบุญประจำปี เมื่อวันที่ 3 มีนาคม 2566");
        await RunAsync([_folder["archive"]]);
        var before = await BytesAsync("b");

        CorrectedGazetteer.CopyTo(_folder["index-data/gazetteer"], "b|about|น่าน|", "b|published|2566-03-04|", "nowhere|year|2567|");
        var corrected = Installation.Load(new DataFolder(_folder.Path)).Indexer(_engine);
        var report = await corrected.CorrectAsync(Cancellation);
        Assert.Equal((1, 0, 1, 0), (report.Read, report.Added, report.Updated, report.Unchanged));
        Assert.Equal("nowhere", Assert.Single(report.Idle).Article);
        await using (var index = _engine.OpenIndex())
        {
            Assert.Equal("b", Assert.Single((await index.SearchAsync(new IndexRequest { Query = new Query.Keyword(NewsSearch.Search.Facets.Province, "th-nan") }, Cancellation)).Hits).Id);
            Assert.Equal(new DateOnly(2023, 3, 4), (await StoredAsync(index, "b"))!.Recognition.Published);
        }

        // It has been done, for the archive as well.
        Assert.Equal(1, (await corrected.CorrectAsync(Cancellation)).Unchanged);
        Assert.Equal(2, (await corrected.RunAsync([_folder["archive"]], cancellation: Cancellation)).Unchanged);

        // The gazetteer without the rows knows from the index which articles had some.
        Assert.Equal(1, (await _installation.Indexer(_engine).CorrectAsync(Cancellation)).Updated);
        Assert.Equal(before, await BytesAsync("b"));
        Assert.Equal(0, (await _installation.Indexer(_engine).CorrectAsync(Cancellation)).Read);

        async Task<byte[]> BytesAsync(string id)
        {
            await using var index = _engine.OpenIndex();
            return (await index.FindAsync(id, Cancellation))!.Value.ToArray();
        }
    }

    [Fact]
    public async Task AnArticleThatIsWithdrawnIsFoundNoMoreUntilTheRowIsTakenBack()
    {
        Write("a.txt", "ข่าวแรก\nผู้ว่าราชการจังหวัดแพร่ตรวจราชการที่ตลาด");
        Write("b.txt", "ข่าวที่สอง\nประชาชนจังหวัดแพร่ร่วมงานบุญประจำปี");
        await RunAsync([_folder["archive"]]);

        CorrectedGazetteer.CopyTo(_folder["index-data/gazetteer"], "b|withdrawn|yes|คำสั่งศาล");
        var withdrawing = Installation.Load(new DataFolder(_folder.Path)).Indexer(_engine);
        var report = await withdrawing.CorrectAsync(Cancellation);
        Assert.Equal((1, 0), (report.Removed, report.Idle.Count));
        Assert.Equal((1, null), ((await StatisticsAsync()).Documents, await TitleAsync("b")));

        // Neither the archive nor a rebuild brings it back, and there is nothing more to do.
        var again = await withdrawing.RunAsync([_folder["archive"]], cancellation: Cancellation);
        Assert.Equal((0, 0, 1, 0), (again.Added, again.Updated, again.Unchanged, again.Removed));
        var rebuilt = await withdrawing.RunAsync([_folder["archive"]], afresh: true, cancellation: Cancellation);
        Assert.Equal((1, 0, 0), (rebuilt.Added, rebuilt.Removed, rebuilt.Idle.Count));
        Assert.Null(await TitleAsync("b"));
        Assert.Equal(0, (await withdrawing.CorrectAsync(Cancellation)).Removed);

        Assert.Equal(1, (await RunAsync([_folder["archive"]])).Added);
        Assert.Equal("ข่าวที่สอง", await TitleAsync("b"));
    }

    [Fact]
    public async Task AFaultOfRecognitionCostsOneArticleAndIsNamed()
    {
        Write("a.txt", "ข่าวแรก\nผู้ว่าราชการจังหวัดตรวจราชการที่ตลาด");
        Write("b.txt", "ข่าวที่สอง\nประชาชนร่วมงานบุญประจำปี");
        var indexer = new ArticleIndexer(
            _engine, _installation.Reader, _installation.Gazetteer, article => article.Id == "b" ? throw new InvalidOperationException("no such word") : _installation.Recognizer.Recognise(article), _installation.Analyzer, "test", TimeProvider.System);

        var report = await indexer.RunAsync([_folder["archive"]], cancellation: Cancellation);

        Assert.Equal((2, 1, 0, 0), (report.Read, report.Added, report.Updated, report.Unchanged));
        var failure = Assert.Single(report.Failed);
        Assert.EndsWith("b.txt", failure.Path, StringComparison.Ordinal);
        Assert.Contains("no such word", failure.Reason, StringComparison.Ordinal);
        Assert.Equal(1, (await StatisticsAsync()).Documents);
    }

    [Fact]
    public async Task ARebuildLeavesOutWhatTheArchiveNoLongerHas()
    {
        Write("a.txt", "ข่าวแรก\nผู้ว่าราชการจังหวัดตรวจราชการที่ตลาด");
        Write("b.txt", "ข่าวที่สอง\nประชาชนร่วมงานบุญประจำปี");
        await RunAsync([_folder["archive"]]);
        File.Delete(_folder["archive/b.txt"]);

        var kept = await RunAsync([_folder["archive"]]);
        Assert.Equal(0, kept.Removed);
        Assert.Equal(2, (await StatisticsAsync()).Documents);

        var rebuilt = await RunAsync([_folder["archive"]], afresh: true);
        Assert.Equal((1, 1, 1), (rebuilt.Read, rebuilt.Added, rebuilt.Removed));
        Assert.Equal(1, (await StatisticsAsync()).Documents);
    }

    [Fact]
    public async Task CopiesFindEachOtherWheneverTheyCome()
    {
        Write("b.txt", "น้ำท่วมสามตำบล\n" + Flood);
        Write("c.txt", "ตลาดนัดริมแม่น้ำ\n" + Market);
        await RunAsync([_folder["archive"]]);
        Assert.Equal(["", ""], await StoriesAsync("b", "c"));

        Write("d.txt", "อพยพหนีน้ำป่า\n" + Flood);
        await RunAsync([_folder["archive"]]);
        Assert.Equal(["b", "", "b"], await StoriesAsync("b", "c", "d"));

        // The name stays whoever comes later.
        Write("a.txt", "ข่าวด่วน\n" + Flood);
        await RunAsync([_folder["archive"]]);
        Assert.Equal(["b", "b", "", "b"], await StoriesAsync("a", "b", "c", "d"));

        var generation = (await StatisticsAsync()).Generation;
        Assert.Equal(4, (await RunAsync([_folder["archive"]])).Unchanged);
        Assert.Equal(generation, (await StatisticsAsync()).Generation);

        // What is written anew is another story, or none.
        Write("d.txt", "ตลาดริมน้ำคึกคัก\n" + Market);
        await RunAsync([_folder["archive"]]);
        Assert.Equal(["b", "b", "c", "c"], await StoriesAsync("a", "b", "c", "d"));

        // And so is what a story was named after, whose name the others keep.
        Write("b.txt", "รถไฟสายใหม่\n" + Railway);
        Write("e.txt", "เปิดเดินรถไฟ\n" + Railway);
        await RunAsync([_folder["archive"]]);
        Assert.Equal(["b", "e", "c", "c", "e"], await StoriesAsync("a", "b", "c", "d", "e"));
    }

    [Fact]
    public async Task AStoryThatAllPapersPrintIsOne()
    {
        const int Papers = 1_100;
        Write("many.jsonl", string.Join('\n', Enumerable.Range(0, Papers).Select(i => System.Text.Json.JsonSerializer.Serialize(new { id = $"paper-{i:0000}", title = "น้ำท่วมสามตำบล", text = Flood }))));
        await RunAsync([_folder["archive"]]);

        await using var index = _engine.OpenIndex();
        var (story, papers) = Assert.Single(await index.ValuesAsync(IndexFields.Story, "", 10, Cancellation));
        Assert.Equal(("paper-0000", Papers), (story, papers));
    }

    [Fact]
    public async Task ACopyThatIsLikeTwoStoriesMakesThemOne()
    {
        var random = new Random(3);
        var paragraphs = Enumerable.Range(0, 10).Select(_ => string.Concat(Enumerable.Range(0, 120).Select(_ => (char)('ก' + random.Next(40))))).ToArray();
        foreach (var (name, from) in ((string, int)[])[("early-1", 0), ("early-2", 0), ("late-1", 2), ("late-2", 2)]) Write(name + ".txt", "พาดหัวข่าว\n" + string.Join('\n', paragraphs[from..(from + 8)]));
        await RunAsync([_folder["archive"]]);
        Assert.Equal(["early-1", "early-1", "late-1", "late-1"], await StoriesAsync("early-1", "early-2", "late-1", "late-2"));

        Write("middle.txt", "พาดหัวข่าว\n" + string.Join('\n', paragraphs[1..9]));
        await RunAsync([_folder["archive"]]);
        Assert.Equal(["early-1", "early-1", "early-1", "early-1", "early-1"], await StoriesAsync("early-1", "early-2", "late-1", "late-2", "middle"));
    }

    /// <summary>Such as one of an earlier format, whose message names this very command.</summary>
    [Fact]
    public async Task ARebuildMendsAnIndexThatCannotBeOpened()
    {
        await RunAsync([Repository.Data.Seeds]);
        foreach (var segment in Directory.GetFiles(_folder["index"], "*.segment")) await File.WriteAllTextAsync(segment, "of another format", Cancellation);
        await Assert.ThrowsAsync<IndexUnavailableException>(() => RunAsync([Repository.Data.Seeds]));

        var report = await RunAsync([Repository.Data.Seeds], afresh: true);
        Assert.Equal((5, 5, 0), (report.Read, report.Added, report.Removed));
        Assert.Equal(5, (await StatisticsAsync()).Documents);
    }

    [Fact]
    public async Task BrokenLinesAreReportedWithTheirPlaceAndTheRestIsRead()
    {
        Write("mixed.jsonl", """
            {"id":"one","title":"ข่าวหนึ่ง","text":"เนื้อข่าวหนึ่งของจังหวัด"}
            {"id":"two","title":
            {"id":"three","title":"ข่าวสาม","text":"เนื้อข่าวสามของจังหวัด"}
            """);

        var report = await RunAsync([_folder["archive"]]);

        Assert.Equal(2, report.Added);
        var failure = Assert.Single(report.Failed);
        Assert.EndsWith("mixed.jsonl:2", failure.Path, StringComparison.Ordinal);
        Assert.NotEmpty(failure.Reason);
    }

    [Fact]
    public async Task TheSecondArticleOfOneIdIsReported()
    {
        Write("a.jsonl", """
            {"id":"same","title":"ฉบับแรก","text":"เนื้อข่าวฉบับแรก"}
            {"id":"same","title":"ฉบับหลัง","text":"เนื้อข่าวฉบับหลัง"}
            """);

        var report = await RunAsync([_folder["archive"]]);

        Assert.Equal((1, 1), (report.Read, report.Added));
        Assert.Contains("same", Assert.Single(report.Failed).Reason, StringComparison.Ordinal);
        await using var index = _engine.OpenIndex();
        Assert.Equal("ฉบับแรก", (await StoredAsync(index, "same"))!.Article.Title);
    }

    /// <summary>Whether both come in one run, each in its own or the later folder first; a mirrored site calls each of its pages index.</summary>
    [Theory]
    [InlineData("2566-01/news.txt", "2567-01/news.txt", "news", "2567-01-news")]
    [InlineData("2024/03/flood/index.html", "2025/03/flood/index.html", "flood", "03-flood")]
    public async Task FilesOfOneNameAreArticlesOfTheirOwn(string first, string second, string name, string longer)
    {
        Write(first, "<!doctype html><article><h1>ข่าวปีแรก</h1><p>ผู้ว่าราชการจังหวัดน่านตรวจราชการที่ตลาด</p></article>");
        Write(second, "<!doctype html><article><h1>ข่าวปีหลัง</h1><p>ประชาชนร่วมงานบุญประจำปี</p></article>");
        string[] both = [_folder["archive"]], one = [_folder["archive/" + first]], other = [_folder["archive/" + second]];

        foreach (var runs in (string[][][])[[both], [one, other], [one, both]])
        {
            await RunAsync(runs[0], afresh: _engine.Exists);
            foreach (var run in runs[1..]) Assert.Empty((await RunAsync(run)).Failed);
            Assert.Equal(("ข่าวปีแรก", "ข่าวปีหลัง"), (await TitleAsync(name), await TitleAsync(longer)));
            foreach (var again in (string[][])[both, other, one, both]) Assert.Equal((again == both ? 2 : 1, 0, 0), Counts(await RunAsync(again)));
        }

        // Whichever came first has the name, and keeps it through a rebuild.
        Directory.Delete(_folder["index"], recursive: true);
        await RunAsync(other);
        await RunAsync(both);
        Assert.Equal("ข่าวปีหลัง", await TitleAsync(name));
        Assert.Equal((0, 2, 0), Counts(await RunAsync(both, afresh: true)));
        Assert.Equal("ข่าวปีหลัง", await TitleAsync(name));

        // What is written anew replaces its own.
        Write(second, "<!doctype html><article><h1>ข่าวปีหลัง แก้ไข</h1><p>ประชาชนร่วมงานบุญประจำปี</p></article>");
        Assert.Equal((1, 0, 1), Counts(await RunAsync(both)));
        Assert.Equal("ข่าวปีหลัง แก้ไข", await TitleAsync(name));

        static (int Unchanged, int Added, int Updated) Counts(IndexingReport report) => (report.Unchanged, report.Added, report.Updated);
    }

    [Fact]
    public async Task AnArchiveThatMovesKeepsItsNames()
    {
        Write("2566/news.txt", "ข่าวแรก\nผู้ว่าราชการจังหวัดตรวจราชการที่ตลาด");
        Write("2566/plan.txt", "ข่าวที่สอง\nประชาชนร่วมงานบุญประจำปี");
        await RunAsync([_folder["archive"]]);

        Directory.Move(_folder["archive"], _folder["moved"]);
        File.WriteAllText(_folder["moved/2566/plan.txt"], "ข่าวที่สอง แก้ไข\nประชาชนร่วมงานบุญประจำปี");
        var moved = await RunAsync([_folder["moved"]]);
        Assert.Equal((1, 1, 0), (moved.Unchanged, moved.Updated, moved.Added));

        // A file put elsewhere is the same as long as it says the same.
        Directory.CreateDirectory(_folder["moved/old"]);
        File.Move(_folder["moved/2566/news.txt"], _folder["moved/old/news.txt"]);
        Assert.Equal(2, (await RunAsync([_folder["moved"]])).Unchanged);
    }

    [Fact]
    public async Task ARebuildThatFindsNothingLeavesTheIndex()
    {
        Write("a.txt", "ข่าวแรก\nผู้ว่าราชการจังหวัดตรวจราชการที่ตลาด");
        await RunAsync([_folder["archive"]]);
        var generation = (await StatisticsAsync()).Generation;
        Directory.CreateDirectory(_folder["empty"]);
        Write("b.txt", "");

        foreach (var paths in (string[][])[[_folder["empty"]], [_folder["none"]], [_folder["archive"], _folder["empty"]], [_folder["archive"], _folder["none"]], [_folder["archive/b.txt"]]])
        {
            var report = await RunAsync(paths, afresh: true);
            Assert.Equal((true, 0, 0), (report.IsGivenUp, report.Added, report.Removed));
            Assert.NotEmpty(report.Failed);
        }
        Assert.Equal(generation, (await StatisticsAsync()).Generation);
        Assert.False((await RunAsync([_folder["archive"]], afresh: true)).IsGivenUp);
    }

    [Fact]
    public async Task ARunThatIsStoppedLeavesTheLastCommit()
    {
        await RunAsync([Repository.Data.Seeds]);
        Write("many.jsonl", ManyArticles(1_200));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _installation.Indexer(_engine).RunAsync([_folder["archive"]], progress: new AtOnce(_ => stop.Cancel()), cancellation: stop.Token));

        Assert.Equal(5, (await StatisticsAsync()).Documents);
        var check = await _engine.CheckAsync(Cancellation);
        Assert.Empty(check.Problems);
        Assert.Equal(1_200, (await RunAsync([_folder["archive"]])).Added);
    }

    [Fact]
    public async Task TheSameArchiveGivesTheSameFacetsWhateverTheOrderOfRuns()
    {
        var seeds = Enumerable.Range(0, 5).Select(Repository.Seed).ToArray();
        foreach (var seed in seeds) await RunAsync([seed]);

        await using var index = _engine.OpenIndex();
        var piecemeal = await index.StatisticsAsync(Cancellation);
        var whole = await SeedArchive.Shared.Index.StatisticsAsync(Cancellation);
        Assert.All(Facets.All, facet => Assert.Equal(whole.Cardinalities.GetValueOrDefault(facet), piecemeal.Cardinalities.GetValueOrDefault(facet)));
    }

    /// <summary>An archive in JSON Lines, the same every time.</summary>
    internal static string ManyArticles(int count) => string.Join('\n', Enumerable.Range(0, count).Select(i =>
        $$"""{"id":"n{{i}}","title":"ข่าวประจำวันที่ {{i}}","date":"2024-01-01","text":"ผู้ว่าราชการจังหวัดจันทบุรีเป็นประธานการประชุมครั้งที่ {{i}} ตามแผนพัฒนาจังหวัด พ.ศ. 2566 – 2570"}"""));

    private Task<IndexingReport> RunAsync(string[] paths, bool afresh = false) =>
        _installation.Indexer(_engine).RunAsync(paths, afresh, cancellation: Cancellation);

    private async Task<IndexStatistics> StatisticsAsync()
    {
        await using var index = _engine.OpenIndex();
        return await index.StatisticsAsync(Cancellation);
    }

    private static async Task<StoredArticle?> StoredAsync(ISearchIndex index, string id) =>
        await index.FindAsync(id, Cancellation) is { } bytes ? StoredArticle.FromBytes(bytes) : null;

    private async Task<IReadOnlyList<string>> StoriesAsync(params string[] ids)
    {
        await using var index = _engine.OpenIndex();
        List<string> stories = [];
        foreach (var id in ids) stories.Add((await StoredAsync(index, id))!.Story ?? "");
        return stories;
    }

    private async Task<string?> TitleAsync(string id)
    {
        await using var index = _engine.OpenIndex();
        return (await StoredAsync(index, id))?.Article.Title;
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder["archive/" + name])!);
        File.WriteAllText(_folder["archive/" + name], text);
    }

    private sealed class AtOnce(Action<IndexingProgress> report) : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value) => report(value);
    }
}
