using System.Globalization;
using static NewsSearch.Tests.Entities.Years.YearsOf;

namespace NewsSearch.Tests.Entities.Years;

/// <summary>Which day an article tells its event of.</summary>
public sealed class EventDayTests
{
    [Theory]
    [InlineData("2024-03-02", "เมื่อวันที่ 28 กุมภาพันธ์ ที่ศาลากลางจังหวัด", "2024-02-28")]
    [InlineData("2024-01-02", "เมื่อวันที่ 30 ธันวาคม ที่ศาลากลางจังหวัด", "2023-12-30")]
    [InlineData(null, "เมื่อวันที่ 30 ธันวาคม ที่ศาลากลางจังหวัด", null)]
    [InlineData(null, "เมื่อวันที่ 16 มกราคม ได้ศึกษาคำสั่งลงวันที่ 25 ธันวาคม 2566", "2024-01-16")]
    [InlineData(null, "คืนวันที่ 24 กรกฎาคม ดินถล่ม ประธานมีหนังสือด่วนลงวันที่ 25 กรกฎาคม 2567 ให้ช่วยเหลือ", "2024-07-24")]
    [InlineData(null, "เมื่อวันที่ 24 มีนาคม ดินถล่ม ประธานมีหนังสือลงวันที่ 25 กรกฎาคม 2567 ให้ช่วยเหลือ", "2024-07-25")]
    [InlineData(null, "บ่ายวันที่ 18 เมษายน ประธานตรวจเขื่อน\nโครงการได้รับการอนุมัติตามคำสั่งหมายเลข 1030/QĐ-UBND ลงวันที่ 27 พฤษภาคม 2567", null)]
    [InlineData(null, "เช้าวันที่ 9 ธันวาคม สภาประชาชนเปิดประชุม ในปี 2567 เศรษฐกิจเติบโต\nรับรองมติว่าด้วยภารกิจการลงทุนสาธารณะปี 2568", "2024-12-09")]
    [InlineData(null, "เช้าวันที่ 9 พฤษภาคม สภาประชาชนเปิดประชุม ในปี 2567 เศรษฐกิจเติบโต\nรับรองมติว่าด้วยภารกิจการลงทุนสาธารณะปี 2568", "2025-05-09")]
    [InlineData(null, "เมื่อวันที่ 20 มีนาคม คณะกรรมการพรรคแนะนำผลการพัฒนาเศรษฐกิจของจังหวัดในปี 2566", "2024-03-20")]
    [InlineData(null, "เช้าวันที่ 6 มิถุนายน ประธานตรวจสะพาน โครงการเริ่มก่อสร้างในปี 2567 และจะเปิดให้สัญจรภายในปี 2568", null)]
    [InlineData(null, "เมื่อวันที่ 20 สิงหาคม คณะกรรมการพรรคแนะนำผลการพัฒนาเศรษฐกิจของจังหวัดในปี 2566", "2023-08-20")]
    // A rule comes into force or ends; the only day is looked back on; no archive is as old as the Crown's history.
    [InlineData(null, "25 ตุลาคม 2562 เวลา 14.30 น. นายจุรินทร์ รองนายกรัฐมนตรี เดินทางตรวจราชการ", "2019-10-25")]
    [InlineData(null, "เบื้องต้นได้รับรายงานว่า เหตุเกิดวันที่ 17 มกราคม 2566 เวลา 09.10 น. ขณะเรือจอดซ่อม", "2023-01-17")]
    [InlineData(null, "สถานการณ์อุทกภัย เวลานี้ (21 ธันวาคม 2565) มีโครงข่ายทางหลวงได้รับผลกระทบ 10 สายทาง", "2022-12-21")]
    [InlineData(null, "สรุปรายงานอุทกภัยในเส้นทางคมนาคม ข้อมูล ณ วันที่ 11 พฤศจิกายน 2565 เวลา 15.00 น.", "2022-11-11")]
    [InlineData(null, "ผู้ที่ประทับตราอนุญาตไม่ทันวันที่ 15 พ.ค.2566 สามารถอยู่และทำงานได้", null)]
    [InlineData(null, "จากกรณีที่มีการนำเสนอข่าวเมื่อวันที่ 26 พฤศจิกายน 2565 ผ่านช่องยูทูป", null)]
    [InlineData(null, "เนื่องในวันแรงงานสากล (1 พฤษภาคม) มอบรางวัลแรงงานดีเด่น ประจำปี 2567", null)]
    [InlineData(null, "หลังเปิดลงทะเบียนเมื่อวันที่ 24 กันยายน ที่ผ่านมา เข้าพักได้ 15 ตุลาคม 2564 และจะสิ้นสุดวันที่ 31 มกราคม 2565", "2021-09-24")]
    [InlineData(null, "เมื่อวันที่ 7 มิถุนายน เร่งเยียวยาเกษตรกร ตามระเบียบว่าด้วยเงินทดรองราชการ พ.ศ. 2562", null)]
    [InlineData(null, "คณะรัฐมนตรีมีมติเมื่อวันที่ 17 ธันวาคม 2567 อนุมัติหลักการร่างพระราชกฤษฎีกา", "2024-12-17")]
    [InlineData(null, "Spokesperson Anucha disclosed that on December 6, 2022, at 0900hrs, the Minister presided", "2022-12-06")]
    [InlineData(null, "เมื่อ ๔ ธ.ค.๖๑,๑๔๐๐ รมว.กห. ให้การต้อนรับ", "2018-12-04")]
    [InlineData(null, "รายงานข่าวกรณีโรคติดเชื้อ ประจำวันที่ 20 มิถุนายน 2563 สถานการณ์ในประเทศ", "2020-06-20")]
    [InlineData(null, "ค่าจ้างขึ้น 6 บาท 9 จังหวัด\nมติคณะกรรมการค่าจ้างจะมีผลบังคับใช้ในวันที่ 1 มกราคม 2563", null)]
    [InlineData(null, "เกณฑ์ใหม่ของโรงแรมขนาดเล็กจะสิ้นสุดในวันที่ 18 ส.ค. 67", null)]
    [InlineData(null, "เมื่อวันที่ 6 กุมภาพันธ์ 2513 พระองค์ประทับอยู่ที่ศาลา", null)]
    [InlineData(null, "คณะกรรมการออกแผนเลขที่ 2345/KH-UBND ลงวันที่ 28 ธันวาคม 2566 เพื่อปฏิรูปการบริหารในปี 2567", "2023-12-28")]
    [InlineData(null, "8 กรกฎาคม 2568 เดชา จาตุธนานันท์ หัวหน้าผู้ตรวจราชการ ลงพื้นที่ร้อยเอ็ด", "2025-07-08")]
    [InlineData(null, "8 กรกฎาคม 2568 เป็นวันครบรอบการก่อตั้งกระทรวง ซึ่งทุกหน่วยเตรียมงานไว้แล้ว และ 9 กรกฎาคม 2568 เป็นวันหยุด", null)]
    [InlineData("2024-03-02", "กำหนดให้วันที่ 18 มกราคมของทุกปีเป็นวันกล้วยไม้", null)]
    [InlineData(null, "วันการเปลี่ยนแปลงทางดิจิทัลแห่งชาติ (10 ตุลาคม) บ่ายวันที่ 10 ตุลาคม 2567 เปิดงาน ครั้งต่อไปในปี 2568", "2024-10-10")]
    [InlineData(null, "วันที่ 12 มีนาคม 2561/ จ.ศรีสะเกษ เวลา 08.30 น. ผู้ตรวจราชการประชุม", "2018-03-12")]
    [InlineData(null, "เนื่องในวันแนวร่วมปิตุภูมิ (18 พฤศจิกายน) เมื่อวันที่ 19 พฤศจิกายน 2566 ประธานเข้าร่วมงาน", "2023-11-19")]
    [InlineData(null, "ยอดนับตั้งแต่เปิดลงทะเบียนเมื่อ 1 ธ.ค. 66 - 28 ม.ค. 67 พบว่ามี 135,616 ราย", null)]
    [InlineData(null, "เช้าวันที่ 6 พฤษภาคม ประธานประชุม ณ สิ้นเดือนเมษายน 2568 เวนคืนแล้วร้อยละ 92 คาดว่าเส้นทางจะเปิดใช้ในปี 2569", "2025-05-06")]
    [InlineData(null, "เย็นวันที่ 14 เมษายน เทศกาลเว้ 2024 เปิดที่จัตุรัส", "2024-04-14")]
    [InlineData(null, "เมื่อวันที่ 13 กรกฎาคม ที่ประชุมวางแผนไปถึง พ.ศ. 2565 บ้าง พ.ศ. 2569 บ้าง ต่อจากรายการวันศุกร์ที่ 10 กรกฎาคม 2558", "2015-07-13")]
    [InlineData("2022-12-03", "วันนี้ ( 19 พ.ค.65 ) ที่ห้องประชุม", "2022-05-19")]
    [InlineData("2022-12-03", "เมื่อวันที่ 19 พ.ค.65 ที่ห้องประชุม", null)]
    [InlineData(null, "25 พฤษภาคม 2563 : รัฐมนตรีว่าการกระทรวงอุตสาหกรรม ยืนยัน", "2020-05-25")]
    [InlineData(null, "ในวันพุธ ที่ ๓๐ สิงหาคม ๒๕๖๖ เวลา ๑๔.๐๐ น. ปลัดกระทรวงต้อนรับ", "2023-08-30")]
    [InlineData(null, "ประชุมคณะรัฐมนตรีนอกสถานที่ ในวันที่ 19 กันยายน 2560 พร้อมลงพื้นที่", "2017-09-19")]
    [InlineData(null, "คณะเดินทางไปร่วมประชุม ระหว่าง ๑๘ – ๑๙ ก.พ.๖๓ ณ กรุงฮานอย", "2020-02-18")]
    [InlineData(null, "เมื่อวันที่ 25 ก.ค. รองโฆษก เปิดเผยว่า ช่วงเข้าพรรษา 2564 ให้งดเหล้า ในปี 2563 ที่ผ่านมา คนไทยงดเหล้า", "2021-07-25")]
    [InlineData(null, "November 8, 2024, at 1400hrs, the Prime Minister presided over the ceremony", "2024-11-08")]
    [InlineData(null, "ให้นายจ้างรับรองการหยุดงาน ภายในวันที่ 8 พ.ค. 63 ทางเว็บไซต์", null)]
    [InlineData(null, "ตามคำสั่งหมายเลข 1158-QDNS/TW ลงวันที่ 15 มีนาคม 2024 สหายพ้นจากตำแหน่ง", "2024-03-15")]
    [InlineData(null, "รองโฆษก เปิดเผยหลังการประชุมคณะรัฐมนตรี (ครม.) เมื่อวันที่ 1 มีนาคม 2565 ว่า ครม.รับทราบ", "2022-03-01")]
    [InlineData(null, "จัดการแข่งขันครั้งแรกขึ้นเมื่อวันที่ 30 สิงหาคม 2546 ที่กรุงเทพฯ", null)]
    [InlineData("2021-11-05", "ให้เลื่อนวันหยุดออกเป็นวันอังคารที่ 28 ธ.ค.2564", null)]
    [InlineData(null, "ลงพื้นที่เพิ่มเติมหลังจาก เมื่อวันที่ 2 เมษายน 2568 ตรวจพบ วานนี้ (3 เมษายน 2568) ทีมเข้าตรวจสอบ", "2025-04-03")]
    [InlineData(null, "ดำเนินการตามมติหมายเลข 27-NQ/TU ลงวันที่ 4 ธันวาคม 2023 ของพรรค", null)]
    [InlineData(null, "เมื่อพิจารณาคำร้องที่ 351/TTr-CP ลงวันที่ 9 พฤษภาคม 2568 ของรัฐบาล", null)]
    [InlineData(null, "ในโอกาสครบรอบ 78 ปี (27 กรกฎาคม 2490 - 27 กรกฎาคม 2568) ระหว่างวันที่ 20-21 มิถุนายน คณะผู้แทนจุดธูป", "2025-06-20")]
    [InlineData(null, "(QNO) - เช้านี้ 4 กุมภาพันธ์ 2564 รองเลขาธิการเยี่ยมประชาชน", "2021-02-04")]
    [InlineData(null, "จากกรณีเพลิงไหม้โรงงาน เมื่อวันที่ 5 มิถุนายน 2567 รัฐมนตรีสั่งเยียวยา ล่าสุดวันที่ 7 มิถุนายน 2567 ลงพื้นที่", "2024-06-07")]
    [InlineData(null, "จากกรณีเพลิงไหม้โรงงาน เมื่อวันที่ 5 มิถุนายน 2567 รัฐมนตรีสั่งเยียวยา", "2024-06-05")]
    [InlineData(null, "จากเหตุการณ์เมื่อวันที่ 17 มกราคม 2566 เรือที่เข้าเทียบท่าเมื่อวันที่ 12 มกราคม 2566 เกิดเพลิงไหม้", "2023-01-17")]
    [InlineData(null, "นายกรัฐมนตรีเพิ่งออกโทรเลขด่วนหมายเลข 123/CĐ-TTg ลงวันที่ 27 กรกฎาคม 2568\nในคืนวันที่ 26 กรกฎาคม เกิดฝนตกหนัก", "2025-07-27")]
    [InlineData(null, "บ่ายวันที่ 30 ตุลาคม คณะทำงานประชุมทบทวนการทำตามข้อสรุปหมายเลข 65-KL/TW ลงวันที่ 30 ตุลาคม 2562", null)]
    [InlineData(null, "ก่อนฤดูพายุปี 2568 ในคำสั่ง 19/CT-TTg ลงวันที่ 19 มิถุนายน 2568 ของนายกรัฐมนตรี จังหวัดขอให้ท้องถิ่นเร่งดำเนินการ", null)]
    [InlineData(null, "จังหวัดเพชรบุรี 13 พฤษภาคม 2567 - รัฐมนตรีลงพื้นที่", "2024-05-13")]
    [InlineData(null, "วันนี้ (อาทิตย์ที่ 15 พฤศจิกายน 2563) ผู้นำประชุม", "2020-11-15")]
    [InlineData(null, "สภาประชาชนเลือกประธาน ก่อนหน้านี้ เมื่อวันที่ 12 พฤศจิกายน 2024 โปลิตบูโรมีคำสั่ง", null)]
    [InlineData(null, "ลงนามในคำสั่งเลขที่ 1426/QĐ-TTg ลงวันที่ 19 พ.ย. 67 ลงโทษรองประธาน\nก่อนหน้านั้น วันที่ 11 พฤศจิกายน จังหวัดลงโทษสมาชิกพรรค 8 คน", "2024-11-19")]
    [InlineData(null, "งานนี้ทำตามคำสั่งที่ 35-CT/TW ลงวันที่ 14 มิถุนายน 2567 ของโปลิตบูโร", null)]
    [InlineData("2023-05-31", "ขอเชิญเยาวชนส่งคลิป ตั้งแต่วันนี้ ถึง วันที่ 12 มิถุนายน 2566", null)]
    [InlineData(null, "ประธานประเทศถึงแก่อสัญกรรมเมื่อวันที่ 21 กันยายน\nประวัติโดยย่อ ได้รับเลือกให้ดำรงตำแหน่งเมื่อวันที่ 2 เมษายน 2016", null)]
    [InlineData(null, "ตามระเบียบลงวันที่ 1 มกราคม 2560 วันนี้ (5 มี.ค. 2567) ที่ประชุม", "2024-03-05")]
    // น.ส. and หลังการ are no units of what is counted.
    [InlineData(null, "วันที่ 8 ต.ค. 65 น.ส.ทิพานัน ศิริชนะ กล่าวว่า ในปี 2564 ยึดทรัพย์ได้ตามเป้า", "2022-10-08")]
    [InlineData(null, "เมื่อ 16 ม.ค. 62 หลังการเข้าพบ รัฐมนตรีแถลง", "2019-01-16")]
    // The year of a day near the publication is a slip of the pen, but for anniversaries.
    [InlineData("2021-01-05", "วันนี้ (4 มกราคม 2563) ที่ทำเนียบรัฐบาล", "2021-01-04")]
    [InlineData("2025-01-12", "เมื่อวันที่ 12 มกราคม 2561 คณะผู้แทนจากแขวงหัวพันเยี่ยมจังหวัด", "2025-01-12")]
    [InlineData("2020-01-14", "วันนี้ (14 มกราคม 2536) ที่ทำเนียบรัฐบาล", "2020-01-14")]
    [InlineData("2025-06-15", "ศูนย์ครบรอบ 10 ปี เมื่อวันที่ 15 มิถุนายน 2558 ศูนย์เปิดทำการ", null)]
    [InlineData(null, "สุราษฎร์ธานี, 15 มีนาคม 2568 – รัฐมนตรีตรวจแรงงาน", "2025-03-15")]
    [InlineData(null, "จังหวัดชัยนาท : 24 ตุลาคม 2565 นายจุลพงษ์ ทวีศรี มอบถุงยังชีพ", "2022-10-24")]
    [InlineData(null, "นายกฯ แจ้ง ครม. วันศุกร์ที่ 17 ม.ค. นี้ เปิดตัวบ้าน\nวันจันทร์ที่ 13 มกราคม 2568 เวลา 10.30 น. โฆษกแถลง", "2025-01-13")]
    // What opens a story with a meeting or closes its first paragraph with a place; what an office has just issued.
    [InlineData(null, "(แบคนินห์) - ในการประชุมส่งเสริมการลงทุนเมื่อวันที่ 11 เมษายน 2567 จังหวัดมอบใบรับรอง", "2024-04-11")]
    [InlineData(null, "อยุธยา : 8 สิงหาคม 2561 เวลา 13.30 น. ดร.สมชาย หาญหิรัญ ตรวจนิคม", "2018-08-08")]
    [InlineData(null, "โครงการจะสิ้นสุดระยะแรก เมื่อวันที่ 31 มกราคม 2599 ตามแผน", null)]
    [InlineData(null, "ในการประชุมเฉพาะกิจเมื่อวันที่ 28 เมษายน 2568 สภาประชาชนจังหวัดลงมติเห็นชอบ", "2025-04-28")]
    [InlineData(null, "โครงการนี้เป็นไปตามที่ประชุมเห็นชอบไว้ในการประชุมเมื่อวันที่ 28 เมษายน 2568 แล้ว จังหวัดเร่งก่อสร้าง\nในปี 2569 จะแล้วเสร็จ", null)]
    [InlineData(null, "สำนักงานตรวจการจังหวัดออกข้อสรุปการตรวจสอบที่ 112/KL-TTT ลงวันที่ 20 พฤศจิกายน 2566 ว่าด้วยการจัดการที่ดิน", "2023-11-20")]
    // The last or the first day of something, what was set up before, and what goes on for months are no days of news.
    [InlineData(null, "โครงการค้ำประกันสินเชื่อ มีระยะเวลาโครงการสิ้นสุดวันที่ 30 ธันวาคม 2563 หรือจนกว่าวงเงินจะหมด", null)]
    [InlineData(null, "มาตรการได้สิ้นสุดลงเมื่อวันที่ 31 มกราคม 2563 ซึ่งถือว่าประสบความสำเร็จ", "2020-01-31")]
    [InlineData(null, "ส่งเงินออมสะสมได้ตั้งแต่วันนี้ – 30 เมษายน 2562", null)]
    [InlineData(null, "ลงทะเบียนได้จนถึงวันจันทร์ที่ 31 ตุลาคม 2565 ที่ธนาคาร", null)]
    [InlineData(null, "จะลงนามในสัญญากู้เงินไม่เกินวันที่ 30 กันยายน 2564 ในวงเงินเดิม", null)]
    [InlineData(null, "แคมเปญพิเศษนี้ออกรางวัลในวันที่ 1 ธ.ค.2566", null)]
    [InlineData(null, "จ่ายค่าตอบแทนตามบัญชีใหม่ วันที่ 1 ตุลาคม 2566 เป็นต้นไป", null)]
    [InlineData(null, "ได้เริ่มฉีดวัคซีน เมื่อวันที่ 28 ก.พ. 64 เป็นต้นมา", null)]
    [InlineData(null, "สถาบันส่งเสริมความปลอดภัย ก่อตั้งเมื่อวันที่ 21 พฤษภาคม 2558 เป็นองค์การมหาชน", null)]
    [InlineData(null, "สถิติยอดการจองระหว่างวันที่ 1 มิถุนายน - 17 สิงหาคม 2566 กว่า 37,531 คัน", null)]
    [InlineData(null, "ชวนเที่ยวงานระหว่างวันที่ 27 ธันวาคม 2567 – 5 มกราคม 2568 ณ ลานหน้าอนุสาวรีย์", "2024-12-27")]
    // Before the last day to claim it, and in the year a span begins; one year named once may be any.
    [InlineData(null, "ที่ประชุม ครม. วันนี้ (14 ก.ย.) ให้นำค่าใช้จ่ายไปลดหย่อนภาษีได้ ถึงวันที่ 31 มี.ค. 65", "2021-09-14")]
    [InlineData(null, "ที่ประชุม ครม. วันนี้ (21 ก.ย.) เห็นชอบมาตรการลดค่าครองชีพ ตั้งแต่เดือน ต.ค. 64 ถึง ก.ย. 65", "2021-09-21")]
    [InlineData(null, "เมื่อวันที่ 7 พ.ย. รัฐมนตรีกล่าวถึงยานที่จะไปสำรวจดวงจันทร์ในปี 2569", null)]
    // What the sentence only looks back on, and the paper in brackets, are no news; an order as it is signed, a day of another calendar and one in both eras are.
    [InlineData(null, "ไล่ออกจากราชการซึ่งนายสิบคนนี้ ผู้ที่ถูกตัดสินจำคุกเมื่อวันที่ 19 มิถุนายน 2567", null)]
    [InlineData(null, "ผู้แทนพบประชาชนเพื่อเล่าผลของสมัยประชุมซึ่งปิดลงเมื่อวันที่ 30 พฤศจิกายน 2567", null)]
    [InlineData(null, "อำเภอนี้ถูกยุบเข้าเมืองเมื่อ 1/8/2551 ชาวบ้านยังเรียกชื่อเดิม", null)]
    [InlineData(null, "งานกาชาดซึ่งจัดขึ้นเมื่อวันที่ 5 พฤษภาคม 2566 ที่สนามหน้าเมือง", "2023-05-05")]
    [InlineData(null, "ประกาศ 1902-TB/VPTU ลงวันที่ 5 ธันวาคม 2567 ระบุโทษตามข้อบังคับ 69-QĐ/TW (6-7-2022)", "2024-12-05")]
    [InlineData(null, "ตามคำสั่งอำเภอ ที่ 88/2566 สั่ง ณ วันที่ 30 ต.ค. 66 ให้ปลัดอาวุโสรักษาราชการแทน", "2023-10-30")]
    [InlineData(null, "จะหารือเอกสารต่อไปนี้: หนังสือ 4510/VPCP-KGVX ลว. 20.9.2025; รายงานของสภา", null)]
    [InlineData(null, "เปิดตลาดกลางคืน เมื่อ 1 รอมฎอน ฮ.ศ. 1446 ตรงกับวันที่ 1 มีนาคม 2568 พร้อมคณะ", "2025-03-01")]
    [InlineData(null, "วันขึ้นปีใหม่ไทย ตรงกับวันที่ 13 เมษายน 2568 หยุดยาว", null)]
    [InlineData(null, "14 มิถุนายน พ.ศ. 2567 (ค.ศ. 2024) — รองผู้ว่าราชการจังหวัดลงนามความร่วมมือ และ 4 มิถุนายน 2567 ครม. รับทราบ", "2024-06-14")]
    [InlineData(null, "🔹12 ก.ย.65 เวลา 09.30 น. ณ ศาลากลาง ผู้ว่าฯ ลงนามแบ่งเขต และ 4 ส.ค. 65 กรมตอบหนังสือ", "2022-09-12")]
    [InlineData(null, "น.ส.สมใจ รองโฆษก เปิดเผยว่า ที่ประชุมคณะรัฐมนตรี เมื่อวันที่ 11 มี.ค. 68 มีมติเห็นชอบร่างความตกลง", "2025-03-11")]
    [InlineData("2019-04-24", "คณะกรรมการผังเมืองมีมติเมื่อ 22 เม.ย. เห็นชอบร่างผังเมือง", "2019-04-22")]
    [InlineData("2025-02-19", "ได้รับเลือกตั้งตามประกาศ กกต. ที่ 77/2568 ลงวันที่ 18 กุมภาพันธ์ 2568 โดยชนะคู่แข่ง", "2025-02-18")]
    [InlineData("2025-03-19", "ได้รับเลือกตั้งตามประกาศ กกต. ที่ 77/2568 ลงวันที่ 18 กุมภาพันธ์ 2568 โดยชนะคู่แข่ง", null)]
    // The last day to do it comes behind the news; until when something runs, and of which year a paper is, says nothing of its day.
    [InlineData(null, "วันที่ 21 มีนาคม คณะทำงานตรวจถนน นายอำเภอให้คำมั่นจะส่งมอบที่ดินก่อนวันที่ 30 เมษายน 2568", "2025-03-21")]
    [InlineData(null, "เช้าวันที่ 5 พฤศจิกายน จังหวัดทบทวนงาน 10 เดือนแรกของปี 2567 และขอยืดเวลาเบิกจ่ายไปจนถึงสิ้นปี 2568 ของพรรคคอมมิวนิสต์", "2024-11-05")]
    [InlineData(null, "บ่ายวันที่ 4 มกราคม สหายตรวจด่าน ศุลกากรรายงานว่า ในปี 2567 จับกุมได้ 120 คดี", "2025-01-04")]
    [InlineData(null, "วันที่ 21 ตุลาคม สหายเลขาธิการเสนอข้อตกลงใหม่แทนฉบับปี 2553", null)]
    public void TheDayOfTheEventFollowsFromTheWordsAndThePublication(string? published, string text, string? happened) =>
        Assert.Equal(happened, Recognise(Of(text) with { Published = published is null ? null : DateOnly.Parse(published, CultureInfo.InvariantCulture) }).Event is { } day ? Iso(day) : null);

