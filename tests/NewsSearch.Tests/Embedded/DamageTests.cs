using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsSearch.Embedded;
using NewsSearch.Index;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Embedded;

/// <summary>
/// Files flipped, cut, zeroed and lost: verification finds every case, and a reader answers rightly, from the commit before with a warning, or with
/// the typed error; never wrongly.
/// </summary>
public sealed class DamageTests : IDisposable
{
    private static readonly IndexRequest[] Requests =
    [
        new() { Query = new Query.Term("body", "แผน"), Facets = [new FacetQuery("official", 50), new FacetQuery("province", 50)] },
        new() { Query = new Query.Phrase("body", [("แผน", 0), ("จังหวัด", 1)]) },
        new() { Query = new Query.Prefix("title", "จ"), Sort = new IndexSort("published") },
        new() { Query = new Query.Everything(), Filters = [new FacetFilter("official", ["o1", "o7"], [])], Take = 500 },
        new() { Query = new Query.Range("year", 2003, 2020), Take = 500 },
    ];

    // Every search, and a walk over all there is.
    private static readonly IReadOnlyList<Func<ISearchIndex, Task<string>>> Questions =
    [
        .. Requests.Select(request => (Func<ISearchIndex, Task<string>>)(async index => Told(await index.SearchAsync(request, Cancellation)))),
        async index => Told(await index.ScanAsync(new() { Query = new Query.Everything() }, Cancellation).ToListAsync(Cancellation)),
    ];

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task EveryDamageIsFoundAndNoAnswerIsWrong()
    {
        var whole = new SimulatedDisk(seed: 8);
        var (first, second) = await Build(new EmbeddedEngine(whole));
        var flips = Effort.Of("FLIPS", usual: 300, atLength: 10_000);
        var random = new Random(8);
        int errors = 0, earlier = 0, right = 0;
        var files = whole.List().Where(f => f != "write.lock").Order(StringComparer.Ordinal).ToArray();
        Assert.Contains(files, f => f.EndsWith(".live", StringComparison.Ordinal));
        for (var i = 0; i < flips + files.Length * 3; i++)
        {
            // Among the flips every tenth is a cut; then every file is lengthened, zeroed and lost.
            var file = files[i % files.Length];
            var kind = i >= flips ? 2 + (i - flips) / files.Length : i % 10 == 9 ? 1 : 0;
            var harm = "";
            var disk = whole.Copy();
            disk.Damage(file, bytes =>
            {
                (harm, var damaged) = Harm(bytes, kind, random);
                return damaged;
            });

            var engine = new EmbeddedEngine(disk);
            var told = $"{file}: {harm}";
            // A manifest that is simply not there leaves no trace: the index is the one before.
            var isTraceless = kind == 4 && file.EndsWith(".manifest", StringComparison.Ordinal);
            var problems = (await engine.CheckAsync(Cancellation)).Problems;
            Assert.True(isTraceless || problems.Any(p => p.Contains(file, StringComparison.Ordinal) && p.Contains("byte", StringComparison.Ordinal)), told + " was not found");
            try
            {
                await using var index = engine.OpenIndex();
                for (var question = 0; question < Questions.Count; question++)
                {
                    try
                    {
                        var answer = await Questions[question](index);
                        if (answer == second[question]) right++;
                        else if ((isTraceless || Names(index.Warning?.File, index.Warning?.Offset)) && answer == first[question]) earlier++;
                        else Assert.Fail(told + " gave a wrong answer");
                    }
                    catch (IndexUnavailableException e)
                    {
                        Assert.True(Names(e.File, e.Offset), $"{told} was told without file and offset: {e.Message}");
                        errors++;
                    }
                }
            }
            catch (IndexUnavailableException e)
            {
                Assert.True(Names(e.File, e.Offset), $"{told} was told without file and offset: {e.Message}");
                errors++;
            }

            bool Names(string? of, long? offset) => of is not null && Path.GetFileName(of) == file && offset >= 0;
        }
        // All three ways out were taken; otherwise the test shows little.
        Assert.True(errors > 50 && earlier > 50 && right > 50, $"{errors} errors, {earlier} from the commit before, {right} right");
        TestContext.Current.TestOutputHelper?.WriteLine($"{flips} flips and cuts, {files.Length * 3} files lengthened, zeroed or lost: {errors} errors, {earlier} answers from the commit before, {right} right, 0 wrong");
    }

