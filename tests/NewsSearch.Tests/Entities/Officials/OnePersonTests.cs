using static NewsSearch.Tests.Entities.Officials.PeopleOf;

namespace NewsSearch.Tests.Entities.Officials;

/// <summary>Which names of one article are of one person: in other letters, short, spelt otherwise.</summary>
public sealed class OnePersonTests
{
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

    [Theory]
    [InlineData("Gen Prayut Chan-o-cha, Prime Minister, met General Prayut Chan-o-Cha again.", "prayut-chan-o-cha")]
    [InlineData("นายเกียรติภูมิ วงศ์รจิต ปลกระทรวงสาธารณสุข ปลัดกระทรวงสาธารณสุข ร่วมงาน", "เกียรติภูมิ-วงศ์รจิต")]
    [InlineData("และนายหลี่ เฉียงนายกรัฐมนตรีของจีน ร่วมเป็นสักขีพยาน", "หลี่-เฉียง")]
    [InlineData("เป็นไปตามที่ นายอนุทิน ชาญวีรกูลลาออก ส่วนกรณีอื่น", "อนุทิน-ชาญวีรกูล")]
    [InlineData("นายประเสริฐ จันทรรวงทอง รองนายกรัฐมนตรี (Prasert Jantararuangtong) กล่าว", "ประเสริฐ-จันทรรวงทอง")]
    [InlineData("ประธานาธิบดีสี จิ้นผิง ของจีน", "สี-จิ่น-ผิง")]
    public void ANameHasNeitherATitleNorAWordBehindIt(string text, string ids) => Assert.Equal(ids, string.Join(" ", Found(text).Select(official => official.Id).Distinct()));

    [Theory]
    [InlineData("นายท่าปล่อยรถโดยสาร สาย 23 เพศชาย อายุ 49 ปี")]
    [InlineData("เพิ่งชนะการแข่งขัน 2022 World Women's Snooker Championship นายกรัฐมนตรีแสดงความดีใจ")]
    [InlineData("ผู้ช่วยศาสตราจารย์คณะเศรษฐศาสตร์ มหาวิทยาลัยหอการค้าไทย ได้นำเสนอ")]
    [InlineData("เลขาธิการพระราชวังและประธานกรรมการ บริษัท สยามไบโอไซเอนซ์ จำกัด ร่วมงาน")]
    [InlineData("ว่าด้วยการคุ้มครองข้อมูลทั่วไป (General Data Protection Regulation: GDPR) และ Gen Baby Boomer (58 ปีขึ้นไป)")]
    [InlineData("ท่าน ทักมา ผม ก็ตอบว่า พรรคการเมือง")]
    public void WhatOnlyStandsWhereNamesDoIsNobody(string text) => Assert.Empty(Found(text));

    [Fact]
    public void TwoHighlandersOfOneArticleStayApart() =>
        Assert.Equal(2, Found("สหายอี เบียร์ เนีย อดีตรองเลขาธิการคณะกรรมการพรรคประจำจังหวัด นาย Y Kham Niê เสนอ").Count);

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

    [Fact]
    public void ThreeSpellingsOfOneArticleAreOneWhenALatinNameSoundsLikeAll()
    {
        var found = Assert.Single(Found("ประธานรัฐสภา ตรัน ถันห์ มาน กล่าว เจิ่น แทงห์ เหมิน ย้ำว่า ผู้แทน Trần Thanh Mẫn จะติดตาม เวียดนาม"));

        Assert.Equal("tran-thanh-man", found.Id);
        Assert.Equal(["ตรัน ถันห์ มาน", "เจิ่น แทงห์ เหมิน", "Trần Thanh Mẫn"], found.Names);
    }

    [Fact]
    public void AManWhoseFamilyNameWasTranslatedIsTheOneOfTheFullName() =>
        Assert.Equal(2, Assert.Single(Found("หัวหน้าThanh Tung กล่าว รองประธาน Dau Thanh Tung เวียดนาม")).Mentions.Count);

