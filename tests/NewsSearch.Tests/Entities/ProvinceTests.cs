using System.Globalization;
using NewsSearch.Entities;
using NewsSearch.Entities.Places;

namespace NewsSearch.Tests.Entities;

public sealed class ProvinceTests
{
    private static readonly Recognizer Recognizer = new(GazetteerTests.Real);

    private static string Found(string text, string? title = null, string? url = null) =>
        string.Join(' ', Recognizer.Recognise(ArticleOf.Text(text, title, url)).Provinces.Select(province => province.Id));

    [Theory]
    [InlineData("ผู้ว่าราชการจังหวัดตาก เปิดงาน", "th-tak")]
    [InlineData("จ.แพร่ และน่าน จัดงาน", "th-phrae th-nan")]
    [InlineData("พื้นที่จังหวัดเชียงราย พะเยา แพร่ และน่าน", "th-chiang-rai th-phayao th-phrae th-nan")]
    [InlineData("ตากผ้าแล้วจะแพร่ระบาด ผ่านไปเลย นานมาก", "")]
    [InlineData("เผยแพร่ศักยภาพให้แพร่หลาย", "")]
    [InlineData("ประชุมที่เชียงใหม่วันนี้", "th-chiang-mai")]
    [InlineData("อำเภอเชียงของ น้ำท่วม", "th-chiang-rai")]
    [InlineData("แขวงหลวงพระบาง ถนนพิษณุโลก", "")]
    [InlineData("เพชรบุรีตัดใหม่ รถติดหนักทั่ว กทม.", "th-bangkok")]
    [InlineData("ประธานาธิบดีโฮจิมินห์ เกิดในปี 2433", "")]
    [InlineData("ที่นครโฮจิมินห์ วันนี้", "vn-ho-chi-minh")]
    [InlineData("เขตเดียนเบียน ดง ของเวียดนาม", "vn-dien-bien")]
    [InlineData("คณะกรรมการพรรคประจำจังหวัดวิญฟุก", "vn-vinh-phuc")]
    [InlineData("รับผิดชอบ 6 จังหวัด ได้แก่ เลย, สกลนคร, หนองคาย", "th-loei th-sakon-nakhon th-nong-khai")]
    [InlineData("ใน 2 จังหวัด ได้แก่ แพร่ พิษณุโลก", "th-phrae th-phitsanulok")]
    [InlineData("ที่ศาลากลางเลย วันนี้", "th-loei")]
    [InlineData("พ่อเมืองน่าน ระดมกำลัง", "th-nan")]
    [InlineData("ในระดับจังหวัด\nเวลา 13.30 น. ที่เวียดนาม", "")]
    [InlineData("วัดที่มีสถาปัตยกรรมสมัยอยุธยา", "")]
    [InlineData("กรมหลวงนราธิวาสราชนครินทร์", "")]
    [InlineData("อาคารราชบุรีดิเรกฤทธิ์", "")]
    [InlineData("ถนนสายรังสิต ซอยรังสิต - นครนายก 32", "")]
    [InlineData("เมืองฝางเฉิงก่าง ของจีน", "")]
    [InlineData("สถานเอกอัครราชทูต ณ กรุงฮานอย", "vn-ha-noi")]
    [InlineData("จุดผ่อนปรน อ.สองแคว จ.น่าน", "th-nan")]
    [InlineData("กรมพระยาชัยนาทนเรนทร", "")]
    [InlineData("ทีมบุรีรัมย์ ยูไนเต็ด ชนะ", "")]
    [InlineData("มรภ.พระนครศรีอยุธยา รับปริญญา", "")]
    [InlineData("คณะกรรมการกระจายอำนาจฯ เห็นชอบ เพลงโคราช ไก่โคราช", "")]
    [InlineData("บ่ายวันที่ 15 ตุลาคม ณ เมืองกานโธ นายกรัฐมนตรีเวียดนาม เป็นประธาน", "vn-can-tho")]
    [InlineData("ประธานคณะกรรมการประชาชนจังหวัด หารือกับผู้นำอำเภอกวีโหป", "vn-nghe-an")]
    [InlineData("รองหัวหน้าคณะผู้แทนรัฐสภาจังหวัด ของเวียดนาม พบผู้มีสิทธิออกเสียงที่เมืองฟานเทียต", "vn-binh-thuan")]
    [InlineData("สถานีหาดใหญ่ อ.สุไหงโกลก เดินรถได้", "th-narathiwat")]
    [InlineData("น้ำท่วมหน้าโรงพยาบาลกรุงเทพเชียงราย จังหวัดเชียงราย", "th-chiang-rai")]
    [InlineData("ข้าวเปลือกหอมปทุมธานี ตันละหมื่น", "")]
    [InlineData("สถานีกลางกรุงเทพอภิวัฒน์ และ Bangkok Post", "")]
    [InlineData("จังหวัด กว๋าง จิ ของเวียดนาม", "vn-quang-tri")]
    [InlineData("จังหวัดฮาว์ซาง ของเวียดนาม", "vn-hau-giang")]
    [InlineData("จังหวัดคังห์ฮวา จังหวัดบิ่งห์เฟือก และจังหวัดวิงห์ฟุก ของเวียดนาม", "vn-khanh-hoa vn-binh-phuoc vn-vinh-phuc")]
    [InlineData("จังหวัดเหงะ\nอาน ของเวียดนาม", "vn-nghe-an")]
    [InlineData("เยือนจังหวัด Ninh Thuận ของเวียดนาม", "vn-ninh-thuan")]
    // An unlisted spelling inside a list, a hashtag, letters typed as two, slips of print.
    [InlineData("ผู้แทนจากจังหวัดบิ่ญถ่วน คั้ญฮว่า ฟู้เอียน และบิ่ญดิ่ญ เวียดนาม", "vn-binh-thuan vn-khanh-hoa vn-phu-yen vn-binh-dinh")]
    [InlineData("จังหวัดบิ่ญถ่วน ร่วมกับ ฟู้เอียน เวียดนาม", "vn-binh-thuan vn-phu-yen")]
    [InlineData("#ตาก 171 จุด , #กาญจนบุรี 148 จุด,#น่าน 145 จุด #แพร่ภาพสด", "th-tak th-kanchanaburi th-nan")]
    [InlineData("ศาลากลางจังหวัดล\u0E4D\u0E32ปาง และจังหวัดเเพร่", "th-lampang th-phrae")]
    [InlineData("จังหวัดศรีษะเกษ จังหวัดสุราษฏร์ธานี", "th-si-sa-ket th-surat-thani")]
    [InlineData("บริษัทบริหารสินทรัพย์ กรุงเทพพาณิชย์ จำกัด", "")]
    [InlineData("ตรวจราชการใน จ.สุรินทร์ ศรีสะเกษ และอุบลราชบุรี", "th-surin th-si-sa-ket th-ubon-ratchathani")]
    [InlineData("สำนักงานที่ 4 (เพชรบุรี) และสำนักงานที่ 14 (กระบี่) ซึ่งดูแลพื้นที่ (เลย)", "th-phetchaburi th-krabi th-loei")]
    [InlineData("ข้าวสารเต็มกระบุง (เลย) ไปแล้ว", "")]
    [InlineData("ครองอันดับหนึ่ง นำหน้าฮานอยและโฮจิมินห์ซิตี้ ของเวียดนาม", "vn-ha-noi vn-ho-chi-minh")]
    // Names of Viet Nam inside words of Thai, districts that are words, เขต outside Bangkok.
    [InlineData("มาตรการฟื้นฟูท่องเที่ยว สอดคล้องอันดีกับนโยบาย ได้ลองอ่านแล้ว", "")]
    [InlineData("ณ กรุงเวลลิงตัน นักการเมือง เว้นผู้ที่ต้องคดี มีก้อนตุ่ม บ้านมหานาม", "")]
    [InlineData("Longan Spray", "")]
    [InlineData("รถติดที่ ถ.ศรีอยุธยา และหารือเรื่องมาตรการริเริ่มเชียงใหม่", "")]
    [InlineData("เดินทางจาก Long An และเว้ กลับไทย", "vn-long-an vn-thua-thien-hue")]
    [InlineData("เอฟเอโอ.ชื่นชมความก้าวหน้าของไทย", "")]
    [InlineData("สำนักงานเขตนครหลวง และวิทยาเขตสิรินธร ในเขตท่าเรือ", "")]
    [InlineData("อ.ชื่นชม และอำเภอนครหลวง เขตสาทร", "th-maha-sarakham th-phra-nakhon-si-ayutthaya th-bangkok")]
    [InlineData("นายกรัฐมนตรีเวียดนามเป็นประธานการประชุมที่เมืองดาลัด และเยือนเกาะฝูก็วก", "vn-lam-dong vn-kien-giang")]
    [InlineData("ตำรวจจังหวัดลำดง ของเวียดนาม", "vn-lam-dong")]
    [InlineData("นายกรัฐมนตรีเหงวียนซวนฟุก กล่าวว่า เมืองท่าไฮฟองต้องมีสถานะที่สำคัญ", "vn-hai-phong")]
    [InlineData("มอบของขวัญแก่แรงงานแนวหน้าของแคมเปญเดียนเบียนฟู ของเวียดนาม", "")]
    [InlineData("พัทลุง ตรัง และสงขลา มีฝนตกหนัก ลุงชุมพร กล่าว", "th-phatthalung th-trang th-songkhla")]
    // The last of a list before a verb, old towns, the cabinet on its round, ends of expressways.
    [InlineData("ทุเรียนจากจันทบุรี ระยอง และตราดออกพร้อมกัน", "th-chanthaburi th-rayong th-trat")]
    [InlineData("ประสานจังหวัดนครสวรรค์และพิจิตรใหม่อีกครั้ง", "th-nakhon-sawan th-phichit")]
    [InlineData("เมืองเก่าระนอง เมืองเก่าตาก และเมืองเก่าแพร่ เพื่อเสนอ", "th-ranong th-tak th-phrae")]
    [InlineData("เตรียมเสนอ ครม.สัญจรที่ระนองในเดือนหน้า", "th-ranong")]
    [InlineData("นักท่องเที่ยวเลือกไปดานังและบาหลีแทน", "vn-da-nang")]
    [InlineData("เข้าร่วมกลุ่มเมืองสุขภาพกับกระบี่และระนอง ภายในปีหน้า", "th-krabi th-ranong")]
    [InlineData("กินข้าวน้อยกระบี่ และพังงา", "")]
    [InlineData("อุบัติเหตุบนถนนสายลำปาง-แพร่ และก๋วยเตี๋ยวสุโขทัย", "th-lampang th-phrae")]
    [InlineData("สหายกล่าวว่า พื้นที่นี้ได้เงินปีละหมื่นล้านด่ง นาย Truong ปิดท้าย", "")]
    [InlineData("สหายเล่าว่า ที่ดินติดทางด่วนฮานอย-ไฮฟอง", "vn-ha-noi vn-hai-phong")]
    [InlineData("เข้าพบประธานาธิบดีเวียดนาม ณ ทำเนียบประธานาธิบดี กรุงฮานอย", "vn-ha-noi")]
    [InlineData("ผู้ว่าราชการจังหวัดระนอง ให้เฝ้าถนนเพชรเกษมช่วงระนอง-ชุมพร", "th-ranong th-chumphon")]
    [InlineData("เวทีรับฟังความเห็นที่อำเภอเมืองระนอง เรื่องท่าเรือเชื่อมชุมพร-ระนอง", "th-chumphon th-ranong")]
    [InlineData("ทางคู่ช่วงชุมทางถนนจิระ - ขอนแก่น และช่วงลพบุรี-ปากน้ำโพ", "th-khon-kaen th-lopburi")]
    [InlineData("งานแสดงสินค้า STYLE Bangkok 2023", "")]
    [InlineData("วิศวกรจาก ม.สงขลานครินทร์ ขอเจาะดินก่อนสรุป", "")]
    // In news that names Viet Nam too no name begins or ends inside a word of Thai; glued to one it counts.
    [InlineData("ฟื้นฟูท่องเที่ยวไทย และความร่วมมือกับเวียดนาม", "")]
    [InlineData("การพัฒนาหรือฟื้นฟูท้องถิ่น เอกอัครราชทูต ณ กรุงเวลลิงตัน สนามบินดอนเมือง เวลา 13.35 น. และเวียดนาม", "")]
    [InlineData("ผู้ว่าราชการจังหวัด ท่านหัวหน้าส่วนราชการ ไปเวียดนาม", "")]
    [InlineData("ท่าน ทักมา ผม ก็ตอบว่า ติดตามพรรคการเมืองหาเสียง", "")]
    [InlineData("ใครจะว่าอะไรก็แล้วแต่ ลองอ่านแล้วก็คิด เรื่องเวียดนาม", "")]
    [InlineData("คณะผู้แทนจากกวางนาม, ถึงเวียดนาม ส่วนกวางหงายจะแจกให้ 5 อำเภอ", "vn-quang-nam vn-quang-ngai")]
    [InlineData("held in Bangkok. As Nong Khai province is near", "th-bangkok th-nong-khai")]
    public void AProvinceNeedsItsNameAndAWeakNameNeedsEvidence(string text, string ids) => Assert.Equal(ids, Found(text));

