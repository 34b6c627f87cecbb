using NewsSearch.Text.Lexicon;

namespace NewsSearch.Tests.Text.Lexicon;

public class PlaceNamesTests
{
    private static readonly Dictionary<string, long> Words = new()
    {
        ["ตำบล"] = 900, ["อำเภอ"] = 900, ["ลาด"] = 60, ["หญ้า"] = 90, ["บ้าน"] = 900, ["ใหม่"] = 900, ["และ"] = 900, ["พื้นที่"] = 900, ["ใน"] = 900, ["ตลาดน้ำ"] = 9,
    };

    [Theory]
    [InlineData("ตำบลลาดหญ้า อำเภอเมือง", "ลาดหญ้า")]
    [InlineData("ที่ตำบลลาดหญ้า จังหวัดกาญจนบุรี", "ลาดหญ้า")]
    [InlineData("ต.ลาดหญ้า อ.เมือง", "ลาดหญ้า")]
    [InlineData("ต. ลาดหญ้า จ.กาญจนบุรี", "ลาดหญ้า")]
    [InlineData("แขวงลาดหญ้า เขตคลองสาน", "ลาดหญ้า")]
    [InlineData("วัดลาดหญ้า ตำบลท่าล้อ", "ลาดหญ้า")]
    [InlineData("วัดลาดหญ้า ต.ท่าล้อ", "ลาดหญ้า")]
    [InlineData("จังหวัดลาดหญ้า อำเภอเมือง", "")]
    [InlineData("บ้านลาดหญ้า ตำบลท่าล้อ", "")]
    [InlineData("ตำบลลาดหญ้า เมื่อวันที่", "")]
    [InlineData("บ้านลาดหญ้า อำเภอเมือง", "")]
    [InlineData("ตำบลในพื้นที่ อำเภอเมือง", "")]
    [InlineData("ตำบลลาด อำเภอเมือง", "")]
    public void NamesAreLearnedFromWhereTheyStand(string line, string names) => Assert.Equal(names, Learned(line, [new("ตำบลลาดหญ้า", 3)]));

    [Fact]
    public void WhatStandsInSentencesAsOftenIsNoName()
    {
        Assert.Equal("บ้านใหม่", Learned("ตำบลบ้านใหม่ อำเภอเมือง", [new("ตำบลบ้านใหม่", 3), new("ซื้อบ้านใหม่ไว้", 2)]));
        Assert.Equal("", Learned("ตำบลบ้านใหม่ อำเภอเมือง", [new("ตำบลบ้านใหม่", 3), new("ซื้อบ้านใหม่ไว้", 4)]));
    }

    [Fact]
    public void AWordThatIsSeldomThePlaceIsNoName() => Assert.Equal("", Learned("ตำบลตลาดน้ำ อำเภอเมือง", [new("ตลาดน้ำ", 9)]));

    private static string Learned(string line, KeyValuePair<string, int>[] runs)
    {
        var places = new PlaceNames();
        for (var i = 0; i < 3; i++) places.Read(line);
        return string.Join(' ', places.Learned(Words, new NameContexts(runs)).Keys.Order(StringComparer.Ordinal));
    }
}