    /// <summary>The second commit added a segment; when that is found damaged, the first does without it.</summary>
    [Fact]
    public async Task DamageMetByAQuestionLeavesTheCommitForTheOneBefore()
    {
        var disk = await Incompressible();
        Flip(disk, "2.segment");
        await using var index = new EmbeddedEngine(disk).OpenIndex();
        Assert.Null(index.Warning);
        Assert.Equal(20, (await index.SearchAsync(new() { Query = new Query.Everything(), Take = 50 }, Cancellation)).Hits.Count);
        Assert.Equal(("2.segment", 16_384), (Path.GetFileName(index.Warning?.File), index.Warning?.Offset));
    }

    [Fact]
    public async Task DamageNobodyAskedForIsFoundInTheBackgroundAndTold()
    {
        var disk = await Incompressible();
        Flip(disk, "1.segment");
        await using var index = new EmbeddedEngine(disk).OpenIndex();
        Assert.Null(index.Warning);
        var waiting = Stopwatch.StartNew();
        while (index.Warning is null && waiting.Elapsed < TimeSpan.FromSeconds(60)) await Task.Delay(50, Cancellation);
        Assert.Equal(("1.segment", 16_384), (Path.GetFileName(index.Warning?.File), index.Warning?.Offset));

        // Both commits need the segment, so the newer goes on serving what it can.
        Assert.Equal(2, (await index.StatisticsAsync(Cancellation)).Generation);
        Assert.NotNull(await index.FindAsync("b3", Cancellation));
        var told = await Assert.ThrowsAsync<IndexUnavailableException>(() =>
            index.SearchAsync(new() { Query = new Query.Everything(), Take = 50 }, Cancellation).AsTask());
        Assert.Equal(("1.segment", 16_384), (Path.GetFileName(told.File), told.Offset));
    }

    /// <summary>What has been taken cannot be taken back: a walk that meets damage ends with the error, and all before it is right.</summary>
    [Fact]
    public async Task AWalkThatMeetsDamageEndsWithTheError()
    {
        var disk = await Incompressible();
        List<string> whole = [], walked = [];
        await using (var index = new EmbeddedEngine(disk).OpenIndex())
        {
            await foreach (var hit in index.ScanAsync(new() { Query = new Query.Everything() }, Cancellation)) whole.Add(Told([hit]));
        }
        Flip(disk, "1.segment");
        await using var damaged = new EmbeddedEngine(disk).OpenIndex();
        var told = await Assert.ThrowsAsync<IndexUnavailableException>(async () =>
        {
            await foreach (var hit in damaged.ScanAsync(new() { Query = new Query.Everything() }, Cancellation)) walked.Add(Told([hit]));
        });
        Assert.Equal(("1.segment", 16_384), (Path.GetFileName(told.File), told.Offset));
        Assert.InRange(walked.Count, 1, 19);
        Assert.Equal(whole.Take(walked.Count), walked);
    }

    [Fact]
    public async Task ADamagedManifestFallsBackToTheCommitBeforeAndSaysSo()
    {
        var (first, _) = await Build();
        var newest = _folder[Path.Combine("index", "2.manifest")];
        await File.WriteAllTextAsync(newest, (await File.ReadAllTextAsync(newest, Cancellation)).Replace("segment", "sagment", StringComparison.Ordinal), Cancellation);
        var engine = new EmbeddedEngine(_folder["index"]);
        await using (var index = engine.OpenIndex())
        {
            Assert.EndsWith("2.manifest", index.Warning?.File, StringComparison.Ordinal);
            Assert.Equal(first[0], Told(await index.SearchAsync(Requests[0], Cancellation)));
            await using (var writer = engine.OpenWriter())
            {
                await writer.WriteAsync(new RandomArchive(5).Document("after"), Cancellation);
                await writer.CommitAsync(Cancellation);
            }
            Assert.Equal(3, (await index.StatisticsAsync(Cancellation)).Generation);
            Assert.Null(index.Warning);
        }
        Assert.Empty((await engine.CheckAsync(Cancellation)).Problems);
    }

