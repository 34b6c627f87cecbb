using NewsSearch.Embedded.Matching;

namespace NewsSearch.Tests.Embedded;

public sealed class TopCountsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(500)]
    public void TheBestAreThoseThatSortFirstInWhateverOrderTheyAreOffered(int capacity)
    {
        var random = new Random(capacity);
        var counts = Enumerable.Range(0, 300).Select(_ => random.Next(1, 20)).ToArray();
        var top = new TopCounts(capacity);
        foreach (var value in Enumerable.Range(0, counts.Length).OrderBy(_ => random.Next())) top.Offer(value, counts[value]);
        Assert.Equal(Enumerable.Range(0, counts.Length).OrderByDescending(v => counts[v]).ThenBy(v => v).Take(capacity), top.Sorted());
    }
}
