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
    [InlineData("รัฐมนตรีว่าการกระทรวงการคลัง", "Minister of Finance", "Bộ trưởng Bộ Tài chính")]
    [InlineData("รมว.กห.", "Minister of Defence", "Bộ trưởng Bộ Quốc phòng")]
    [InlineData("รองปลัดกระทรวงมหาดไทย", "Deputy Permanent Secretary of the Ministry of Interior", "Phó Thứ trưởng thường trực Bộ Nội vụ")]
    [InlineData("ผู้ว่าราชการจังหวัดเชียงใหม่", "Provincial Governor of Chiang Mai", "Tỉnh trưởng Chiang Mai")]
    [InlineData("ผู้ว่าราชการกรุงเทพมหานคร", "Governor of Bangkok", "Thống đốc Bangkok")]
    [InlineData("ประธานคณะกรรมการประชาชนจังหวัดเหงะอาน", "Chair of the Provincial People's Committee of Nghệ An", "Chủ tịch UBND tỉnh Nghệ An")]
    [InlineData("รองผู้ว่าราชการจังหวัดน่าน", "Deputy Governor of Nan", "Phó Tỉnh trưởng Nan")]
    [InlineData("รองหัวหน้าคณะผู้แทนรัฐสภาจังหวัด", "Deputy Head of the provincial NA delegation", "Phó Trưởng Đoàn ĐBQH tỉnh")]
    [InlineData("อดีตนายกรัฐมนตรี", "former Prime Minister", "nguyên Thủ tướng")]
    [InlineData("อดีตนายกรัฐมนตรีนิวซีแลนด์", "former Prime Minister of New Zealand", "nguyên Thủ tướng New Zealand")]
    [InlineData("อดีตรัฐมนตรีว่าการกระทรวงการคลัง", "former Minister of Finance", "nguyên Bộ trưởng Bộ Tài chính")]
    [InlineData("รักษาราชการแทนปลัดกระทรวงมหาดไทย", "acting Permanent Secretary of the Ministry of Interior", "quyền Thứ trưởng thường trực Bộ Nội vụ")]
    [InlineData("รักษาการในตำแหน่งประธานคณะกรรมการประชาชนจังหวัด", "acting Chair of the Provincial People's Committee", "quyền Chủ tịch UBND tỉnh")]
    [InlineData("อดีตชาวนา", null, null)]
    [InlineData("รอง นรม.", "Deputy Prime Minister", "Phó Thủ tướng")]
    [InlineData("รอง ผวจ.เชียงใหม่", "Deputy Governor of Chiang Mai", "Phó Tỉnh trưởng Chiang Mai")]
    [InlineData("ผู้ช่วย รมว.ยุติธรรม", "Assistant Minister of Justice", "Trợ lý Bộ trưởng Bộ Tư pháp")]
    [InlineData("อธิบดีกรมการจัดหางาน", "Director-General of the Department of Employment", "Cục trưởng Cục Việc làm")]
    [InlineData("รองอธิบดีกรมการจัดหางาน", "Deputy Director-General of the Department of Employment", "Phó Cục trưởng Cục Việc làm")]
    [InlineData("รักษาการอธิบดีกรมเจ้าท่า", "acting Director-General of the Marine Department", "quyền Cục trưởng Cục Hàng hải")]
    [InlineData("ผู้ว่าการรถไฟแห่งประเทศไทย", "Governor of the State Railway of Thailand", "Thống đốc Đường sắt Nhà nước Thái Lan")]
    [InlineData("ผู้ว่าการการรถไฟแห่งประเทศไทย", "Governor of the State Railway of Thailand", "Thống đốc Đường sắt Nhà nước Thái Lan")]
    [InlineData("ผู้อำนวยการธนาคารออมสิน", "Director of the Government Savings Bank", "Giám đốc Ngân hàng Tiết kiệm Chính phủ")]
    [InlineData("เลขาธิการ ป.ป.ส.", "Secretary-General of the Office of the Narcotics Control Board", "Tổng Thư ký Ủy ban Kiểm soát Ma túy")]
    [InlineData("โฆษก กห.", "Spokesperson of the Ministry of Defence", "Người phát ngôn Bộ Quốc phòng")]
    [InlineData("ที่ปรึกษารัฐมนตรีว่าการกระทรวงแรงงาน", "Adviser to the Minister of Labour", "Cố vấn Bộ trưởng Bộ Lao động")]
    [InlineData("ที่ปรึกษาของนายกรัฐมนตรี", "Adviser to the Prime Minister", "Cố vấn Thủ tướng")]
    [InlineData("เลขานุการ รมว.มหาดไทย", "Secretary to the Minister of Interior", "Thư ký Bộ trưởng Bộ Nội vụ")]
    [InlineData("ผู้ช่วยรัฐมนตรีประจำนายกรัฐมนตรี", "Assistant Minister to the Prime Minister", "Assistant Minister to the Prime Minister")]
    [InlineData("รองเลขาธิการนายกรัฐมนตรีฝ่ายการเมือง", "Deputy Secretary-General to the Prime Minister for political affairs", "Phó Tổng Thư ký của Thủ tướng phụ trách chính trị")]
    [InlineData("กรรมการผู้อำนวยการใหญ่", "President", "Tổng Giám đốc")]
    [InlineData("นายกสมาคมแม่บ้านมหาดไทย", "President of the Interior Ministry Housewives Association", "Chủ tịch Hội Phu nhân Bộ Nội vụ")]
    [InlineData("อธิบดีกรมที่ไม่มีในตาราง", null, null)]
    [InlineData("กรรมการผู้อำนวยการ", null, null)]
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
