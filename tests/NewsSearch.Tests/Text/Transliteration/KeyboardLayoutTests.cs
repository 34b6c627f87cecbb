using NewsSearch.Text.Transliteration;

namespace NewsSearch.Tests.Text.Transliteration;

public class KeyboardLayoutTests
{
    [Theory]
    [InlineData("l;ylfu", "สวัสดี")]
    [InlineData("8Itdii,dki", "คณะกรรมการ")]
    [InlineData("-o", "ขน")]
    public void TheSameKeysGiveThaiOrLatin(string latin, string thai)
    {
        Assert.Equal(thai, KeyboardLayout.ToThai(latin));
        Assert.Equal(latin, KeyboardLayout.ToLatin(thai));
    }

    [Fact]
    public void EveryKeyLeadsThereAndBack()
    {
        const string keys = "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./QETYUIOPASDFGHJKLCVBN";
        Assert.Equal(keys, KeyboardLayout.ToLatin(KeyboardLayout.ToThai(keys)));
    }

    [Fact]
    public void WhatIsOnNoKeyStays() => Assert.Equal("漢 \n", KeyboardLayout.ToThai("漢 \n"));
}
