using NewsSearch.Embedded;
using NewsSearch.Embedded.Matching;
using NewsSearch.Index;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Embedded;

public sealed class DeadlineTests
{
    public static TheoryData<string> Queries => ["term", "prefix", "fuzzy", "confirmed", "collapsed"];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task AQueryWhoseTimeIsOverEnds(string query)
    {
        var folder = new IndexFolder(await Written.Disk(2));
        using var snapshot = Snapshot.Open(folder, Manifest.Read(folder, folder.Generations()[0]));
        var request = new IndexRequest
        {
            Query = query switch
            {
                "term" or "collapsed" => new Query.Term("body", "batch"),
                "prefix" => new Query.Prefix("body", "b"),
                "fuzzy" => new Query.Fuzzy("body", "batsh", 1, 1),
                _ => new Query.Confirmed(new Query.Everything(), _ => true, "anything"),
            },
            Collapse = query == "collapsed" ? "batch" : null,
        };
        Assert.True(new Execution(snapshot, request, new Deadline(TimeSpan.FromMinutes(10), Written.Cancellation)).Run().Total > 10);
        Assert.Throws<QueryTooLargeException>(() => new Execution(snapshot, request, new Deadline(TimeSpan.Zero, Written.Cancellation)).Run());
        Assert.Throws<OperationCanceledException>(() => new Execution(snapshot, request, new Deadline(TimeSpan.FromMinutes(10), new CancellationToken(true))).Run());
    }
}
