using System.Runtime.Intrinsics;
using NewsSearch.Embedded.Segments;

namespace NewsSearch.Tests.Embedded.Segments;

public sealed class RunningTotalsTests
{
    [Fact]
    public void BeforeEachNumberComeTheFirstTotalAndAllNumbersBeforeIt()
    {
        var random = new Random(1);
        var numbers = Enumerable.Range(0, 128).Select(_ => random.Next(1000)).ToArray();
        var before = new int[129];
        RunningTotals.Before(numbers, 77, before);
        Assert.Equal(Enumerable.Range(0, 129).Select(i => 77 + numbers.Take(i).Sum()), before);
    }

    [Fact]
    public void EachLaneIsAddedToAllBeforeIt()
    {
        int[] numbers = [7, -3, 0, 12, 1 << 30, 5, 5, 900], totals = [.. Enumerable.Range(1, 8).Select(i => numbers.Take(i).Sum())];
        Assert.Equal(Vector256.Create<int>(totals), RunningTotals.Of(Vector256.Create<int>(numbers)));
        Assert.Equal(Vector128.Create<int>(totals), RunningTotals.Of(Vector128.Create<int>(numbers)));
    }
}
