using NewsSearch.Search.Completion;

namespace NewsSearch.Tests.Search.Completion;

public sealed class KnownTotalsTests
{
    [Fact]
    public async Task AQueryIsCountedOnce()
    {
        var totals = new KnownTotals(1);
        List<string> counted = [];
        ValueTask<(int? Found, bool IsAll)> Count(string query)
        {
            counted.Add(query);
            return ValueTask.FromResult<(int?, bool)>((query.Length, true));
        }

        Assert.Equal((3, true), await totals.OfAsync("เลย", Count));
        Assert.Equal((3, true), await totals.OfAsync("ตาก", Count));
        Assert.Equal((3, true), await totals.OfAsync("เลย", Count));
        Assert.Equal(["เลย", "ตาก"], counted);
    }
}
