using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Years;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Entities.Codes;

public sealed class CodeRelationTests
{
    private static readonly CodeRecognizer Codes = new(CodeTables.Load(Repository.Data.Gazetteer), MonthTable.Load(Repository.Data.Gazetteer));

    [Theory]
    [InlineData("แผนงานที่ 03/KH-UBND ลงวันที่ 2 มกราคม 2024 ของคณะกรรมการประชาชนจังหวัดเกี่ยวกับการปฏิบัติตามมติที่ 27-NQ/TU", "03/KH-UBND implements 27-NQ/TU")]
    [InlineData("เพื่อดำเนินการตามมติที่ 27-NQ/TU คณะกรรมการประชาชนจังหวัดได้ออกแผนที่ 03/KH-UBND", "03/KH-UBND implements 27-NQ/TU")]
    [InlineData("รายงานที่ 219/BC-BNV ประเมินผลการดำเนินการตามมติหมายเลข 18-NQ/TW ลงวันที่ 25 ตุลาคม 2017 และมติหมายเลข 19-NQ/TW", "219/BC-BNV implements 18-NQ/TW, 219/BC-BNV implements 19-NQ/TW")]
    [InlineData("คำสั่งหมายเลข 45/2024/QD-UBND แทนคำสั่งหมายเลข 12/2019/QD-UBND และ 13/2020/QĐ-UBND", "45/2024/QD-UBND replaces 12/2019/QD-UBND, 45/2024/QD-UBND replaces 13/2020/QD-UBND")]
    [InlineData("กฎหมายที่ 80/2015/QH13 ซึ่งแก้ไขเพิ่มเติมโดยกฎหมายที่ 63/2020/QH14", "63/2020/QH14 amends 80/2015/QH13")]
    [InlineData("ให้ยกเลิกคำสั่งที่ 12/2562 และให้ใช้คำสั่งที่ 45/2563 แทน", "45/2563 replaces 12/2562")]
    [InlineData("ประกาศกรมศุลกากร ที่ 68/2561 แก้ไขเพิ่มเติมประกาศกรมศุลกากร ที่ 5/2561", "68/2561 amends 5/2561")]
    [InlineData("หนังสือ ที่ มท 0808.2/ว1608 ลงวันที่ 5 มีนาคม 2564 แจ้งให้ปฏิบัติตามมติคณะรัฐมนตรีเมื่อวันที่ 12 พฤษภาคม 2563", "มท 0808.2/ว1608 implements มติครม 2020-05-12")]
    public void TheWordsBetweenTwoCodesSayWhatOneDoesToTheOther(string text, string relations) => Assert.Equal(relations, Read(ArticleOf.Text(text)));

    [Theory]
    [InlineData("คำสั่งหมายเลข 27-CT/TW และคำสั่งหมายเลข 28-CT/TW")]
    [InlineData("แผนที่ 84-KH/HDND-BTGTU ลงวันที่ 28 กุมภาพันธ์ 2566 และแผนที่ 81-KH/UBND-BTGTU")]
    [InlineData("ตามหนังสือ ที่ นร 0505/ว 2169 ลงวันที่ 17 มีนาคม 2564 และตามหนังสือ ที่ กค 0416.4/ว 150 ลงวันที่ 15 เมษายน 2563")]
    [InlineData("คำสั่งที่ 12/2562 ยกเลิกคำสั่งที่ 45/2563")]
    [InlineData("มติที่ 27-NQ/TU เกี่ยวกับเศรษฐกิจ; ปฏิบัติตามแผนที่ 03/KH-UBND")]
    [InlineData("มติที่ 27-NQ/TU\nปฏิบัติตามแผนที่ 03/KH-UBND")]
    public void TwoCodesBesideEachOtherAreNoRelation(string text) => Assert.Equal("", Read(ArticleOf.Text(text)));

    [Fact]
    public void ADocumentPrintedWholeCitesWhatItRestsOn()
    {
        const string title = "คำสั่งจังหวัดภูเก็ต ที่ 103/2563 เรื่อง ปิดสนามบิน";
        const string text = "อาศัยอำนาจตามความในประกาศจังหวัดภูเก็ตฉบับที่ 11/2563 จึงออกคำสั่ง\nให้ยกเลิกคำสั่งจังหวัดภูเก็ต ที่ 85/2563";
        Assert.Equal("103/2563 cites 11/2563, 103/2563 replaces 85/2563", Read(ArticleOf.Text(text, title)));
        Assert.Equal("", Read(ArticleOf.Text(title + "\n" + text)));
    }

    [Fact]
    public void TheEvidenceHoldsBothCodes()
    {
        const string text = "ตามที่แผนงานที่ 03/KH-UBND เกี่ยวกับการปฏิบัติตามมติที่ 27-NQ/TU ของพรรค";
        var relation = Assert.Single(Codes.Recognise(ArticleOf.Text(text)).SelectMany(code => code.Relations));
        Assert.Equal("03/KH-UBND เกี่ยวกับการปฏิบัติตามมติที่ 27-NQ/TU", relation.Span.In(text));
    }

    private static string Read(Article article) => string.Join(", ", Codes.Recognise(article)
        .SelectMany(code => code.Relations, (code, relation) => $"{code.Code} {relation.Kind.ToString().ToLowerInvariant()} {relation.Code}"));
}