    [Fact]
    public async Task AnIndexDamagedThroughoutIsRebuiltAfresh()
    {
        await Build();
        foreach (var manifest in Directory.GetFiles(_folder["index"], "*.manifest")) await File.WriteAllTextAsync(manifest, "", Cancellation);
        var engine = new EmbeddedEngine(_folder["index"]);
        Assert.True(engine.Exists);
        Assert.Throws<IndexUnavailableException>(engine.OpenIndex);
        Assert.Throws<IndexUnavailableException>(() => engine.OpenWriter());
        await using (var writer = engine.OpenWriter(afresh: true)) await writer.CommitAsync(Cancellation);
        Assert.Equal([], (await engine.CheckAsync(Cancellation)).Problems);
        Assert.Equal(2, Directory.GetFiles(_folder["index"]).Length);
    }

    [Fact]
    public async Task AWriterWithoutCommitLeavesNoFile()
    {
        await Build();
        var before = Directory.GetFiles(_folder["index"]).Order(StringComparer.Ordinal).ToList();
        await using (var writer = new EmbeddedEngine(_folder["index"]).OpenWriter())
        {
            await writer.WriteAsync(new RandomArchive(5).Document("lost"), Cancellation);
        }
        Assert.Equal(before, Directory.GetFiles(_folder["index"]).Order(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Task<(string[] First, string[] Second)> Build() => Build(new EmbeddedEngine(_folder["index"]));

    private static async Task<(string[] First, string[] Second)> Build(EmbeddedEngine engine)
    {
        var archive = new RandomArchive(3);
        await using var writer = engine.OpenWriter();
        for (var i = 0; i < 300; i++) await writer.WriteAsync(archive.Document("d" + i), Cancellation);
        await writer.CommitAsync(Cancellation);
        var first = await Answers(engine);
        for (var i = 250; i < 400; i++) await writer.WriteAsync(archive.Document("d" + i), Cancellation);
        await writer.CommitAsync(Cancellation);
        return (first, await Answers(engine));
    }

    // Two commits of twenty documents each, whose segments are stored bytes for the first three pages.
    private static async Task<SimulatedDisk> Incompressible()
    {
        var disk = new SimulatedDisk(seed: 9);
        await using var writer = new EmbeddedEngine(disk).OpenWriter();
        foreach (var commit in new[] { "a", "b" })
        {
            for (var i = 0; i < 20; i++) await writer.WriteAsync(new IndexDocument { Id = commit + i, Stored = RandomNumberGenerator.GetBytes(3_000) }, Cancellation);
            await writer.CommitAsync(Cancellation);
        }
        return disk;
    }

    private static void Flip(SimulatedDisk disk, string file) => disk.Damage(file, bytes =>
    {
        bytes[20_000] ^= 1;
        return bytes;
    });

    private static async Task<string[]> Answers(EmbeddedEngine engine)
    {
        await using var index = engine.OpenIndex();
        var answers = new List<string>();
        foreach (var question in Questions) answers.Add(await question(index));
        return [.. answers];
    }

    private static string Told(IndexResults results)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{results.Total}\n{Told(results.Hits)}");
        foreach (var (field, counts) in results.Facets) text.Append(CultureInfo.InvariantCulture, $"{field} {counts.Distinct} {string.Join(' ', counts.Values)}\n");
        return text.ToString();
    }

    private static string Told(IEnumerable<IndexHit> hits) =>
        string.Concat(hits.Select(hit => string.Create(CultureInfo.InvariantCulture, $"{hit.Id} {hit.Score} {Convert.ToBase64String(hit.Stored.Span)}\n")));

    private static (string Harm, byte[]? Damaged) Harm(byte[] bytes, int kind, Random random)
    {
        var at = random.Next(bytes.Length);
        switch (kind)
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                return ($"bit flipped at {at}", bytes);
            case 1: return ($"cut to {at}", bytes[..at]);
            case 2: return ("a byte longer", [.. bytes, 0]);
            case 3: return ("zeroed", new byte[bytes.Length]);
            default: return ("lost", null);
        }
    }
}
