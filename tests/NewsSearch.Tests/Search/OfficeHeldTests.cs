using NewsSearch.Entities.Officials;
using NewsSearch.Index;
using NewsSearch.Search;
using NewsSearch.Tests.Entities;

namespace NewsSearch.Tests.Search;

public sealed class OfficeHeldTests
{
    private static readonly OfficeCodes Codes = new(GazetteerTests.Real);

    private static IEnumerable<(string Wording, int Others, int Count, long? First, long? Last)> Group(params ValueSpan[] wordings) =>
        OfficeHeld.Group(wordings, Codes).Select(office => (office.Wording, office.OtherWordings.Count, office.Count, office.First, office.Last));

    [Fact]
    public void WordingsOfOneOfficeAreOneWithAllTheirArticles() =>
        Assert.Equal(
            [("เลขาธิการคณะกรรมการพรรคประจำจังหวัด", 2, 9, (long?)10, (long?)70), ("ผู้อำนวยการ", 0, 1, null, null)],
            Group(
                new ValueSpan("เลขาธิการคณะกรรมการพรรคประจำจังหวัด", 5, 20, 70),
                new ValueSpan("เลขาธิการพรรคสาขาจังหวัดเดียนเบียน", 3, 10, 30),
                new ValueSpan("เลขาธิการคณะกรรมการพรรคจังหวัดเดียนเบียน", 1, null, null),
                new ValueSpan("ผู้อำนวยการ", 1, null, null)));

    [Theory]
    [InlineData("รัฐมนตรีว่าการกระทรวงสาธารณสุข", 5, "รัฐมนตรีว่าการกระทรวงสาธรณสุข", 1, 1)]
    [InlineData("รัฐมนตรีว่าการกระทรวงสาธารณสุข", 5, "รัฐมนตรีว่าการกระทวงสาธารณสุข", 1, 1)]
    [InlineData("รัฐมนตรีว่าการกระทรวงสาธารณสุข", 5, "รัฐมนตรีว่าการกระทวงสาธารณสุข", 2, 2)]
    [InlineData("รัฐมนตรีว่าการกระทรวงสาธารณสุข", 4, "รัฐมนตรีว่าการกระทวงสาธารณสุข", 1, 2)]
    [InlineData("รัฐมนตรีว่าการกระทรวงสาธารณสุข", 5, "รัฐมนตรีช่วยว่าการกระทรวงสาธารณสุข", 1, 2)]
    [InlineData("ผู้อำนวยการสำนักงานเขต 1", 5, "ผู้อำนวยการสำนักงานเขต 2", 1, 2)]
    public void AnOfficeOfOneArticleALetterFromThatOfManyIsASlipOfIt(string right, int times, string slip, int once, int offices) =>
        Assert.Equal(offices, Group(new ValueSpan(right, times, 10, 20), new ValueSpan(slip, once, 30, 30)).Count());

