using NewsSearch.Search;

namespace NewsSearch.Tests.Search;

public sealed class NameSpellingsTests
{
    private static readonly NameSpellings Names = new(
        ["ประยุทธ์ จันทร์โอชา", "ชัชชาติ สิทธิพันธุ์", "อนุพงษ์ เผ่าจินดา", "เอนก เหล่าธรรมทัศน์", "นครราชสีมา", "สุราษฎร์ธานี", "Đào Xuân Yến", "สมชาย ใจดี"]);

    [Theory]
    [InlineData("ประยุทธ จันโอชา", "ประยุทธ์ จันทร์โอชา")]
    [InlineData("ประยุดจันทร์โอชา", "ประยุทธ์ จันทร์โอชา")]
    [InlineData("ชัดชาติ สิทธิพันธ์", "ชัชชาติ สิทธิพันธุ์")]
    [InlineData("อนุพงศ์ เผ่าจินดา", "อนุพงษ์ เผ่าจินดา")]
    [InlineData("อเนก เหล่าธรรมทัศน์", "เอนก เหล่าธรรมทัศน์")]
    [InlineData("นครราชศรีมา", "นครราชสีมา")]
    [InlineData("สุราษธานี", "สุราษฎร์ธานี")]
    [InlineData("dao xuan yem", "Đào Xuân Yến")]
    [InlineData("เผ่าจินดาา", "เผ่าจินดา")]
    public void ANameSpelledWronglyIsFound(string typed, string name) => Assert.Equal(name, Names.Nearest(typed)[0].Name);

    [Theory]
    [InlineData("ชัชชาติ สิทธิพันธุ์")]
    [InlineData("สมศักดิ์ ใจงาม")]
    [InlineData("งบประมาณ")]
    [InlineData("xy")]
    [InlineData("")]
    public void WhatIsSpelledRightOrIsAnotherNameIsNot(string typed) => Assert.Empty(Names.Nearest(typed));
}
