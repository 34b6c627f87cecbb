using System.Globalization;
using NewsSearch.Embedded;
using NewsSearch.Index;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Embedded.Oracle;

/// <summary>
/// The same token streams, changes and requests to Apache Lucene 8 (tests/Oracle, on Debian's liblucene8-java) and to the embedded engine: the same totals, the same facet
/// counts, the same top 50, scores equal to a part in 100,000. Ties keep the order of indexing in both; documents whose scores lie closer than that may change places, because sums of floats
/// taken in another order differ. NEWSSEARCH_ORACLE sets how many requests an archive gets, 250 by default; NEWSSEARCH_ORACLE_ARCHIVE names files of a real archive to add to the
/// samples. Skipped where Java or Lucene is missing.
/// </summary>
public sealed class OracleTests : IDisposable
{
    private const int Default = 250, MostRealArticles = 5000;

    private readonly TemporaryFolder _folder = new();

    private static int Requests => int.TryParse(Environment.GetEnvironmentVariable("NEWSSEARCH_ORACLE"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : Default;

    /// <summary>Small vocabularies, so that everything meets everything; blocks of postings, several segments, strange characters.</summary>
    [Theory]
    [InlineData(1, 1500, 1)]
    [InlineData(2, 6000, 4)]
    public async Task LuceneGivesTheSameAnswersOverARandomArchive(int seed, int documents, int segments)
    {
        var archive = new RandomArchive(seed);
        var changes = new Changes();
        for (var i = 0; i < documents; i++)
        {
            changes.Write(archive.Document("d" + i));
            if ((i + 1) % (documents / segments) == 0) changes.Commit();
        }
        await CompareAsync(changes, seed, segments, archive.Request);
    }

    /// <summary>Later batches replace and remove documents of earlier ones and their own.</summary>
    [Theory]
    [InlineData(3, 3000)]
    public async Task LuceneGivesTheSameAnswersAfterUpdatesAndDeletions(int seed, int documents)
    {
        var (archive, random, changes) = (new RandomArchive(seed), new Random(seed), new Changes());
        for (var i = 0; i < documents; i++)
        {
            changes.Write(archive.Document("d" + i));
            if (random.Next(8) == 0) changes.Write(archive.Document("d" + random.Next(i + 1)));
            if (random.Next(16) == 0) changes.Delete("d" + random.Next(i + 10));
            if ((i + 1) % (documents / 3) == 0) changes.Commit();
        }
        await CompareAsync(changes, seed, 3, archive.Request);
    }

    /// <summary>Articles as the whole pipeline makes them: all fields, both readings, real words.</summary>
    [Fact]
    public async Task LuceneGivesTheSameAnswersOverARealArchive()
    {
        var recorder = new RecordingEngine(new EmbeddedEngine(_folder["pipeline"]));
        string[] paths = Environment.GetEnvironmentVariable("NEWSSEARCH_ORACLE_ARCHIVE") is { Length: > 0 } files ? [Repository.Data.Seeds, .. files.Split(':')] : [Repository.Data.Seeds];
        await Installation.Load(Repository.Data).Indexer(recorder).RunAsync(paths, cancellation: TestContext.Current.CancellationToken);
        var changes = new Changes();
        var documents = recorder.Documents.Take(MostRealArticles).ToList();
        foreach (var half in documents.Chunk(1 + documents.Count / 2))
        {
            foreach (var document in half) changes.Write(document);
            changes.Commit();
        }
        await CompareAsync(changes, seed: 5, segments: 2, null);
    }

    public void Dispose() => _folder.Dispose();

    /// <param name="changes">What both are given.</param>
    /// <param name="seed">Of the requests.</param>
    /// <param name="segments">How many we must have, unmerged: a merge would drop deleted documents from the statistics, and scores with them.</param>
    /// <param name="more">Another source of requests, for every second.</param>
    private async Task CompareAsync(Changes changes, int seed, int segments, Func<IndexRequest>? more)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (lucene, missing) = await LuceneOracle.StartAsync(cancellation);
        Assert.SkipWhen(lucene is null, missing ?? "");

        var drawn = new DrawnRequests(changes.Documents, seed);
        var requests = new List<IndexRequest>();
        while (requests.Count < Requests) requests.Add(more is not null && requests.Count % 2 == 1 ? DrawnRequests.WithTopFifty(more()) : drawn.Next());
        var answers = await lucene!.AnswerAsync(changes, requests, _folder.Path, cancellation);

        var engine = new EmbeddedEngine(_folder["ours"]);
        await using (var writer = engine.OpenWriter()) await changes.ApplyAsync(writer, cancellation);
        await using var index = engine.OpenIndex();
        Assert.Equal(segments, (await index.StatisticsAsync(cancellation)).Segments);
        var order = changes.Order;
        var found = 0;
        for (var i = 0; i < requests.Count; i++)
        {
            var ours = await index.SearchAsync(requests[i], cancellation);
            OracleAnswer.Parse(answers[i]).AssertSame(ours, requests[i], order);
            if (ours.Total > 0) found++;
        }
        Assert.True(found > requests.Count / 2, $"only {found} of {requests.Count} requests found anything: the test shows little");
        TestContext.Current.TestOutputHelper?.WriteLine($"{requests.Count} requests answered as Lucene answers them, {found} of them with hits");
    }
}
