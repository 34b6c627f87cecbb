using NewsSearch.Text.Lexicon;

namespace NewsSearch.Tests.Text.Lexicon;

public class LexiconFileTests
{
    [Fact]
    public void WordsComeBackWithTheirCountsTheFrequentFirst()
    {
        var written = new StringWriter();
        LexiconFile.Write(written, ["from a test"], new CountedWords(new Dictionary<string, long> { ["แผน"] = 3, ["งาน"] = 2567, ["พรชัย"] = 12, ["ลาดหญ้า"] = 7 }, new HashSet<string> { "พรชัย" }, new HashSet<string> { "ลาดหญ้า" }));
        Assert.Equal("# from a test\nงาน\t2567\nพรชัย\t12\tname\nลาดหญ้า\t7\tplace\nแผน\t3\n", written.ToString());
        var read = LexiconFile.Read(new StringReader(written.ToString()));
        Assert.Equal(new Dictionary<string, long> { ["งาน"] = 2567, ["พรชัย"] = 12, ["ลาดหญ้า"] = 7, ["แผน"] = 3 }, read.Counts);
        Assert.Equal(["พรชัย"], read.People);
        Assert.Equal(["ลาดหญ้า"], read.Places);
    }

    [Fact]
    public void LinesThatAreNoCountsArePassedOver() =>
        Assert.Equal(new Dictionary<string, long> { ["แผน"] = 3 }, LexiconFile.Read(new StringReader("\nแผน\nงาน\tmany\nงาน\t0\nงาน\t-1\n\t5\n# คน\t4\nแผน\t3")).Counts);
}
