using NewsSearch.Embedded.Segments;

namespace NewsSearch.Tests.Embedded.Segments;

public sealed class RunningTotalsTests
{
    [Fact]
    public void BeforeEachNumberComeTheFirstTotalAndAllNumbersBeforeIt()
    {
        var random = new Random(1);
        var numbers = Enumerable.Range(0, 128).Select(_ => random.Next(1000)).ToArray();
        var before = new int[128];
        RunningTotals.Before(numbers, 77, before);
        Assert.Equal(Enumerable.Range(0, 128).Select(i => 77 + numbers.Take(i).Sum()), before);
    }
}
