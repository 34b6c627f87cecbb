using NewsSearch.Text.Transliteration;

namespace NewsSearch.Tests.Text.Transliteration;

public sealed class RomanizationTests
{
    // Thai names and how news of the government, and of others, wrote them in Latin letters.
    private static readonly (string Thai, string Latin)[] Pairs =
    [
        .. File.ReadLines(Path.Combine(DataFolder.Find().Root, "tests", "NewsSearch.Tests", "Text", "Transliteration", "romanized_names.tsv")).Skip(1)
            .Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1])),
    ];

    [Fact]
    public void ANameIsKnownInLatinLetters()
    {
        var missed = Pairs.Where(pair => Romanization.Distance(pair.Thai, pair.Latin) is null).Select(pair => $"{pair.Thai} / {pair.Latin}").ToList();

        Assert.True(missed.Count <= Pairs.Length * 0.05, $"{missed.Count} of {Pairs.Length} pairs missed: {string.Join(", ", missed)}");
    }

    [Fact]
    public void TheNameOfAnotherNeverIs()
    {
        var wrong = from one in Pairs from other in Pairs where one.Thai != other.Thai && Romanization.Distance(other.Thai, one.Latin) is not null select $"{one.Latin} / {other.Thai}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void WhatCanBeOneNameHasOneKey() => Assert.All(Pairs, pair => Assert.Equal(Romanization.Key(pair.Thai), Romanization.Key(pair.Latin)));

    [Theory]
    [InlineData("แพทย์ พงศ์ธร", "Baht Bond")]
    [InlineData("จ้าง ฟรีแลนซ์", "Chain Finance")]
    [InlineData("กลินท์ สารสิน", "Green Solution")]
    [InlineData("คาราน บาจวา", "Karan Bhatia")]
    [InlineData("ลี กวน", "Li Qiang")]
    [InlineData("เศรษฐา ทวีสิน", "นลินี ทวีสิน")]
    [InlineData("เศรษฐา", "Srettha")]
    [InlineData("", "")]
    [InlineData("\uD800 \uD800", "a b")]
    public void OtherWordsAndShortNamesAreNone(string thai, string latin) => Assert.Null(Romanization.Distance(thai, latin));

    [Theory]
    [InlineData("ประยุทธ์", "prayut", true)]
    [InlineData("ประยุทธ์", "PRAYUTH", true)]
    [InlineData("ประยุทธ์", "prayong", false)]
    [InlineData("อนุทิน", "anutin", true)]
    [InlineData("อนุทิน", "anu", false)]
    [InlineData("สุเมธ", "smart", false)]
    public void OneWordIsKnownToo(string thai, string latin, bool same) => Assert.Equal(same, Romanization.IsWord(thai, latin));

    [Fact]
    public void WhatIsTypedOfANameBeginsIt()
    {
        var names = Pairs.Select(pair => (Thai: pair.Thai.Split(' ')[0], Latin: pair.Latin.Split(' ')[0])).Where(name => Romanization.IsWord(name.Thai, name.Latin)).ToList();
        var typed = (from name in names from length in Enumerable.Range(4, Math.Max(0, name.Latin.Length - 3)) select (name.Thai, Latin: name.Latin[..length])).ToList();
        var missed = typed.Where(name => !Romanization.Begins(name.Thai, name.Latin)).Select(name => $"{name.Latin} of {name.Thai}").ToList();

        Assert.True(missed.Count <= typed.Count * 0.03, $"{missed.Count} of {typed.Count} missed: {string.Join(", ", missed)}");
    }
}
