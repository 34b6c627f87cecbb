using NewsSearch.Search.Completion;

namespace NewsSearch.Tests.Search.Completion;

public sealed class PrefixTableTests
{
    [Fact]
    public void TheWeightiestThatBeginSoAreThoseOfASlowLook()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var entries = Enumerable.Range(0, random.Next(0, 60)).Select(i => (Key: Letters(random, 4), Value: i, Weight: random.Next(1000) * 100 + i)).ToList();
            var table = new PrefixTable<int>(entries);
            var (prefix, most) = (Letters(random, 2), random.Next(1, 8));
            var expected = entries.Where(entry => entry.Key.Length > 0 && prefix.Length > 0 && entry.Key.StartsWith(prefix, StringComparison.Ordinal))
                .OrderByDescending(entry => entry.Weight).Take(most).Select(entry => entry.Value);
            Assert.Equal(expected, table.Beginning(prefix, most));
        }
    }

    [Fact]
    public void AValueOfSeveralKeysComesOnce()
    {
        var table = new PrefixTable<string>([("นิญถ่วน", "ninh", 2), ("นิญ", "ninh", 2), ("นิ", "other", 1)]);
        Assert.Equal(["ninh", "other"], table.Beginning("นิ", 5));
    }

    [Fact]
    public void TheHeaviestOfAllNeedNoLetter() =>
        Assert.Equal(["c", "a", "b"], new PrefixTable<string>([("ก", "a", 2), ("กก", "a", 2), ("ข", "b", 1), ("ค", "c", 3)]).Heaviest);

    private static string Letters(Random random, int most) => string.Concat(Enumerable.Range(0, random.Next(most + 1)).Select(_ => "กขค"[random.Next(3)]));
}
