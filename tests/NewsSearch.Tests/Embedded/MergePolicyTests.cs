using NewsSearch.Embedded;

namespace NewsSearch.Tests.Embedded;

public sealed class MergePolicyTests
{
    private const long MB = 1 << 20;

    [Theory]
    [InlineData(new[] { 24, 24, 24, 24, 24, 24, 24 }, -1)]
    [InlineData(new[] { 24, 24, 24, 24, 24, 24, 24, 24 }, 0)]
    // A large one waits until those behind it are as large.
    [InlineData(new[] { 190, 24, 24, 24, 24, 24, 24, 24 }, -1)]
    [InlineData(new[] { 190, 24, 24, 24, 24, 24, 24, 24, 24 }, 1)]
    [InlineData(new[] { 190, 190, 190, 190, 190, 190, 190, 190, 24 }, 0)]
    // The small ones of every commit are merged whatever stands before them.
    [InlineData(new[] { 190, 0, 0, 0, 0, 0, 0, 0, 0 }, 1)]
    // The largest are left as they are.
    [InlineData(new[] { 3000, 3000, 3000, 3000, 3000, 3000, 3000, 3000 }, -1)]
    public void NeighboursOfLikeSizeAreMerged(int[] megabytes, int first) =>
        Assert.Equal(first < 0 ? null : ((int, int)?)(first, 8), MergePolicy.Choose([.. megabytes.Select(size => (size * MB, 1000, 1000))]));

    [Fact]
    public void ASegmentThatIsHalfDeletedIsRewrittenAlone() => Assert.Equal((1, 1), MergePolicy.Choose([(MB, 10, 10), (MB, 10, 4), (MB, 10, 10)]));

    [Theory]
    [InlineData("a flush now and then among small commits", 7)]
    [InlineData("small commits", 5)]
    [InlineData("flushes", 2)]
    public void HoweverDocumentsComeSegmentsStayFewAndAreSeldomRewritten(string way, int rewritten)
    {
        var random = new Random(4);
        var segments = new List<(long Bytes, int Documents, int Live)>();
        long added = 0, written = 0;
        for (var i = 0; i < 3_000; i++)
        {
            var size = way == "flushes" || way[0] == 'a' && random.Next(10) == 0 ? 24 * MB : random.NextInt64(2 * MB);
            added += size;
            segments.Add((size, 1, 1));
            while (MergePolicy.Choose(segments) is var (first, count))
            {
                var merged = segments.Skip(first).Take(count).Sum(s => s.Bytes);
                written += merged;
                segments.RemoveRange(first, count);
                segments.Insert(first, (merged, 1, 1));
            }
            Assert.True(segments.Count(s => s.Bytes <= 512 * MB) <= 24, $"{segments.Count} segments after {i + 1}");
        }
        Assert.True(written < added * rewritten, $"rewritten {(double)written / added} times");
    }
}
