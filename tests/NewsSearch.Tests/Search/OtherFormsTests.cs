using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Search;

/// <summary>Abbreviations and what they stand for, each found by the other.</summary>
public sealed class OtherFormsTests : IDisposable
{
    private readonly SmallArchive _archive = SmallArchive.Of(
        ("ครม", "ครม. เห็นชอบมาตรการ", "ที่ประชุม ครม. เห็นชอบมาตรการตามที่เสนอ"),
        ("คณะ", "คณะรัฐมนตรีเห็นชอบ", "คณะรัฐมนตรีมีมติเห็นชอบแผนพัฒนา"),
        ("พรบ", "ร่าง พ.ร.บ.งบประมาณ", "สภาพิจารณาร่าง พ.ร.บ.งบประมาณรายจ่าย"),
        ("พระ", "พระราชบัญญัติงบประมาณ", "สภาพิจารณาพระราชบัญญัติงบประมาณรายจ่ายประจำปี"),
        ("งบ", "งบประมาณจังหวัด", "จังหวัดใช้งบประมาณปรับปรุงถนน ไม่มีพระราชบัญญัติ"),
        ("อบจ", "อบจ.ระยองเปิดสนามกีฬา", "นายก อบจ. ระยอง เปิดสนามกีฬา"),
        ("องค์", "องค์การบริหารส่วนจังหวัดระยอง", "องค์การบริหารส่วนจังหวัดระยองจัดงาน"),
        ("กพร", "กพร. แจงเหมืองทอง", "กพร. ชี้แจงเรื่องเหมืองทอง"),
        ("ฝีมือ", "กรมพัฒนาฝีมือแรงงานฝึกอาชีพ", "กรมพัฒนาฝีมือแรงงานฝึกอาชีพให้ประชาชน"),
        ("ขสมก", "ขสมก. เพิ่มรถเมล์", "ขสมก. เพิ่มรถเมล์ในวันหยุด"),
        ("นบข", "นบข. ประกันราคา", "ที่ประชุม นบข. เห็นชอบราคาประกัน"),
        ("กอ", "กอ.รมน. ลงพื้นที่", "กอ.รมน. ลงพื้นที่พบประชาชน"),
        ("ภายใน", "ฝ่ายความมั่นคงประชุม", "กองอำนวยการรักษาความมั่นคงภายใน ประชุมเตรียมการ"),
        ("อ", "ไฟไหม้", "เกิดเหตุที่ อ.แม่สาย"),
        ("อำเภอ", "ไฟดับ", "เกิดเหตุที่อำเภอแม่สาย"),
        ("แม่สาย", "แม่สายคึกคัก", "ตลาดแม่สายคึกคัก"),
        ("ม44", "ใช้ ม.44", "หัวหน้า คสช. ใช้ ม.44 สั่งย้าย"),
        ("มาตรา", "คำสั่ง", "หัวหน้า คสช. ใช้มาตรา 44 สั่งย้าย"),
        ("มช", "มหาวิทยาลัยเชียงใหม่รับสมัคร", "มหาวิทยาลัยเชียงใหม่รับสมัครนักศึกษา"),
        ("เชียงใหม่", "เชียงใหม่คึกคัก", "นักท่องเที่ยวเข้าจังหวัดเชียงใหม่"),
        ("รมวคลัง", "แถลงภาษี", "รัฐมนตรีว่าการกระทรวงการคลังแถลงเรื่องภาษี"),
        ("รมว.คลัง", "เยือนสิงคโปร์", "รมว.คลัง เยือนสิงคโปร์"),
        ("ปลัด", "ปลัดกระทรวงการต่างประเทศให้การต้อนรับ", "ปลัดกระทรวงการต่างประเทศให้การต้อนรับทูต"),
        ("แร่", "กรมอุตสาหกรรมพื้นฐานและการเหมืองแร่", "กรมอุตสาหกรรมพื้นฐานและการเหมืองแร่ตรวจเหมือง"));

    [Theory]
    [InlineData("รมว.คลัง", "รมว.คลัง รมวคลัง")]
    [InlineData("รมว. คลัง", "รมว.คลัง รมวคลัง")]
    [InlineData("รัฐมนตรีว่าการกระทรวงการคลัง", "รมวคลัง รมว.คลัง")]
    [InlineData("กระทรวงคลัง", "รมวคลัง")]
    [InlineData("ปลัดต่างประเทศ", "ปลัด")]
    [InlineData("ปลัด กต.", "ปลัด")]
    [InlineData("ครม.", "ครม คณะ")]
    [InlineData("คณะรัฐมนตรี", "คณะ ครม")]
    [InlineData("พ.ร.บ.งบประมาณ", "พรบ พระ")]
    [InlineData("พรบ.งบประมาณ", "พรบ พระ")]
    [InlineData("พระราชบัญญัติงบประมาณ", "พระ พรบ")]
    [InlineData("\"พระราชบัญญัติงบประมาณ\"", "พระ")]
    [InlineData("อบจ.", "อบจ องค์")]
    [InlineData("องค์การบริหารส่วนจังหวัด", "องค์ อบจ")]
    [InlineData("องค์การบริหารส่วน จังหวัด", "องค์ อบจ")]
    [InlineData("องค์การขนส่งมวลชนกรุงเทพ", "ขสมก")]
    [InlineData("คณะกรรมการนโยบายและบริหารจัดการข้าวแห่งชาติ", "นบข")]
    [InlineData("สำนักงานคณะกรรมการนโยบายและบริหารจัดการข้าว", "นบข")]
    [InlineData("กอ.รมน.", "กอ ภายใน")]
    [InlineData("กองอำนวยการรักษาความมั่นคงภายในราชอาณาจักร", "ภายใน กอ")]
    [InlineData("อ.แม่สาย", "อ อำเภอ แม่สาย")]
    [InlineData("อำเภอแม่สาย", "อำเภอ อ แม่สาย")]
    [InlineData("ม.44", "ม44 มาตรา")]
    [InlineData("ม.เชียงใหม่", "มช")]
    public async Task AFormFindsTheOthersAfterItself(string query, string expected) => Assert.Equal(expected, await _archive.IdsAsync(query));

    [Fact]
    public async Task WhatElseIsLookedForIsSaid()
    {
        Assert.Contains("คณะรัฐมนตรี", (await _archive.AskAsync("ครม.")).Interpretation, StringComparison.Ordinal);
        Assert.Contains("พ.ร.บ.", (await _archive.AskAsync("พระราชบัญญัติ")).Interpretation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAbbreviationOfSeveralThingsFindsAllOfThemAndOffersEach()
    {
        var results = await _archive.AskAsync("กพร.");

        Assert.Equal("กพร", results.Hits[0].Id);
        Assert.Equal(3, results.Total);
        Assert.Contains("กรมพัฒนาฝีมือแรงงาน", results.Suggestions);
        Assert.Contains("กรมอุตสาหกรรมพื้นฐานและการเหมืองแร่", results.Suggestions);
    }

    [Fact]
    public async Task WhatItMeansIsNotOfferedAloneWhenMoreWasTyped() => Assert.Empty((await _archive.AskAsync("ม.44")).Suggestions);

    [Fact]
    public async Task AFullFormDoesNotFindWhatItsAbbreviationMayMeanElsewhere() => Assert.Equal("ฝีมือ", await _archive.IdsAsync("กรมพัฒนาฝีมือแรงงาน"));

    public void Dispose() => _archive.Dispose();
}