    [Theory]
    [InlineData("นาย เหงียน วัน ถิ รองประธาน สั่งการ นาย Thi กล่าวว่า เวียดนาม", "เหงียน วัน ถิ", 2)]
    [InlineData("สหาย Huynh Quoc Viet รองเลขาธิการ ทำงาน\nสหายเวียดกล่าวว่า ดี", "Huynh Quoc Viet", 2)]
    [InlineData("สหาย Vo Ngoc Hiep รองประธาน ตรวจเขื่อน\nนายเหียปขอให้หน่วยงานเร่งซ่อมถนน", "Vo Ngoc Hiep", 2)]
    [InlineData("นางสาวเล ถิ ทู ฮ่อง รองเลขาธิการ\nนางฮ่อง เกิดเมื่อปี 2513 เวียดนาม", "เล ถิ ทู ฮ่อง", 2)]
    [InlineData("นางสาวดวงใจ อัศวจินตจิตร์ เลขาธิการ\nนางสาวดวงใจ กล่าวเพิ่มเติมว่า", "ดวงใจ อัศวจินตจิตร์", 2)]
    [InlineData("ประธานาธิบดี เลืองเกื่อง พบผู้แทน เวียดนาม\nLuong Cuong ตอบว่า", "Luong Cuong", 2)]
    public void AGivenNameInTheOtherScriptIsTheSamePerson(string text, string name, int mentions)
    {
        var found = Assert.Single(Found(text));

        Assert.Equal((name, mentions), (found.Name, found.Mentions.Count));
    }

    [Fact]
    public void AGivenNameThatTwoPeopleHaveIsNeither()
    {
        var found = Found("สหาย Nguyen Van Hai ประธาน และสหาย Tran Thanh Hai รองประธาน ตรวจงาน\nสหายไห่กล่าวว่า ดี และประธาน Hai ขอให้ทำ");

        Assert.Equal(2, found.Count(official => official.Name is "Nguyen Van Hai" or "Tran Thanh Hai"));
        Assert.All(found.Where(official => official.Name is "Nguyen Van Hai" or "Tran Thanh Hai"), official => Assert.Single(official.Mentions));
    }

    [Theory]
    [InlineData("นายพิชัย ชุณหวชิร รองนายกรัฐมนตรี แถลง\nนายวิชัย กล่าวเพิ่มเติมว่า", "พิชัย ชุณหวชิร, วิชัย")]
    [InlineData("นายสุทัศน์ พรหมมา และนายสุทัศน์ พรมมา รับรางวัล", "สุทัศน์ พรหมมา, สุทัศน์ พรมมา")]
    [InlineData("นายวิชัย เจริญสุขกุล และนายพิชัย เจริญสุขกุล รับรางวัล", "วิชัย เจริญสุขกุล, พิชัย เจริญสุขกุล")]
    public void TwoWhoseNamesAreALetterApartStayTwo(string text, string names) => Assert.Equal(names, string.Join(", ", Found(text).Select(official => official.Name)));

    [Fact]
    public void AGivenNameAloneIsAPersonAfterAStrictTitle()
    {
        Assert.Equal(["โอภาส", "Yau"], Found("ด้าน นพ.โอภาสกล่าวว่า ดี โดยนาย Yau แจ้งว่า ได้").Select(official => official.Name));
        Assert.Empty(Found("นายกฯ ลุย น้ำท่วม ผู้ว่าฯ นำทีม ท่านสันติ"));
    }

    [Theory]
    [InlineData("นายซัมซู ดอเลาะ นายอำเภอ ส่วนนายอำเภอซัมซูฝากเรื่องที่จอดรถ", "ซัมซู")]
    [InlineData("นางปิยะนันท์ คงอินทร์ รองผู้ว่าราชการจังหวัด\n\"น้ำมาเร็ว\" ปิยะนันท์กล่าว", "ปิยะนันท์")]
    [InlineData("นายธีรเมธ ฟูใจ นายก อบจ. ด้านธีรเมธโพสต์ขอบคุณ", "ธีรเมธ")]
    [InlineData("นายกมล ใจวงศ์ ผอ.กกต. ผอ.กมล กล่าวต่อว่า", "กมล")]
    [InlineData("นายปิติ พูนสุข รองอธิบดี \"ท่านรองปิติก็พูดตรงๆ\"", "ปิติ")]
    [InlineData("นายเจริญ เพชรดี นายกสมาคม ส่วนเจริญเสนอ", null)]
    [InlineData("นายพิจิตร สุขใจ ปลัดจังหวัด ผู้ว่าราชการจังหวัดพิจิตร กล่าวว่า", null)]
    [InlineData("สหายเจิ่น วัน เตียน ผู้แทนรัฐสภาเวียดนาม ผู้แทนเตียนชี้แจงเพิ่มเติม", "เตียน")]
    [InlineData("สหายเจิ่น เต๋ว เหียน ประธานคณะกรรมการประชาชนจังหวัด ประธาน เต๋ว เหียน กล่าวสรุป", "เต๋ว เหียน")]
    [InlineData("สหาย Nguyen Quang Phuc เลขาธิการพรรค สหายกวางฟุกให้คำมั่นว่าจะรักษาความสามัคคี", "กวางฟุก")]
    public void AReportGoesOnWithTheGivenName(string text, string? called)
    {
        var person = Assert.Single(Found(text));
        Assert.Equal(called is null ? [] : [called], person.Mentions.Skip(1).Select(mention => mention.In(text)));
    }

