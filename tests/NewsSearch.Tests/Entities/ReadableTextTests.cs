using NewsSearch.Entities;

namespace NewsSearch.Tests.Entities;

public sealed class ReadableTextTests
{
    private static readonly Recognizer Recognizer = new(GazetteerTests.Real);

    [Theory]
    [InlineData("จังหวัด", "จังหวัด")]
    [InlineData("จัง\u200Bหวัด\uFEFF", "จังหวัด")]
    [InlineData("ล\u0E4D\u0E32ปาง", "ลำปาง")]
    [InlineData("เเพร่", "แพร่")]
    [InlineData("น\u0E4D\u0E49\u0E32ท่วม", "น้ำท่วม")]
    [InlineData("จังหวััด", "จังหวัด")]
    [InlineData("ทีี่่ แม่่สอด", "ที่ แม่สอด")]
    [InlineData("ๆๆ ะะ าา", "ๆๆ ะะ าา")]
    [InlineData("เ\u0E4D", "เ\u0E4D")]
    [InlineData("", "")]
    public void ATextReadsWithoutWhatCannotBeSeen(string original, string read) => Assert.Equal(read, new ReadableText(original).Text);

    [Theory]
    [InlineData("นายสมชััย แก้วดีี รองนายกรัฐมนตรี", "สมชััย แก้วดีี", "สมชัย แก้วดี")]
    [InlineData("นาย\u200Bอ\u0E4D\u0E32ไพ\u200B เเก้วดี รองนายกรัฐมนตรี", "อ\u0E4D\u0E32ไพ\u200B เเก้วดี", "อำไพ แก้วดี")]
    public void AMentionPointsIntoTheTextAsItIs(string text, string mention, string name)
    {
        var found = Assert.Single(Recognizer.Recognise(ArticleOf.Text(text)).Officials);

        Assert.Equal((mention, name), (Assert.Single(found.Mentions).In(text), found.Name));
    }

    // What is recognised must not hang on characters that nobody sees, and must point at the same words.
    [Fact]
    public void InvisibleCharactersChangeNothingThatIsRecognised()
    {
        const string Text = "วันที่ 5 มกราคม 2567 นายสมชาย ใจดี ผู้ว่าราชการจังหวัดลำปาง และแพร่ ลงนามคำสั่งจังหวัดแพร่ ที่ 12/2567 ตามแผนพัฒนาจังหวัดแพร่ พ.ศ. 2566-2570";
        var plain = Recognizer.Recognise(ArticleOf.Text(Text));
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            var dirty = string.Concat(Text.Select(c => (c switch { 'ำ' when random.Next(2) == 0 => "\u0E4D\u0E32", 'แ' when random.Next(2) == 0 => "เเ", _ => c.ToString() }) + (random.Next(6) == 0 ? "\u200B" : "")));
            var found = Recognizer.Recognise(ArticleOf.Text(dirty));

            Assert.Equal(Words(Text, plain), Words(dirty, found));
        }
    }

    private static List<string> Words(string text, Recognition found) =>
    [
        .. found.Officials.SelectMany(official => official.Mentions.Select(span => official.Id + " " + Read(span.In(text)))),
        .. found.Provinces.SelectMany(province => province.Mentions.Select(span => province.Id + " " + Read(span.In(text)))),
        .. found.Codes.SelectMany(code => code.Mentions.Select(span => code.Code.Canonical + " " + Read(span.In(text)))),
        .. found.Years.Select(year => $"{year.From} {year.To} {year.Kind} {Read(year.Span.In(text))} {Read(year.Text)}"),
        .. found.Plans.SelectMany(plan => plan.Mentions.Select(span => plan.Name + " " + Read(span.In(text)))),
    ];

    private static string Read(string words) => new ReadableText(words).Text;
}
