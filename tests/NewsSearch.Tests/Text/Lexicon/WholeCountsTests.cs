using NewsSearch.Text.Lexicon;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Tests.Text.Lexicon;

public class WholeCountsTests
{
    private const int Alone = 8;

    [Theory]
    [InlineData("ทองมา", Alone, 0, true)]
    [InlineData("ทองมา", Alone, 3, true)]
    [InlineData("ทองมา", Alone, 40, false)]
    public void ANameIsReadWholeWhereItsLettersMostlyStandAlone(string name, int alone, int within, bool whole) =>
        Assert.Equal(whole, IsWhole(name, new() { ["นาย" + name] = alone / 2, [name] = alone - (alone / 2), ["ราคา" + name + "แล้ว"] = within }, sure: false));

    [Fact]
    public void ANameDecidedByReadingIsReadWholeAnyway() =>
        Assert.True(IsWhole("ทองมา", new() { ["ราคาทองมาแล้ว"] = 40 }, sure: true));

    [Fact]
    public void WhatWouldHaveToCountManyTimesWhatWasMetIsLeftAlone() => Assert.False(IsWhole("ของมา", new() { ["ของมา"] = Alone }, sure: false));

    private static bool IsWhole(string name, Dictionary<string, int> runs, bool sure)
    {
        var counts = new Dictionary<string, long> { ["ทอง"] = 500, ["มา"] = 9_000, ["ของ"] = 90_000, ["ราคา"] = 900, ["แล้ว"] = 5_000, ["และ"] = 1_500_000, [name] = 2 };
        var names = new HashSet<string> { name };
        new WholeCounts(new NameContexts(runs)).Raise(counts, names, sure ? names : new HashSet<string>());
        var pieces = new List<Piece>();
        new Segmenter(ThaiLexicon.Of(counts)).Segment(name, 0, pieces);
        return pieces.Count == 1;
    }
}