    [Fact]
    public void AShortFormIsFoundWhereverItStandsAlone()
    {
        const string Text = "ธีรรัตน์ ร่วมเสวนา ภัยพิบัติ\nน.ส.ธีรรัตน์ สำเร็จวาณิชย์ รัฐมนตรีช่วยว่าการกระทรวงมหาดไทย กล่าว น.ส.ธีรรัตน์ ย้ำว่า รมช.ธีรรัตน์ ขอบคุณ";

        Assert.Equal(4, Assert.Single(Found(Text)).Mentions.Count);
    }

    [Theory]
    [InlineData("นายไมตรี อินทุสุต ปลัดกระทรวง เปิดเผย นายไมตรี กล่าวเพิ่มเติมว่า", "ไมตรี อินทุสุต", 2)]
    [InlineData("”รมว.นฤมล“ร่วมหารือ ศ.ดร.นฤมล ภิญโญสินวัฒน์ รัฐมนตรีว่าการกระทรวงเกษตรและสหกรณ์ หารือ", "นฤมล ภิญโญสินวัฒน์", 2)]
    [InlineData("พ.อ.Phau Huu Thang (ฟาน หัว ทั้ง)ผู้ช่วยทูตทหารเวียดนาม", "Phau Huu Thang", 2)]
    [InlineData("Prime Minister Srettha Thavisin (นายเศรษฐา ทวีสิน) chaired the meeting", "เศรษฐา ทวีสิน", 2)]
    [InlineData("The Deputy Prime Minister Anutin Charnvirakul (อนุทิน ชาญวีรกูล) met him", "อนุทิน ชาญวีรกูล", 2)]
    // A headline writes the given name on to an office, or begins with it.
    [InlineData("ปลัดกอบชัยฯ เปิดการสัมมนา\nนายกอบชัย สังสิทธิสวัสดิ์ ปลัดกระทรวงอุตสาหกรรม เปิดการสัมมนา", "กอบชัย สังสิทธิสวัสดิ์", 2)]
    [InlineData("รองปลัดถาวร ประชุม\nนายถาวร ทันใจ รองปลัดกระทรวงเกษตรและสหกรณ์ ประชุมเรื่องสิ่งปลูกสร้างถาวร", "ถาวร ทันใจ", 2)]
    [InlineData("รอง นรม.วิษณุฯ ประชุม\nนายวิษณุ เครืองาม รองนายกรัฐมนตรี ประชุม", "วิษณุ เครืองาม", 2)]
    [InlineData("จุรินทร์ตรวจ! สะพานมิตรภาพ\nนายจุรินทร์ ลักษณวิศิษฏ์ รองนายกรัฐมนตรี ตรวจสะพาน", "จุรินทร์ ลักษณวิศิษฏ์", 2)]
    [InlineData("\"ทปษ.บุญสิงห์\" ลงพื้นที่\nนายบุญสิงห์ วรินทร์รักษ์ ที่ปรึกษารัฐมนตรีว่าการกระทรวงเกษตรและสหกรณ์ ลงพื้นที่", "บุญสิงห์ วรินทร์รักษ์", 2)]
    [InlineData("แต่งตั้งนายวิษณุ เครืองาม อดีตรองนายกรัฐมนตรี จะไปชวนนายวิษณุเข้ามาเป็นที่ปรึกษา มอบหมายให้นายวิษณุ ช่วยทำงานในส่วนไหน", "วิษณุ เครืองาม", 3)]
    [InlineData("รัฐมนตรีว่าการกระทรวงยุติธรรม บุกตลาดเทิดไท ตาลคู่\nนายสมศักดิ์ เทพสุทิน รัฐมนตรีว่าการกระทรวงยุติธรรม ลงพื้นที่", "สมศักดิ์ เทพสุทิน", 1)]
    [InlineData("ผศ.นพ.มล.ทยา กิติยากร แถลง ณ ห้องประชุม ม.ล.ปิ่น มาลากุล ชั้น 3", "ทยา กิติยากร", 1)]
    [InlineData("ก้าวหน้าไปด้วยกัน ปี 2567\nนายก้าวหน้า ใจดี ผู้ว่าราชการจังหวัดตราด กล่าว", "ก้าวหน้า ใจดี", 1)]
    // Without a title, but with an office behind.
    [InlineData("8 กรกฎาคม 2568\nเดชา จาตุธนานันท์ หัวหน้าผู้ตรวจราชการกระทรวงอุตสาหกรรม ลงพื้นที่", "เดชา จาตุธนานันท์", 1)]
    // Born when, and the last half of a name.
    [InlineData("สหายบุ่ย วัน ถัง เกิดปี 2481 อดีตเลขาธิการคณะกรรมการพรรคจังหวัด การจากไปของสหายบุ่ย วัน ถัง", "บุ่ย วัน ถัง", 2)]
    [InlineData("สหายเหงียน วัน เบ เซา เลขาธิการคณะกรรมการพรรคอำเภอ แสดงความยินดีกับสหายเบ เซา และขอให้สหายทำงานต่อไป", "เหงียน วัน เบ เซา", 2)]
    [InlineData("นายกอบศักดิ์ ภูตระกูล รัฐมนตรีประจำสำนักนายกรัฐมนตรี", "กอบศักดิ์ ภูตระกูล", 1)]
    // Middle and given name in the other script, and what is written on to a given name.
    [InlineData("นายเหงียน ตวน ฮา รองประธานคณะกรรมการประชาชนจังหวัด กล่าว นาย Tuan Ha กล่าวเสริมว่า", "เหงียน ตวน ฮา", 2)]
    [InlineData("สหายเล ฮ่อง วินห์ ได้รับเลือกเป็นประธาน และขอให้นายวินห์สืบทอดความสำเร็จของผู้นำรุ่นก่อนของจังหวัด", "เล ฮ่อง วินห์", 2)]
    [InlineData("นายกวนมินห์เกือง ดำรงตำแหน่งเลขาธิการคณะกรรมการพรรคจังหวัด และแต่งตั้งนายเกืองให้ดำรงตำแหน่งเลขาธิการคณะกรรมการพรรคจังหวัดกวางนิญ", "กวนมินห์เกือง", 2)]
    [InlineData("รองนายกรัฐมนตรี Tran Luu Quang กล่าวว่า ร้อยละ 38.9 ของแผนปี 2024 นาย Quang ขอให้เร่งเวนคืนที่ดิน", "Tran Luu Quang", 2)]
    // Translation hears one syllable as it likes.
    [InlineData("นายเหงียน โด่วาน อันห์ เลขาธิการคณะกรรมการพรรค\nสหาย Nguyen Doan Anh กล่าวปิดการประชุม", "Nguyen Doan Anh", 2)]
    [InlineData("นายฟาม วัน มุย รองผู้อำนวยการกรมเกษตร กล่าว\nนาย Pham Van Muoi ขอให้ท้องถิ่นเตรียมพันธุ์", "Pham Van Muoi", 2)]
    [InlineData("นายเซือง ซวน ฮิวเยน รองประธานคณะกรรมการประชาชน แถลง\nนายเซือง ซวน เฮวียน ขอบคุณ\nDuong Xuan Huyen รองประธาน กล่าว", "Duong Xuan Huyen", 3)]
    // A letter is missing.
    [InlineData("นายอนุทิน ชาญวีรกูล รองนายกรัฐมนตรี เยี่ยม นายอุทิน ชาญวีรกูล กล่าว", "อนุทิน ชาญวีรกูล", 2)]
    [InlineData("นายอุทิน ชาญวีรกูล รองนายกรัฐมนตรี เยี่ยม นายอนุทินกล่าวว่า", "อุทิน ชาญวีรกูล", 2)]
    [InlineData("Rah Lan Chung ประธานคณะกรรมการประชาชนจังหวัด เปิดงาน สหายราห์ลัน ชุง กล่าวว่าจังหวัดซาลายของเวียดนาม", "Rah Lan Chung", 2)]
    // Two letters are swapped, one stands for another, or the clerk wrote it as it sounds; of a family name as well.
    [InlineData("นายอนุกลู ปีดแก้ว ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ ลงพื้นที่\nนายอนุกูล กล่าวเพิ่มเติมว่า", "อนุกลู ปีดแก้ว", 2)]
    [InlineData("นางสาวรัชดา ธนาดิเรก รองโฆษกประจำสำนักนายกรัฐมนตรี แถลง\nนางสาวรัขดา กล่าวว่า", "รัชดา ธนาดิเรก", 2)]
    [InlineData("นายกฤษฎา บุญราช รัฐมนตรีว่าการกระทรวงเกษตรและสหกรณ์ ประชุม\nนายกฤษฏา กล่าว", "กฤษฎา บุญราช", 2)]
    [InlineData("น.ท.เตชธร ฉิมมาลี หัวหน้าสถานี รายงาน สั่งการให้ น.ท.เตชธร ฉิมพาลี หัวหน้าสถานี ตรวจสอบ", "เตชธร ฉิมมาลี", 2)]
    // Behind คุณ, which begins other words too.
    [InlineData("นายชัยธวัช เนียมศิริ นายกองค์การบริหารส่วนจังหวัดเลย แถลง\nคุณชัยธวัช ย้ำว่า", "ชัยธวัช เนียมศิริ", 2)]
    [InlineData("นายสมบัติ ใจดี ปลัดกระทรวง แถลง\nคุณสมบัติของผู้สมัคร", "สมบัติ ใจดี", 1)]
    // One word in Latin letters behind an office, and a whole name in one word.
    [InlineData("นายเล หง็อก เชา ประธานคณะกรรมการประชาชนจังหวัด รับปากว่าจะดำเนินการ และประธาน Chau ขอให้ทุกกรมทำ", "เล หง็อก เชา", 2)]
    [InlineData("นายเล กวาง บิ่ญ หัวหน้าคณะกรรมการตรวจสอบ ก่อนหน้านี้ ผู้ตรวจสอบ Binh ได้ทำงานกับเมือง เวียดนาม", "เล กวาง บิ่ญ", 2)]
    [InlineData("สหาย Ho Quoc Dung เลขาธิการคณะกรรมการพรรคประจำจังหวัด ลงพื้นที่\nเลขาธิการ Dung กล่าวว่า ดี", "Ho Quoc Dung", 2)]
    [InlineData("นายบุ่ย วัน เหว่ เลขาธิการคณะกรรมการพรรค ไปพบประธานคณะกรรมการประชาชนเมือง Hue กล่าว", "บุ่ย วัน เหว่", 1)]
    [InlineData("นาย Ho Ky Minh รองประธานคณะกรรมการประชาชนนคร บอก เวียดนาม\nโห่กี๋มิง ขอให้โรงแรมไม่ขึ้นราคา", "Ho Ky Minh", 2)]
    [InlineData("เลขาธิการคณะกรรมการพรรคจังหวัดเหงียนดิ่งจุงกล่าวว่า จะร่วมมือกัน\nนายเหงียน ดิ่ญ จุง มอบของที่ระลึก", "เหงียน ดิ่ญ จุง", 2)]
    [InlineData("นาย เลืองเหงวียนมิงเจี๊ยต ประธานคณะกรรมการประชาชนนคร เปิดงาน - ảnh 1นาย เลืองเหงวียนมิงเจี๊ยต", "เลืองเหงวียนมิงเจี๊ยต", 2)]
    public void EveryFormOfANameIsOfOnePerson(string text, string name, int mentions)
    {
        var found = Assert.Single(Found(text));

        Assert.Equal((name, mentions), (found.Name, found.Mentions.Count));
    }

    [Fact]
    public void NamesThatSoundAlikeButAreSpeltApartInOneScriptStayApart() =>
        Assert.Equal(["dao-xuan-yen", "dau-thanh-tung"], Found("เดา ซวน เยน หัวหน้ากรม เดา ถั่น ตุง รองประธาน จังหวัดทัญฮว้า เวียดนาม").Select(official => official.Id));
}
