using NewsSearch.Text;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Tests.Text.Segmentation;

public class SegmentationScoreTests
{
    [Fact]
    public void PerfectAgreementScoresOne()
    {
        var score = Scored("แผน งาน2567", ["แผน", " ", "งาน", "2567"], 3, 4, 7, 11);
        Assert.Equal((1, 2, 2, 2), (score.Texts, score.GoldWords, score.FoundWords, score.RightWords));
        Assert.Equal(1, score.F1);
    }

    [Fact]
    public void OneJoinedPairCostsTwoWordsOfRecallAndOneOfPrecision()
    {
        var score = Scored("แผนงานดี", ["แผน", "งาน", "ดี"], 6, 8);
        Assert.Equal(1 / 2.0, score.Precision, 6);
        Assert.Equal(1 / 3.0, score.Recall, 6);
        Assert.Equal(1 / 2.0, score.BoundaryRecall, 6);
        Assert.Equal(0, score.Crossing);
    }

    [Fact]
    public void AWordOverATrueBoundaryCrosses() => Assert.Equal(1, Scored("ตากลม", ["ตา", "กลม"], 3, 5).CrossingWords);

    [Fact]
    public void NothingScoresNothing() => Assert.Equal(0, new SegmentationScore().F1);

    private static SegmentationScore Scored(string text, string[] gold, params int[] ends)
    {
        var score = new SegmentationScore();
        score.Add(text, gold, ends.Select((e, i) => TextSpan.Between(i == 0 ? 0 : ends[i - 1], e)));
        return score;
    }
}
