using NewsSearch.Embedded;
using NewsSearch.Index;
using NewsSearch.Tests.Index;

namespace NewsSearch.Tests.Embedded;

public sealed class EmbeddedEngineTests : SearchIndexContract
{
    /// <summary>Its commits are numbered from one again; who keeps what was read of a commit must not take one for the other.</summary>
    [Fact]
    public async Task AnIndexDeletedAndBuiltAgainBelowAReaderIsAnother()
    {
        var engine = await With(Document("1", "เก่า"));
        await using var index = engine.OpenIndex();
        var generations = new List<long> { (await index.StatisticsAsync(Cancellation)).Generation };

        foreach (var word in (string[])["ใหม่", "ใหม่กว่า"])
        {
            Directory.Delete(Folder, recursive: true);
            await using (var writer = engine.OpenWriter())
            {
                await writer.WriteAsync(Document("1", word), Cancellation);
                await writer.CommitAsync(Cancellation);
            }
            Assert.Single((await index.SearchAsync(new IndexRequest { Query = new Query.Term("body", word) }, Cancellation)).Hits);
            generations.Add((await index.StatisticsAsync(Cancellation)).Generation);
        }
        Assert.Equal(generations.Distinct(), generations);
    }

    protected override ISearchEngine Engine(string folder) => new EmbeddedEngine(folder);
}
