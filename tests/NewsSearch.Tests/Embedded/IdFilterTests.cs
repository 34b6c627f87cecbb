using System.Text;
using NewsSearch.Embedded;

namespace NewsSearch.Tests.Embedded;

public sealed class IdFilterTests
{
    [Fact]
    public void EveryIdThatWasAddedIsKnownAndFewOthersSeemSo()
    {
        var filter = new IdFilter();
        for (var i = 0; i < 300_000; i++) filter.Add(Id(i));
        for (var i = 0; i < 300_000; i++) Assert.True(filter.MayHave(Id(i)));
        Assert.InRange(Enumerable.Range(300_000, 100_000).Count(i => filter.MayHave(Id(i))), 0, 5_000);
    }

    private static byte[] Id(int i) => Encoding.UTF8.GetBytes($"{i:000}_บทความ{i * 7919L}");
}
