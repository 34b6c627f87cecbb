using System.Text;
using NewsSearch.Embedded.Segments;

namespace NewsSearch.Tests.Embedded.Segments;

public sealed class TermTextTests
{
    [Theory]
    [InlineData("แผนพัฒนา", 8)]
    [InlineData("จังหวัด", 7)]
    [InlineData("นักท่องเที่ยว", 13)]
    [InlineData("การ์ด๒๕๖๗", 5 + 8)]
    [InlineData("ubnd", 4)]
    [InlineData("Đảng", 7)]
    [InlineData("𝒳", 4)]
    [InlineData("", 0)]
    public void AThaiCharacterTakesAByte(string term, int bytes)
    {
        var utf8 = Encoding.UTF8.GetBytes(term);
        var kept = new byte[utf8.Length];
        Assert.Equal(bytes, TermText.Compress(utf8, kept));
    }

    [Fact]
    public void AnyTermReadsBack()
    {
        var random = new Random(3);
        for (var round = 0; round < 20_000; round++)
        {
            var term = new StringBuilder();
            for (var left = random.Next(12); left > 0; left--)
            {
                var rune = random.Next(4) switch { 0 => random.Next(0x80), 1 => random.Next(0xE00, 0xE80), 2 => random.Next(0x80, 0xD800), _ => random.Next(0xE000, 0x110000) };
                term.Append(new Rune(rune));
            }
            var utf8 = Encoding.UTF8.GetBytes(term.ToString());
            var kept = new byte[utf8.Length];
            var length = TermText.Compress(utf8, kept);
            var read = new byte[TermText.MostExpanded(length)];
            Assert.Equal(utf8, read[..TermText.Expand(kept.AsSpan(0, length), read)]);
        }
    }
}
