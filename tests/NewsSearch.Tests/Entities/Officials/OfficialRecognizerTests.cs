using NewsSearch.Entities;
using NewsSearch.Entities.Officials;

namespace NewsSearch.Tests.Entities.Officials;

public sealed class OfficialRecognizerTests
{
    private static readonly Recognizer Recognizer = new(GazetteerTests.Real);

    private static IReadOnlyList<RecognisedOfficial> Found(string text, string? title = null, string? url = null) =>
        Recognizer.Recognise(ArticleOf.Text(text, title, url)).Officials;

    [Theory]
    [InlineData("ศาลากลางจังหวัดจันทบุรีนายสุธี ทองแย้ม ผู้ว่าราชการจังหวัดจันทบุรีเป็นประธาน", "สุธี ทองแย้ม")]
    [InlineData("พล.อ.ประวิตร  วงษ์สุวรรณ รองนายกรัฐมนตรี กล่าวว่า", "ประวิตร วงษ์สุวรรณ")]
    [InlineData("นายประยุทธ์ จันทร์โอชานายกรัฐมนตรีกล่าวเปิดงาน", "ประยุทธ์ จันทร์โอชา")]
    [InlineData("ร้อยตำรวจเอกหญิง สมศรี ใจดี เข้าร่วม", "สมศรี ใจดี")]
    [InlineData("ศ.ดร.สมชาย มั่นคง คณบดี", "สมชาย มั่นคง")]
    [InlineData("สหาย Tran Quoc Nam รองเลขาธิการ", "Tran Quoc Nam")]
    [InlineData("หัวหน้าคณะกรรมการจัดงานกลาง Truong Thi Mai มอบหนังสือ", "Truong Thi Mai")]
    [InlineData("สหายเล ถิ กิม ดุง รองเลขาธิการคณะกรรมการพรรคประจำจังหวัด", "เล ถิ กิม ดุง")]
    [InlineData("นาย เจืองหว่าบิ่งขอให้ประชาชนเชื่อมั่นในพรรคของเวียดนาม", "เจืองหว่าบิ่ง")]
    [InlineData("ประธานาธิบดีเวียดนาม เลืองเกื่อง และคณะ", "")]
    [InlineData("นายอำเภอทุกอำเภอ นายกเทศมนตรี นายทะเบียน นายกองค์การบริหารส่วนจังหวัด", "")]
    [InlineData("จังหวัดด่งนาย เวียดนาม ประกาศมติ", "")]
    [InlineData("สหายร่วมอุดมการณ์เข้าร่วม ได้แก่ สมาชิก", "")]
    [InlineData("สหายในคณะกรรมการถาวรคณะกรรมการพรรค", "")]
    [InlineData("การจัดทำห่วงโซ่คุณค่า Value Chain ของ World Bank", "")]
    [InlineData("งบประมาณ 9.11 ล้านบาท ส่วน เวียดนาม วัน นี้ มา", "")]
    public void ANameEndsWhereTitlesOfficesAndVerbsBegin(string text, string names) =>
        Assert.Equal(names, string.Join(", ", Found(text).Select(official => official.Name)));

    [Fact]
    public void OnePersonInTwoScriptsIsOne()
    {
        var found = Assert.Single(Found("สหายเหงียน ฮ่วย อันห์ รองเลขาธิการ ดูแลงาน\nสหาย Nguyen Hoai Anh กล่าวว่าจะรักษาเสถียรภาพ"));

        Assert.Equal(("nguyen-hoai-anh", "Nguyen Hoai Anh"), (found.Id, found.Name));
        Assert.Equal(["เหงียน ฮ่วย อันห์", "Nguyen Hoai Anh"], found.Names);
        Assert.Contains("sounds like", found.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void ANameInBracketsIsTheOneBeforeIt() =>
        Assert.Equal("nguyen-hai-bang", Assert.Single(Found("นายเหวียน หาย บั่ง (H.E. Mr. Nguyen Hai Bang) เอกอัครราชทูตเวียดนาม")).Id);

    [Fact]
    public void TheAddressGivesAThaiNameItsLatinSpelling()
    {
        var found = Assert.Single(Found("นายฝ่าม ก๊วก เกือง เลขาธิการพรรคของเวียดนาม", url: "https://example.vn/bi-thu-tinh-uy-pham-quoc-cuong-lam-viec"));

        Assert.Equal("pham-quoc-cuong", found.Id);
        Assert.Contains("the address spells it", found.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void ShortFormsBelongToTheFullName()
    {
        const string Text = "นายอนุทิน ชาญวีรกูล รองนายกรัฐมนตรี\nนายอนุทินกล่าวว่า ดี นายอนุทิน กล่าวต่อ “อนุทิน” เผย";
        var found = Assert.Single(Found(Text));

        Assert.Equal(4, found.Mentions.Count);
        Assert.All(found.Mentions, span => Assert.StartsWith("อนุทิน", span.In(Text), StringComparison.Ordinal));
        Assert.Equal("รองนายกรัฐมนตรี", found.Role);
    }

    [Theory]
    [InlineData("นายสุธี ทองแย้ม ผู้ว่าราชการจังหวัดจันทบุรีเป็นประธานเปิดการประชุมเชิงปฏิบัติการเพื่อทบทวนแผนพัฒนาจังหวัดจันทบุรีระยะห้าปี", "ผู้ว่าราชการจังหวัดจันทบุรี")]
    [InlineData("นายสุธี ทองแย้ม ผู้ว่าราชการจังหวัดจันทบุรีกล่าวว่าดี", "ผู้ว่าราชการจังหวัดจันทบุรี")]
    [InlineData("นายสุธี ทองแย้ม ผู้ว่าราชการจังหวัด มาแล้ว", "ผู้ว่าราชการจังหวัด")]
    public void AnOfficeEndsWhereItsHolderActs(string text, string role)
    {
        var found = Assert.Single(Found(text));

        Assert.Equal(role, found.Role);
        Assert.True(found.IsOfficial);
    }

    [Fact]
    public void NamesThatSoundAlikeButAreSpeltApartInOneScriptStayApart() =>
        Assert.Equal(["dao-xuan-yen", "dau-thanh-tung"], Found("เดา ซวน เยน หัวหน้ากรม เดา ถั่น ตุง รองประธาน จังหวัดทัญฮว้า เวียดนาม").Select(official => official.Id));

    [Fact]
    public void AnyTextIsRead()
    {
        var random = new Random(7);
        const string Pieces = "นายสหายเหงียน กวาง  ไห่\u00A0\n“”().ดร.ท่านพล.อ.Tran Đức จังหวัดน่านจ. ์่เโฯๆ\uD83D\uDE00\uD800Aa1๑";
        for (var i = 0; i < 2_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces.Substring(random.Next(Pieces.Length - 6), random.Next(1, 6))));
            var recognition = Recognizer.Recognise(ArticleOf.Text(text));
            Assert.All(recognition.Officials.SelectMany(official => official.Mentions).Concat(recognition.Provinces.SelectMany(province => province.Mentions)),
                span => Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= text.Length, text));
        }
    }
}
