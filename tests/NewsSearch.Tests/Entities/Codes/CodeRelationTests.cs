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
    [InlineData("มติที่ 15/QD-UBND ลงวันที่ 3 มีนาคม 2567 แก้ไขเพิ่มเติมแผนที่ 03/KH-UBND ลงวันที่ 2 มกราคม 2567 และยกเลิกมติที่ 99/QD-UBND", "15/QD-UBND amends 03/KH-UBND, 15/QD-UBND replaces 99/QD-UBND")]
    [InlineData("แผนที่ 03/KH-UBND ปฏิบัติตามมติที่ 27-NQ/TU และตามข้อสรุปที่ 121-KL/TW", "03/KH-UBND implements 27-NQ/TU, 03/KH-UBND cites 121-KL/TW")]
    [InlineData("กรมเจ้าท่า ยกเลิกประกาศที่ 41/2563 และ43/2563 และให้ใช้ประกาศกรมเจ้าท่าที่ 45/2563", "45/2563 replaces 41/2563, 45/2563 replaces 43/2563")]
    [InlineData("ข้อสรุปหมายเลข 121-KL/TW ลงวันที่ 24 มกราคม 2025 ว่าด้วยการสรุปมติหมายเลข 18-NQ/TW", "121-KL/TW cites 18-NQ/TW")]
    public void TheWordsBetweenTwoCodesSayWhatOneDoesToTheOther(string text, string relations) => Assert.Equal(relations, Read(ArticleOf.Text(text)));

    [Theory]
    [InlineData("คำสั่งหมายเลข 27-CT/TW และคำสั่งหมายเลข 28-CT/TW")]
    [InlineData("แผนที่ 84-KH/HDND-BTGTU ลงวันที่ 28 กุมภาพันธ์ 2566 และแผนที่ 81-KH/UBND-BTGTU")]
    [InlineData("ตามหนังสือ ที่ นร 0505/ว 2169 ลงวันที่ 17 มีนาคม 2564 และตามหนังสือ ที่ กค 0416.4/ว 150 ลงวันที่ 15 เมษายน 2563")]
    [InlineData("คำสั่งที่ 12/2562 ยกเลิกคำสั่งที่ 45/2563")]
    [InlineData("มติที่ 27-NQ/TU เกี่ยวกับเศรษฐกิจ; ปฏิบัติตามแผนที่ 03/KH-UBND")]
    [InlineData("ตามประกาศที่ 45/2563 และให้ยกเลิกประกาศที่ 41/2563")]
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

    [Theory]
    [InlineData("แผน 2303/KH-UBND ปี 2568", "เตยนิญ วันที่ 31 กรกฎาคม 2567\nดำเนินการตามคำสั่งที่ 17/CT-TTg ลงวันที่ 22/5/2024 ของนายกรัฐมนตรี ว่าด้วยการจัดทำแผน; หนังสือราชการเลขที่ 4487/BKHĐT-TH", "2303/KH-UBND implements 17/CT-TTG, 2303/KH-UBND implements 4487/BKHDT-TH")]
    [InlineData("มติ 06/NQ-HDND ปี 2565", "ตามการตัดสินใจเลขที่ 1712/QD-TTg ลงวันที่ 2 พฤศจิกายน 2020 ของนายกรัฐมนตรี;\nตามการตัดสินใจเลขที่ 1331/QĐ-TTg", "06/NQ-HDND cites 1712/QD-TTG, 06/NQ-HDND cites 1331/QD-TTG")]
    [InlineData(null, "มติ 06/NQ-HDND ปี 2565\nเลขที่: 06/NQ-HĐND\nตามการตัดสินใจเลขที่ 1712/QD-TTg", "06/NQ-HDND cites 1712/QD-TTG")]
    [InlineData(null, "มติ 06/NQ-HDND ปี 2565\nตามการตัดสินใจเลขที่ 1712/QD-TTg", "")]
    [InlineData("แผนการจัดระเบียบกลไก", "คณะกรรมการพรรคได้ออกแผนฉบับที่ 406-KH/TU เกี่ยวกับการจัดระเบียบกลไก เนื้อหามีดังนี้:\nตามข้อสรุปหมายเลข 121-KL/TW", "406-KH/TU cites 121-KL/TW")]
    [InlineData("แผนพัฒนาจังหวัดห่าซาง", "คำตัดสินที่ 1339/QD-TTg อนุมัติแผนพัฒนาจังหวัด\nแผนยังอ้างถึงมติที่ 11-NQ/TW", "1339/QD-TTG cites 11-NQ/TW")]
    [InlineData("แผนพัฒนา", "คำตัดสินที่ 1339/QD-TTg และมติที่ 27-NQ/TU\nแผนยังอ้างถึงมติที่ 11-NQ/TW", "")]
    [InlineData("แผนพัฒนา", "คณะกรรมการพรรคได้ออกแผนที่ 406-KH/TU ในวันนี้\nตามข้อสรุปหมายเลข 121-KL/TW", "")]
    public void WhatADocumentRestsOnIsSaidInItsLines(string? title, string text, string relations) => Assert.Equal(relations, Read(ArticleOf.Text(text, title)));

    [Fact]
    public void TwoDocumentsOfOneNumberHaveTheirOwnTies()
    {
        const string text = "แผนที่ 03/KH-UBND ลงวันที่ 5 มกราคม 2565 ปฏิบัติตามมติที่ 11-NQ/TU\nแผนที่ 03/KH-UBND ลงวันที่ 2 มกราคม 2567 ปฏิบัติตามมติที่ 27-NQ/TU";
        var plans = Codes.Recognise(ArticleOf.Text(text)).Where(code => code.Code.Canonical == "03/KH-UBND").ToList();

        Assert.Equal([new DateOnly(2022, 1, 5), new DateOnly(2024, 1, 2)], plans.Select(plan => plan.Date!.Value));
        Assert.Equal(["11-NQ/TU", "27-NQ/TU"], plans.Select(plan => Assert.Single(plan.Relations).Code.Canonical));
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