    // A province that its own paper does not name; a year in which nobody of the table served; a namesake elsewhere, named with no office of a province.
    [Theory]
    [InlineData("ประธานคณะกรรมการประชาชนจังหวัด Pham Ngoc Nghi และรองประธาน ร่วมพิธีเมื่อวันที่ 24 มกราคม 2566", "vn-dak-lak", "led by Phạm Ngọc Nghị")]
    [InlineData("สหายเจื่อง ก๊วก ฮุย รองเลขาธิการคณะกรรมการพรรคประจำจังหวัด ประธานคณะกรรมการประชาชนจังหวัด เป็นประธานการประชุม", "vn-ha-nam", "led by Trương Quốc Huy")]
    [InlineData("ประธานคณะกรรมการประชาชนจังหวัด Pham Ngoc Nghi ร่วมพิธีเมื่อวันที่ 24 มกราคม 2550", "", null)]
    [InlineData("อดีตประธานคณะกรรมการประชาชนจังหวัด Pham Ngoc Nghi ร่วมพิธีเมื่อวันที่ 24 มกราคม 2566", "", null)]
    [InlineData("รัฐมนตรี Pham Ngoc Nghi ให้สัมภาษณ์สื่อเวียดนาม", "", null)]
    [InlineData("ประธานคณะกรรมการประชาชนจังหวัดเหงะอาน Pham Ngoc Nghi ร่วมพิธี", "vn-nghe-an", "จังหวัด + name")]
    public void WhoseProvinceItIsItsLeadersTell(string text, string ids, string? evidence)
    {
        var found = Recognizer.Recognise(ArticleOf.Text(text)).Provinces;

        Assert.Equal(ids, string.Join(' ', found.Where(province => province.About).Select(province => province.Id)));
        Assert.Equal(evidence, found.SingleOrDefault()?.Evidence);
    }