    [Fact]
    public void AFirstParagraphThatNamesAllWhoCameTellsItsDayAtItsEnd()
    {
        var came = string.Join(' ', Enumerable.Range(1, 30).Select(i => $"หัวหน้าส่วนราชการหน่วยที่ {i}"));
        Assert.Equal(new DateOnly(2023, 2, 10), Recognise(Of($"รัฐมนตรีลงพื้นที่พร้อมด้วย {came} ให้การต้อนรับ เมื่อวันที่ 10 กุมภาพันธ์ 2566 ณ สำนักงานเทศบาลตำบล\nงบประมาณปี 2567 จะเพิ่มขึ้น")).Event);
        Assert.Null(Recognise(Of($"รัฐมนตรีลงพื้นที่พร้อมด้วย {came} ติดตามโครงการที่เริ่มไว้ เมื่อวันที่ 10 กุมภาพันธ์ 2566 แล้ว\nงบประมาณปี 2567 จะเพิ่มขึ้น")).Event);
    }

    [Theory]
    [InlineData("2021-01-05", "วันนี้ (4 มกราคม 2563) ที่ทำเนียบรัฐบาล", "published 2021-01-05; event 2021-01-04: the text says วันนี้ (4 มกราคม 2563, a slip of the year; published 2021-01-05")]
    [InlineData("2022-12-03", "วันนี้ (19 พ.ค.65) ที่ห้องประชุม", "published 2022-12-03; event 2022-05-19: วันนี้ (19 พ.ค.65; doubtful, as it was published 2022-12-03")]
    public void AnEventFarFromThePublicationIsSaidToBeDoubtful(string published, string text, string evidence)
    {
        var found = Recognise(Of(text) with { Published = DateOnly.Parse(published, CultureInfo.InvariantCulture) });

        Assert.Equal((evidence, YearKind.Event), (found.Evidence, Assert.Single(found.Mentions).Kind));
    }

