using NewsSearch.Text.Lexicon;

namespace NewsSearch.Tests.Text.Lexicon;

public class PersonNamesTests
{
    private static readonly Dictionary<string, long> Words = new()
    {
        ["นาย"] = 900, ["นายก"] = 500, ["นางสาว"] = 400, ["แพ"] = 20, ["ทอง"] = 60, ["กล่าว"] = 800, ["ว่า"] = 900, ["สมาคม"] = 90, ["ธุรกิจ"] = 90, ["ไทย"] = 900, ["สมชาย"] = 30, ["ใจดี"] = 2,
    };

    [Theory]
    [InlineData("นางสาวแพทองธาร ชินวัตร", "ชินวัตร แพทองธาร")]
    [InlineData("นางสาว แพทองธาร ชินวัตร", "ชินวัตร แพทองธาร")]
    [InlineData("พลเอก ประยุทธ์ จันทร์โอชา", "จันทร์โอชา ประยุทธ์")]
    [InlineData("นายสมชาย แพทองธาร", "แพทองธาร")]
    [InlineData("นายกสมาคม ธุรกิจไทย", "")]
    [InlineData("นายมานิต กล่าวว่า", "มานิต")]
    [InlineData("นายมานิต  ใจดี", "")]
    [InlineData("มานิต ใจดี", "")]
    [InlineData("ดร.มานิต ใจดี", "มานิต ใจดี")]
    [InlineData("น.ส. มานิต ใจดี", "มานิต ใจดี")]
    [InlineData("พ.ศ. มานิต ใจดี", "")]
    public void NamesAreLearnedFromWhereTheyStand(string line, string names)
    {
        var people = new PersonNames();
        for (var i = 0; i < 3; i++) people.Read($"วันนี้ {line} ");
        Assert.Equal(names, string.Join(' ', people.Learned(Words, _ => 3).Keys.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void WhatStandsElsewhereMoreOftenIsNoFamilyName()
    {
        var people = new PersonNames();
        for (var i = 0; i < 3; i++) people.Read("นายมานิต เดินทาง");
        Assert.Empty(people.Learned(Words, run => run == "เดินทาง" ? 100 : 3));
    }
}