    [Fact]
    public void EveryLeaderHoldsAnOfficeOfTheTablesForYearsThatFollow()
    {
        var offices = GazetteerTests.Real.Offices.Select(office => office.Code).ToHashSet();

        Assert.DoesNotContain(GazetteerTests.Real.Leaders, leader => !offices.Contains(leader.Office) || leader.From > leader.Until || !leader.ProvinceId.StartsWith("vn-", StringComparison.Ordinal));
        Assert.True(GazetteerTests.Real.Leaders.Count > 900);
    }

    [Fact]
    public void EverySpellingOfTheTableIsItsProvinceAfterTheWordForOne()
    {
        var missed = from province in GazetteerTests.Real.Provinces
                     from name in province.OtherNames.Prepend(province.Thai)
                     where name.Length > 2 && name[0] >= '\u0E00' && !Found($"ที่จังหวัด{name} วันนี้").Split(' ').Contains(province.Id)
                     select $"{province.Id} {name}";

        Assert.Empty(missed);
    }

    // As translators write the syllables; no table has all they make of them together.
    [Theory]
    [InlineData("vn-khanh-hoa", "คั้ญ คานห์ คังห์ คั้งห์ คันห์", "ฮหว่า หว่า ฮว่า ฮวา ฮัว")]
    [InlineData("vn-binh-dinh", "บิ่ญ บินห์ บิงห์ บิ่งห์", "ดิ่ญ ดินห์ ดิงห์ ดิ่งห์")]
    [InlineData("vn-ninh-binh", "นิญ นินห์ นิงห์", "บิ่ญ บินห์ บิงห์ บิ่งห์")]
    [InlineData("vn-vinh-phuc", "หวิญ วินห์ วิงห์ หวิงห์", "ฟุก ฟุ้ก ฟุค")]
    [InlineData("vn-quang-ngai", "กว๋าง กวาง กว่าง", "หงาย ไหง ง่าย")]
    [InlineData("vn-lang-son", "หลั่ง ลาง ลัง หล่าง", "เซิน ซอน")]
    public void SpellingsNobodyListedAreHeard(string id, string first, string second)
    {
        foreach (var spelling in from one in first.Split(' ') from other in second.Split(' ') from gap in (string[])["", " "] select one + gap + other)
            Assert.Equal((spelling, id), (spelling, Found($"คณะกรรมการประชาชนจังหวัด{spelling} จัดงานประจำปี")));
    }

    [Fact]
    public void WhatIsKnownOnlyByItsSoundIsUnsure()
    {
        var found = Recognizer.Recognise(ArticleOf.Text("ผู้แทนจากจังหวัดคังห์หว่า และจังหวัดบิ่ญถ่วน ของเวียดนาม")).Provinces;

        Assert.Equal([("vn-khanh-hoa", false), ("vn-binh-thuan", true)], found.Select(province => (province.Id, province.IsSure)));
        Assert.InRange(found[0].Trust, 0.1, RecognisedProvince.SureTrust);
    }

    [Fact]
    public void AProvinceThatWasMergedNamesTheOneItIsPartOfToday()
    {
        var found = Recognizer.Recognise(ArticleOf.Text("จังหวัดนิญถ่วน และจังหวัดคั้ญฮหว่า")).Provinces;

        Assert.Equal([("vn-ninh-thuan", "vn-khanh-hoa"), ("vn-khanh-hoa", null)], found.Select(province => (province.Id, province.NowId)));
    }

    [Theory]
    [InlineData("บริษัท ทางด่วนและรถไฟฟ้ากรุงเทพ จำกัด (มหาชน) ร่วมงาน", "")]
    [InlineData("บริษัท ระบบขนส่งมวลชนกรุงเทพ จำกัด ร่วมงาน", "")]
    [InlineData("อธิการบดีมหาวิทยาลัยนอร์ทกรุงเทพ และ ม.กรุงเทพธนบุรี", "")]
    [InlineData("ราคาข้าวเปลือกปทุมธานี 10,000 บาท/ตัน", "")]
    [InlineData("จ.หนองคาย ได้แก่ อ.โพนพิสัย อ.เมืองศรีเชียงใหม่ อ.สังคม", "th-nong-khai")]
    [InlineData("แจกนราธิวาส 2,000 ชุด ชุมพร 5,000 ชุด และตรัง 30 ชุด", "th-narathiwat th-chumphon th-trang")]
    [InlineData("พายุเข้า 23 จังหวัด ได้แก่ 1) กระบี่ 2) จันทบุรี 3) ชุมพร 4) ตรัง", "th-krabi th-chanthaburi th-chumphon th-trang")]
    [InlineData("ทางคู่ช่วงนครปฐม – ชุมพร", "th-nakhon-pathom th-chumphon")]
    [InlineData("ครูจากวิทยาลัยเทคนิคตราด และด่านศุลกากรชุมพร", "th-trat th-chumphon")]
    public void NamesInNamesAreNoProvinceAndAListGoesOnOverNumbers(string text, string ids) => Assert.Equal(ids, string.Join(' ', Recognizer.Recognise(ArticleOf.Text(text)).Provinces.Select(province => province.Id)));

    [Theory]
    [InlineData("ประชุมคณะกรรมการ ณ โรงแรมเซ็นทารา จังหวัดนนทบุรี", false)]
    [InlineData("รัฐมนตรีเดินทางเยือนกรุงฮานอย เพื่อหารือ", true)]
    [InlineData("ลงพื้นที่จังหวัดน่าน ติดตามน้ำท่วม", true)]
    public void WhereTheyWentIsWhatItIsAboutAndAHallIsNot(string text, bool about) =>
        Assert.Equal(about, Assert.Single(Recognizer.Recognise(ArticleOf.Text(text)).Provinces).About);

