using NewsSearch.Text.Lexicon;

namespace NewsSearch.Tests.Text.Lexicon;

public class LexiconFileTests
{
    [Fact]
    public void WordsComeBackWithTheirCountsTheFrequentFirst()
    {
        var written = new StringWriter();
        LexiconFile.Write(written, ["from a test"], [new("แผน", 3), new("งาน", 2567)]);
        Assert.Equal("# from a test\nงาน\t2567\nแผน\t3\n", written.ToString());
        Assert.Equal(new Dictionary<string, long> { ["งาน"] = 2567, ["แผน"] = 3 }, LexiconFile.Read(new StringReader(written.ToString())));
    }

    [Fact]
    public void LinesThatAreNoCountsArePassedOver() =>
        Assert.Equal(new Dictionary<string, long> { ["แผน"] = 3 }, LexiconFile.Read(new StringReader("\nแผน\nงาน\tmany\nงาน\t0\nงาน\t-1\n\t5\n# คน\t4\nแผน\t3")));
}