    [Theory]
    [InlineData("ในวันศุกร์ที่ ๙ กุมภาพันธ์ ๒๕๖๑ เวลา ๑๓.๓๐ น.", "2018-02-09", YearKind.Event)]
    [InlineData("วันศุกร์ที่ 9 กุมภาพันธ์ 2561", null, YearKind.Published)]
    public void ADayOverTheStoryIsTheEventWhereItSaysSo(string line, string? happened, YearKind kind)
    {
        var found = Recognise(Of(("รัฐมนตรีตรวจเยี่ยมกรม", LineKind.Title), (line, LineKind.Dateline), ("พร้อมด้วยคณะผู้บริหาร", LineKind.Paragraph)) with { Published = new DateOnly(2018, 2, 9) });

        Assert.Equal((happened, kind), (Iso(found.Event), Assert.Single(found.Mentions).Kind));
    }

    [Theory]
    [InlineData("ตรวจราชการด่านผ่านแดนบ้านคลองลึก เมื่อวันที่ 27 สิงหาคม 2560", "2017-08-27")]
    [InlineData("ออกอากาศทางโทรทัศน์รวมการเฉพาะกิจ วันศุกร์ที่ 11 สิงหาคม 2560 เวลา 20.15 น.", "2017-08-11")]
    [InlineData("ใช้บัตรสวัสดิการได้ตั้งแต่วันที่ 1 ตุลาคม 2560", null)]
    [InlineData("จัดแข่งขันครั้งแรกเมื่อวันที่ 1 ตุลาคม 2560", null)]
    public void WhereTheStoryTellsNoDayTheHeadlineMay(string title, string? happened) =>
        Assert.Equal(happened, Iso(Recognise(Of((title, LineKind.Title), ("พร้อมด้วยคณะผู้บริหาร", LineKind.Paragraph))).Event));

