using NewsSearch.Text.Normalization;

namespace NewsSearch.Tests.Text.Normalization;

public class FoldingTests
{
    [Theory]
    [InlineData("hóa", "hoa")]
    [InlineData("đào", "dao")]
    [InlineData("nguyễn", "nguyen")]
    [InlineData("plain", "plain")]
    [InlineData("น้ำ", "น้ำ")]
    public void LatinLosesItsMarksAndThaiKeepsThem(string word, string folded) => Assert.Equal(folded, Folding.Fold(word));
}
