using NewsSearch.Indexing.Copies;
using NewsSearch.Entities;
using NewsSearch.Entities.Places;
using NewsSearch.Indexing;

namespace NewsSearch.Tests.Indexing.Copies;

public sealed class StoryTextTests
{
    private const string Report = """
        ธนาคารเพื่อการเกษตรเปิดรับฝากสลากออมทรัพย์ชุดใหม่ หน่วยละ 100 บาท อายุ 3 ปี รางวัลสูงสุด 10 ล้านบาท
        ผู้จัดการธนาคารเปิดเผยว่า ผู้ฝากครบกำหนดได้รับดอกเบี้ยร้อยละ 1.25 ต่อปี และมีสิทธิลุ้นรางวัลทุกวันที่ 16 ของเดือน
        ตั้งเป้าหมายระดมเงินฝาก 20,000 ล้านบาท เพื่อนำไปเป็นทุนหมุนเวียนให้เกษตรกรกู้ยืมในฤดูกาลผลิตใหม่
        ผู้สนใจสอบถามได้ที่สาขาทั่วประเทศ หรือโทร 02 555 0555 ในวันและเวลาราชการ
        """;

    [Fact]
    public void AnotherHeadlineAndALineMoreMakeACopy() =>
        Assert.True(AreCopies(Made("ธ.ก.ส. ออกสลาก\n" + Report), Made("เปิดแล้วสลากเกษตร ลุ้น 10 ล้าน\n" + Report + "ที่มา สำนักข่าวท้องถิ่น")));

    [Theory]
    [InlineData("10 ล้านบาท", "12 ล้านบาท", "20,000", "25,000", "1.25", "1.50")]
    [InlineData("100 บาท", "50 บาท", "วันที่ 16", "วันที่ 1", "อายุ 3 ปี", "อายุ 5 ปี")]
    public void AReportOfASeriesHasOtherFigures(params string[] changes)
    {
        var later = Report;
        for (var i = 0; i < changes.Length; i += 2) later = later.Replace(changes[i], changes[i + 1], StringComparison.Ordinal);
        Assert.False(AreCopies(Made(Report), Made(later)));
    }

    [Theory]
    [InlineData("2021-03-04", "2021-03-04", true)]
    [InlineData("2021-03-04", "2021-03-05", false)]
    [InlineData("2021-03-04", null, true)]
    public void CopiesTellOfTheSameDay(string one, string? other, bool areCopies) =>
        Assert.Equal(areCopies, AreCopies(Made(Report, happened: one), Made(Report, happened: other)));

    [Theory]
    [InlineData("2021-03-04", "2021-03-10", true)]
    [InlineData("2021-03-04", "2021-03-12", false)]
    [InlineData(null, "2021-03-12", true)]
    public void CopiesArePrintedWithinAWeek(string? one, string other, bool areCopies) =>
        Assert.Equal(areCopies, AreCopies(Made(Report, printed: one), Made(Report, printed: other)));

    [Theory]
    [InlineData("th-chanthaburi", "th-sukhothai", false)]
    [InlineData("th-chanthaburi", "th-chanthaburi", true)]
    [InlineData("th-chanthaburi", null, true)]
    public void TheSameCeremonyInAnotherProvinceIsAnotherStory(string one, string? other, bool areCopies) =>
        Assert.Equal(areCopies, AreCopies(Made(Report, province: one), Made(Report, province: other)));

    [Fact]
    public void FiguresAreTheSameInEitherDigits() => Assert.True(AreCopies(Made(Report), Made(Report.Replace("20,000", "๒๐,๐๐๐", StringComparison.Ordinal))));

    private static bool AreCopies(StoredArticle one, StoredArticle other)
    {
        var (first, second) = (StoryText.Of(one)!, StoryText.Of(other)!);
        Assert.Equal(first.IsCopyOf(second), second.IsCopyOf(first));
        return first.IsCopyOf(second);
    }

    private static StoredArticle Made(string text, string? happened = null, string? printed = null, string? province = null) => new(
        new Article { Id = "a", Text = text, Lines = [] },
        new Recognition
        {
            Event = happened is null ? null : DateOnly.ParseExact(happened, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Published = printed is null ? null : DateOnly.ParseExact(printed, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Provinces = province is null ? [] : [new RecognisedProvince(province, true, "given", [])],
        });
}
