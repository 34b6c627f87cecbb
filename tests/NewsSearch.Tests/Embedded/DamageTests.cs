using System.Globalization;
using System.Text;
using NewsSearch.Embedded;
using NewsSearch.Index;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Embedded;

/// <summary>
/// Files flipped, cut, zeroed and lost: verification finds every case, and a reader answers rightly, from the commit before with a warning, or with
/// the typed error; never wrongly. NEWSSEARCH_FLIPS sets how many single bits are flipped; 300 by default.
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

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task EveryDamageIsFoundAndNoAnswerIsWrong()
    {
        var (first, second) = await Build();
        var flips = int.TryParse(Environment.GetEnvironmentVariable("NEWSSEARCH_FLIPS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 300;
        var random = new Random(8);
        int errors = 0, earlier = 0, right = 0;
        var files = Directory.GetFiles(_folder["index"]).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        Assert.Contains(files, f => f.EndsWith(".live", StringComparison.Ordinal));
        for (var i = 0; i < flips + files.Length * 4; i++)
        {
            var file = files[i % files.Length];
            var bytes = await File.ReadAllBytesAsync(file, Cancellation);
            var (harm, damaged) = Harm(bytes, i < flips ? 0 : 1 + (i - flips) / files.Length, random);
            using var copy = new TemporaryFolder();
            foreach (var other in files) File.Copy(other, copy[Path.GetFileName(other)]);
            if (damaged is null) File.Delete(copy[Path.GetFileName(file)]);
            else await File.WriteAllBytesAsync(copy[Path.GetFileName(file)], damaged, Cancellation);

            var engine = new EmbeddedEngine(copy.Path);
            var told = $"{Path.GetFileName(file)}: {harm}";
            // A manifest that is simply not there leaves no trace: the index is the one before.
            var isTraceless = damaged is null && file.EndsWith(".manifest", StringComparison.Ordinal);
            Assert.True(isTraceless || (await engine.CheckAsync(Cancellation)).Problems.Count > 0, told + " was not found");
            try
            {
                await using var index = engine.OpenIndex();
                for (var request = 0; request < Requests.Length; request++)
                {
                    try
                    {
                        var answer = Told(await index.SearchAsync(Requests[request], Cancellation));
                        if (answer == second[request]) right++;
                        else if ((index.Warning is not null || isTraceless) && answer == first[request]) earlier++;
                        else Assert.Fail(told + " gave a wrong answer");
                    }
                    catch (IndexUnavailableException)
                    {
                        errors++;
                    }
                }
            }
            catch (IndexUnavailableException)
            {
                errors++;
            }
        }
        // All three ways out were taken; otherwise the test shows little.
        Assert.True(errors > 50 && earlier > 50 && right > 50, $"{errors} errors, {earlier} from the commit before, {right} right");
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
            Assert.Contains("2.manifest", index.Warning, StringComparison.Ordinal);
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

    [Fact]
    public async Task ReadersGoOnThroughManyCommitsWithoutAFailureOrAMixture()
    {
        var engine = new EmbeddedEngine(_folder["index"]);
        await Batch(engine, 1);
        await using var index = engine.OpenIndex();
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var answers = 0;
            long last = 0;
            do
            {
                var found = await index.SearchAsync(new() { Query = new Query.Everything(), Take = 100, Facets = [new FacetQuery("batch", 10)] }, CancellationToken.None);
                // One batch, whole, and never an older one than before.
                Assert.Equal(30, found.Total);
                Assert.Equal(30, Assert.Single(found.Facets["batch"].Values).Count);
                Assert.True(found.Generation >= last);
                last = found.Generation;
                answers++;
            }
            while (!done.IsCancellationRequested);
            return answers;
        })).ToArray();
        for (var batch = 2; batch <= 40; batch++) await Batch(engine, batch);
        await done.CancelAsync();
        Assert.True((await Task.WhenAll(readers)).Sum() > 50);
    }

    public void Dispose() => _folder.Dispose();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task Batch(EmbeddedEngine engine, int batch)
    {
        await using var writer = engine.OpenWriter(afresh: batch % 3 == 0);
        for (var i = 0; i < 30; i++)
            await writer.WriteAsync(new IndexDocument { Id = $"d{i}", Keywords = [("batch", $"{batch}")], Stored = new byte[batch] }, Cancellation);
        await writer.CommitAsync(Cancellation);
    }

    private async Task<(string[] First, string[] Second)> Build()
    {
        var archive = new RandomArchive(3);
        var engine = new EmbeddedEngine(_folder["index"]);
        await using var writer = engine.OpenWriter();
        for (var i = 0; i < 300; i++) await writer.WriteAsync(archive.Document("d" + i), Cancellation);
        await writer.CommitAsync(Cancellation);
        var first = await Answers(engine);
        for (var i = 250; i < 400; i++) await writer.WriteAsync(archive.Document("d" + i), Cancellation);
        await writer.CommitAsync(Cancellation);
        return (first, await Answers(engine));
    }

    private static async Task<string[]> Answers(EmbeddedEngine engine)
    {
        await using var index = engine.OpenIndex();
        var answers = new List<string>();
        foreach (var request in Requests) answers.Add(Told(await index.SearchAsync(request, Cancellation)));
        return [.. answers];
    }

    private static string Told(IndexResults results)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{results.Total}\n");
        foreach (var hit in results.Hits) text.Append(CultureInfo.InvariantCulture, $"{hit.Id} {hit.Score} {Convert.ToBase64String(hit.Stored.Span)}\n");
        foreach (var (field, counts) in results.Facets) text.Append(CultureInfo.InvariantCulture, $"{field} {counts.Distinct} {string.Join(' ', counts.Values)}\n");
        return text.ToString();
    }

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