    [Theory]
    // In the headline a hall is a hall as well, and so is one whose address breaks over the line.
    [InlineData("กระทรวงร่วมงานวันต่อต้านคอร์รัปชันสากล ณ ศูนย์การประชุมอิมแพ็ค ฟอรั่ม จังหวัดนนทบุรี", "ปลัดกระทรวงร่วมงาน ณ ศูนย์การประชุมอิมแพ็ค ฟอรั่ม จังหวัดนนทบุรี", false)]
    [InlineData("รัฐมนตรีประชุมผู้บริหารกระทรวง ณ สถาบันนิติวิทยาศาสตร์ จังหวัดปทุมธานี", "เป็นประธานการประชุม ณ ห้องประชุมสถาบัน จังหวัดปทุมธานี", false)]
    [InlineData(null, "ซักซ้อมการนำเสนอรายงานของประเทศ ณ โรงแรมเบสเวสเทิร์น พลัส แวนด้า\nอำเภอปากเกร็ด  จังหวัดนนทบุรี", false)]
    [InlineData("ปรับปรุงอาคาร โครงการทันตกรรมจังหวัดนนทบุรี", "รัฐมนตรีลงพื้นที่ ณ ศูนย์สุขภาพ อำเภอปากเกร็ด จังหวัดนนทบุรี", true)]
    [InlineData(null, "มอบถุงยังชีพ ณ วัดใหม่\nอำเภอเมือง จังหวัดน่าน", true)]
    // The governor welcomes a meeting from elsewhere, or leads what happens.
    [InlineData(null, "ปลัดกระทรวงเปิดสัมมนาท้องถิ่น โดยมีนายภาสกร บุญญลักษม์ ผู้ว่าราชการจังหวัดกระบี่ เข้าร่วม ณ ศูนย์แสดงสินค้า เดอะแพลทตินัม ตำบลปากน้ำ จังหวัดกระบี่", false)]
    [InlineData(null, "นายภาสกร บุญญลักษม์ ผู้ว่าราชการจังหวัดกระบี่ เปิดสัมมนาท้องถิ่น ณ ศูนย์แสดงสินค้า เดอะแพลทตินัม ตำบลปากน้ำ จังหวัดกระบี่", true)]
    // Many places in lines, of which few say their province.
    [InlineData("คุมเข้มท่าเรือทั่วประเทศ", "1. ท่าเรือวัดพระธาตุ\n2. ท่าเรือเทศบาล\n3. ท่าเรือบัวแดง\n4. ท่าเรือปากชม\n5. ท่าเรือบ้านแพง จังหวัดนครพนม\n6. ท่าเรือเมือง จังหวัดนครพนม", false)]
    [InlineData("คุมเข้มท่าเรือ", "1. ท่าเรือวัดพระธาตุ จังหวัดนครพนม\n2. ท่าเรือเทศบาล จังหวัดนครพนม\n3. ท่าเรือเมือง จังหวัดนครพนม", true)]
    [InlineData("เปลี่ยนรถเมล์เอกชนเป็นรถไฟฟ้าในพื้นที่กรุงเทพมหานคร", "ครม. เห็นชอบโครงการเปลี่ยนรถเมล์ในพื้นที่ กทม. และมอบหมายให้เลขาธิการดำเนินการ", true)]
    public void AHallItsHostAndOneOfManyPlacesAreNotWhatItIsAbout(string? title, string text, bool about) =>
        Assert.Equal(about, Recognizer.Recognise(ArticleOf.Text(text, title)).Provinces.Any(province => province.About));

    [Theory]
    [InlineData("สหาย Tran Duc Thang เลขาธิการคณะกรรมการพรรคจังหวัดไห่เซือง เยี่ยมโรงเรียน", true)]
    [InlineData("นายกรัฐมนตรีแถลงผลการประชุมคณะรัฐมนตรีเรื่องเศรษฐกิจ การค้า และการลงทุน กับผู้สื่อข่าวที่รออยู่ และกล่าวถึงการประชุมที่กรุงฮานอย ประเทศเวียดนาม", false)]
    [InlineData("นายสมชาย ใจดี นายกสมาคมจังหวัดปัตตานี ร่วมหารือ", false)]
    public void TheOnlyProvinceThatAVietnameseStoryOpensWithIsItsOwn(string text, bool about) =>
        Assert.Equal(about, Assert.Single(Recognizer.Recognise(ArticleOf.Text(text)).Provinces).About);

