using System.Text;
using NewsSearch.Archive;
using NewsSearch.Entities;
using static NewsSearch.Tests.Archive.CleanedText;

namespace NewsSearch.Tests.Archive;

public sealed class CleaningRuleTests
{
    [Theory]
    [InlineData("แหล่งที่มา", "source")]
    [InlineData("การแสดงความคิดเห็น (17)", "comments")]
    [InlineData("5 min read", "widget")]
    [InlineData("MORE  STORIES", "widget")]
    [InlineData("You may have missed", "widget")]
    [InlineData("ใส่ความเห็น", "comments")]
    [InlineData("อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย *", "comments")]
    [InlineData("**********", "rule")]
    [InlineData("-----", "rule")]
    [InlineData("#ไทยคู่ฟ้า\u00A0#สื่อสารรัฐบาลไทย", "hashtags")]
    [InlineData("z6326215607360_0d5a932969ea71d84379de7536d9bf06.jpeg", "widget")]
    [InlineData("<image>data:image/s3,\"s3://bucket/08a58/08a588.jpg\" alt=\"\"</image> |", "widget")]
    [InlineData("![ภาพ](https://example.vn/a.jpg)", "widget")]
    [InlineData(".jpg)", "widget")]
    [InlineData("Chia sẻ", "widget")]
    [InlineData("> https://www.facebook.com/share/p/16DumxaTvd/", "contact")]
    [InlineData("Vietnam.vn - Nền tảng quảng bá Việt Nam", "widget")]
    [InlineData("Độc lập - Tự do - Hạnh phúc", "letterhead")]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "letterhead")]
    [InlineData("สาธารณรัฐสังคมนิยมเวียดนาม", "letterhead")]
    [InlineData("คำติชม", "comments")]
    [InlineData("ภาพ/ข่าว สมชาย ใจดี", "credit")]
    [InlineData("สมหญิง ใจงาม รายงานจากศูนย์ข่าวภาคเหนือ", "credit")]
    [InlineData("***กองเผยแพร่และประชาสัมพันธ์ สำนักงานปลัดกระทรวงคมนาคม***", "signature")]
    [InlineData("โทร 02-2810859 แฟกซ์ 02-2822871", "contact")]
    [InlineData("www.moac.go.th", "contact")]
    [InlineData("อ่านเพิ่มเติม คลิก https://www.thaigov.go.th/news/contents/details/56558", "widget")]
    [InlineData("p.p1 {margin: 0.0px 0.0px 10.0px 0.0px; font: 18.0px Helvetica; -webkit-text-stroke: #000000}", "widget")]
    [InlineData("var container = document.getElementById(\"video-player3\");", "widget")]
    [InlineData("$(\"#video-player3\").css(\"background-color\", \"#000000\");", "widget")]
    [InlineData("flowplayer.conf = {", "widget")]
    [InlineData("flowplayer(container, {", "widget")]
    [InlineData("sources: [", "widget")]
    [InlineData("share       :false,  // --> set share button", "widget")]
    [InlineData("type: \"video/mp4\",//ถ้า เป็น streamming", "widget")]
    [InlineData("title: \"ธนาคารออมสินบรรลุข้อตกลง\",", "widget")]
    [InlineData("// type: \"video/mp4\",//ถ้า เป็น streamming", "widget")]
    [InlineData("// auto quality", "widget")]
    [InlineData("<div class=\"mcafee_green\" id=\"0DE9\" fh", "widget")]
    [InlineData("<iframe src=\"https://www.youtube.com/embed/x\"></iframe>", "widget")]
    [InlineData("แชร์บน Facebook", "widget")]
    [InlineData("โหมดเริ่มต้น ขนาดตัวอักษร", "widget")]
    [InlineData("จำนวนการดู: 1234", "widget")]
    [InlineData("ธนาคารกรุงไทย จำกัด (มหาชน) โทร. 02-111-1122 (ตลอด 24 ชั่วโมง)", "contact")]
    [InlineData("\u200B***************  สิงหาคม 2563", "rule")]
    [InlineData("(ที่มา: baokhanhhoa.vn)", "source")]
    [InlineData("สมชาย ใจดี: ถ่ายภาพ", "credit")]
    [InlineData("สมชาย ใจดี - ภาพ/", "credit")]
    [InlineData("“รวมไทยสร้างชาติ” กับสำนักโฆษก สำนักเลขาธิการนายกรัฐมนตรี", "signature")]
    [InlineData("Instagram : https://www.instagram.com/sanamchai2/", "contact")]
    [InlineData("ครั้งที่  89/2561", "signature")]
    [InlineData("กองสารนิเทศ สป.มท.", "signature")]
    [InlineData("สำนักพัฒนาตลาดตราสารหนี้ สำนักงานบริหารหนี้สาธารณะ", "signature")]
    [InlineData("สมาคมสถาบันการเงินของรัฐ", "signature")]
    [InlineData("กอช. “คุณออม  รัฐช่วยออม\u00A0 คุณได้บำนาญ”", "signature")]
    [InlineData("ข้อมูลจาก : กองระบาดวิทยา กรมควบคุมโรค", "source")]
    [InlineData("ที่มา กองทัพบก", "source")]
    [InlineData("สมชาย ใจดี ข่าว", "credit")]
    [InlineData("Photo ประชาสัมพันธ์ สำนักงาน กศน.", "credit")]
    [InlineData("โทร. สายด่วน 1111", "contact")]
    [InlineData("ชนิญญา สันสมภาค 081-860-7477 chaninya@tcg.or.th", "contact")]
    [InlineData("เลขที่ 90  ถนนพหลโยธิน 7  พญาไท  กรุงเทพฯ 10400  โทร. 0 2272 9529-30   โทรสาร 0 2617 3324", "contact")]
    [InlineData("ทวิตเตอร์ https://twitter.com/AFNCThailand", "contact")]
    [InlineData("ไลน์ @antifakenewscenter", "contact")]
    [InlineData("ปารัชญ์/สรุป", "credit")]
    [InlineData("กลุ่มงานสารสนเทศ ส.ปชส.ชัยนาท", "signature")]
    [InlineData("(10 นาทีที่แล้ว)", "widget")]
    [InlineData("WorldSoilDay #วันดินโลก #UN #FAO #MOI", "hashtags")]
    [InlineData("#WorldSoilDay #วันดินโลก #GlobalSoilPartnership #SEPtoSDGs #Change for Good", "hashtags")]
    [InlineData("02-298-6421, 02-298-6422 (เวลาทำการ 08.30 – 16.30 น.)", "contact")]
    [InlineData("▶ 00:00 / 03:12   1.0x", "widget")]
    [InlineData("ประกาศเขตภัยแล้ง.pdf  ขนาด 1.20 MB  ดาวน์โหลด 12 ครั้ง", "widget")]
    [InlineData("ดาวน์โหลดเอกสาร (PDF, 0.8 MB)", "widget")]
    [InlineData("5 มีนาคม เวลา 09:20 น. · 🌐", "widget")]
    [InlineData("3 ชม. ·", "widget")]
    [InlineData("[00:01:12] เสียงสัมภาษณ์นายอำเภอ", "cue")]
    [InlineData("(เพลงคั่นรายการ 10 วินาที)", "cue")]
    [InlineData(">>> จบข่าวที่ 2", "cue")]
    [InlineData("สวท.น่าน คลื่นเพื่อชุมชน FM 94.75 MHz", "cue")]
    [InlineData("</item>", "feed")]
    [InlineData("guid: newsnan-20331", "feed")]
    [InlineData("The post น่านเปิดศูนย์พักพิง appeared first on น่านวันนี้.", "feed")]
    [InlineData("Subject: ขอความอนุเคราะห์เผยแพร่ข่าว", "mail")]
    [InlineData("จาก: ปชส.น่าน <pr@nan.example.go.th>", "mail")]
    [InlineData("ท่านได้รับอีเมลนี้เพราะเป็นสมาชิกจดหมายข่าว", "mail")]
    [InlineData("10:15 พี่หนุ่ม เคเบิล ส่งรูปภาพ 4 รูป", "chat")]
    [InlineData("10:16 น้องฝน ปชส. : ขอบคุณค่ะพี่", "chat")]
    [InlineData("หน้า ๒ จาก ๕", "print")]
    [InlineData("- 3 -", "print")]
    [InlineData("๑๒ | วารสาร อบจ.น่าน", "print")]
    [InlineData("สารจากผู้ว่าราชการจังหวัด ................ ๔", "print")]
    [InlineData("CÔNG BÁO/Số 12 + 13/Ngày 05-02-2024", "print")]
    [InlineData("วารสารเมืองน่าน ปีที่ ๙ ฉบับที่ ๒", "print")]
    [InlineData("พรทิพย์ / พิมพ์", "credit")]
    [InlineData("ตรวจ ......................... หัวหน้าฝ่ายข่าว", "signature")]
    [InlineData("สาธารณรัฐสังคมนิยมเวียดนาม                คณะกรรมการประชาชน", "letterhead")]
    [InlineData("ศาลากลางจังหวัดน่าน ถนนน่าน-พะเยา ตำบลไชยสถาน อำเภอเมืองน่าน 55000", "contact")]
    [InlineData("โทร/โทรสาร ๐ ๕๔๗๑ ๐๐๐๐", "contact")]
    [InlineData("(TTXVN/Vietnam+)", "source")]
    [InlineData("ตามหนังสือพิมพ์ไทเหงียน", "source")]
    [InlineData("© น่านวันนี้ | นโยบาย | v3.1", "footer")]
    [InlineData("★★★☆☆ 3.1/5 (7 โหวต)", "widget")]
    [InlineData("24°C / 19-28°C", "widget")]
    [InlineData("อ่านเรื่องทั้งหมด →", "widget")]
    [InlineData("English ▾", "widget")]
    [InlineData("Cau Vang - Anh tu lieu 2.jpg", "widget")]
    [InlineData("เสียงอ่าน 0:00 / 2:47", "widget")]
    [InlineData("0:00 / 4:02  ชาย ภาคใต้", "widget")]
    [InlineData("พิธีกร 2:", "cue")]
    [InlineData("(เพลงไตเติล 8 วินาที แล้วคลอ)", "cue")]
    [InlineData("18:20\tผญ.หมู่ 2\tฝากส่งต่อด้วยครับ", "chat")]
    [InlineData("[LINE] กลุ่มข่าวบ้านดอน", "chat")]
    [InlineData("บันทึกเมื่อ: 2025/07/14 08:30", "chat")]
    [InlineData("ส่งเมื่อ 07:15 น.", "chat")]
    [InlineData("พิมพ์ STOP เพื่อหยุดรับข้อความ", "chat")]
    [InlineData("นครสาร  ปักษ์หลัง  มีนาคม ๒๕๖๔  หน้า ๕", "print")]
    [InlineData("จดหมายข่าว อบต.บ้านดอน | ฉบับเดือนมีนาคม", "print")]
    [InlineData("(ลงนามและประทับตรา)", "signature")]
    [InlineData("ในนามประธานสภาประชาชน", "signature")]
    [InlineData("สนง.ปชส.นน. ภาพ/ข่าว", "credit")]
    [InlineData("Theo Báo Long An", "source")]
    [InlineData("ติดตามวิทยุเมืองน่าน ได้ทาง Facebook", "contact")]
    [InlineData("วิดีโอ | ตารางแข่ง | ทำเนียบผู้ชนะ", "widget")]
    [InlineData(">> ราคายางพาราขึ้นอีกกิโลละบาท", "related")]
    [InlineData("อ่านข่าว : แพร่เผาป่าข้ามคืน", "related")]
    [InlineData("หมวดหมู่: ข่าวเด่น, กีฬา", "widget")]
    [InlineData("day-nhanh-giai-ngan-von-3-chuong-trinh", "slug")]
    [InlineData("(ข้อมูลจากสำนักงานทรัพยากรน้ำแห่งชาติ)", "source")]
    [InlineData("TU KHOA: Phu Yen, ngan sach", "widget")]
    public void ALineAfterTheStoryIsCutWithItsReason(string line, string reason)
    {
        var article = Clean($"{Story}\n{Story} อีก\n{line}");
        Assert.Equal([new RemovedLine(line, reason)], article.Removed);
    }

    [Theory]
    [InlineData("แชร์ไปที่ LINE")]
    [InlineData("แบ่งปัน Facebook Zalo")]
    [InlineData("แบ่งปันบทความนี้ไปให้เพื่อน")]
    [InlineData("ติดตามเราบน Facebook | Zalo | YouTube")]
    [InlineData("สมัครรับข่าวสารทางอีเมลของคุณ")]
    [InlineData("เลื่อนลงเพื่ออ่านเพิ่มเติม")]
    [InlineData("พิมพ์")]
    [InlineData("ก- ก ก+")]
    [InlineData("ขนาดอักษร : ก ก ก")]
    [InlineData("จำนวนผู้ชม 1,204 ครั้ง")]
    [InlineData("12 ความคิดเห็น")]
    [InlineData("การเมือง | เศรษฐกิจ | สังคม - กีฬา")]
    [InlineData("Chính trị  Kinh tế  Xã hội  Văn hóa")]
    [InlineData("หน้าหลัก / การเมือง")]
    [InlineData("แท็ก #น้ำป่า #เมืองเลย")]
    [InlineData("ดาวน์โหลดแอป Báo Kiên Giang บน App Store และ Google Play")]
    [InlineData("© ข่าวเวียดนามรายวัน สงวนลิขสิทธิ์")]
    [InlineData("ลิขสิทธิ์เป็นของหนังสือพิมพ์ด่งคอย")]
    [InlineData("จองโฆษณา: 0275 3822 315")]
    [InlineData("ยอมรับทั้งหมด   ตั้งค่าคุกกี้")]
    [InlineData("การเมือง · 6 นาทีในการอ่าน")]
    [InlineData("ผู้ชม 12.5K ครั้ง")]
    [InlineData("เพื่อน 3,204")]
    [InlineData("เลิกรับ | แนะนำเพื่อน")]
    [InlineData("ไฟล์แนบ (2)")]
    [InlineData("FacebookZaloYouTubeCopy Link")]
    [InlineData("อ   ขนาดอักษร   ก")]
    [InlineData("ดูข่าวต้นฉบับ")]
    [InlineData("ฟังข่าวนี้ (AI)")]
    [InlineData("3 ความเห็น")]
    [InlineData("<< กลับ")]
    [InlineData("ข่าวเก่ากว่า ข่าวใหม่กว่า")]
    [InlineData("พิมพ์หน้านี้ | ส่งให้เพื่อน")]
    public void TheWordsOfAPageAreCutWhereverTheyStandHoweverTheyArePutTogether(string line) =>
        Assert.Equal([line, line], Clean($"{line}\nพาดหัวข่าวของวันนี้\n{Story}\n{line}\n{Story} อีก").Removed.Select(removed => removed.Text));

    [Fact]
    public void APageThatWasSavedWholeLosesItsHeadAndFoot()
    {
        string[] head = ["ข้ามไปยังเนื้อหาหลัก", "พอร์ทัลข้อมูลอิเล็กทรอนิกส์จังหวัดกาเมา", "บริการของเรา", "วันพุธที่ 18 กันยายน 2024 09:12 | กาเมา 29°C มีเมฆมาก", "หน้าแรก » ข่าว"];
        string[] foot = ["แชร์บทความนี้", "ข่าวอื่นๆ", "กาเมาซ้อมแผนอพยพรับพายุระดับ 4", "หน่วยงานกำกับ: คณะกรรมการประจำพรรคจังหวัด", "พัฒนาโดย VNPT"];
        string[] story = ["กุ้งเชิงนิเวศใต้ป่าชายเลนกาเมาเข้าสู่ฤดูเก็บเกี่ยว", "วันที่โพสต์: 17/09/2024 - 15:42", Story, Story + " อีก", "ชาวบ้านพอใจกับราคาปีนี้"];
        var article = Clean(string.Join('\n', [.. head, .. story, .. foot]));
        Assert.Equal(head.Concat(foot), article.Removed.Select(line => line.Text));
        Assert.Equal((story[0], new DateOnly(2024, 9, 17)), (article.Title, article.Published));
        Assert.EndsWith(story[^1], article.Text, StringComparison.Ordinal);

        // Short lines alone are no page.
        Assert.Empty(Clean(string.Join('\n', [head[1], head[2], .. story, foot[2], "กาเมาในความทรงจำ"])).Removed);
    }

    [Fact]
    public void OnAPageTheDayOverTheHeadlineAndTheHeadlineStay()
    {
        var article = Clean($"10 ตุลาคม 2566\nนครพนมเตรียมจัดงานประเพณีไหลเรือไฟ ประจำปี 2566\n1 min read\nนครพนมเตรียมจัดงานประเพณีไหลเรือไฟ ประจำปี 2566\n{Story}\n{Story} อีก\nMore Stories\nใส่ความเห็น\nแชร์");
        Assert.Equal(("นครพนมเตรียมจัดงานประเพณีไหลเรือไฟ ประจำปี 2566", new DateOnly(2023, 10, 10)), (article.Title, article.Published));
        Assert.Equal(["1 min read", "นครพนมเตรียมจัดงานประเพณีไหลเรือไฟ ประจำปี 2566", "More Stories", "ใส่ความเห็น", "แชร์"], article.Removed.Select(line => line.Text));
    }

    [Fact]
    public void WhateverLinesComeInWhateverOrderNoneIsLost()
    {
        string[] pieces = [Story, Story + " อีก", "พาดหัวข่าวของวันนี้ที่ยาวพอจะเป็นพาดหัว", "แชร์", "0 ความคิดเห็น", "ข่าวอื่นๆ", "การเมือง", "17/09/2024 - 15:42", "10 ตุลาคม 2566", "#ข่าว #เลย", "โทร. 0-7781-2568", "***", "© 2024", "1 min read", "❤️ 23", "ข่าว/ภาพ สมชาย", "แหล่งที่มา: ข่าวเลย", "หน้าแรก » ข่าว", "ชาวบ้านพอใจ", "", "\u200B"];
        var random = new Random(7);
        for (var round = 0; round < 3000; round++)
        {
            var lines = Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]).ToList();
            if (Reader.Read("a", Encoding.UTF8.GetBytes(string.Join('\n', lines))) is not { Article: { } article } read)
            {
                read = Reader.Read("a", Encoding.UTF8.GetBytes(string.Join('\n', lines)));
                Assert.True(read.Failure is "The file is empty." || read.Failure!.StartsWith("Nothing is left", StringComparison.Ordinal), read.Failure);
                continue;
            }
            var left = article.Text.Split('\n').Concat(article.Removed.Select(line => line.Text)).ToHashSet();
            Assert.All(lines.Where(line => line.Trim(' ', '\u200B').Length > 0), line => Assert.Contains(line, left));
        }
    }

    [Fact]
    public void NamesOfSectionsAreAMenuWhereNothingOfTheStoryStandsBeyondThem()
    {
        var article = Clean($"เมนู\nการเมือง\nเศรษฐกิจ\nTiếng Việt\nพาดหัวข่าวของวันนี้\n{Story}\nเศรษฐกิจ\nสังคม\n{Story} อีก\nข่าว\nวิดีโอ");
        Assert.Equal(["เมนู", "การเมือง", "เศรษฐกิจ", "Tiếng Việt", "ข่าว", "วิดีโอ"], article.Removed.Select(line => line.Text));
        Assert.Equal("พาดหัวข่าวของวันนี้", article.Title);
        // One by itself may be the headline.
        Assert.Empty(Clean($"เศรษฐกิจ\n{Story}\n{Story} อีก").Removed);
    }

    [Theory]
    [InlineData("8.30 – 9.00 ลงทะเบียน")]
    [InlineData("(6) การศึกษา วัฒนธรรม และกีฬา")]
    [InlineData("จำนวนผู้ชม")]
    [InlineData("ติดตามสถานการณ์น้ำอย่างใกล้ชิด")]
    [InlineData("Homes for all")]
    [InlineData("พิมพ์ใจ")]
    [InlineData("เศรษฐกิจ")]
    [InlineData("สำนักโฆษกชี้แจงว่าจะดำเนินการต่อไป")]
    [InlineData("ต้องการข้อมูลให้โทร 1111 ได้ตลอดเวลา")]
    [InlineData("- สายด่วนกรมทางหลวง โทร. 1586")]
    [InlineData("ที่ประชุมเห็นชอบแผน 8/15")]
    [InlineData("#1 ในใจประชาชน")]
    [InlineData("รายงาน")]
    [InlineData("เนื้อความของข่าว")]
    [InlineData("ประชาชนร่วมถ่ายภาพ")]
    [InlineData("ที่มาและความสำคัญ")]
    [InlineData("ประชาชนได้ร่วมชมภาพ")]
    [InlineData("Theme: \"Thailand\" in Focus")]
    [InlineData("--> ยกเว้นการทดสอบข้อเขียน")]
    [InlineData("GDP (ปี 2567) = 3.2 %")]
    [InlineData("6) ศูนย์ดำรงธรรม")]
    [InlineData("09:00 ลงทะเบียนและรับเอกสาร")]
    [InlineData("3. วิทยุ: สวท. FM 92.5 MHz")]
    [InlineData("© นปร. ที่อยู่ระหว่างทดลองงาน")]
    [InlineData("หน่วยงานที่เกี่ยวข้อง")]
    [InlineData("รายละเอียด")]
    [InlineData("รับสมัครที่ศาลากลาง ถนนสุริยพงษ์")]
    [InlineData("ปลูก -> เก็บเกี่ยว -> ขาย")]
    [InlineData("เอกสารแนบ")]
    [InlineData("ภาคเหนือ 18-22°C")]
    [InlineData("(เสียงข้างมาก)")]
    [InlineData("[คดีที่ดินริมน้ำ]")]
    [InlineData(">> ครัวเรือนที่ได้รับความช่วยเหลือ")]
    [InlineData("2/5")]
    [InlineData("00:00 ปิดรับคำขอ")]
    [InlineData("ราชกิจจานุเบกษา ฉบับพิเศษ เล่ม 142 หน้า 12")]
    [InlineData("ติดตามชมการแถลงข่าวทาง Facebook")]
    [InlineData("ในนามผู้ได้รับรางวัล นายสมนึก กล่าวขอบคุณ")]
    [InlineData("Linear")]
    public void AShortLineThatNoRuleKnowsStays(string line) => Assert.Empty(Clean($"{Story}\n{line}\n{Story} อีก\n{line} ต่อไป").Removed);

    [Fact]
    public void OverAPostNothingStandsButWhoPostedItAndItsDayIsRead()
    {
        var article = Clean($"สำนักงานประชาสัมพันธ์จังหวัดน่าน\nติดตาม\n5 มีนาคม 2567 · แก้ไขแล้ว · 🌎\nน่านเปิดศูนย์พักพิง 15 แห่ง\n{Story}\n{Story} อีก");
        Assert.Equal(["สำนักงานประชาสัมพันธ์จังหวัดน่าน", "ติดตาม", "5 มีนาคม 2567 · แก้ไขแล้ว · 🌎"], article.Removed.Select(line => line.Text));
        Assert.Equal(("น่านเปิดศูนย์พักพิง 15 แห่ง", new DateOnly(2024, 3, 5)), (article.Title, article.Published));
    }

    [Theory]
    [InlineData("24 เม.ย. 2566 | 10:00 น. | อ่าน 3 นาที", "2023-04-24")]
    [InlineData("29/02/2567 22:40   จำนวนการดู: 1,530", "2024-02-29")]
    [InlineData("เผยแพร่: 9 มิ.ย. 2568 11:40 | อ่าน 77 ครั้ง", "2025-06-09")]
    public void AStampIsCutForItsCountersAndTellsItsDay(string line, string day)
    {
        var article = Clean($"น่านเปิดศูนย์พักพิง 15 แห่ง\n{line}\n{Story}\n{Story} อีก");
        Assert.Equal(line, Assert.Single(article.Removed).Text);
        Assert.Equal(day, Iso(article.Published));
        Assert.Contains(LineKind.Dateline, article.Lines.Select(span => span.Kind));
    }

    [Fact]
    public void WhoPutAStoryOnASiteIsCutAndTheDayHeDidItIsRead() =>
        Assert.Equal(new DateOnly(2024, 12, 24), Clean($"น่านเปิดศูนย์พักพิง 15 แห่ง\n{Story}\n{Story} อีก\nโพสต์โดย : งานประชาสัมพันธ์ | วันที่ 24 ธ.ค. 2567 | เปิดอ่าน 93").Published);

    [Fact]
    public void WhatAPressOfficeSendsHasItsNumbersOverTheHeadline()
    {
        string[] head = ["หน้า ๑ จาก ๒", "ข่าวแจก", "สำนักงานประชาสัมพันธ์จังหวัดน่าน", "โทร/โทรสาร ๐ ๕๔๗๑ ๐๐๐๐"];
        Assert.Equal([.. head, "๑", "หน้า ๒ จาก ๒", "๒"], Clean($"{string.Join('\n', head)}\nน่านเปิดศูนย์พักพิง 15 แห่ง\n{Story}\n๑\nหน้า ๒ จาก ๒\n{Story} อีก\n๒").Removed.Select(line => line.Text));
        Assert.Equal(["สภาประชาชน", "จังหวัดลาวกาย", "ฉบับที่ ๑๒/๒๕๖๗", "ข่าวแจก"], Clean($"สภาประชาชน\nจังหวัดลาวกาย\nฉบับที่ ๑๒/๒๕๖๗\nข่าวแจก\nน่านเปิดศูนย์พักพิง 15 แห่ง\n{Story}\n{Story} อีก").Removed.Select(line => line.Text));
    }

    [Fact]
    public void TheNameOfAnOfficeAloneIsNoHeadlineWhereOneFollows()
    {
        const string Office = "ที่ว่าการอำเภอเมืองน่าน", Headline = "น่านเปิดศูนย์พักพิง 15 แห่ง";
        var article = Clean($"{Office}\n{Headline}\n{Story}\n{Story} อีก");
        Assert.Equal((Office, Headline), (Assert.Single(article.Removed).Text, article.Title));
        Assert.Empty(Clean($"{Office}\n{Story}\n{Story} อีก").Removed);
        Assert.Empty(Clean($"{Office}แจกถุงยังชีพ 15 ถุง\n{Headline}\n{Story}\n{Story} อีก").Removed);
    }

    [Fact]
    public void WhoGetsACopyOfAReleaseIsNoneOfIt() =>
        Assert.Equal(["ผู้รับ:", "- สำนักข่าวในจังหวัด;", "- เก็บ: VT."], Clean($"{Story}\n{Story} อีก\nผู้รับ:\n- สำนักข่าวในจังหวัด;\n- เก็บ: VT.").Removed.Select(line => line.Text));

    [Fact]
    public void ThePartsOfAThreadAreCountedInARow()
    {
        Assert.Equal(["เมืองน่าน @nan_city", "1/3", "2/3", "3/3 จบค่ะ"], Clean($"เมืองน่าน @nan_city\n1/3\n{Story}\n2/3\n{Story} อีก\n3/3 จบค่ะ").Removed.Select(line => line.Text));
        Assert.Empty(Clean($"{Story}\n1/3\n3/3\n2/3\n{Story} อีก").Removed);
    }

    [Fact]
    public void TheStationThatReadsAScriptStandsOverIt() =>
        Assert.Equal(["สถานีวิทยุกระจายเสียงแห่งประเทศไทย จังหวัดน่าน", "บทข่าวภาคค่ำ", "ผู้ประกาศ 1:"], Clean($"สถานีวิทยุกระจายเสียงแห่งประเทศไทย จังหวัดน่าน\nบทข่าวภาคค่ำ\nผู้ประกาศ 1:\n{Story}\n{Story} อีก").Removed.Select(line => line.Text));

    [Fact]
    public void TheNumberOfADocumentUnderALetterheadStays()
    {
        const string Number = "เลขที่: 12/TCBC-UBND          ลาวกาย, 3 มีนาคม 2025";
        Assert.DoesNotContain(Number, Clean($"เข้าสู่ระบบ\nเมนู\nแชร์\nสภาประชาชน\n{Number}\nน่านเปิดศูนย์พักพิง 15 แห่ง\n{Story}\n{Story} อีก\nแชร์").Removed.Select(line => line.Text));
    }

    [Fact]
    public void TheChaptersOfAVideoBeginWithItsFirstSecond()
    {
        Assert.Equal(["00:00 เปิดรายการ", "01:30 น้ำป่า"], Clean($"{Story}\n00:00 เปิดรายการ\n01:30 น้ำป่า\n{Story} อีก").Removed.Select(line => line.Text));
        Assert.Empty(Clean($"{Story}\n09:00 เปิดงาน\n10:30 ปิดงาน\n{Story} อีก").Removed);
    }

    [Fact]
    public void AListOrATableUnderAStoryIsOfIt() =>
        Assert.Empty(Clean($"{Story}\n{Story} อีก\n>> ครัวเรือนที่ได้รับน้ำ\n>> ครัวเรือนที่ยังขาดน้ำ\nตำบล | ผู้ใหญ่บ้าน | ผล\nบ่อ | นายดำ | ผ่าน").Removed);

    [Fact]
    public void AChannelIsNamedOverItsFollowers() =>
        Assert.Equal(["น่านแชนแนล", "ผู้ติดตาม 8.1 พัน คน"], Clean($"น่านเปิดศูนย์พักพิง 15 แห่ง\nน่านแชนแนล\nผู้ติดตาม 8.1 พัน คน\n{Story}\n{Story} อีก").Removed.Select(line => line.Text));

    [Fact]
    public void TheContentsOfANewsletterAreNoStories() =>
        Assert.Equal(["ในฉบับนี้", "1. น่านรับมือน้ำป่า", "2. ปฏิทินงานวัด"], Clean($"ในฉบับนี้\n1. น่านรับมือน้ำป่า\n2. ปฏิทินงานวัด\nน่านเปิดศูนย์พักพิง 15 แห่ง\n{Story}\n{Story} อีก").Removed.Select(line => line.Text));

    [Fact]
    public void APathMayEndInTheHeadlineHoweverLong()
    {
        const string Headline = "น่านเปิดศูนย์พักพิง 15 แห่ง รับน้ำป่าที่ไหลหลากจากสามอำเภอตลอดคืนที่ผ่านมา";
        Assert.Equal([$"หน้าแรก » การเมืองท้องถิ่น » {Headline}"], Clean($"หน้าแรก » การเมืองท้องถิ่น » {Headline}\n{Headline}\n{Story}\n{Story} อีก").Removed.Select(line => line.Text));
    }

    [Theory]
    [InlineData("ทั่วไทย  ›  ภาคเหนือ  ›  น่าน")]
    [InlineData("บ้าน > ข่าว > ทิศทาง")]
    [InlineData("คุณอยู่ที่นี่: หน้าแรก » สกู๊ป")]
    public void APathThroughASiteIsCutOverTheStoryAlone(string path) =>
        Assert.Equal([path], Clean($"{path}\nน่านเปิดศูนย์พักพิง 15 แห่ง\n{Story}\n{path} ก่อน\n{Story} อีก").Removed.Select(line => line.Text));

    [Theory]
    [InlineData("ข่าวอื่นในหมวดเดียวกัน")]
    [InlineData("🔥 ข่าวฮอต")]
    [InlineData("เรื่องอื่นที่น่าสนใจ")]
    [InlineData("บทความยอดนิยมประจำสัปดาห์")]
    public void WhatHeadsOtherStoriesIsKnownByItsWordsHoweverTheyArePutTogether(string heading) =>
        Assert.Equal(["widget", "related"], Clean($"{Story}\n{Story} อีก\n{heading}\nแพร่จัดงานผ้าหม้อห้อม").Removed.Select(line => line.Reason));

    [Fact]
    public void AnOfficeUnderTheLastRuleSignsTheStory()
    {
        Assert.Equal("signature", Clean($"{Story}\n{Story} อีก\n---------------\nศูนย์อำนวยการน้ำจังหวัด").Removed[^1].Reason);
        Assert.Empty(Clean($"{Story}\n{Story} อีก\nศูนย์อำนวยการน้ำจังหวัด").Removed);
    }

    [Fact]
    public void LinesThatLookLikeAPageAreEvidenceOfOneBesideThoseThatAreKnown()
    {
        string[] head = ["น่านวันนี้", "ยินดีต้อนรับสู่เว็บไซต์น่านวันนี้", "ของดีเมืองน่าน", "ร้านเด็ด"];
        string[] foot = ["@nantoday", "ราคายาง 68.50 บาท", "อุณหภูมิ 24 องศา"];
        Assert.Equal([.. head, .. foot], Clean(string.Join('\n', [.. head, "น่านเปิดศูนย์พักพิง 15 แห่ง รับมือน้ำป่า", Story, Story + " อีก", .. foot])).Removed.Select(line => line.Text));
        Assert.Empty(Clean(string.Join('\n', [head[0], head[2], head[3], "น่านเปิดศูนย์พักพิง 15 แห่ง รับมือน้ำป่า", Story, Story + " อีก", .. foot[1..]])).Removed);
    }

    [Fact]
    public void ADotThatPartsTheLinesOfAPostDoesNotCloseIt() =>
        Assert.DoesNotContain("แจ้งเบาะแสได้ที่สายด่วน", Clean($"{Story}\n{Story} อีก\n.\nแจ้งเบาะแสได้ที่สายด่วน\n#น่าน\n-------------------\nอัลบั้มภาพ\nแชร์").Removed.Select(line => line.Text));

    [Fact]
    public void EntitiesAreDecodedOnce()
    {
        var article = Clean($"{Story} &quot;Soft&nbsp;Power&quot; &amp;lt;b&amp;gt; Thailand&#39;s\n{Story} BCG &amp; Sustainability");
        Assert.Contains("\"Soft\u00A0Power\" &lt;b&gt; Thailand's", article.Text, StringComparison.Ordinal);
        Assert.EndsWith("BCG & Sustainability", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ScriptsGoWithAllTheirLinesAndWhatStandsAroundThemStays()
    {
        var article = Clean($"{Story} <script type=\"text/javascript\">\nif (1 &lt; 2) ให้เล่นวิดีโอ\n</script> อีก\n<style>p {{ margin: 0 }}</style>{Story} ต่อ\n<iframe src=\"x\">\n{Story} จบ");
        Assert.Equal(["<script type=\"text/javascript\">", "if (1 &lt; 2) ให้เล่นวิดีโอ", "</script>", "<style>p { margin: 0 }</style>", "<iframe src=\"x\">"], article.Removed.Select(line => line.Text));
        Assert.Equal($"{Story}\nอีก\n{Story} ต่อ\n{Story} จบ", article.Text);
    }

    [Fact]
    public void HeadlinesUnderRelatedNewsGoToTheEndOfThePage()
    {
        var article = Clean($"{Story}\n{Story} อีก\nอัลบั้มภาพ\nข่าวที่เกี่ยวข้อง\nสถานการณ์น้ำภาพรวมของประเทศ วันที่ 17 ก.ย. 67\nเตือน!! ลักทรัพย์ในพื้นที่น้ำท่วม โทษหนักขึ้น");
        Assert.Equal(["widget", "widget", "related", "related"], article.Removed.Select(line => line.Reason));
        Assert.DoesNotContain("67", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void RelatedNewsWithTheStoryBehindItCutsNothingMore()
    {
        var article = Clean($"{Story}\nข่าวที่เกี่ยวข้อง\nเตือน!! ลักทรัพย์ในพื้นที่น้ำท่วม\n{Story} อีก");
        Assert.Equal(["ข่าวที่เกี่ยวข้อง"], article.Removed.Select(line => line.Text));
    }

    [Fact]
    public void AnOfficeItsNumberAndItsDayCloseAPage() =>
        Assert.Equal(["กองสารนิเทศ สป.มท.", "ครั้งที่ 67/2563"], Clean($"{Story}\n{Story} อีก\nกองสารนิเทศ สป.มท.\nครั้งที่ 67/2563\nวันที่ 14 พ.ค. 2563").Removed.Select(line => line.Text));

    [Fact]
    public void ASignatureInTheMiddleOfAStoryStays()
    {
        const string Line = "กลุ่มงานประชาสัมพันธ์จังหวัด";
        Assert.Empty(Clean($"{Story}\n{Line}\n{Story} อีก").Removed);
        Assert.Equal("signature", Clean($"{Story}\n{Story} อีก\n{Line}\n....").Removed[0].Reason);
    }

    [Theory]
    [InlineData("เดียมมาย", "เดียมมาย")]
    [InlineData("A.Tung", "A.Tung")]
    [InlineData("เดียม ไมอัน ตุง", "เดียม ไมอัน ตุง")]
    [InlineData("นักเขียน Son Nam เคยเขียนถึงท่าน", null)]
    [InlineData("ภาพรวมการประชุม", null)]
    [InlineData("ปิดประชุมแล้ว", null)]
    [InlineData("ครั้งที่ 2", null)]
    [InlineData("Le Manh Ha ยอมรับผิดในศาล", null)]
    public void AShortNameAboveTheSourceLineIsTheByline(string line, string? byline) =>
        Assert.Equal(byline, Clean($"{Story}\n{Story} อีก\n{line}\nแหล่งที่มา").Byline);

    [Fact]
    public void ANameUnderAnOfficeSignsThePaperAndIsNoByline()
    {
        var article = Clean($"{Story}\n{Story} อีก\nประธานรัฐสภา\nตรัน ถันห์ มาน\nแหล่งที่มา");
        Assert.Null(article.Byline);
        Assert.EndsWith("ตรัน ถันห์ มาน", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AShortLastLineWithoutASourceLineIsNoByline() => Assert.Null(Clean($"{Story}\nเดียมมาย").Byline);

    [Fact]
    public void ASourceLineGivesTheAddressAndItsHost()
    {
        var article = Clean($"{Story}\nที่มา: https://www.baodienbienphu.com.vn/tin/1");
        Assert.Equal("https://www.baodienbienphu.com.vn/tin/1", article.Url);
        Assert.Equal("baodienbienphu.com.vn", article.Source);
        Assert.Equal("source", article.Removed.Single().Reason);
    }

    [Fact]
    public void ACaptionKeepsItsPlaceAndItsCreditIsNotSearched()
    {
        var article = Clean($"{Story}\nผู้แทนที่เข้าร่วมการประชุม ภาพโดย: Van Ny\n{Story} อีก");
        Assert.Equal([LineKind.Paragraph, LineKind.Caption, LineKind.Credit, LineKind.Paragraph], article.Lines.Select(line => line.Kind));
        Assert.Equal("ผู้แทนที่เข้าร่วมการประชุม", article.Lines[1].Span.In(article.Text));
        Assert.Equal("ภาพโดย: Van Ny", article.Lines[2].Span.In(article.Text));
    }

    [Fact]
    public void AShortFirstLineOverLongerOnesIsTheHeadline()
    {
        Assert.Equal("กวางนามตั้งอธิบดีกรมใหม่", Clean($"กวางนามตั้งอธิบดีกรมใหม่\n{Story}").Title);
        Assert.Null(Clean($"{Story}\n{Story} อีก").Title);
        Assert.Null(Clean($"วันนี้ที่ศาลากลางจังหวัด\n{Story}").Title);
        Assert.Null(Clean($"25 ตุลาคม 2562 เวลา 14.30 น. นายจุรินทร์ เดินทางตรวจราชการ\n{Story}").Title);
    }

    [Fact]
    public void ASentenceBrokenBeforeItsYearIsNoContactForTheNumberAtItsEnd() =>
        Assert.Empty(Clean($"{Story}\nเกษตรกรขอรับเงินได้ภายในเดือนมกราคม\n2569 ผ่านระบบภายในสัปดาห์หน้า สอบถาม โทร. 0-3641-2567").Removed);

    [Fact]
    public void APressOfficeThatSignsWithItsNumbersIsCutBeforeAPieceOfTheStoryToo()
    {
        string[] signed = ["กลุ่มโฆษกและวิเคราะห์ข่าว กองเกษตรสารนิเทศ", "โทร 02-2810859 แฟกซ์ 02-2822871", "moacnews@gmail.com"];
        Assert.Equal(signed, Clean($"{Story}\n{string.Join('\n', signed)}\nไป” นายกฤษฎา กล่าว.").Removed.Select(line => line.Text));
        // One number within the story is part of it.
        Assert.Empty(Clean($"{Story}\n{signed[0]}\n{signed[1]}\n{Story} อีก").Removed);
    }

    [Fact]
    public void TheNumberOfTheLastOfAListIsTheLists() =>
        Assert.Empty(Clean($"{Story}\n• สำนักงานตำรวจแห่งชาติ สายด่วน 1599\n• ศูนย์ช่วยเหลือลูกหนี้และประชาชนที่ไม่ได้รับความเป็นธรรม\nโทร. 0 2575 3344").Removed);

    [Theory]
    [InlineData("ก่าเมาประกาศภาวะฉุกเฉินเรื่องตลิ่งทรุด", "ก่าเมาประกาศภาวะฉุกเฉินเรื่องตลิ่งทรุด - Vietnam.vn")]
    [InlineData("ก่าเมาประกาศภาวะฉุกเฉินเรื่องตลิ่งทรุด | หนังสือพิมพ์ก่าเมา", "ก่าเมาประกาศภาวะฉุกเฉินเรื่องตลิ่งทรุด")]
    public void APagesTitleIsTheHeadlineAndTheNameOfTheSite(string first, string second)
    {
        var article = Clean($"{first}\n{second}\n{Story}");
        Assert.Equal("ก่าเมาประกาศภาวะฉุกเฉินเรื่องตลิ่งทรุด", article.Title);
        Assert.Equal("widget", Assert.Single(article.Removed).Reason);
    }

    [Fact]
    public void APictureUnderTheHeadlineIsNoPagesTitle() =>
        Assert.Empty(Clean($"ก่าเมาประกาศภาวะฉุกเฉินเรื่องตลิ่งทรุด\nก่าเมาประกาศภาวะฉุกเฉินเรื่องตลิ่งทรุด - ảnh 1ตลิ่งในวันเสาร์\n{Story}").Removed);

    [Fact]
    public void AddressesUnderFollowUsGoWithIt() =>
        Assert.Equal(4, Clean($"{Story}\nFollow us:\n- Website: www.thaiembassy.org/hanoi\n- Facebook: Royal Thai Embassy, Hanoi\n- Line Official: @rte.hanoi").Removed.Count);

    [Fact]
    public void AParagraphPrintedTwiceIsCutOnce()
    {
        var article = Clean($"{Story}\nสั้น\n{Story}\nสั้น");
        Assert.Equal([new RemovedLine(Story, "repeat")], article.Removed);
    }

    [Fact]
    public void AnItemOfTheListOnTopHeadsItsPartOfTheStoryToo()
    {
        const string Item = "3. เรื่อง ร่างระเบียบสำนักนายกรัฐมนตรี ว่าด้วยการพัฒนาแรงงานและประสานงานการฝึกอาชีพแห่งชาติ (ฉบับที่ ..) พ.ศ. ....";
        Assert.Empty(Clean($"สรุปข่าวการประชุมคณะรัฐมนตรี\n{Item}\n{Story}\n{Item}\nคณะรัฐมนตรีมีมติเห็นชอบ{Story}").Removed);
    }

    [Theory]
    [InlineData("kind\ttext\treason\nwrong\ta\tb", "t:2: 'wrong' is no kind")]
    [InlineData("kind\ttext\treason\nline\t***\tb", "t:2: the text has no letter or number")]
    [InlineData("kind\ttext\treason\twhere\nline\ta\tb\tmiddle", "t:2: 'middle' is no place")]
    [InlineData("kind\ttext\treason\tmost\nline\ta\tb\tmany", "t:2: 'many' is not a number")]
    public void ABrokenRuleSaysWhereAndWhy(string table, string message) =>
        Assert.StartsWith(message, Assert.Throws<InvalidDataException>(() => BoilerplateRules.From(TsvTable.Parse("t", table))).Message, StringComparison.Ordinal);
}
