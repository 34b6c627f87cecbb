using System.Text;
using NewsSearch.Embedded.Segments;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Tests.Embedded.Segments;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("จังหวัดตาก", 10)]
    [InlineData("๒๕๖๘ ฿๛", 7)]
    [InlineData("\u0E5F\u0E60", 1 + 2 + 3)]
    [InlineData("Hà Nội", 1 + 4 + 2 + 5 + 1)]
    [InlineData("ก“ข”", 1 + 5 + 1 + 5)]
    public void AThaiCharacterTakesOneByte(string text, int bytes) => Assert.Equal(bytes, RoundTrip(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void AnyBytesComeBackAsTheyWere()
    {
        var random = new Random(1);
        // Mostly those that begin, or go on in, a Thai character, and so are most easily taken for what they are not.
        byte[] likely = [0xE0, 0xB8, 0xB9, 0x80, 0x9F, 0xA0, 0xBF, 0xFF, 0x41];
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = new byte[random.Next(round % 50 == 0 ? 700 : 12)];
            for (var i = 0; i < bytes.Length; i++) bytes[i] = random.Next(5) == 0 ? (byte)random.Next(256) : likely[random.Next(likely.Length)];
            RoundTrip(bytes);
        }
    }

    [Fact]
    public void WhatWasNotFoldedIsToldRatherThanRead()
    {
        var random = new Random(1);
        var refused = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = new byte[random.Next(8)];
            random.NextBytes(bytes);
            try
            {
                FoldedText.Unfold(bytes, new byte[random.Next(16)]);
            }
            catch (DamagedFileException)
            {
                refused++;
            }
        }
        Assert.InRange(refused, 10_000, 19_999);
    }

    private static int RoundTrip(byte[] bytes)
    {
        var folded = new byte[FoldedText.MostFolded(bytes.Length)];
        var length = FoldedText.Fold(bytes, folded);
        var back = new byte[bytes.Length];
        FoldedText.Unfold(folded.AsSpan(0, length), back);
        Assert.Equal(bytes, back);
        return length;
    }
}