    [Theory]
    [InlineData("ผู้ตรวจลงพื้นที่ตรวจราชการ 3 จังหวัดอีสานตอนบน โดยมีอุตสาหกรรมจังหวัดสกลนคร อุตสาหกรรมจังหวัดนครพนม และอุตสาหกรรมจังหวัดมุกดาหารต้อนรับ", "th-sakon-nakhon th-nakhon-phanom th-mukdahan")]
    [InlineData("ตำรวจจังหวัดห่าติ๋ญจับกุมผู้ต้องหาซึ่งอาศัยอยู่ในจังหวัดกว๋างบิ่ญ ที่จังหวัดห่าติ๋ญ", "vn-ha-tinh")]
    [InlineData("กวางงายมีผู้อำนวยการตำรวจคนใหม่ คือพันเอกฟาน กง บิ่ญ\nนายบิ่ญเคยดำรงตำแหน่งหัวหน้าแผนกของตำรวจจังหวัดบิ่ญดิ่ญ และรองผู้อำนวยการตำรวจจังหวัดบิ่ญดิ่ญ\nเขากล่าวว่าจังหวัดกวางงายมีพื้นที่กว้างใหญ่", "vn-quang-ngai")]
    [InlineData("ตำรวจบุกค้น 19 จุดใน 3 จังหวัด กรุงเทพมหานคร สมุทรปราการ และชลบุรี\nตรวจค้นในพื้นที่ กทม., สมุทรปราการ และ ชลบุรี อีก", "th-bangkok th-samut-prakan th-chon-buri")]
    [InlineData("หารือกับรัฐมนตรีช่วยว่าการกระทรวงเกษตรเวียดนาม ณ นครเกิ่นเทอ โดยมีสถานกงสุลใหญ่ ณ นครโฮจิมินห์ ต้อนรับ", "vn-can-tho")]
    // What is named after a province, where guests come from, posts left, provinces merged; where people went on the same day; meetings of a region and of the nation.
    [InlineData("รัฐมนตรีสั่งแก้ฝุ่น พร้อมนำเชียงใหม่ Model มาปรับใช้ทุกจังหวัด โดยจะนำโมเดลในพื้นที่จังหวัดเชียงใหม่มาปรับใช้", "")]
    [InlineData("กำหนดให้โครงการศูนย์กำจัดขยะมูลฝอยรวมแบบครบวงจร จ.ระยอง เป็นต้นแบบของการบริหารจัดการขยะ", "th-rayong")]
    [InlineData("มีผู้ติดเชื้อเพิ่มในหลายจังหวัด ได้แก่ จ.ระยอง เป็นต้น", "")]
    [InlineData("เรียกประชุมหน่วยงาน สำนักงานป้องกันควบคุมโรคที่ 4 สระบุรี ศูนย์อนามัยที่ 5 ราชบุรี\nศูนย์อนามัยที่ 5 ราชบุรี สอนประชาชน", "")]
    [InlineData("ประธานองค์การส่งเสริมการค้าของญี่ปุ่น สำนักงานกรุงเทพฯ เข้าเยี่ยมคารวะรองนายกรัฐมนตรี ประธาน Jetro สำนักงานกรุงเทพฯ กล่าวขอบคุณ", "")]
    [InlineData("ประกาศผลการประกวดข้าวหอมมะลิ\nรางวัลที่ 1 นายสำรวย สร้อยแก้ว จ.ยโสธร รางวัลที่ 3 กลุ่มนาแปลงใหญ่ข้าว ต.คำเตย จ.ยโสธร รางวัลชมเชย จากวิสาหกิจชุมชน จ.ยโสธร", "")]
    [InlineData("รายชื่อบุคลากรคณะกรรมการตรวจสอบกลาง ชุดที่ 13\nสมาชิก 21 คน ได้แก่ สหายฮาก๊วกตรี รองเลขาธิการคณะกรรมการพรรคประจำจังหวัด หัวหน้าคณะผู้แทนรัฐสภาของจังหวัด คั๊ญฮหว่า", "")]
    [InlineData("รัฐมนตรีให้การต้อนรับกลุ่มผู้ประกอบการ นักลงทุนชาวญี่ปุ่นในจังหวัดชลบุรี นำโดยรองประธานสภาอุตสาหกรรมจังหวัดชลบุรี ที่กระทรวงแรงงาน", "")]
    [InlineData("รองผู้อำนวยการตำรวจนครเกิ่นเทอ รับตำแหน่งผู้อำนวยการตำรวจจังหวัดซ็อกจัง\nพิธีจัดขึ้น ณ กองบัญชาการตำรวจจังหวัดซ็อกจัง ประเทศเวียดนาม", "vn-soc-trang")]
    [InlineData("จังหวัดหวิญลองประกาศการตัดสินใจเรื่องบุคลากร ของเวียดนาม\nนายกวางเคยดำรงตำแหน่ง:\n1/2016 - 11/2020: ผู้อำนวยการกรมการขนส่งจังหวัดด่งทาป\n12/2020 - 7/2022: รองประธานคณะกรรมการประชาชนจังหวัดด่งทาป\n11/2023 - 2/2025: รองประธานคณะกรรมการประชาชนจังหวัดด่งทาป", "vn-vinh-long")]
    [InlineData("ลัมดงใหม่ก่อนเข้าสู่หน้าประวัติศาสตร์ใหม่\nรวม 3 จังหวัด ดั๊กนง ลัมดง บิ่ญถวน เข้าเป็นจังหวัดลัมดงใหม่ ของเวียดนาม", "vn-lam-dong")]
    [InlineData("เปิดงาน “เทศกาลท่องเที่ยวอำเภอกบาง 2567”\nที่จัตุรัสเขตกบัง (จังหวัดจาลาย) คณะกรรมการประชาชนจัดพิธีเปิด", "vn-gia-lai")]
    [InlineData("รองปลัดประชุมเครือข่ายเกษตรกรภาคเหนือ เข้าร่วม ณ โรงแรมเซ็นทารา ริเวอร์ไซด์ จังหวัดเชียงใหม่ โดยเกษตรกรในจังหวัดเชียงใหม่เล่าประสบการณ์", "th-chiang-mai")]
    [InlineData("นายกฯ เปิดประชุมเชิงปฏิบัติการ โดยมีผู้ว่าราชการจังหวัด และนายก อบจ. จากทุกจังหวัด ร่วมพิธี ณ สนามช้าง อ.เมืองบุรีรัมย์ จ.บุรีรัมย์ และนายปิยะ ปิจนำ ผู้ว่าราชการจังหวัดบุรีรัมย์", "")]
    [InlineData("ประธานตรวจความคืบหน้า\nในโครงการถนนเลียบชายฝั่งที่เชื่อมระหว่าง Nghi Son จังหวัด Thanh Hoa กับ Cua Lo จังหวัด Nghe An ของเวียดนาม", "")]
    [InlineData("รัฐมนตรีร่วมประชุม World Economic Forum ณ เมืองดาวอส สมาพันธรัฐสวิส\nหารือเรื่องการเงินกับผู้บริหารหลายบริษัทอย่างกว้างขวางและเป็นกันเอง หารือเรื่องการเงินกับผู้บริหารหลายบริษัทอย่างกว้างขวางและเป็นกันเอง หารือเรื่องการเงินกับผู้บริหารหลายบริษัทอย่างกว้างขวางและเป็นกันเอง หารือเรื่องการเงินกับผู้บริหารหลายบริษัทอย่างกว้างขวางและเป็นกันเอง หารือเรื่องการเงินกับผู้บริหารหลายบริษัทอย่างกว้างขวางและเป็นกันเอง หารือเรื่องการเงินกับผู้บริหารหลายบริษัทอย่างกว้างขวางและเป็นกันเอง หารือเรื่องการเงินกับผู้บริหารหลายบริษัทอย่างกว้างขวางและเป็นกันเอง หารือเรื่องการเงินกับผู้บริหารหลายบริษัทอย่างกว้างขวางและเป็นกันเอง หารือเรื่องการเงินกับผู้บริหารหลายบริษัทอย่างกว้างขวางและเป็นกันเอง หารือเรื่องการเงินกับผู้บริหารหลายบริษัทอย่างกว้างขวางและเป็นกันเอง หารือเรื่องการเงินกับผู้บริหารหลายบริษัทอย่างกว้างขวางและเป็นกันเอง หารือเรื่องการเงินกับผู้บริหารหลายบริษัทอย่างกว้างขวางและเป็นกันเอง หารือเรื่องการเงินกับผู้บริหารหลายบริษัทอย่างกว้างขวางและเป็นกันเอง หารือเรื่องการเงินกับผู้บริหารหลายบริษัทอย่างกว้างขวางและเป็นกันเอง หารือเรื่องการเงินกับผู้บริหารหลายบริษัทอย่างกว้างขวางและเป็นกันเอง หารือเรื่องการเงินกับผู้บริหารหลายบริษัทอย่างกว้างขวางและเป็นกันเอง หารือเรื่องการเงินกับผู้บริหารหลายบริษัทอย่างกว้างขวางและเป็นกันเอง หารือเรื่องการเงินกับผู้บริหารหลายบริษัทอย่างกว้างขวางและเป็นกันเอง ไทยเสนอตัวเป็นเจ้าภาพจัด Expo 2028 ณ จังหวัดภูเก็ต", "")]
    [InlineData("เปิดตัวโครงการบ้านฉันมีถังดับเพลิง\nBáo Bình ThuậnBáo Bình Thuận23/06/2023\nตำรวจจัดพิธีเปิดตัวโครงการ", "vn-binh-thuan")]
    [InlineData("นางสาวเหงียน วัน โลย เยี่ยมอดีตรองหัวหน้าคณะผู้แทนรัฐสภาจังหวัด บิ่ญเฟื้อก ของเวียดนาม", "")]
    [InlineData("สหาย เล หง็อก กวาง พ้นจากตำแหน่งกรรมการของคณะกรรมการพรรคจังหวัดกวางจิ และได้รับแต่งตั้งให้ดำรงตำแหน่งเลขาธิการคณะกรรมการพรรค นครดานัง ที่นครดานัง", "vn-da-nang")]
    // Embassies, chambers and flights are named after their cities; what lies beside and where roads begin is by the way; a district's hall is where its people are.
    [InlineData("ผู้แทนการค้าหารือบริษัทเอกชนไทย ณ สถานเอกอัครราชทูตไทยประจำกรุงฮานอย โดยมีเอกอัครราชทูต ณ กรุงฮานอย ร่วมหารือ", "")]
    [InlineData("รองปลัดต้อนรับ ผชท.สาธารณรัฐเวียดนาม (วน.)/กรุงเทพฯ และคณะ ณ ศาลาว่าการกลาโหม", "")]
    [InlineData("หอการค้าญี่ปุ่น-กรุงเทพฯ พร้อมสานต่อความร่วมมือ\nประธานหอการค้าญี่ปุ่น-กรุงเทพฯ (Japanese Chamber of Commerce, Bangkok: JCC) เข้าเยี่ยมคารวะ", "")]
    [InlineData("ก่าเมามีชายฝั่งยาว\nชายฝั่งด้านตะวันออกติดกับจังหวัดบั๊กเลียว จังหวัดก่าเมาของเวียดนามมีปากแม่น้ำหลายแห่ง", "vn-ca-mau")]
    [InlineData("แนะนำทางเลือก 2 เส้นทาง\nเส้นทางที่ 1 จากกรุงเทพฯไปรังสิต เส้นทางที่ 2 จากกรุงเทพฯไปวังน้อย", "")]
    [InlineData("นายกรัฐมนตรีให้สัมภาษณ์ ณ ท่าอากาศยานสุวรรณภูมิ จังหวัดสมุทรปราการ ก่อนออกเดินทาง", "")]
    [InlineData("รัฐมนตรีเปิดงาน ณ หอประชุมที่ว่าการอำเภอเปือยน้อย จังหวัดขอนแก่น โดยมีรองผู้ว่าราชการจังหวัดขอนแก่นต้อนรับ\nนายกรัฐมนตรีต้องการให้ประชาชนทั่วประเทศอยู่ดีกินดี", "th-khon-kaen")]
    [InlineData("กำแพงเพชรยึดยาบ้า\nผู้ว่าราชการจังหวัดกำแพงเพชรแถลงจับนายเอก อายุ 34 ปี ชาว จ.ตาก ที่จังหวัดกำแพงเพชร", "th-kamphaeng-phet")]
    [InlineData("ได้ลงพื้นที่ตรวจเยี่ยมสถานคุ้มครองและพัฒนาคนพิการบ้านเฟื่องฟ้า จังหวัดนนทบุรี", "th-nonthaburi")]
    [InlineData("เปิดปฏิบัติการที่ จ.เชียงใหม่ ตรวจค้น 13 จุด ในจังหวัดเชียงราย และเชียงใหม่ เพื่อทลายเครือข่าย", "th-chiang-mai th-chiang-rai")]
    [InlineData("เครือข่ายกว่า 200 คน เข้าร่วมงาน ณ อาคารปฐมสัมมาคาร อุทยานการอาชีพชัยพัฒนา อ. เมือง จ. นครปฐม", "th-nakhon-pathom")]
    // What came from elsewhere, whom members of an assembly speak for, districts alone.
    [InlineData("กองหน้าจากสโมสรในจังหวัดนามดิ่ญ ยิงประตูที่สนามในจังหวัดฟู้เถาะ ของเวียดนาม ชาวจังหวัดฟู้เถาะดีใจ", "vn-phu-tho")]
    [InlineData("จังหวัดตรังรับมือน้ำท่วม\nผู้ว่าราชการจังหวัดตรังกล่าวว่า ได้ขอเรือจากจังหวัดสตูล 10 ลำมาช่วยอำเภอกันตัง จังหวัดตรัง", "th-trang")]
    [InlineData("รัฐสภาเวียดนามอภิปรายร่างกฎหมายครู\nผู้แทนท้าย วัน ทั่ญ (คณะผู้แทนจังหวัดฟู้เอียน) เห็นว่าเงินเดือนควรสูงขึ้น", "")]
    [InlineData("รัฐมนตรีลงพื้นที่ติดตามกลุ่มโคนมบ้านหนองบัว อำเภอทับสะแก ซึ่งมีสมาชิก 210 ราย", "th-prachuap-khiri-khan")]
    [InlineData("อุดรธานีรำลึกชาตกาลโฮจิมินห์\nที่ศูนย์ศึกษาประวัติศาสตร์โฮจิมินห์ อำเภอเมืองอุดรธานี ผู้ว่าราชการจังหวัดอุดรธานีต้อนรับนักท่องเที่ยวจากนครโฮจิมินห์ ของเวียดนาม", "th-udon-thani")]
    [InlineData("กรมการเมืองแต่งตั้งเลขาธิการพรรคจังหวัดบั๊กนิญคนใหม่\nมติโอนย้ายเลขาธิการคณะกรรมการพรรคจังหวัดก่าเมา ให้พ้นจากตำแหน่งเดิมและมาดำรงตำแหน่งเลขาธิการพรรคจังหวัดบั๊กนิญ", "vn-bac-ninh")]
    [InlineData("พิธีประกาศคำสั่งงานบุคลากรที่จังหวัดไลเจิว\nรองเลขาธิการคณะกรรมการพรรคจังหวัดเดี่ยนเบียน ย้ายมาเป็นรองเลขาธิการคณะกรรมการพรรคจังหวัดไลเจิว", "vn-lai-chau")]
    [InlineData("รถบัสชนกันบนทางด่วนสายนครโฮจิมินห์-จุงเลือง ช่วงที่ผ่านตำบลอันถั่น จังหวัดเตยนิญ ของเวียดนาม", "vn-tay-ninh")]
    public void WhatIsNamedInOneBreathIsWhatItIsAboutAndAHomeIsNot(string text, string about) =>
        Assert.Equal(about, string.Join(' ', Recognizer.Recognise(ArticleOf.Text(text)).Provinces.Where(province => province.About).Select(province => province.Id)));

