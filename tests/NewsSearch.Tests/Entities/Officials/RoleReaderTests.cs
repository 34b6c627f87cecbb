using NewsSearch.Entities;
using NewsSearch.Entities.Officials;

namespace NewsSearch.Tests.Entities.Officials;

public sealed class RoleReaderTests
{
    private static readonly Recognizer Recognizer = new(GazetteerTests.Real);

    private static IReadOnlyList<RecognisedOfficial> Found(string text) => Recognizer.Recognise(ArticleOf.Text(text)).Officials;

    [Theory]
    [InlineData("ประธานคณะกรรมการประชาชนจังหวัดเบ๊นแจ เจิ่น หง็อก ตาม, รองประธาน เหวียน มิญ แก๋ง เข้าร่วม เวียดนาม", "ประธานคณะกรรมการประชาชนจังหวัดเบ๊นแจ, รองประธาน")]
    [InlineData("Rah Lan Chung ประธานคณะกรรมการประชาชนจังหวัดซาลาย และผู้อำนวยการ Do Le Nam ร่วมประชุม", "ประธานคณะกรรมการประชาชนจังหวัดซาลาย, ผู้อำนวยการ")]
    [InlineData("นาง Ton Thi Ngoc Hanh รองประธานคณะกรรมการประชาชนจังหวัดร่วมต้อนรับ", "รองประธานคณะกรรมการประชาชนจังหวัด")]
    [InlineData("พลโท เหงียน ฮง ท้าย ผู้บัญชาการภาคทหารที่ 1 ตรวจ", "ผู้บัญชาการภาคทหารที่ 1")]
    [InlineData("ท่าน พล.อ.ประวิตร วงษ์สุวรรณ รองนายกรัฐมนตรีซึ่งท่านกำกับดูแลกระทรวง", "รองนายกรัฐมนตรี")]
    [InlineData("นายสมศักดิ์ ขาวสุวรรณ์ รองปลัดกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม กล่าว", "รองปลัดกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม")]
    [InlineData("พลเอก ประยุทธ์ จันทร์โอชา นายกรัฐมนตรีมีกำหนดการ เดินทาง", "นายกรัฐมนตรี")]
    [InlineData("พลเอก ประยุทธ์ จันทร์โอชา นายกรัฐมนตรีฯ และคณะ", "นายกรัฐมนตรี")]
    [InlineData("พลเอก ประยุทธ์ จันทร์โอชา นายกรัฐมนตรีและภริยา ถวายพระพร", "นายกรัฐมนตรี")]
    [InlineData("นายสมศักดิ์ ขาวสุวรรณ์ เข้าพบ พลเอก ประยุทธ์ จันทร์โอชา นายกรัฐมนตรีเพื่อประชาสัมพันธ์งาน", ", นายกรัฐมนตรี")]
    [InlineData("พลเอก ประยุทธ์ จันทร์โอชา นายกรัฐมนตรีและ รัฐมนตรีว่าการกระทรวงกลาโหม", "นายกรัฐมนตรี")]
    [InlineData("พลเอก ประยุทธ์ จันทร์โอชา นายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงกลาโหม กล่าว", "นายกรัฐมนตรี")]
    [InlineData("นายสมนึก ธนเดชากุล ผู้สมัครหมายเลข 2 จากกลุ่มพลังหนุ่ม มีคะแนนนำ", "ผู้สมัครหมายเลข 2")]
    [InlineData("ประธาน UBND จังหวัดกว๋างหงาย นาย Nguyen Hoang Giang ลงเกาะ", "ประธาน UBND จังหวัดกว๋างหงาย")]
    public void AnOfficeIsThatOfWhoItStandsBeside(string text, string roles) =>
        Assert.Equal(roles, string.Join(", ", Found(text).Select(official => official.Role)));

