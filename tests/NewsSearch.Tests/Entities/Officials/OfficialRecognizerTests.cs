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
    [InlineData("ผู้อำนวยการกรมการวางแผนและการลงทุน ตริง แท็ง ไห่ รายงานต่อคณะกรรมการประชาชนจังหวัด", "ตริง แท็ง ไห่")]
    [InlineData("ประธานสภาประชาชนจังหวัด ซือง วัน จาง และรองประธานสภาประชาชนจังหวัด Y Thị Bích Thọ เป็นประธานการประชุม", "ซือง วัน จาง, Y Thị Bích Thọ")]
    [InlineData("ผู้อำนวยการกรมการวางแผนและการลงทุนของคณะกรรมการประชาชนจังหวัด ทำ งาน ดี และประธานสภาประชาชนจังหวัด Smart City Project", "")]
    [InlineData("รองประธานคณะกรรมการประชาชนจังหวัด โฮ กวาง บู๋ว เป็นประธานการประชุม", "โฮ กวาง บู๋ว")]
    [InlineData("สหายบุย ตัน เบย์ สมาชิกคณะกรรมการประจำคณะกรรมการพรรคประจำจังหวัด", "บุย ตัน เบย์")]
    [InlineData("สหายอี เบียร์ เนีย อดีตรองเลขาธิการคณะกรรมการพรรคประจำจังหวัด", "อี เบียร์ เนีย")]
    [InlineData("สหาย อี ทันห์ ฮา เนีย กเดิม ชื่นชมหมู่บ้าน", "อี ทันห์ ฮา เนีย กเดิม")]
    [InlineData("รองประธานคณะกรรมาธิการกิจการชาติพันธุ์ของรัฐสภาเวียดนาม รองประธานสภาประชาชนจังหวัด Y Vinh Tơr เข้าร่วม", "Y Vinh Tơr")]
    [InlineData("the visit of Gen. Prayut Chan-o-cha’s delegation", "Prayut Chan-o-cha")]
    [InlineData("สหาย Rah Lan Chung ประธานคณะกรรมการประชาชนจังหวัด นายจุง สำเร็จการศึกษาจากสถาบัน", "Rah Lan Chung")]
    [InlineData("รองนายกรัฐมนตรีHo Duc Phocทำงานที่เวียดนาม", "Ho Duc Phoc")]
    [InlineData("นายกรัฐมนตรีฟ่ามมิงห์ชิงห์ลงนามมติของเวียดนาม", "ฟ่ามมิงห์ชิงห์")]
    [InlineData("ประธานาธิบดีเวียดนาม เลืองเกื่อง และคณะ", "")]
    [InlineData("ผู้นำจังหวัดลาวไกที่มาร่วม: ดังซวนฟอง เลขาธิการคณะกรรมการพรรคจังหวัด; หวูซวนเกื่อง ประธานสภาประชาชนจังหวัด", "ดังซวนฟอง, หวูซวนเกื่อง")]
    [InlineData("อดีตรองประธานาธิบดี เจือง มี ฮัว และคณะของเวียดนาม", "เจือง มี ฮัว")]
    [InlineData("งานเทศกาลกาแฟ Buon Ma Thuot ของเวียดนาม ยกระดับอำเภอถุ่ยเหงียนเป็นเมือง ตั้งแต่วันที่ 1 เทศกาลพระนางฉัวซูแห่งภูเขาซัม ปี 2568 กลุ่มดาวนายพราน กระจุกดาวคู่", "")]
    [InlineData("ผู้ที่ต้อนรับคือสหาย ได้แก่ หวู่ ได่ ทั้ง กรรมการกลางพรรค และพลโทอาวุโส ตรัน กวาง ฟอง รองประธานรัฐสภา", "หวู่ ได่ ทั้ง, ตรัน กวาง ฟอง")]
    [InlineData("Phó Thủ tướng Lê Minh Khái: เวียดนาม ท่าน เจิ่นด่ายกวางจบจากโรงเรียนตำรวจ", "Lê Minh Khái, เจิ่นด่ายกวาง")]
    [InlineData("เลขาธิการโตลัมเข้าร่วมและกล่าวสุนทรพจน์ ณ สุสานวีรชนแห่งชาติ Truong Son ของเวียดนาม และตำบล Thanh Dinh และ Chu Hoa", "โตลัม")]
    [InlineData("ท่าน เหงวียนฟู้จ๋องลงพื้นที่จังหวัดของเวียดนาม", "เหงวียนฟู้จ๋อง")]
    [InlineData("เฉา วัน ลาม เลขาธิการพรรคประจำจังหวัดของเวียดนาม มอบดอกไม้", "เฉา วัน ลาม")]
    [InlineData("นายเหงียน วัน กวน ชาวนาในตำบล บอกว่า", "เหงียน วัน กวน")]
    [InlineData("ประธานคณะกรรมการประชาชนจังหวัดกวางบิ่ญ ตรัน ฟอง และคณะ ตรวจสอบสะพาน", "ตรัน ฟอง")]
    [InlineData("คณะกรรมการประชาชนจังหวัดกวางบิ่ญ ตรวจ สอบ สะพาน และ ลาน จอด รถ", "")]
    [InlineData("นายอำเภอทุกอำเภอ นายกเทศมนตรี นายทะเบียน นายกองค์การบริหารส่วนจังหวัด", "")]
    [InlineData("จังหวัดด่งนาย เวียดนาม ประกาศมติ", "")]
    [InlineData("สหายร่วมอุดมการณ์เข้าร่วม ได้แก่ สมาชิก", "")]
    [InlineData("จังหวัดหว่าบิ่ญมี 9 อำเภอ ได้แก่ Cao Phong, Da Bac, Kim Boi, Lac Son, Luong Son, Mai Chau และ Tan Lac", "")]
    [InlineData("โครงสร้างพื้นฐานของเขตอุตสาหกรรม Chau Minh - Bac Ly จังหวัดบั๊กซาง", "")]
    [InlineData("พิธีเปิดของจังหวัดเตวียนกวางมีสหายมาร่วม ได้แก่ ผู้นำกรม", "")]
    [InlineData("โปลิตบูโรมีมติให้นายกวานมินห์เกือง ยุติการเข้าร่วมคณะกรรมการบริหาร", "กวานมินห์เกือง")]
    [InlineData("สหายในคณะกรรมการถาวรคณะกรรมการพรรค", "")]
    [InlineData("การจัดทำห่วงโซ่คุณค่า Value Chain ของ World Bank", "")]
    [InlineData("งบประมาณ 9.11 ล้านบาท ส่วน เวียดนาม วัน นี้ มา", "")]
    // Families that begin or end in a word that otherwise ends names.
    [InlineData("นายสุริยะ จึงรุ่งเรืองกิจ รองนายกรัฐมนตรี", "สุริยะ จึงรุ่งเรืองกิจ")]
    [InlineData("นายดวงยา สุขอินทร์ ผู้อำนวยการกองช่าง", "ดวงยา สุขอินทร์")]
    [InlineData("นายกรพร พงษ์เกตุ ผู้อำนวยการกองช่าง และนายกัลยพร สกุลแก้ว ปลัดอำเภอ", "กรพร พงษ์เกตุ, กัลยพร สกุลแก้ว")]
    [InlineData("นายกสมาพันธ์ชาวนา และนายก อบต. นายกเปิดงาน นายกแพทยสภา นายกองเอก นายกรัฐมนตรีกล่าว นายกเมืองพัทยา เปิดเผย", "")]
    [InlineData("บริจาคโลหิต 119 นาย รวมแล้วได้โลหิต ทหารทุกนาย ที่เจ็บป่วยและบาดเจ็บ เนื่องมาจาก เสียชีวิต 3 นายและได้รับบาดเจ็บอีก 4 นาย", "")]
    [InlineData("พันเอก นาวาเอก นาวาอากาศเอก (อัตราเงินเดือนพันเอกพิเศษ) นาวาอากาศเอกขึ้นไป ซึ่งดำรงตำแหน่ง มีโอกาสหายจากโรคมะเร็งได้ รังนกนางแอ่นเพื่อสร้างรายได้", "")]
    [InlineData("เวียดนาม หน่วยงานที่เกี่ยวข้องสามารถจัดทำโครงการ ผู้มีส่วนเกี่ยวข้องในพื้นที่", "")]
    [InlineData("สอบถามนางสาวกิ๊บ ใจดี นางสาวกิ๊บยอมรับว่ายาบ้าดังกล่าวเป็นของตน", "กิ๊บ ใจดี")]
    [InlineData("โรงแรมอ่าวนาง วิลล่า รีสอร์ท เป็นนิ้วนาง ใส่แหวนสวย กว่า 80,000 นายทั่วประเทศ คาดมีรถ รศ.ดร. เจ้าอาวาสวัดท่าหลวง พระอารามหลวง", "")]
    [InlineData("เวียดนาม เจ้าหน้าที่ขาดความตระหนักและมี คณะกรรมการค่าจ้างชุดที่ 21 ให้ดำเนินการ ดังต่อไปนี้", "")]
    [InlineData("ร้อยตำรวจตรีหญิงวรางคนา ขุนเณรพานิช ผู้อำนวยการสำนักงาน", "วรางคนา ขุนเณรพานิช")]
    [InlineData("2 นายสมชาย ใจดี ปลัดอำเภอ", "สมชาย ใจดี")]
    [InlineData("โรงเรียนนายเรืออากาศฯ และนักเรียนนายเรือฯ นายเรืองชัย ทองดี", "เรืองชัย ทองดี")]
    [InlineData("การประกวดนางนพมาศ ร้อยละ 48 และนางสงกรานต์ ประจำปี 2568", "")]
    [InlineData("ที่ ก.พ.อ. กำหนดนั้น พ.อ.สมชาย ใจดี", "สมชาย ใจดี")]
    [InlineData("(นายเอกนัฏ พร้อมพันธุ์) เป็นผู้รักษาราชการแทน", "เอกนัฏ พร้อมพันธุ์")]
    [InlineData("แทน นางวันเพ็ญ เศรษฐรักษา ที่ปรึกษารัฐมนตรี", "วันเพ็ญ เศรษฐรักษา")]
    [InlineData("นายแพทย์เจษฎา โชคดำรงสุข และคณะ", "เจษฎา โชคดำรงสุข")]
    [InlineData("นายตีแยรี มาตู เอกอัครราชทูตฝรั่งเศส", "ตีแยรี มาตู")]
    [InlineData("นายมาริษ ย้ำว่า เป็นกรอบสำคัญ นายมาริษ เสงี่ยมพงษ์ รัฐมนตรี", "มาริษ เสงี่ยมพงษ์")]
    // More than two words, hyphens, initials, ณ, brackets.
    [InlineData("นางรัดเกล้า อินทวงศ์ สุวรรณคีรี รองโฆษกประจำสำนักนายกรัฐมนตรี", "รัดเกล้า อินทวงศ์ สุวรรณคีรี")]
    [InlineData("ดร.เอ็นโกซี โอคอนโจ-อิเวียลา (Dr. Ngozi Okonjo-Iweala)", "เอ็นโกซี โอคอนโจ-อิเวียลา")]
    [InlineData("นายเอมิลิโอ เด มิเกล กาลาเบีย เอกอัครราชทูตราชอาณาจักรสเปน", "เอมิลิโอ เด มิเกล กาลาเบีย")]
    [InlineData("นายอเล็กซานเดอร์ ซี. เฟลด์แมน ประธานสภาธุรกิจ", "อเล็กซานเดอร์ ซี. เฟลด์แมน")]
    [InlineData("นายวีระชัย นาคมาศ ผู้ว่าราชการจังหวัดพระนครศรีอยุธยา", "วีระชัย นาคมาศ")]
    [InlineData("นายวันชัย อินชูรันต์ เป็นจำนวนเงินทั้งสิ้น", "วันชัย อินชูรันต์")]
    [InlineData("นายสาโรจน์ ต.สุวรรณ ผู้อำนวยการกองช่าง และนายเจษฎา ช.เจริญยิ่ง กล่าวว่า", "สาโรจน์ ต.สุวรรณ, เจษฎา ช.เจริญยิ่ง")]
    [InlineData("นายสมชาย จ.เชียงราย กล่าว", "สมชาย")]
    [InlineData("Minister of Agriculture and Cooperatives Captain Thammanat Phromphao", "Thammanat Phromphao")]
    [InlineData("ดร.ธานี บิน อาเหม็ด อัล เซยูดี เข้าพบนายกรัฐมนตรี", "ธานี บิน อาเหม็ด อัล เซยูดี")]
    [InlineData("นายสมชาย ใจดี บินตรวจน้ำท่วม", "สมชาย ใจดี")]
    [InlineData("นายสมชาย ใจดี กล่าว นางอรรชกา ในประเด็นต่าง ๆ", "สมชาย ใจดี, อรรชกา")]
    [InlineData("ทางด้านนายธนิตพลไชยนันทน์ ที่ปรึกษารัฐมนตรีช่วยว่าการกระทรวงสาธารณสุข", "ธนิตพลไชยนันทน์")]
    [InlineData("นางยุถิกา อิศรางกูร ณ อยุธยา รองปลัดกระทรวงวัฒนธรรม", "ยุถิกา อิศรางกูร ณ อยุธยา")]
    [InlineData("น.ส.กานต์ ณ ระนอง เข้าร่วม นายสมชาย ใจดี ณ ตึกไทยคู่ฟ้า", "กานต์ ณ ระนอง, สมชาย ใจดี")]
    // Gaps: doubled, no-break, without width, long, the end of a line.
    [InlineData("นาย\u200Bวราวุธ\u200B ศิลป\u200Bอาชา\u200B รัฐมนตรีว่าการกระทรวง", "วราวุธ ศิลปอาชา")]
    [InlineData("เสนอแต่งตั้ง นายไพรินทร์ \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0ชูโชติถาวร เป็นประธาน", "ไพรินทร์ ชูโชติถาวร")]
    [InlineData("นางสาวพัชรี\nศรีสุวรรณ รองผู้ว่าราชการจังหวัดจันทบุรี", "พัชรี ศรีสุวรรณ")]
    [InlineData("นายบุ่ย\nแทงห์ เซิน รัฐมนตรีว่าการกระทรวงการต่างประเทศเวียดนาม", "บุ่ย แทงห์ เซิน")]
    [InlineData("สหาย หวู\u00A0วัน เถื่อง กรรมการกรมการเมือง", "หวู วัน เถื่อง")]
    // Titles with a qualifier, after one another, and words that are no title.
    [InlineData("พันเอก (พิเศษ) เจียรนัย วงศ์สอาด เป็นประธาน", "เจียรนัย วงศ์สอาด")]
    [InlineData("ศาสตราจารย์พิเศษวิศิษฏ์ วิศิษฏ์สรอรรถ ปลัดกระทรวง", "วิศิษฏ์ วิศิษฏ์สรอรรถ")]
    [InlineData("นายพลากร สุวรรณรัฐ องคมนตรี นายเรืองศักดิ์ สุวารี อธิบดี", "พลากร สุวรรณรัฐ, เรืองศักดิ์ สุวารี")]
    [InlineData("วันที่ 13 มิถุนายนนี้ มุ่งป้องกัน พัฒนางาน ประชาสัมพันธ์ ขุนน้ำนางนอน จากกรณีเพจ สภาทนายความ ในพระบรมราชูปถัมภ์", "")]
    [InlineData("จาก สนพ.บึงกาฬ ปัจจุบัน เปิดร้าน กทพ. กับ บช.ก. พ.ศ. 2567", "")]
    [InlineData("ถ้าท่านคิดจะทำ คิดจะทำแบบบูรณาการ นายกฯ ยินดีข้าวไทย แชมป์โลก นายกฯ ตั้ง ศบค. ส่วนหน้า", "")]
    [InlineData("ในสมัยนายกรัฐมนตรียิ่งลักษณ์ ชินวัตร และท่านผู้ว่าฯ ณรงค์ศักดิ์ โอสถธนากร ถือเป็นแบบอย่าง", "ยิ่งลักษณ์ ชินวัตร, ณรงค์ศักดิ์ โอสถธนากร")]
    // Words that sound Vietnamese.
    [InlineData("คณะรัฐมนตรีตามมาตรา 27 กรมเจ้าท่า กระทรวงเจ้าสังกัด ไม่ว่าจะเป็น ไม้ ยาง ข้าว เวียดนาม Thai MOOC", "")]
    [InlineData("สหายเหงียน ซวน ทั้ง รองเลขาธิการ สหายควต วัน เฮ่า เวียดนาม", "เหงียน ซวน ทั้ง, ควต วัน เฮ่า")]
    [InlineData("ประธานรัฐสภา ตรัน ถันห์ มาน กล่าวในการประชุม เวียดนาม", "ตรัน ถันห์ มาน")]
    [InlineData("ประธานคณะกรรมการประชาชนนครโฮจิมินห์ ฟาน วัน มาย มอบรางวัล เวียดนาม", "ฟาน วัน มาย")]
    [InlineData("ท่านโต เลิม เลขาธิการใหญ่พรรคคอมมิวนิสต์เวียดนาม", "โต เลิม")]
    [InlineData("Ông Huỳnh Anh Minh phát biểu. Đồng chí Tôn Ngọc Hạnh dự.", "Huỳnh Anh Minh, Tôn Ngọc Hạnh")]
    // Beside an office, without a title.
    [InlineData("ประธานาธิบดี โจ ไบเดน กล่าว ประธานาธิบดีสหรัฐฯ โดนัลด์ ทรัมป์ พบ", "โจ ไบเดน, โดนัลด์ ทรัมป์")]
    [InlineData("รัฐมนตรีต่างประเทศ แอนโทนี บลิงเคน และเลขาธิการสหประชาชาติ อันโตนิโอ กูเตร์เรส เยือนเมืองฮอยอัน", "แอนโทนี บลิงเคน, อันโตนิโอ กูเตร์เรส")]
    [InlineData("ประธานาธิบดี ปัก กึน-ฮเย แห่งสาธารณรัฐเกาหลี", "ปัก กึน-ฮเย")]
    [InlineData("รมว.มหาดไทย อนุทิน ชาญวีรกูล กล่าวว่า", "อนุทิน ชาญวีรกูล")]
    [InlineData("พร้อมด้วย Lawrence Wong นายกรัฐมนตรีสิงคโปร์ และ Soe Nyunt Lwin รัฐมนตรีว่าการกระทรวงวางแผน", "Lawrence Wong, Soe Nyunt Lwin")]
    [InlineData("ดาโต๊ะ เซอรี อันวาร์ อิบราฮิม นายกรัฐมนตรีมาเลเซีย", "อันวาร์ อิบราฮิม")]
    [InlineData("นายกรัฐมนตรี ฝ่ามมิงชิ้ง พบปะ ประธานาธิบดี เลืองเกื่อง และเลขาธิการใหญ่โต เลิม ของเวียดนาม", "ฝ่ามมิงชิ้ง, เลืองเกื่อง, โต เลิม")]
    [InlineData("นาย Y Thanh Ha Nie K'dam ประธานสภาชนเผ่า", "Y Thanh Ha Nie K'dam")]
    [InlineData("รัฐมนตรีเสนอความร่วมมือแบบ Act West ต่อนโยบาย ผู้อำนวยการกองทุน Purin Pictures และ SEZ Hub ประธาน World Bank ผู้อำนวยการ", "")]
    [InlineData("นายกรัฐมนตรี ณ ตึกไทยคู่ฟ้า นายกรัฐมนตรี ตรวจ เยี่ยม ประธานาธิบดี และ ภริยา รัฐมนตรี ร่วม ประชุม เลขาธิการ สภา พัฒนา", "")]
    [InlineData("เลขาธิการคณะกรรมการพรรคจังหวัด วางพวงมาลา เลขาธิการคณะกรรมการพรรคจังหวัด ฮึงเอียน ตีกลองเปิดเทศกาล", "")]
    [InlineData("ประธานประเทศลาว ทองลุน สีสุลิด และ รมว.ต่างประเทศ มาริษ เสงี่ยมพงษ์ ร่วมด้วย", "ทองลุน สีสุลิด, มาริษ เสงี่ยมพงษ์")]
    // Glued to any word, but no streets and schools.
    [InlineData("เยาวชนเหงียน ถิ ลาน อายุ 22 ปี เวียดนาม", "เหงียน ถิ ลาน")]
    [InlineData("ถนนเหงียน วัน ลิญ โรงเรียนมัธยม เหงียน ดิ่ญ เจี๋ยว เวียดนาม", "")]
    [InlineData("โฆษกประจำสำนักนายกรัฐมนตรี สรุปสาระสำคัญ ดังนี้ รองเลขาธิการนายกรัฐมนตรี ฝ่ายการเมือง หัวหน้าฝ่ายกฎหมายและวินัย องค์การค้าของ อธิบดีกรมอุตุนิยมวิทยา ชั้นมหาวชิรมงกุฎ", "")]
    // Governors of provinces that are words.
    [InlineData("ผู้ว่าฯ เลย ลงพื้นที่ ผู้ว่าฯเลย ผู้ว่าฯ ตาก สั่งปิดด่าน ผู้ว่าฯ แพร่ เตือนน้ำป่า ผู้ว่าฯ น่าน เผย", "")]
    [InlineData("ผู้ว่าฯ น่าน สมชาย วงศ์ใหญ่ กล่าว", "สมชาย วงศ์ใหญ่")]
    // Who was born, who sees: no family names.
    [InlineData("รัฐมนตรีพิพัฒน์ เล็งเห็นความสำคัญ", "")]
    // What somebody known by the given name does.
    [InlineData("รัฐบาลภายใต้การนำของ พล.อ.ประยุทธ์ ทุ่มเททำงานอย่างเต็มที่ เพราะรัฐบาลพลเอก ประยุทธ์ มาจาก ส.ส.พรรคร่วมรัฐบาล", "ประยุทธ์")]
    [InlineData("พลเอกอนันตพร เยือนโคราช เตรียมร่วมประชุม ครม.สัญจร ดร.สาธิต ปลื้ม ทีม Thailand EMT ม.ล.ปนัดดา บรรยาย \"ศาสตร์พระราชา\"", "อนันตพร, สาธิต, ปนัดดา")]
    [InlineData("นายอนุทิน กราบทูลถวายรายงาน นายทักษิณ ถูกคำพิพากษาศาลฎีกา นางสาวแพทองธาร วางพวงมาลา ที่ลานพระบรมรูป", "อนุทิน, ทักษิณ, แพทองธาร")]
    [InlineData("นายทักษิณ ถูกจิตร ผู้อำนวยการโรงเรียน", "ทักษิณ ถูกจิตร")]
    // No name begins with กภ, กค or กผ: it is นายก and what follows.
    [InlineData("ฝ่ายค้านถามนายกภูมิธรรม เวชยชัย รักษาการ นายกคนใหม่ นายกผลักดัน นายกสมคิด ตอบ นายกอบชัย สังสิทธิสวัสดิ์ ปลัดกระทรวงอุตสาหกรรม", "กอบชัย สังสิทธิสวัสดิ์")]
    [InlineData("รอง นรม. พล.อ.ประวิตร ห่วงสถานการณ์น้ำ กำชับทุกส่วนราชการ\nพลเอกประวิตร วงษ์สุวรรณ รองนายกรัฐมนตรี กล่าว", "ประวิตร วงษ์สุวรรณ")]
    [InlineData("1. นายวราวุธ ศิลปอาชา รัฐมนตรีว่าการกระทรวง\n2. นายวราวุธ          ยันต์เจริญ\n", "วราวุธ ศิลปอาชา, วราวุธ ยันต์เจริญ")]
    [InlineData("นายจิรายุ ห่วงทรัพย์ โฆษกประจำสำนักนายกรัฐมนตรี นายสีเมือง ทำมา ประธานชุมชน นายปัญญา ชูพานิช ผู้อำนวยการสำนักงาน", "จิรายุ ห่วงทรัพย์, สีเมือง ทำมา, ปัญญา ชูพานิช")]
    [InlineData("อยากเตือนว่านายจาตุรนต์อย่ารีบเล่นใหญ่ แค่ทวงคืนพื้นที่ นายวิชาญยังบอกอีกด้วยว่า ปัจจุบันมีวัว 50 ตัว", "จาตุรนต์, วิชาญ")]
    [InlineData("ศาสตราจารย์พรรัตน์ ดำรุง สาขาศิลปะการแสดง นางสาวกนกวลี กันไทยราษฎร์ สาขาวรรณศิลป์", "พรรัตน์ ดำรุง, กนกวลี กันไทยราษฎร์")]
    [InlineData("นายสุชาติ ชมกลิ่น ส่งนายสุรชัย ชัยตระกูลทอง ผู้ช่วยรัฐมนตรีประจำกระทรวงแรงงาน ลงพื้นที่", "สุชาติ ชมกลิ่น, สุรชัย ชัยตระกูลทอง")]
    [InlineData("เวียดนาม: กรมการเมืองตัดสินใจเตือนนายดังก๊วกคานห์และนายเจา วัน ลัม", "ดังก๊วกคานห์, เจา วัน ลัม")]
    [InlineData("นายกวางเริ่มทำงานที่กรมการขนส่งจังหวัดด่งนาย เวียดนาม", "")]
    // Families that hold a word which otherwise ends names.
    [InlineData("นายสมพร จิตเป็นธม เลขาธิการคณะกรรมการกองทุน และ ดร.เกรียงศักดิ์ วงศ์พร้อมรัตน์ ผู้อำนวยการ นายสมชาย แก้วกล่าวว่า", "สมพร จิตเป็นธม, เกรียงศักดิ์ วงศ์พร้อมรัตน์, สมชาย แก้ว")]
    [InlineData("ศ.นพ.จรัส สุวรรณเวลา เป็นประธาน นายวีรศักดิ์ บุญเชิญ เกษตรจังหวัดสุพรรณบุรี นางนภา เศรษฐกร รองปลัดกระทรวงการพัฒนาสังคม", "จรัส สุวรรณเวลา, วีรศักดิ์ บุญเชิญ, นภา เศรษฐกร")]
    [InlineData("นางสาวศศิกานต์ วัฒนะจันทร์ รองโฆษก กล่าว “อย่างภาคภูมิ” นางสาวศศิกานต์ ทิ้งท้าย", "ศศิกานต์ วัฒนะจันทร์")]
    [InlineData("ปลด พ.ต.ท.พงศ์พร พราหมณ์เสน่ห์ พ้นจาก ผอ.พศ. แจ้งกับนางสาวปณิดาว่า จำเป็นต้องสมัครสอบ", "พงศ์พร พราหมณ์เสน่ห์")]
    // A line ends before the next name; a family name inside a name; what is no part of one.
    [InlineData("เวียดนาม: จะตรวจให้ครบใน 10 วัน\nเหงียน เซือง ท้าย ประธานคณะกรรมการประชาชนจังหวัด ลงนาม", "เหงียน เซือง ท้าย")]
    [InlineData("ข่าวเวียดนาม ไปพร้อมเลืองเหงวียนมิงเจี๊ยต และคณะ", "")]
    [InlineData("เลขานุการรัฐมนตรีว่าการกระทรวงวัฒนธรรม คุณกฤติยา กาวีวงศ์ ผู้อำนวยการฝ่ายศิลป์ มหกรรมศิลปะ", "กฤติยา กาวีวงศ์")]
    [InlineData("ประธานสภาอุตสาหกรรมท่องเที่ยว นายทอม เครือโสภณ คุณกรรณิกา ธรรมเกษร กรรมการ และคุณภาพ ชีวิต ผู้อำนวยการ", "ทอม เครือโสภณ, กรรณิกา ธรรมเกษร")]
    [InlineData("ดร.พิเศษ สอาดเย็น ผู้อำนวยการสถาบัน และ สิบเอก กิตติคุณ บุตรคุณ ปลัดจังหวัดเลย พันเอกพิเศษ สมชาย ใจดี", "พิเศษ สอาดเย็น, กิตติคุณ บุตรคุณ, สมชาย ใจดี")]
    [InlineData("ได้แก่ นายศตวรรษ เศรษฐกร (เต๊ะ) นักร้อง", "ศตวรรษ เศรษฐกร")]
    // One word with an office behind.
    [InlineData("จังหวัดจ่าวิญ - ảnh 1นาง ถักถิซาลธี รองอธิบดีกรมการต่างประเทศ มอบของที่ระลึก", "ถักถิซาลธี")]
    [InlineData("ครอบครัวผู้เสียชีวิต กรณีจ่าสิบเอก พกปืนยิงเจ้าหน้าที่ พระครู ดร. รองเจ้าคณะอำเภอทองผาภูมิ เจ้าอาวาสวัดท่าขนุน", "")]
    // A word that joins, and no title.
    [InlineData("ไม่นิ่งนอนใจต่อกรณีที่เกิดขึ้น โดยอนุทิน ชาญวีรกูล รองนายกรัฐมนตรี สั่งการ", "อนุทิน ชาญวีรกูล")]
    // Latin letters that are no people.
    [InlineData("Mask Wearing, Hand Washing และ Thai Cha Na) เพื่อลดความเสี่ยง land in Nong Ta Hiam, Muang district", "")]
    [InlineData("ร้าน Le Du อันดับ 15 ปฏิบัติการ HANG UP บุกทลาย ภาพยนตร์ Hope To Die กำกับโดย Khon Kaen, Phuket, and Hua Hin, are", "")]
    [InlineData("โครงการ To Be No.1 การพัฒนาครู Boot Camp เพิ่มอีก 3 ศูนย์ รองอันดับ ๑ Miss Universe Thailand 2020", "")]
    [InlineData("Sở chỉ huy, Đại sứ quán Thái Lan tại Hà Nội", "")]
    [InlineData("ปลื้ม Resonance Consultancy ที่ปรึกษาด้านการท่องเที่ยว สิ้นสุดการทำ Trial Run วิศวกรที่ปรึกษาอิสระ", "")]
    [InlineData("visited Wat Ratchabophit Sathitmahasimaram Ratchaworawihan, the Prime Minister of Thailand arrived", "")]
    [InlineData("Remarks by the Prime Minister of Thailand “THAILAND WILL WELCOME QUARANTINE-FREE VISITORS”", "")]
    [InlineData("Government Spokesperson Thanakorn Wangboonkongchanadisclosed gist of the meeting", "Thanakorn Wangboonkongchana")]
    [InlineData("พิธีที่โรงเรียนมัธยม Tran Phu ของเวียดนาม", "")]
    // A province is none of its people.
    [InlineData("หัวหน้าคณะกรรมการองค์กรกลาง ชื่นชม นายห่าติ๋ญ อย่างสูงในการดำเนินงาน เวียดนาม", "")]
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

    [Theory]
    [InlineData("พลเอก ประยุทธ์ จันทร์โอชา นายกรัฐมนตรี (Prayut Chan-o-cha) ตรวจราชการ", "ประยุทธ์ จันทร์โอชา, Prayut Chan-o-cha")]
    [InlineData("พลเอก ประยุทธ์ จันทร์โอชา นายกรัฐมนตรี (Smart City) ตรวจราชการ", "ประยุทธ์ จันทร์โอชา")]
    [InlineData("นายสมชาย ใจดี (Mr. Somchai Jaidee) ปลัดกระทรวง", "สมชาย ใจดี, Somchai Jaidee")]
    [InlineData("Prime Minister Srettha Thavisin said so. นายเศรษฐา ทวีสิน นายกรัฐมนตรี กล่าว", "เศรษฐา ทวีสิน, Srettha Thavisin")]
    public void AThaiIsKnownByTheThaiNameWhateverTheLetters(string text, string names)
    {
        var found = Assert.Single(Found(text));
        var spellings = names.Split(", ");

        Assert.Equal((spellings[0], OfficialRecognizer.IdOf(spellings[0])), (found.Name, found.Id));
        Assert.Equal(spellings.Order(StringComparer.Ordinal), found.Names.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("สหายอี เบียร์ เนีย อดีตรองเลขาธิการคณะกรรมการพรรคประจำจังหวัด นาย Y Biêr Niê เสนอ", "Y Biêr Niê")]
    [InlineData("สหายเฮอ เหยา คนูล รองประธานสภาประชาชนจังหวัด สหาย H'Yâo Knul กล่าว", "H'Yâo Knul")]
    [InlineData("สหาย Y Thanh Hà Niê Kđăm สมาชิกคณะกรรมการกลางพรรค สหาย อี ทันห์ ฮา เนีย กเดิม ชื่นชม", "Y Thanh Hà Niê Kđăm")]
    public void AHighlanderIsKnownByTheLatinName(string text, string name) => Assert.Equal(name, Assert.Single(Found(text)).Name);

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
    public void ANameAtTheEndOfALineDoesNotRunIntoWhoWroteTheStory() =>
        Assert.Equal("เหงียน วัน เหวียน", Assert.Single(Found("มอบดอกไม้ให้สหายเหงียน วัน เหวียน\nซวน ฟุก")).Name);

    [Fact]
    public void APlaceWithTheNameOfAPersonIsNoMention()
    {
        const string Text = "สหายลัมดอง หัวหน้าคณะกรรมการจัดงาน จังหวัดนิญถ่วน เดินทางไปจังหวัดลัมดอง";

        Assert.Equal(4, Assert.Single(Assert.Single(Found(Text)).Mentions).Start);
    }

    [Fact]
    public void AGivenNameAloneIsAPersonAfterAStrictTitle()
    {
        Assert.Equal(["โอภาส", "Yau"], Found("ด้าน นพ.โอภาสกล่าวว่า ดี โดยนาย Yau แจ้งว่า ได้").Select(official => official.Name));
        Assert.Empty(Found("นายกฯ ลุย น้ำท่วม ผู้ว่าฯ นำทีม ท่านสันติ"));
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

    [Theory]
    [InlineData("นายกอบจ.ตรัง ร่วมประชุม")]
    [InlineData("โฆษกรัฐบาล เผย นายกชื่นชม น้องเทนนิส คว้าแชมป์ รองนายกกิ่งกาชาดและคณะกรรมการ")]
    [InlineData("ผลงานของศาสตราจารย์ด้านกฎหมายระหว่างประเทศ แผนกคดีบุคคล กล่าว")]
    [InlineData("ยำหอยนางรม ไข่ นม และแห่นางดานเมืองนครศรีธรรมราช ประจำปี 2568 ตำนานนางดาน กำหนดจัดขึ้นทุกปี")]
    [InlineData("ยศต่ำกว่านายพล ระดับรองผู้บัญชาการ ช่วยเหลือผู้สูญหายทุกนายกลับคืนมาสู่ครอบครัวให้ได้ ประกวดนางสาวไทยประจำปี 2567")]
    [InlineData("วันนี้ท่านนายกจึงได้มอบหมาย สำนักนายกมนตรีเปิดเผยว่า นายยกรัฐมนตรีรู้สึกเป็นเกียรติ")]
    [InlineData("มีศาสตราจารย์หลายพันคน พันตำรวจโทลงมา ดำรงตำแหน่งศาสตราจารย์ ในสาขาวิชากุมารเวชศาสตร์ มหาวิทยาลัยมหิดล")]
    [InlineData("ทั้ง ต.ชะรัดต.สมหวัง ต.ท่าแค โบราณสถานหอนางอุสา ด้านกรมศิลป์ บ้านปาร์คนายเลิศ กรุงเทพมหานคร")]
    [InlineData("ป่าควนนายหวัด เนื้อที่ 730-0-80 ไร่ วัดนายโรง เขตบางกอกน้อย วนอุทยานเขานางพันธุรัต วงเงิน การขุดลอกคลองพลเอกอาทิตย์ฯ")]
    public void ATitleInsideAnotherWordBeginsNoName(string text) => Assert.Empty(Found(text));

    [Fact]
    public void CharactersWithoutWidthDoNotMoveAMention()
    {
        const string Text = "เมื่อ\u200Bวานนี้ นายวรา\u200Bวุธ ศิลปอาชา\u200B กล่าว";

        Assert.Equal("วรา\u200Bวุธ ศิลปอาชา", Assert.Single(Assert.Single(Found(Text)).Mentions).In(Text));
    }

    [Fact]
    public void AHeadlineOfThaiWordsAfterATitleIsNoName() => Assert.Empty(Found("โฆษกรัฐบาลเผย นายกฯ ห่วงผู้หายป่วยแล้ว อาจพบภาวะลองโควิด"));

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

    [Fact]
    public void NamesAndOfficesInAnyOrderAreReadAndNoLetterNamesTwoPeople()
    {
        var random = new Random(11);
        string[] pieces =
        [
            "นายจิรายุ ห่วงทรัพย์", "นายจิรายุกล่าว", "นายจิรายุ กล่าวต่อไปว่า", "จิรายุ", "นางสาวรัชดา ธนาดิเรก", "นางสาวรัชดากล่าว", "สหายเจิ่น ดึ๊ก กวาน", "Tran Duc Quan", "กวาน", "พล.อ.ประยุทธ์ จันทร์โอชา",
            "รองนายกรัฐมนตรี", "รองนายกฯ", "ที่ปรึกษาของนายกรัฐมนตรี", "โฆษกศูนย์", "ผู้ว่าราชการจังหวัด", "รมว.มท.", "ประธาน", "รักษาราชการแทน", "ปลัดจังหวัดน่าน", "น่าน",
            " ", " ", " ", ", ", " และ", "และ", "(", ") ", "\n", "พร้อมด้วย ", "ในฐานะ", "“", "” ", " กล่าวว่า ",
        ];
        for (var i = 0; i < 10_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(2, 14)).Select(_ => pieces[random.Next(pieces.Length)]));

            var mentions = Recognizer.Recognise(ArticleOf.Text(text)).Officials.SelectMany(official => official.Mentions).Order().ToList();

            Assert.All(mentions.Zip(mentions.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start, text));
        }
    }

    [Fact]
    public void AVerbWrittenOnToAGivenNameIsNoNameThoughItSoundsLikeOne()
    {
        var found = Assert.Single(Found("นายจิรายุ ห่วงทรัพย์ โฆษก กล่าว\nนายจิรายุ กล่าวต่อไปว่า น้ำมา\n“น้ำไป” นายจิรายุกล่าว"));

        Assert.Equal(["จิรายุ ห่วงทรัพย์", "จิรายุ"], found.Names);
        Assert.Equal(3, found.Mentions.Count);
    }
}
