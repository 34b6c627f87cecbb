using NewsSearch.Indexing.Copies;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Indexing.Copies;

public sealed class TextSketchTests
{
    private static readonly List<string> Seeds = [.. from outcome in SeedArchive.Shared.Installation.Reader.Read([Repository.Data.Seeds]) orderby outcome.Article!.Text.Length select outcome.Article!.Text];
    private static readonly string Text = Seeds[^1];

    [Fact]
    public void ATextIsLikeItself() => Assert.Equal(1, Sketch(Text).Likeness(Sketch(Text)));

    [Theory]
    [InlineData("๒๕๖๗", "2567")]
    [InlineData("UBND", "ubnd")]
    [InlineData(" ", "\u00A0\n")]
    [InlineData("-", "–")]
    public void HowATextIsTypedDoesNotCount(string one, string other) =>
        Assert.Equal(1, Sketch($"{Text} {one} {Text}").Likeness(Sketch($"{Text} {other} {Text}")));

    /// <summary>Of random texts of which a share is the same, the estimate is near what counting gives.</summary>
    [Theory]
    [InlineData(0.95)]
    [InlineData(0.8)]
    [InlineData(0.5)]
    [InlineData(0)]
    public void LikenessIsAboutTheShareInCommon(double share)
    {
        var random = new Random(7);
        var differences = Enumerable.Range(0, 200).Select(_ =>
        {
            string Letters(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('ก' + random.Next(40))));
            var common = Letters((int)(2_000 * share));
            var (own, other) = (Letters(2_000 - common.Length), Letters(2_000 - common.Length));
            return Sketch(common + own).Likeness(Sketch(common + other)) - (common.Length / (double)(common.Length + own.Length + other.Length));
        }).ToList();
        Assert.InRange(differences.Average(), -0.02, 0.02);
        Assert.InRange(Math.Sqrt(differences.Average(difference => difference * difference)), 0, 0.07);
    }

    [Fact]
    public void TextsMuchAlikeHaveATermInCommonAndOthersNone()
    {
        var terms = Sketch(Text).Terms().ToList();
        Assert.Equal(10, terms.Distinct().Count());
        Assert.NotEmpty(terms.Intersect(Sketch("พาดหัวใหม่ของสำนักข่าวอื่น\n" + Text).Terms()));
        Assert.Empty(terms.Intersect(Sketch(Seeds[0]).Terms()));
    }

    [Fact]
    public void AShortTextHasNone()
    {
        Assert.Null(TextSketch.Of(""));
        Assert.Null(TextSketch.Of("พลเอก ประยุทธ์ จันทร์โอชา นายกรัฐมนตรี เป็นประธานการประชุมคณะรัฐมนตรี"));
    }

    private static TextSketch Sketch(string text) => TextSketch.Of(text)!;
}