    [Theory]
    [InlineData("เกษตรจังหวัดน่าน", "th-nan")]
    [InlineData("พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดน่าน", "th-nan")]
    [InlineData("วัฒนธรรมจังหวัดเลย", "th-loei")]
    [InlineData("ปลัดเทศบาลเมืองน่าน", "th-nan")]
    [InlineData("ส.อบจ.น่าน", "th-nan")]
    [InlineData("รอง ผอ.รมน.จังหวัดน่าน", "th-nan")]
    [InlineData("ผกก.สภ.เมืองน่าน", null)]
    [InlineData("รอง ผบก.ภ.จว.เชียงราย", "th-chiang-rai")]
    [InlineData("ผู้สมัครนายก อบจ.น่าน", "th-nan")]
    [InlineData("ผู้สมัครจากพรรคเพื่อไทย", null)]
    public void WhoHeadsAProvincialOfficeIsNamedWithoutIt(string office, string? province)
    {
        var people = Found($"นายสมชาย ใจดี {office} นางมาลี รักไทย ผู้อำนวยการโรงเรียน และ{office} นายมานพ ศรีสุข กล่าว");

        Assert.Equal(["สมชาย ใจดี", "มาลี รักไทย", "มานพ ศรีสุข"], people.Select(official => official.Name));
        Assert.Equal([office, "ผู้อำนวยการโรงเรียน", office], people.Select(official => official.Role));
        Assert.Equal(province, people[0].ProvinceId);
    }

    [Theory]
    [InlineData("พลเอก ประยุทธ์ จันทร์โอชา นายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงกลาโหม กล่าว", "นายกรัฐมนตรี + รัฐมนตรีว่าการกระทรวงกลาโหม")]
    [InlineData("รองนายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงมหาดไทย นายอนุทิน ชาญวีรกูล กล่าว", "รองนายกรัฐมนตรี + รัฐมนตรีว่าการกระทรวงมหาดไทย")]
    [InlineData("ได้แก่ เดา ซวน เยน สมาชิกคณะกรรมการถาวร หัวหน้ากรมโฆษณาชวนเชื่อของคณะกรรมการพรรคประจำจังหวัด เหงียน กวาง ไห่ สมาชิกคณะกรรมการพรรคประจำจังหวัด รองประธานสภาประชาชนจังหวัด เวียดนาม",
        "หัวหน้ากรมโฆษณาชวนเชื่อของคณะกรรมการพรรคประจำจังหวัด + สมาชิกคณะกรรมการถาวร; รองประธานสภาประชาชนจังหวัด + สมาชิกคณะกรรมการพรรคประจำจังหวัด")]
    [InlineData("สหาย Tran Quoc Nam รองเลขาธิการคณะกรรมการพรรคประจำจังหวัด ประธานคณะกรรมการประชาชนประจำจังหวัด กล่าว", "รองเลขาธิการคณะกรรมการพรรคประจำจังหวัด + ประธานคณะกรรมการประชาชนประจำจังหวัด")]
    [InlineData("สหาย Tran Quoc Nam รองเลขาธิการคณะกรรมการพรรคประจำจังหวัด ประธานการประชุม กล่าว", "รองเลขาธิการคณะกรรมการพรรคประจำจังหวัด")]
    [InlineData("สหาย Tran Quoc Nam รองเลขาธิการคณะกรรมการพรรคประจำจังหวัด ประธานคณะกรรมการประชาชน สหาย Le Van Binh มาถึง", "รองเลขาธิการคณะกรรมการพรรคประจำจังหวัด + ประธานคณะกรรมการประชาชน; ")]
    [InlineData("นายสุธี ทองแย้ม ผู้ว่าราชการจังหวัดจันทบุรี รองผู้ว่าราชการจังหวัด ปลัดจังหวัด หัวหน้าส่วนราชการ เข้าร่วม", "ผู้ว่าราชการจังหวัดจันทบุรี")]
    public void WhoHoldsSeveralOfficesIsKnownForTheHighest(string text, string roles) =>
        Assert.Equal(roles, string.Join("; ", Found(text).Select(official => string.Join(" + ", official.Roles))));

