using NewsSearch.Text;
using NewsSearch.Text.Normalization;

namespace NewsSearch.Tests.Text.Normalization;

public class NormalizedTextTests
{
    [Theory]
    [InlineData("น\u0E4D\u0E32", "นำ")]
    [InlineData("น\u0E49\u0E4D\u0E32", "น้ำ")]
    [InlineData("น\u0E4D\u0E49\u0E32", "น้ำ")]
    [InlineData("นำ\u0E49", "น้ำ")]
    [InlineData("เเผน", "แผน")]
    [InlineData("ก\u0E48\u0E35", "กี่")]
    [InlineData("ที\u0E48\u0E48", "ที่")]
    [InlineData("๒๕๖๗", "2567")]
    [InlineData("แผน\u200Bงาน\uFEFF", "แผนงาน")]
    [InlineData("ปี\u00A02567", "ปี 2567")]
    [InlineData("THANH HÓA", "thanh hóa")]
    [InlineData("Đào Xuân Yến", "đào xuân yến")]
    [InlineData("Ye\u0302\u0301n", "yến")]
    [InlineData("e\u0302\u0323", "ệ")]
    [InlineData("o\u0323\u031B", "ợ")]
    [InlineData("a\nb", "a\nb")]
    [InlineData("\uD800ก", "\uD800ก")]
    public void OneFormForEveryWayOfWriting(string text, string normalized) => Assert.Equal(normalized, NormalizedText.Normalize(text));

    [Theory]
    [InlineData("ปี ๒๕๖๗", 3, 4, 3, 4)]
    [InlineData("แผน\u200Bงาน", 3, 3, 4, 3)]
    [InlineData("กน\u0E4D\u0E32ข", 1, 2, 1, 3)]
    [InlineData("ก เเผน ข", 2, 3, 2, 4)]
    [InlineData("x Ye\u0302\u0301n y", 2, 3, 2, 5)]
    public void AStretchIsFoundWhereItStood(string text, int start, int length, int originalStart, int originalLength) =>
        Assert.Equal(new TextSpan(originalStart, originalLength), NormalizedText.Of(text).Original(new TextSpan(start, length)));

    [Fact]
    public void NormalizingTwiceChangesNothing()
    {
        foreach (var text in Some.Texts(2000))
        {
            var once = NormalizedText.Normalize(text);
            Assert.Equal(once, NormalizedText.Normalize(once));
        }
    }

    [Fact]
    public void WhatIsTakenApartNormalizesLikeWhatIsWhole()
    {
        foreach (var text in Some.WholeTexts(2000))
        {
            Assert.Equal(NormalizedText.Normalize(text), NormalizedText.Normalize(Some.TakenApart(text)));
        }
    }

    [Fact]
    public void SpansStayInsideAndInOrder()
    {
        foreach (var text in Some.Texts(2000))
        {
            var normalized = NormalizedText.Of(text);
            var before = new TextSpan(0, 0);
            for (var at = 0; at < normalized.Text.Length; at++)
            {
                var span = normalized.Original(new TextSpan(at, 1));
                Assert.InRange(span.Start, before.Start, text.Length - 1);
                Assert.InRange(span.End, Math.Max(before.End, span.Start + 1), text.Length);
                before = span;
            }
        }
    }
}
