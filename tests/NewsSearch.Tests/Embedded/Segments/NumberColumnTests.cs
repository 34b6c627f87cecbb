using NewsSearch.Embedded.Segments;
using NewsSearch.Index;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Embedded.Segments;

public sealed class NumberColumnTests
{
    /// <summary>Numbers that take 0, 1, 2, 4 and 8 bytes, of all documents or of some; ranges that begin or end outside, and more or fewer documents than a vector holds.</summary>
    [Theory]
    [InlineData(0L, false)]
    [InlineData(200L, false)]
    [InlineData(200L, true)]
    [InlineData(60_000L, false)]
    [InlineData(60_000L, true)]
    [InlineData(4_000_000_000L, false)]
    [InlineData(1L << 60, true)]
    public void DocumentsAreKeptWhoseNumberLiesInTheRange(long span, bool someHaveNone)
    {
        const int Documents = 1000;
        var random = new Random(1);
        var disk = new SimulatedDisk(1);
        using var buffer = new SegmentBuffer(disk, "segment");
        var numbers = new long?[Documents];
        for (var document = 0; document < Documents; document++)
        {
            numbers[document] = someHaveNone && random.Next(3) == 0 ? null : random.NextInt64(-span, span + 1);
            buffer.Add(new IndexDocument { Id = $"{document}", Numbers = numbers[document] is { } number ? [("number", number)] : [] });
        }
        var (size, checksum) = buffer.Finish();
        using var segment = new SegmentReader(disk, "segment", size, checksum);
        var column = segment.Numbers("number")!;
        for (var round = 0; round < 300; round++)
        {
            var (from, to) = (random.NextInt64(-span - 9, span + 9), random.NextInt64(-span - 9, span + 9));
            if (from > to) (from, to) = (to, from);
            int[] documents = [.. Enumerable.Range(0, Documents).Where(_ => random.Next(1 + round) < 20)];
            float[] scores = [.. documents.Select(document => (float)document)];
            int[] expected = [.. documents.Where(document => numbers[document] is { } number && number >= from && number <= to)];

            var kept = column.Keep(documents, scores, from, to);

            Assert.Equal(expected, documents[..kept]);
            Assert.Equal(expected.Select(document => (float)document), scores[..kept]);
        }
    }
}