    [Theory]
    [InlineData("เพลิงไหม้โรงงานในนิคมอุตสาหกรรมมาบตาพุด จังหวัดระยอง คุมได้แล้ว", true)]
    [InlineData("การประชุมรัฐมนตรีเอเปค ครั้งที่ 28 ที่ จ.ภูเก็ต ประสบความสำเร็จ สำนักข่าวในกรุงเทพฯ รายงาน", true)]
    [InlineData("วันนี้ ที่กระทรวงสาธารณสุข จ.นนทบุรี ปลัดกระทรวงให้สัมภาษณ์", false)]
    [InlineData("ณ ศูนย์ราชการกรมปศุสัตว์ ตำบลบางกระดี อำเภอเมือง จังหวัดปทุมธานี ที่ปรึกษาเป็นประธานการประชุม", false)]
    [InlineData("ณ ศูนย์ราชการจังหวัดเชียงราย ผู้ว่าฯ เป็นประธานการประชุม", true)]
    [InlineData("ผู้เดินทางจากต่างประเทศเข้ากักตัวในสถานที่รัฐจัดให้ใน จ.ชลบุรี พบเชื้อ", false)]
    [InlineData("เป็นภารกิจของคณะกรรมการโรคติดต่อจังหวัด/กทม. จะดำเนินการต่อ", false)]
    [InlineData("พบผู้ติดเชื้อใน กทม. และจังหวัดต่าง ๆ อย่างต่อเนื่อง", false)]
    [InlineData("โฆษกกล่าวถึงกรณีที่นายสุทิน คลังแสง ส.ส.มหาสารคาม ตั้งข้อสังเกต", false)]
    [InlineData("แต่งตั้งเป็นศึกษาธิการภาค 15 (เชียงใหม่) สำนักงานปลัดกระทรวงศึกษาธิการ", false)]
    [InlineData("ตรวจโรงงานริมแม่น้ำท่าจีน แม่กลอง และทะเลสาบสงขลา จำนวน 1,400 โรง", false)]
    [InlineData("สินค้าชุมชนหลายอย่าง เช่น กระเป๋ากระจูด จังหวัดนราธิวาส วางขายแล้ว", false)]
    [InlineData("รฟท. จัดให้ขบวนรถเร็วที่ 168 กันตัง - กรุงเทพ เพิ่มจุดรับส่งผู้โดยสาร ขบวนรถเร็วที่ 168 กันตัง - กรุงเทพ ออกเวลา 12.20 น.", false)]
    public void TheOnlyProvinceOfAStoryIsWhereItIsUnlessItIsASeatAConstituencyOrAnExample(string text, bool about) =>
        Assert.Equal(about, Recognizer.Recognise(ArticleOf.Text(text)).Provinces.Any(province => province.About));

