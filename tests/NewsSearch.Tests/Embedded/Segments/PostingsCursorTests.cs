using NewsSearch.Embedded.Segments;
using NewsSearch.Index;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Embedded.Segments;

public sealed class PostingsCursorTests
{
    /// <summary>Terms from rare to frequent, of which many or few documents are looked up; blocks that span more than is told apart by the last bits of a document, and a short last block.</summary>
    [Theory]
    [InlineData(0.9, 0.9)]
    [InlineData(0.3, 0.9)]
    [InlineData(0.05, 0.5)]
    [InlineData(0.3, 0.01)]
    [InlineData(0.5, 0.01)]
    [InlineData(0.26, 0.5)]
    [InlineData(0.01, 0.2)]
    public void DocumentsAreFoundInABlockWhereTheyStand(double share, double asked)
    {
        const int Documents = 20_000;
        var random = new Random(3);
        var having = Enumerable.Range(0, Documents).Where(_ => random.NextDouble() < share).ToHashSet();
        // A cursor reads memory that is its segment's.
        using var segment = Segment(having, Documents);
        var terms = segment.Terms("body")!;
        var postings = terms.Postings(terms.Find("ก"u8)!.Value);
        var wanted = Enumerable.Range(0, Documents).Where(_ => random.NextDouble() < asked).ToArray();

        var found = new List<int>();
        for (var at = 0; at < wanted.Length && postings.SeekBlock(wanted[at]);)
        {
            var next = at;
            var common = postings.Common(wanted, ref next);
            Assert.True(next > at);
            Assert.True(next == wanted.Length || wanted[next] > postings.Block[^1]);
            var frequencies = postings.FrequenciesAt(common).ToArray();
            foreach (var (place, inBlock) in common)
            {
                Assert.Equal(Frequency(wanted[place]), frequencies[inBlock]);
                Assert.Equal(wanted[place], postings.Block[inBlock]);
                found.Add(wanted[place]);
            }
            at = next;
        }

        Assert.Equal(wanted.Where(having.Contains), found);
    }

    private static int Frequency(int document) => document % 97 == 0 ? 40 : 1 + document % 3;

    private static SegmentReader Segment(HashSet<int> having, int documents)
    {
        var disk = new SimulatedDisk(1);
        using var buffer = new SegmentBuffer(disk, "segment");
        for (var document = 0; document < documents; document++)
            buffer.Add(new IndexDocument { Id = $"{document}", Texts = [new TextField("body", having.Contains(document) ? [.. Enumerable.Range(0, Frequency(document)).Select(i => ("ก", i))] : [("ข", 0)], 1)] });
        var (length, checksum) = buffer.Finish();
        return new SegmentReader(disk, "segment", length, checksum);
    }
}