    [Theory]
    [InlineData("นายพรชัย สังข์ศรี \u00A0\u00A0\u00A0 กรรมการผู้ทรงคุณวุฒิ", true)]
    [InlineData("นายธงทิศ ฉายากุล\nนายศีลวัต สันติวิสัฎฐ์", false)]
    [InlineData("นายธงทิศ ฉายากุล และนายศีลวัต สันติวิสัฎฐ์ รองผู้ว่าราชการจังหวัด", true)]
    [InlineData("พันเอก ธงทิศ ฉายากุล ร่วมงาน", true)]
    [InlineData("สหายเหงียน ลอง ไห่ มาถึง", true)]
    [InlineData("นายธงทิศ ฉายากุล เล่าว่าปีนี้ราคาดี", false)]
    [InlineData("นายธงทิศ ฉายากุล ประธานกรรมการมูลนิธิรักษ์ป่า", false)]
    [InlineData("ผู้ต้องหาให้การว่าจะนำไปส่งให้นางสาวฝ่าม ถิ ลาน ที่อำเภอ", false)]
    [InlineData("นาย ดอน จิตรวงษ์ ป้องกันจังหวัดสิงห์บุรี", true)]
    [InlineData("นายเชิดศักดิ์ บุรัมสูงเนิน จากจังหวัดบุรีรัมย์ จะได้รับสิทธิ", false)]
    [InlineData("นายพรชัย นามกระโทก เกษตรกร ใช้สิทธิประกันสังคม", false)]
    [InlineData("ได้จับกุมนายเบิร์ด สีดา อายุ 42 ปี พร้อมของกลาง", false)]
    [InlineData("นายพีรธัช สุขพงษ์ ประธานเจ้าหน้าที่บริหาร บริษัท ก", false)]
    public void WhoIsNamedHoldsAnOfficeWhereSomethingSaysSo(string text, bool official) => Assert.All(Found(text), found => Assert.Equal(official, found.IsOfficial));

    [Theory]
    [InlineData("นายพรชัย นามกระโทก เกษตรกร", true)]
    [InlineData("นายพรชัย นามกระโทก เล่าว่าปีนี้ราคาดี", false)]
    public void WhoIsSaidToBePrivateIsToldFromWhoIsJustNamed(string text, bool isPrivate) => Assert.Equal(isPrivate, Assert.Single(Found(text)).IsPrivate);

    [Theory]
    [InlineData("รัฐมนตรีว่าการกระทรวงแรงงานเสนอแต่งตั้ง นายกำธร ชีพชัยอิสสระ เป็นประธานกรรมการ", true)]
    [InlineData("นายกรัฐมนตรีแสดงความยินดีกับนายกำธร ชีพชัยอิสสระ นักกีฬา", false)]
    public void WhoAppointsOrGreetsHoldsTheOfficeAndNotWhoFollows(string text, bool official)
    {
        var found = Assert.Single(Found(text));

        Assert.Null(found.Role);
        Assert.Equal(official, found.IsOfficial);
    }

    [Theory]
    [InlineData("นางสาวพรธิกา กัญจนบุศย์ เป็นผู้อำนวยการฝ่ายสื่อสาร และนายปริญญา งามวัฒนา เข้าร่วม")]
    [InlineData("รับมอบภาพวาดเหมือนให้นายกรัฐมนตรีจากนายสุไลมาน ยาโม วันนี้")]
    [InlineData("นายกรัฐมนตรีประทับใจที่คนญี่ปุ่นพูดถึงนายเจ ชนาธิป วันนี้")]
    [InlineData("ผู้นำชุมชน นายสุไลมาน ยาโม ประธานพิธีมอบรถเกี่ยวข้าว วันนี้")]
    public void AnOfficeBeforeAWordThatHandsOverIsNotOfWhoFollows(string text) => Assert.Null(Found(text)[^1].Role);

    [Fact]
    public void AnOfficeBehindAnotherNameIsOfThatOne()
    {
        var found = Found("นายทวีพงษ์ วิชัยดิษฐ กรรมการ นายสุวิทย์ พันธุ์วิทยากูล และคณะ");

        Assert.Equal(["กรรมการ", null], found.Select(official => official.Role));
    }

