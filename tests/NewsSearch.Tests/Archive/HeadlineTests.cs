using System.Globalization;
using NewsSearch.Archive;
using NewsSearch.Text;

namespace NewsSearch.Tests.Archive;

public sealed class HeadlineTests
{
    [Theory]
    [InlineData("ประชุมสั้น ๆ", "ประชุมสั้น ๆ")]
    [InlineData("* เมื่อวันที่ 16 มกราคม", "เมื่อวันที่ 16 มกราคม")]
    [InlineData("บ่ายวันที่ 23 กุมภาพันธ์ กรมโฆษณาชวนเชื่อของคณะกรรมการพรรคประจำจังหวัด สภาประชาชนจังหวัด และคณะกรรมการประชาชนจังหวัด",
        "บ่ายวันที่ 23 กุมภาพันธ์ กรมโฆษณาชวนเชื่อของคณะกรรมการพรรคประจำจังหวัด สภาประชาชนจังหวัด…")]
    public void TheFirstSentenceIsCutAtAPhraseSpace(string text, string expected) => Assert.Equal(expected, Headline.FromFirstSentence(Of(text)));

    [Fact]
    public void WithoutASpaceItIsCutBetweenClusters()
    {
        var random = new Random(5);
        const string Letters = "กขคงจชดตทนบปพมยรลวสหอ", Marks = "ะัาำิีึืุู่้๊๋์", Before = "เแโใไ";
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 80).Select(_ =>
                (random.Next(4) == 0 ? Before[random.Next(Before.Length)].ToString() : "") + Letters[random.Next(Letters.Length)]
                + (random.Next(2) == 0 ? Marks[random.Next(Marks.Length)].ToString() : "")));
            var headline = Headline.FromFirstSentence(Of(text))[..^1];
            Assert.InRange(headline.Length, 80, Headline.Longest);
            Assert.DoesNotContain(headline[^1], Before);
            Assert.DoesNotContain(text[headline.Length], Marks);
            Assert.NotEqual(UnicodeCategory.NonSpacingMark, char.GetUnicodeCategory(text[headline.Length]));
        }
    }

    private static Article Of(string text) => new() { Id = "x", Text = text, Lines = [new(new TextSpan(0, text.Length), LineKind.Paragraph)] };
}
