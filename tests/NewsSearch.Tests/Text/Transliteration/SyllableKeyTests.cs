using NewsSearch.Text.Transliteration;

namespace NewsSearch.Tests.Text.Transliteration;

public sealed class SyllableKeyTests
{
    // Names in Vietnamese, in plain Latin and in Thai as news spells them, with what is expected of each pair.
    private static readonly (string Vietnamese, string Plain, string Thai, string Expected)[] Pairs =
    [
        .. File.ReadLines(Path.Combine(DataFolder.Find().Root, "tests", "NewsSearch.Tests", "Text", "Transliteration", "name_pairs.tsv")).Skip(1)
            .Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1], cells[2], cells[3])),
    ];

    private static SyllableKey? Key(string name) => SyllableKey.TryParse(name, out var key) ? key : null;

    private static bool Match(string one, string other) => Key(one) is { } a && Key(other) is { } b && a.Matches(b);

    [Fact]
    public void NamesMatchAcrossScripts()
    {
        var pairs = Pairs.Where(pair => pair.Expected == "match").ToList();
        var missed = pairs.Where(pair => !Match(pair.Plain, pair.Thai) || !Match(pair.Vietnamese, pair.Thai)).Select(pair => $"{pair.Vietnamese} / {pair.Thai}").ToList();

        Assert.True(missed.Count <= pairs.Count * 0.03, $"{missed.Count} of {pairs.Count} pairs missed: {string.Join(", ", missed)}");
    }

    [Fact]
    public void DifferentNamesNeverMatch()
    {
        var pairs = Pairs.Where(pair => pair.Expected == "match").ToList();
        var wrong = from one in pairs from other in pairs where one.Plain != other.Plain && Match(one.Plain, other.Thai) select $"{one.Plain} / {other.Thai}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void NamesSaidNotToMatchDoNot() =>
        Assert.All(Pairs.Where(pair => pair.Expected.StartsWith("nomatch", StringComparison.Ordinal)), pair => Assert.False(Match(pair.Plain, pair.Thai), $"{pair.Plain} / {pair.Thai}"));

    [Fact]
    public void NamesThatMatchShareABucket() =>
        Assert.All(
            from one in Pairs from other in Pairs where Match(one.Plain, other.Thai) select (one.Plain, other.Thai),
            pair => Assert.True(Key(pair.Plain)!.Buckets().Intersect(Key(pair.Thai)!.Buckets()).Any(), $"{pair.Plain} / {pair.Thai}"));

    [Theory]
    [InlineData("Dao Xuan Yen", "Đào Xuân Yến")]
    [InlineData("dao xuan yen", "เดาซวนเยน")]
    [InlineData("tran-quoc-cuong", "เจิน  ก๊วก\u00A0เกือง")]
    [InlineData("Trần Thanh Mẫn", "เจิ่น แทงห์ เหมิน")]
    [InlineData("Trần Thanh Mẫn", "ตรัน ถันห์ มาน")]
    [InlineData("Nguyễn", "เหวียน")]
    [InlineData("Vĩnh Phúc", "วิญฟุก")]
    [InlineData("Đặng Xuân Phong", "ดังซวนฟอง")]
    [InlineData("Phú Quốc", "ฟู้กว็อก")]
    [InlineData("Lê Quốc Phong", "เล กว๊อก ฟอง")]
    [InlineData("Giàng Páo Mỷ", "ซ่าง ป๊าว หมี")]
    [InlineData("Trần Lưu Quang", "เจิ่น ลือ กวาง")]
    [InlineData("Rah Lan Chung", "ราห์ลัน ชุง")]
    [InlineData("เหงียน ดิ่ญ จุง", "เหงียนดิ่งจุง")]
    public void SpellingsOfOneNameMatch(string one, string other) => Assert.True(Match(one, other));

    [Theory]
    [InlineData("Thi", "เหงียน วัน ถิ", true)]
    [InlineData("เวียด", "Huynh Quoc Viet", true)]
    [InlineData("Thanh Tung", "เดา ถั่น ตุง", true)]
    [InlineData("Nguyen Van Thi", "เหงียน วัน ถิ", true)]
    [InlineData("Van", "เหงียน วัน ถิ", false)]
    [InlineData("Nguyen", "เหงียน วัน ถิ", false)]
    [InlineData("Le Nguyen Van Thi", "เหงียน วัน ถิ", false)]
    public void AGivenNameEndsTheNameItIsOf(string part, string name, bool ends) => Assert.Equal(ends, Key(part)!.Ends(Key(name)!));

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("Value Chain")]
    [InlineData("World Bank")]
    [InlineData("กระทรวงมหาดไทย")]
    [InlineData("พลังงาน")]
    [InlineData("12/3")]
    [InlineData("\uD800")]
    public void WhatIsNotVietnameseIsNoKey(string name) => Assert.Null(Key(name));

    [Fact]
    public void AMissingOrEndlessNameIsNoKey()
    {
        Assert.False(SyllableKey.TryParse(null, out _));
        Assert.False(SyllableKey.TryParse(new string('ก', 100_000), out _));
    }
}