    [Theory]
    [InlineData("กำหนดแล้วเสร็จวันที่ 22 มีนาคม 2561", "2017-09-23")]
    [InlineData("ผู้โดยสารปี 2563 ลดลงจากปีก่อน", null)]
    public void AHeadlinesDayIsTheEventOfAStoryThatTellsOfTheNextYearButIsLookedBackOnFromLater(string text, string? happened) =>
        Assert.Equal(happened, Iso(Recognise(Of(("ตรวจโครงการท่าอากาศยานภูมิภาค เมื่อวันที่ 23 กันยายน 2560", LineKind.Title), (text, LineKind.Paragraph))).Event));

    [Fact]
    public void TheHourOfAReportIsNoEvent()
    {
        var found = Recognise(Of(("เช้าวันที่ 6 พฤศจิกายน 2568 อพยพประชาชน", LineKind.Paragraph), ("6 พฤศจิกายน 2568 16:13 น. GMT+7", LineKind.Paragraph)) with { Published = new DateOnly(2025, 11, 6) });

        Assert.Equal([YearKind.Event, YearKind.Published], found.Mentions.Select(mention => mention.Kind));
    }

    [Theory]
    [InlineData("(12/05/2024 08:00)")]
    [InlineData("วันศุกร์ที่ 17 พฤษภาคม 2567, 14:02")]
    public void TheClockOfAPageTellsNoEvent(string clock) =>
        Assert.Equal("2024-05-10", Iso(Recognise(Of((clock, LineKind.Paragraph), ("เมื่อวันศุกร์ที่ 10 พฤษภาคม 2567 รองประธานต้อนรับคณะหอการค้า", LineKind.Paragraph))).Event));