    [Theory]
    [InlineData("รัฐบาลดันน้ำบูดูสายบุรีสู่ตลาดโลก\n{0}โดยเลือกน้ำบูดู จ.ปัตตานี เป็นพื้นที่นำร่อง", true)]
    // Of sites named late labellers call no more about than of other late mentions.
    [InlineData("ปรับระบบส่งน้ำ\n{0}ตรวจพื้นที่เขื่อนพระรามหก ณ เขื่อนพระรามหก จ.พระนครศรีอยุธยา", false)]
    [InlineData("ปรับระบบส่งน้ำ\n{0}และขอบคุณที่ช่วยงานที่ถ้ำหลวง จังหวัดเชียงราย", false)]
    public void WhatIsNamedLateIsWhereItIsOnlyWhereMoreSaysSo(string text, bool about)
    {
        var late = string.Concat(Enumerable.Repeat("โครงการนี้ดำเนินการมาอย่างต่อเนื่องตามนโยบายของรัฐบาล ", 10));

        Assert.Equal(about, Assert.Single(Recognizer.Recognise(ArticleOf.Text(string.Format(CultureInfo.InvariantCulture, text, late))).Provinces).About);
    }

    [Theory]
    [InlineData("เตรียมลงพื้นที่ตรวจราชการกลุ่มจังหวัดภาคกลาง (จังหวัดเพชรบุรี สมุทรสาคร และสมุทรสงคราม)", "th-phetchaburi th-samut-sakhon th-samut-songkhram")]
    [InlineData("คัดเลือกเทศกาล\n1. ร่มบ่อสร้าง จ.เชียงใหม่\n2. กำฟ้า จ.แพร่\n3. วัฒนธรรม จ.พะเยา\n4. ลานตา จ.กระบี่\n5. เขาคลัง จ.เพชรบูรณ์", "")]
    [InlineData("ร่วมกับศูนย์อุตุนิยมวิทยาภาคเหนือ จ.เชียงใหม่ ศูนย์อุตุนิยมวิทยาภาคตะวันออกเฉียงเหนือตอนบน จ.ขอนแก่น ศูนย์อุตุนิยมวิทยาภาคตะวันออกเฉียงเหนือตอนล่าง จ.อุบลราชธานี ศูนย์อุตุนิยมวิทยาภาคใต้ฝั่งตะวันออก จ.สงขลา และศูนย์อุตุนิยมวิทยาภาคใต้ฝั่งตะวันตก จ.ภูเก็ต", "")]
    [InlineData("น้ำยังท่วม 4 จังหวัด\nยังมีผลกระทบในพื้นที่ 4 จังหวัด ได้แก่ จังหวัดน่าน เชียงราย สุโขทัย และจังหวัดพิษณุโลก ภาพรวมระดับน้ำจังหวัดน่าน เชียงราย และจังหวัดสุโขทัยลดลง", "th-nan th-chiang-rai th-sukhothai th-phitsanulok")]
    [InlineData("ส่งเสริมการลดเผาอ้อย\nชาวไร่ร่วมรักษาสิ่งแวดล้อม นำร่องในพื้นที่กาญจนบุรี ราชบุรี และสุพรรณบุรี จำนวนกว่า 1.5 ล้านไร่", "th-kanchanaburi th-ratchaburi th-suphanburi")]
    [InlineData("แนะนำที่เที่ยว\n1) เมืองเก่า อ.หาดใหญ่ จ.สงขลา\n2) ถ้ำ จ.พัทลุง\n3) เกาะ จ.ตรังและสตูล\n4) เบตง จ.ยะลา", "")]
    public void AListAtTheBeginningIsAllOrNothing(string text, string about) =>
        Assert.Equal(about, string.Join(' ', Recognizer.Recognise(ArticleOf.Text(text)).Provinces.Where(province => province.About).Select(province => province.Id)));

    [Theory]
    [InlineData("ห้าจังหวัดและเมืองรับมือพายุ", "โทรเลขถูกส่งถึงคณะกรรมการประชาชนของดานัง กวางงาย ซาลาย ดั๊กลัก คั๊ญฮหว่า ของเวียดนาม", 5)]
    [InlineData("ปรับเวลารับบัตรของผู้มีสิทธิใน 7 จังหวัด", "ผู้ลงทะเบียน ได้แก่ จังหวัดนครนายก จังหวัดนนทบุรี จังหวัดปทุมธานี จังหวัดพระนครศรีอยุธยา จังหวัดสมุทรปราการ จังหวัดนครปฐม และจังหวัดสมุทรสาคร", 7)]
    [InlineData("ประชุมมอบนโยบาย 7 จังหวัด", "ผู้เข้าร่วม ได้แก่ จังหวัดนครนายก จังหวัดนนทบุรี จังหวัดปทุมธานี จังหวัดพระนครศรีอยุธยา จังหวัดสมุทรปราการ จังหวัดนครปฐม และจังหวัดสมุทรสาคร", 0)]
    [InlineData("เวทีสาธารณะ 7 จังหวัด", "ผู้เข้าร่วม ได้แก่ จังหวัดนครนายก จังหวัดนนทบุรี จังหวัดปทุมธานี จังหวัดพระนครศรีอยุธยา จังหวัดสมุทรปราการ จังหวัดนครปฐม และจังหวัดสมุทรสาคร", 0)]
    [InlineData("เตือนเจ็ดจังหวัด", "ได้แก่ ชัยนาท สิงห์บุรี อ่างทอง สุพรรณบุรี ลพบุรี และนนทบุรี", 0)]
    [InlineData("หลายจังหวัดรับมือพายุ", "โทรเลขถูกส่งถึงคณะกรรมการประชาชนของดานัง กวางงาย ซาลาย ดั๊กลัก คั๊ญฮหว่า ของเวียดนาม", 0)]
    [InlineData("เส้นทางท่องเที่ยว 5 จังหวัด", "ประกอบด้วย\n• จังหวัดนครพนม : วัด\n• จังหวัดมุกดาหาร : ลาน\n• จังหวัดบึงกาฬ : ถ้ำ\n• จังหวัดหนองคาย : วัด\n• จังหวัดอุดรธานี : คำชะโนด", 0)]
    public void AListAsLongAsTheHeadlineCountsIsWhatItIsAbout(string title, string text, int about) =>
        Assert.Equal(about, Recognizer.Recognise(ArticleOf.Text(text, title)).Provinces.Count(province => province.About));

