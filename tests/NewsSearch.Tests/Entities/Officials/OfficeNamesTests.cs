using NewsSearch.Entities.Officials;

namespace NewsSearch.Tests.Entities.Officials;

public sealed class OfficeNamesTests
{
    private static readonly OfficeNames Names = new(GazetteerTests.Real);

    [Theory]
    [InlineData("นายกรัฐมนตรี", "Prime Minister", "Thủ tướng")]
    [InlineData("นายกรัฐมนตรีสาธารณรัฐสิงคโปร์", "Prime Minister of Singapore", "Thủ tướng Singapore")]
    [InlineData("นายกรัฐมนตรีแห่งสาธารณรัฐประชาธิปไตยประชาชนลาว", "Prime Minister of Laos", "Thủ tướng Lào")]
    [InlineData("ประธานาธิบดีสหรัฐอเมริกา", null, null)]
    [InlineData("รัฐมนตรีว่าการกระทรวงการคลัง", "Minister of Finance", "Minister of Finance")]
    [InlineData("รมว.กห.", "Minister of Defence", "Minister of Defence")]
    [InlineData("รองปลัดกระทรวงมหาดไทย", "Deputy Permanent Secretary of Interior", "Deputy Permanent Secretary of Interior")]
    [InlineData("ผู้ว่าราชการจังหวัดเชียงใหม่", "Provincial Governor of Chiang Mai", "Tỉnh trưởng Chiang Mai")]
    [InlineData("ผู้ว่าราชการกรุงเทพมหานคร", "Governor of Bangkok", "Governor of Bangkok")]
    [InlineData("ประธานคณะกรรมการประชาชนจังหวัดเหงะอาน", "Chair of the Provincial People's Committee of Nghệ An", "Chủ tịch UBND tỉnh Nghệ An")]
    [InlineData("รองผู้ว่าราชการจังหวัดน่าน", "Deputy Governor of Nan", "Deputy Governor of Nan")]
    [InlineData("รองหัวหน้าคณะผู้แทนรัฐสภาจังหวัด", "Deputy Head of the provincial NA delegation", "Phó Trưởng Đoàn ĐBQH tỉnh")]
    [InlineData("อดีตนายกรัฐมนตรี", "former Prime Minister", "nguyên Thủ tướng")]
    [InlineData("อดีตนายกรัฐมนตรีนิวซีแลนด์", "former Prime Minister of New Zealand", "nguyên Thủ tướng New Zealand")]
    [InlineData("อดีตรัฐมนตรีว่าการกระทรวงการคลัง", "former Minister of Finance", "former Minister of Finance")]
    [InlineData("รักษาราชการแทนปลัดกระทรวงมหาดไทย", "acting Permanent Secretary of Interior", "acting Permanent Secretary of Interior")]
    [InlineData("รักษาการในตำแหน่งประธานคณะกรรมการประชาชนจังหวัด", "acting Chair of the Provincial People's Committee", "quyền Chủ tịch UBND tỉnh")]
    [InlineData("อดีตชาวนา", null, null)]
    [InlineData("รอง นรม.", "Deputy Prime Minister", "Phó Thủ tướng")]
    [InlineData("รอง ผวจ.เชียงใหม่", "Deputy Governor of Chiang Mai", "Deputy Governor of Chiang Mai")]
    [InlineData("ผู้ช่วย รมว.ยุติธรรม", "Assistant Minister of Justice", "Assistant Minister of Justice")]
    [InlineData("ผู้อำนวยการกรมวัฒนธรรม", null, null)]
    [InlineData("ชาวนา", null, null)]
    public void AnOfficeOfTheTablesIsSaidInTheLanguageOfThePage(string wording, string? english, string? vietnamese)
    {
        Assert.Equal(english, Names.In(wording, "en"));
        Assert.Equal(vietnamese, Names.In(wording, "vi"));
        Assert.Null(Names.In(wording, "th"));
    }

    [Theory]
    [InlineData("Prime Minister", "นายกรัฐมนตรี")]
    [InlineData("Prime Minister of Japan", "นายกรัฐมนตรีญี่ปุ่น")]
    [InlineData("Minister of Public Health", "รัฐมนตรีว่าการกระทรวงสาธารณสุข")]
    [InlineData("former Prime Minister", "อดีตนายกรัฐมนตรี")]
    [InlineData("ex-Prime Minister of Japan", "อดีตนายกรัฐมนตรีญี่ปุ่น")]
    [InlineData("Acting Government Spokesperson", "รักษาการโฆษกประจำสำนักนายกรัฐมนตรี")]
    [InlineData("nguyên Phó Thủ tướng", "อดีตรองนายกรัฐมนตรี")]
    [InlineData("Quyền Chủ tịch UBND tỉnh", "รักษาการประธานคณะกรรมการประชาชนจังหวัด")]
    [InlineData("Deputy PM", "รองนายกรัฐมนตรี")]
    [InlineData("Prime Minister of the Kingdom of Thailand", "นายกรัฐมนตรีไทย")]
    [InlineData("Government Spokesperson of the Year", null)]
    public void AnOfficeInLatinLettersIsSaidInThai(string wording, string? thai) => Assert.Equal(thai, Names.In(wording, "th"));
}