    [Theory]
    [InlineData("นายสุธี ทองแย้ม ผู้ว่าราชการจังหวัดจันทบุรีเป็นประธานเปิดการประชุมเชิงปฏิบัติการเพื่อทบทวนแผนพัฒนาจังหวัดจันทบุรีระยะห้าปี", "ผู้ว่าราชการจังหวัดจันทบุรี")]
    [InlineData("นายสุธี ทองแย้ม ผู้ว่าราชการจังหวัดจันทบุรีกล่าวว่าดี", "ผู้ว่าราชการจังหวัดจันทบุรี")]
    [InlineData("นายสุธี ทองแย้ม ผู้ว่าราชการจังหวัด มาแล้ว", "ผู้ว่าราชการจังหวัด")]
    [InlineData("นายสุเทพ ชิตยวงษ์ เลขานุการรัฐมนตรีว่าการกระทรวงแรงงาน นั่ง", "เลขานุการรัฐมนตรีว่าการกระทรวงแรงงาน")]
    [InlineData("นายอนุชา บูรพชัยศรี โฆษกประจำสำนักนายกรัฐมนตรีเผยว่า ดี", "โฆษกประจำสำนักนายกรัฐมนตรี")]
    [InlineData("พลเอก อนุพงษ์ เผ่าจินดา รัฐมนตรีว่าการกระทรวงมหาดไทยได้เดินทาง ไป", "รัฐมนตรีว่าการกระทรวงมหาดไทย")]
    [InlineData("นายพิทยา ไชยมงคล ผอ.สพม.เขต 35 เป็น", "ผอ.สพม.เขต 35")]
    [InlineData("นายพงษ์ศักดิ์ ใจดี ผู้อำนวยการกองรายได้ นั่ง", "ผู้อำนวยการกองรายได้")]
    [InlineData("นายพงษ์ศักดิ์ ใจดี รองผู้ว่าราชการจังหวัดภูเก็ต นั่ง", "รองผู้ว่าราชการจังหวัดภูเก็ต")]
    // Before a title, an adverb, a clause, another capacity, others who come along.
    [InlineData("รองนายกรัฐมนตรีนายอนุทิน ชาญวีรกูล กล่าวว่า ดี", "รองนายกรัฐมนตรี")]
    [InlineData("นายอนุทิน ชาญวีรกูล รัฐมนตรีว่าการกระทรวงมหาดไทยอย่างเข้มข้น ดี", "รัฐมนตรีว่าการกระทรวงมหาดไทย")]
    [InlineData("นายศักดิ์สยาม ชิดชอบ รัฐมนตรีว่าการกระทรวงคมนาคมที่มีความห่วงใยประชาชน สั่ง", "รัฐมนตรีว่าการกระทรวงคมนาคม")]
    [InlineData("นายมนัส ใจดี อธิบดีกรมที่ดิน สั่ง", "อธิบดีกรมที่ดิน")]
    [InlineData("นายมนัส ใจดี ผู้เชี่ยวชาญด้านการผลิตพืชที่เหมาะสมกับพื้นที่ สั่ง", "ผู้เชี่ยวชาญด้านการผลิตพืชที่เหมาะสมกับพื้นที่")]
    [InlineData("นายมนัส ใจดี ผู้ว่าราชการจังหวัดภูเก็ตในฐานะหัวหน้ากลุ่มจังหวัด สั่ง", "ผู้ว่าราชการจังหวัดภูเก็ต")]
    [InlineData("นายมนัส ใจดี อธิบดีกรมการศาสนาและผู้บริหารกระทรวงวัฒนธรรม ร่วมงาน", "อธิบดีกรมการศาสนา")]
    [InlineData("นายมนัส ใจดี ผู้อำนวยการและผู้ประสานงาน ร่วมงาน", "ผู้อำนวยการและผู้ประสานงาน")]
    [InlineData("นายมนัส ใจดี อธิบดีกรมประมงทำหน้าที่เลขานุการการประชุม", "อธิบดีกรมประมง")]
    [InlineData("นายมนัส ใจดี ประธานกลุ่มอุตสาหกรรมเครื่องทำความเย็น ร่วมงาน", "ประธานกลุ่มอุตสาหกรรมเครื่องทำความเย็น")]
    [InlineData("นายมนัส ใจดี ผู้อำนวยการกองปราบปรามการกระทำความผิดทางเทคโนโลยี ร่วมงาน", "ผู้อำนวยการกองปราบปรามการกระทำความผิดทางเทคโนโลยี")]
    [InlineData("นายมนัส ใจดี รองผู้อำนวยการสำนักงานของ สภาพัฒน์", "รองผู้อำนวยการสำนักงาน")]
    // Behind the Latin spelling in brackets.
    [InlineData("นายจิน ลี่ฉวิน (Mr.Jin Liqun) ประธานธนาคารเพื่อการลงทุน ร่วมงาน", "ประธานธนาคารเพื่อการลงทุน")]
    public void AnOfficeEndsWhereItsHolderActs(string text, string role)
    {
        var found = Assert.Single(Found(text));

        Assert.Equal(role, found.Role);
        Assert.True(found.IsOfficial);
    }
}
