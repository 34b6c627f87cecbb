using NewsSearch.Embedded.Segments;

namespace NewsSearch.Tests.Embedded.Segments;

public sealed class TermTableTests
{
    [Fact]
    public void ATermKeepsItsNumberAndNoTwoShareOne()
    {
        var table = new TermTable();
        var expected = new Dictionary<string, int>(StringComparer.Ordinal);
        var random = new Random(2);
        for (var i = 0; i < 100_000; i++)
        {
            // Many that differ in one letter or in length alone, empty ones and halves of pairs too.
            var term = new string((char)(0x0E01 + random.Next(3)), random.Next(20)) + (random.Next(50) == 0 ? "\uD800" : random.Next(9_000).ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (!expected.TryGetValue(term, out var id)) expected[term] = id = expected.Count;
            Assert.Equal(id, table.Of(new string(term)));
            Assert.Equal(term, table[id].Term);
        }
        Assert.Equal(expected.Count, table.Count);
    }
}
