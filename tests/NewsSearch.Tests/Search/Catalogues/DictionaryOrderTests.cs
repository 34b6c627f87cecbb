using NewsSearch.Search.Catalogues;

namespace NewsSearch.Tests.Search.Catalogues;

public sealed class DictionaryOrderTests
{
    [Theory]
    // The order of the Royal Institute's dictionary: by consonant, then vowel; tone marks last of all.
    [InlineData("กา", "เก", "ขา", "เดา", "โด", "ตาก", "แพร่", "ยะลา", "เลย", "ฮา")]
    [InlineData("ชัยนาท", "เชียงราย", "เชียงใหม่", "ตรัง", "ตราด", "ตาก")]
    [InlineData("Dao Van An", "Đào Xuân Yến", "Nguyen", "Trần", "Tran Van")]
    [InlineData("An Giang", "Bắc Kạn", "Đà Nẵng", "Điện Biên", "Hà Giang")]
    public void NamesAreInTheOrderOfADictionary(params string[] names) =>
        Assert.Equal(names, names.Reverse().OrderBy(DictionaryOrder.KeyOf, StringComparer.Ordinal));
}