    [Fact]
    public void TheDayThatIsSaidToBeOfPublicationIsItWhereverItStands()
    {
        var found = Recognise(Of(("เช้าวันที่ 26 กันยายน 2568 จังหวัดเปิดสมัชชา", LineKind.Paragraph), ("(อัปเดตเมื่อ 27/09/2025 - 06:12 GMT+7)", LineKind.Paragraph)) with { Published = new DateOnly(2025, 9, 27) });

        Assert.Equal([YearKind.Event, YearKind.Published], found.Mentions.Select(mention => mention.Kind));
    }

    [Fact]
    public void TheDaysThatHoldTheEventAreTheEventToo()
    {
        Assert.Equal([YearKind.Event, YearKind.Event], Recognise("วันที่ 14 กุมภาพันธ์ 2560 รองอธิบดีเป็นประธานเปิดการอบรม ซึ่งจัดขึ้นระหว่างวันที่ 13 - 25 กุมภาพันธ์ 2560").Mentions.Select(mention => mention.Kind));
        Assert.Equal([YearKind.Event, YearKind.Mention], Recognise("วันที่ 14 กุมภาพันธ์ 2560 รองอธิบดีแถลงข่าวการอบรม ซึ่งจัดขึ้นระหว่างวันที่ 20 - 25 กุมภาพันธ์ 2560").Mentions.Select(mention => mention.Kind));
    }

    [Theory]
    [InlineData("", "2018-10-13")]
    [InlineData("ในปี 2562 ", null)]
    [InlineData("ในปีงบประมาณ 2562 ", "2018-10-13")]
    public void TheOnlyDayOfAStoryThatSpeaksOfLaterYearsIsLookedBackOn(string words, string? day)
    {
        var late = string.Concat(Enumerable.Repeat(words + "โครงการนี้ดำเนินการมาอย่างต่อเนื่องตามนโยบาย\n", 20));

        Assert.Equal(day, Iso(Recognise($"{late}ชาวบ้านร่วมเก็บขยะเมื่อวันที่ 13 ตุลาคม 2561").Event));
    }
}
