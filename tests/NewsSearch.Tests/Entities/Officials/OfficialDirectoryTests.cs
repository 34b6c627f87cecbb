using NewsSearch.Entities.Officials;

namespace NewsSearch.Tests.Entities.Officials;

public sealed class OfficialDirectoryTests
{
    private static readonly OfficialDirectory Directory = new(GazetteerTests.Real,
    [
        ("สุธี-ทองแย้ม", "สุธี ทองแย้ม", 3), ("le-duc-giang", "Le Duc Giang", 2), ("le-duc-giang", "Lê Đức Giang", 5), ("dao-xuan-yen", "เดา ซวน เยน", 4),
    ]);

    [Theory]
    [InlineData("Dao Xuan Yen", "dao-xuan-yen")]
    [InlineData("Đào Xuân Yến", "dao-xuan-yen")]
    [InlineData("เดา ซวน เยน", "dao-xuan-yen")]
    [InlineData("dao xuan yen", "dao-xuan-yen")]
    [InlineData("daoxuanyen", "dao-xuan-yen")]
    [InlineData("DAO-XUAN-YEN", "dao-xuan-yen")]
    [InlineData("สหายเดา ซวน เยน", "dao-xuan-yen")]
    [InlineData("เดา ถั่น ตุง", "dau-thanh-tung")]
    [InlineData("นายสุธี  ทองแย้ม", "สุธี-ทองแย้ม")]
    [InlineData("เล ดึ๊ก เกียง", "le-duc-giang")]
    [InlineData("เลดึ๊กซาง", "le-duc-giang")]
    [InlineData("แผนพัฒนา", "")]
    [InlineData("", "")]
    [InlineData("\uD800", "")]
    public void AnOfficialIsFoundByAnySpelling(string name, string ids) => Assert.Equal(ids, string.Join(' ', Directory.Find(name)));

    [Fact]
    public void TheLabelIsInTheReadersScriptWhereItIsKnown()
    {
        Assert.Equal("เดา ซวน เยน", Directory.Label("dao-xuan-yen", "th"));
        Assert.Equal("Dao Xuan Yen", Directory.Label("dao-xuan-yen", "en"));
        Assert.Equal("Lê Đức Giang", Directory.Label("le-duc-giang", "th"));
        Assert.Equal("สุธี ทองแย้ม", Directory.Label("สุธี-ทองแย้ม", "en"));
        Assert.Equal("nobody", Directory.Label("nobody", "en"));
        Assert.Empty(Directory.Names("nobody"));
    }

    [Theory]
    [InlineData("แผน 2567 Dao Xuan Yen", "Dao Xuan Yen>dao-xuan-yen")]
    [InlineData("ประชุม นายสุธี ทองแย้ม เดา ถั่น ตุง", "สุธี ทองแย้ม>สุธี-ทองแย้ม, เดา ถั่น ตุง>dau-thanh-tung")]
    [InlineData("เลดึ๊กซาง 2024", "เลดึ๊กซาง>le-duc-giang")]
    [InlineData("แผนพัฒนาจังหวัด", "")]
    public void NamesAreFoundInsideAQuery(string text, string found) =>
        Assert.Equal(found, string.Join(", ", Directory.FindIn(text).Select(one => $"{one.Span.In(text)}>{one.Ids[0]}")));

    [Fact]
    public void AHundredThousandOfficialsAreHeld()
    {
        string[] families = ["Nguyen", "Tran", "Le", "Pham", "Hoang", "Phan", "Vu", "Dang", "Bui", "Do"], middles = ["Van", "Thi", "Duc", "Minh", "Quoc", "Thanh", "Xuan", "Huu", "Ngoc", "Anh"];
        var rows = Enumerable.Range(0, 100_000).Select(i => $"{families[i % 10]} {middles[i / 10 % 10]} {(char)('a' + i / 100 % 26)}{i / 2600}")
            .Select(name => (name.Replace(' ', '-'), name, 1));
        var directory = new OfficialDirectory(GazetteerTests.Real, rows);

        Assert.True(directory.Count >= 100_000);
        Assert.NotEmpty(directory.Find("nguyen van a0"));
    }
}