    [Theory]
    [InlineData("นายกรัฐมนตรี", "Prime Minister")]
    [InlineData("นายกรัฐมนตรี", "นรม.")]
    [InlineData("นายกรัฐมนตรี", "Thủ tướng")]
    [InlineData("นายกรัฐมนตรี", "Prime Minister of Thailand")]
    [InlineData("รัฐมนตรีว่าการกระทรวงกลาโหม", "รมว.กห.")]
    [InlineData("รัฐมนตรีว่าการกระทรวงกลาโหม", "รมว.กลาโหม")]
    [InlineData("รัฐมนตรีว่าการกระทรวงกลาโหม", "Minister of Defence")]
    [InlineData("รัฐมนตรีว่าการกระทรวงกลาโหม", "Minister of Defense")]
    [InlineData("รัฐมนตรีว่าการกระทรวงกลาโหม", "Defense Minister")]
    [InlineData("รัฐมนตรีช่วยว่าการกระทรวงการคลัง", "Deputy Finance Minister")]
    [InlineData("รัฐมนตรีว่าการกระทรวงกลาโหม", "รัฐมนตรีว่าการกลาโหม")]
    [InlineData("รัฐมนตรีว่าการกระทรวงการคลัง", "รมว.คลัง")]
    [InlineData("รัฐมนตรีว่าการกระทรวงเกษตรและสหกรณ์", "รัฐมนตรีว่าการกระทรวงเกษตรฯ")]
    [InlineData("ปลัดกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม", "ปลัดกระทรวงดีอี")]
    [InlineData("รองนายกรัฐมนตรี", "รอง นรม.")]
    [InlineData("รองนายกรัฐมนตรี", "Deputy PM")]
    [InlineData("รองผู้ว่าราชการจังหวัดเชียงใหม่", "รอง ผวจ.เชียงใหม่")]
    [InlineData("ผู้ช่วยรัฐมนตรีประจำกระทรวงยุติธรรม", "ผู้ช่วย รมว.ยุติธรรม")]
    [InlineData("โฆษกประจำสำนักนายกรัฐมนตรี", "โฆษกรัฐบาล")]
    [InlineData("Prime Minister of Thailand", "Prime Minister of the Kingdom of Thailand")]
    [InlineData("อดีตนายกรัฐมนตรี", "former Prime Minister")]
    [InlineData("รักษาการปลัดกระทรวงมหาดไทย", "รักษาราชการแทนปลัดกระทรวงมหาดไทย")]
    [InlineData("อดีตผู้อำนวยการโรงเรียน", "อดีต ผู้อำนวยการโรงเรียน")]
    public void ShortFormsAndOtherLanguagesAreTheSameOffice(string wording, string other) =>
        Assert.Equal([(wording, 1, 3, (long?)1, (long?)4)], Group(new ValueSpan(wording, 2, 1, 2), new ValueSpan(other, 1, 3, 4)));

    [Theory]
    [InlineData("นายกรัฐมนตรีลาว", "นายกรัฐมนตรีกัมพูชา")]
    [InlineData("รมว.กห.", "รมช.กห.")]
    [InlineData("รมว.กห.", "รมว.มท.")]
    [InlineData("Defense Minister", "Deputy Defense Minister")]
    [InlineData("Minister", "Prime Minister")]
    [InlineData("นายกรัฐมนตรี", "อดีตนายกรัฐมนตรี")]
    [InlineData("อธิบดีกรมประมง", "รักษาราชการแทนอธิบดีกรมประมง")]
    [InlineData("อดีตปลัดกระทรวงมหาดไทย", "รักษาราชการแทนปลัดกระทรวงมหาดไทย")]
    [InlineData("ผู้ช่วย รมว.ยุติธรรม", "รมว.ยุติธรรม")]
    [InlineData("รัฐมนตรีว่าการกระทรวงการ", "รัฐมนตรีว่าการกระทรวงการคลัง")]
    public void WhatTheTablesDoNotJoinStaysApart(string wording, string other) =>
        Assert.Equal(2, Group(new ValueSpan(wording, 2, 1, 2), new ValueSpan(other, 1, 3, 4)).Count());

    [Fact]
    public void OfficesOfTwoProvincesOrMinistriesAreApartAndSoAreDeputies() =>
        Assert.Equal(
            7,
            Group(
                new ValueSpan("ผู้ว่าราชการจังหวัดเลย", 4, 1, 2),
                new ValueSpan("ผู้ว่าราชการจังหวัดตาก", 3, 3, 4),
                new ValueSpan("ผู้ว่าราชการจังหวัด", 3, 3, 4),
                new ValueSpan("รองผู้ว่าราชการจังหวัดตาก", 2, 3, 4),
                new ValueSpan("รัฐมนตรีว่าการกระทรวงการคลัง", 2, 5, 6),
                new ValueSpan("รัฐมนตรีว่าการกระทรวงมหาดไทย", 2, 5, 6),
                new ValueSpan("รองประธานรัฐสภา", 1, 5, 6)).Count());
}