    [Theory]
    [InlineData("ดานังและกว๋างนามประกาศมติควบรวม", "เช้าวันที่ 30 มิถุนายน 2568 นครดานังจัดพิธีประกาศมติเรื่องการรวมจังหวัดกว๋างนามเข้ากับดานัง ของเวียดนาม\nจังหวัดกว๋างนามและนครดานังใหม่เริ่มทำงานวันที่ 1 กรกฎาคม", "vn-da-nang vn-quang-nam")]
    [InlineData("พิธีประกาศมติควบรวม", "เช้าวันที่ 30 มิถุนายน 2568 นครดานังจัดพิธีประกาศมติเรื่องการรวมจังหวัดกว๋างนามเข้ากับดานัง ของเวียดนาม\nจังหวัดกว๋างนามและนครดานังใหม่เริ่มทำงานวันที่ 1 กรกฎาคม", "vn-da-nang")]
    public void AMergerIsAboutTheNewProvinceAndThoseTheHeadlineNames(string title, string text, string about) =>
        Assert.Equal(about, string.Join(' ', Recognizer.Recognise(ArticleOf.Text(text, title)).Provinces.Where(province => province.About).Select(province => province.Id)));

    [Fact]
    public void MinistersOfManyCountriesInAHotelAbroadAreNewsOfItsCity()
    {
        const string Headline = "รัฐมนตรีเดินทางไปร่วมประชุมระดับรัฐมนตรีว่าด้วยความร่วมมือในการต่อต้านยาเสพติดข้ามชาติ";

        Assert.Equal(["vn-ha-noi"], About("ที่โรงแรมเจดับบลิว แมริออท ฮานอย กรุงฮานอยสาธารณรัฐสังคมนิยมเวียดนาม"));
        Assert.Empty(About("ที่โรงแรมเจดับบลิว แมริออท กรุงเทพฯ"));

        static IEnumerable<string> About(string place) =>
            Recognizer.Recognise(ArticleOf.Text($"{Headline} {place} ระหว่างวันที่ 9 - 10 ก.ย.", Headline)).Provinces.Where(province => province.About).Select(province => province.Id);
    }

    [Fact]
    public void OfProvincesNamedLateAndAlikeNoneIsThePapersOwn()
    {
        var talks = string.Concat(Enumerable.Repeat("นายกรัฐมนตรีทั้งสองหารือเรื่องการค้าและการลงทุนระหว่างไทยกับเวียดนาม ", 18));

        Assert.DoesNotContain(
            Recognizer.Recognise(ArticleOf.Text($"{talks}\nบันทึกความเข้าใจระหว่าง WHA กับจังหวัดฮึงเอียน\nบันทึกความเข้าใจระหว่าง AMATA กับจังหวัดฟู้เถาะ", "นายกฯ เยือนเวียดนาม")).Provinces, province => province.About);
    }

    [Fact]
    public void ARumourOfARankedListIsNotWhereTheStoryIs() =>
        Assert.DoesNotContain(Recognizer.Recognise(ArticleOf.Text("ศูนย์ต่อต้านข่าวปลอมพบข่าวปลอม 10 อันดับ ได้แก่\nอันดับที่ 4 : เรื่อง เปิดให้แจ้งความผ่านเพจ ศูนย์ดำรงธรรมอำเภอลับแล จังหวัดอุตรดิตถ์")).Provinces, province => province.About);

    [Fact]
    public void AManNamedLikeAProvinceIsNone() => Assert.DoesNotContain("vn-lam-dong", Found("รับฟังสหายลัมดอง สมาชิกคณะกรรมการประจำพรรคประจำจังหวัด"), StringComparison.Ordinal);

    [Theory]
    [InlineData("สหายเหงียน ไทบินห์ ประธานคณะกรรมการประชาชนจังหวัดฟูเอียน ชี้แจง\nไทบินห์ไม่ได้ยื่นอุทธรณ์", "vn-phu-yen")]
    [InlineData("สหายเหงียน ไทบินห์ ประธานคณะกรรมการประชาชนจังหวัดฟูเอียน เยือนจังหวัดไทบินห์\nไทบินห์มีนาข้าวมาก", "vn-phu-yen vn-thai-binh")]
    // Bạc Liêu has a district of that name.
    [InlineData("จังหวัดบักเลียว ของเวียดนาม เปิดโรงไฟฟ้าพลังงานลม ในเขตฮว่าบิ่งห์", "vn-bac-lieu")]
    // Long Mỹ is not อำเภอลอง of Phrae.
    [InlineData("ประธานคณะกรรมการประชาชนจังหวัดเฮาเกียง ตรวจประตูระบายน้ำในอำเภอลองมี", "vn-hau-giang")]
    [InlineData("จังหวัดเกียนซาง ของเวียดนาม ส่งคณะไปเรียนรู้ในเขตฮว่าบิ่งห์", "vn-kien-giang vn-hoa-binh")]
    public void APersonOrADistrictNamedLikeAProvinceIsNone(string text, string ids) => Assert.Equal(ids, Found(text));

    [Fact]
    public void TheAddressSpeaksForAProvinceTheTextDoesNotName()
    {
        var found = Recognizer.Recognise(ArticleOf.Text("คณะกรรมการพรรคจัดประชุม", url: "https://vietnam.vn/th/dang-bo-tinh-binh-thuan")).Provinces;

        Assert.Equal(("vn-binh-thuan", "url binh-thuan"), (Assert.Single(found).Id, found[0].Evidence));
        Assert.Empty(found[0].Mentions);
    }

    [Theory]
    [InlineData("hop-mat-chien-dich-ho-chi-minh", "")]
    [InlineData("lanh-dao-tp-ho-chi-minh-tiep-khach", "vn-ho-chi-minh")]
    [InlineData("lanh-dao-thanh-pho-ho-chi-minh-tiep-khach", "vn-ho-chi-minh")]
    public void TheManInAnAddressIsNotTheCity(string slug, string id) => Assert.Equal(id, Found("คณะกรรมการพรรคจัดประชุม", url: "https://vietnam.vn/th/" + slug));

    [Fact]
    public void AnArticleIsAboutTheProvinceOfItsHeadlineAndMentionsTheRest()
    {
        var found = Recognizer.Recognise(ArticleOf.Text(
            "นักท่องเที่ยวมาจากจังหวัดสงขลา ยะลา ปัตตานี พัทลุง และนราธิวาส", title: "จังหวัดภูเก็ตเปิดเมือง")).Provinces;

        Assert.Equal(["th-phuket"], found.Where(province => province.About).Select(province => province.Id));
        Assert.Equal(6, found.Count);
    }

    [Fact]
    public void MentionsPointAtTheNameAndEverythingHasEvidence()
    {
        const string Text = "จังหวัดจันทบุรีประชุม ผู้แทนจันทบุรีมาครบ";
        var province = Assert.Single(Recognizer.Recognise(ArticleOf.Text(Text)).Provinces);

        Assert.All(province.Mentions, span => Assert.Equal("จันทบุรี", span.In(Text)));
        Assert.Equal(2, province.Mentions.Count);
        Assert.Equal("จังหวัด + name; name", province.Evidence);
    }
}
