using NewsSearch.Search;

namespace NewsSearch.Tests.Search;

public sealed class NameSpellingsTests
{
    private static readonly NameSpellings Names = new(
    [
        ("ประยุทธ์ จันทร์โอชา", 900), ("ชัชชาติ สิทธิพันธุ์", 40), ("อนุพงษ์ เผ่าจินดา", 40), ("เอนก เหล่าธรรมทัศน์", 70), ("นครราชสีมา", 100), ("สุราษฎร์ธานี", 100), ("Đào Xuân Yến", 3), ("สมชาย ใจดี", 2),
        ("ศุภกิจ บุญศิริ", 38), ("ศุกกิจ บุญศิริ", 1),
    ]);

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
    [InlineData("ศุกิจ บุญศิริ")]
    [InlineData("ศุกกิจ บุญศิริ")]
    public void ASlipThatTheArchiveHasTooIsNotTakenForTheName(string typed) => Assert.Equal("ศุภกิจ บุญศิริ", Names.Nearest(typed)[0].Name);

    [Theory]
    [InlineData("ศุภกิจ บุญศิริ")]
    [InlineData("ชัชชาติ สิทธิพันธุ์")]
    [InlineData("สมศักดิ์ ใจงาม")]
    [InlineData("งบประมาณ")]
    [InlineData("xy")]
    [InlineData("")]
    public void WhatIsSpelledRightOrIsAnotherNameIsNot(string typed) => Assert.Empty(Names.Nearest(typed));
}
