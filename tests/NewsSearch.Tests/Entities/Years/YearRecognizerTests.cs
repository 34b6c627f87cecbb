using System.Globalization;
using NewsSearch.Archive;
using NewsSearch.Tests.Support;
using static NewsSearch.Tests.Entities.Years.YearsOf;

namespace NewsSearch.Tests.Entities.Years;

public sealed class YearRecognizerTests
{
    public static TheoryData<string, string, string, string, string> Dates { get; } =
        [.. Repository.Table("Entities/Data/dates.tsv").Select(row => (row["text"], row["from"], row["to"], row["kind"], row["date"]))];

    [Theory]
    [MemberData(nameof(Dates))]
    public void ATextAloneSaysTheYearsOfTheTable(string text, string from, string to, string kind, string date)
    {
        var found = Recognise(text).Mentions;
        if (kind == "-") { Assert.Empty(found); return; }

        var mention = Assert.Single(found);
        Assert.Equal((from, to, kind, date), (mention.From.ToString(), mention.To.ToString(), mention.Kind.ToString().ToLowerInvariant(), Iso(mention.Date) ?? ""));
        Assert.Equal(mention.Text, mention.Span.In(text));
    }

    [Theory]
    [InlineData(0, null, null, null, "2021-2030 horizon, 2050-2050 horizon")]
    [InlineData(1, null, "2024-02-23", 2024, "2024-2024 event, 2024-2024 mention, 2023-2023 mention, 2021-2025 range")]
    [InlineData(2, null, "2024-01-16", 2024, "2023-2023 mention, 2025-2025 horizon, 2030-2030 horizon, 2024-2024 mention, 2024-2024 event")]
    [InlineData(3, "2022-12-03", "2022-05-19", 2022, "2023-2027 horizon, 2024-2024 fiscal, 2022-2022 published, 2022-2022 event")]
    [InlineData(4, null, null, 2024, "2024-2024 mention, 2020-2025 term, 2025-2025 mention, 2025-2030 term")]
    public void TheSeedsSayTheirYears(int seed, string? published, string? happened, int? year, string years)
    {
        var article = ArchiveReader.Load(Repository.Data.Gazetteer).Read([Repository.Seed(seed)], TestContext.Current.CancellationToken).Single().Article!;
        var found = Recognise(article);

        Assert.Equal((published, happened, year), (Iso(found.Published), Iso(found.Event), found.Year?.Common));
        Assert.Equal(years, string.Join(", ", found.Mentions.Select(mention => $"{mention.From}-{mention.To} {mention.Kind.ToString().ToLowerInvariant()}").Distinct()));
        Assert.Equal(year is null, found.Evidence is null);
        Assert.All(found.Mentions, mention => Assert.Equal(mention.Text, mention.Span.In(article.Text)));
    }

    [Theory]
    [InlineData("แผนพัฒนาจังหวัด 5 ปี (พ.ศ. 2566 – 2570)", YearKind.Horizon)]
    [InlineData("การวางแผนจังหวัดในช่วงปี 2564-2573", YearKind.Horizon)]
    [InlineData("โครงการประสานงานปี 2021-2025", YearKind.Range)]
    [InlineData("แผนกประสานงานปี 2564-2568", YearKind.Range)]
    [InlineData("โดยมีวิสัยทัศน์ถึงปี 2593", YearKind.Horizon)]
    [InlineData("มุ่งสร้างเดียนโจวให้เป็นเขตเมืองก่อนปี 2573", YearKind.Horizon)]
    [InlineData("ทางการขอให้ขยายเป็น 8 เลนก่อนปี 2571", YearKind.Horizon)]
    [InlineData("อาคารที่สร้างก่อนปี 2540", YearKind.Mention)]
    [InlineData("เอกชนต้องรับภาระการขาดทุนในช่วงก่อนปี 2572", YearKind.Mention)]
    [InlineData("แผนการดำเนินการเปลี่ยนแปลงทางดิจิทัลของจังหวัด เหงะอาน จนถึงปี 2568", YearKind.Horizon)]
    [InlineData("ผ่านมติที่มี 26 เป้าหมาย โดยให้เศรษฐกิจในช่วงปี 2569-2573 เติบโต", YearKind.Horizon)]
    [InlineData("การประชุมผู้แทนแนวร่วมปิตุภูมิ ครั้งที่ ๑๓ สมัยที่ ๒๐๒๔ - ๒๐๒๙", YearKind.Term)]
    [InlineData("เลขาธิการคณะกรรมการพรรคจังหวัดกวางนิญ เป็นสมัยที่ 16 ตั้งแต่ปี 2568 ถึง 2573", YearKind.Term)]
    [InlineData("สมัชชาแนวร่วมปิตุภูมิเวียดนาม ระดับจังหวัด ประจำปี 2567-2572", YearKind.Term)]
    [InlineData("สมัชชาเกษตรกร ประจำปี 2567-2569", YearKind.Range)]
    [InlineData("8/2022 - 10/2023: เลขาธิการพรรคเมือง", YearKind.Range)]
    [InlineData("1/2020 - 11/2020: ผู้อำนวยการกรม", YearKind.Mention)]
    [InlineData("มติว่าด้วยการพัฒนาเยาวชนจังหวัด ช่วงปี 2565 - 2573", YearKind.Horizon)]
    [InlineData("ให้แล้วเสร็จภายในปี 63", YearKind.Horizon)]
    [InlineData("จนถึงสิ้นปี 2567", YearKind.Mention)]
    [InlineData("ผลักดันกาแฟดอยอย่างยั่งยืน ปี 2568", YearKind.Mention)]
    [InlineData("ร่วมงานพืชสวนที่ยั่งยืน Lanna Expo 2029", YearKind.Mention)]
    [InlineData("วาระการบริโภคที่ยั่งยืน ค.ศ. 2030", YearKind.Horizon)]
    [InlineData("เพื่อการพัฒนาที่ยั่งยืน Lanna Expo 2026", YearKind.Mention)]
    [InlineData("รายงานการพัฒนาที่ยั่งยืน ประจำปี 2565", YearKind.Mention)]
    [InlineData("Trade would double by the year 2028", YearKind.Horizon)]
    [InlineData("ช่วงทศวรรษ 1920", YearKind.Range)]
    [InlineData("สหายขอใช้งบประมาณปี 2569 จำนวน 7 ล้านบาท", YearKind.Fiscal)]
    [InlineData("สหายขอใช้งบประมาณปี 2569 จำนวน 7 พันล้านดอง", YearKind.Mention)]
    [InlineData("มุ่งสู่เป้าหมายยุติวัณโรคประเทศไทยในปี 2573", YearKind.Horizon)]
    [InlineData("ผังเมืองเดียนเบียนถึงปี 2030", YearKind.Horizon)]
    [InlineData("ระยะเวลาดำเนินงานทั้งหมด 5 ปี (ตั้งแต่ปี 2568 - 2572)", YearKind.Horizon)]
    [InlineData("สมัชชาพรรคประจำจังหวัด สมัยที่ 18 (2568-2573)", YearKind.Term)]
    [InlineData("ภาพรัชสมัย ระหว่างปี 2470 - 2473", YearKind.Range)]
    [InlineData("ระยะเวลาปีงบประมาณ พ.ศ. 2569 - พ.ศ. 2571", YearKind.Fiscal)]
    [InlineData("สมัชชาพรรคประจำเขต วาระ 2563-2568", YearKind.Term)]
    [InlineData("แผนปฏิบัติราชการประจำปีงบประมาณ\nพ.ศ. 2567", YearKind.Fiscal)]
    [InlineData("เห็นชอบแผนปฏิบัติราชการประจำปี\nงบประมาณ พ.ศ. 2569", YearKind.Fiscal)]
    [InlineData("เตรียมคำของบปี 70", YearKind.Fiscal)]
    [InlineData("งบคงเหลือของปี 2563", YearKind.Mention)]
    [InlineData("ร่างแผนงานคณะกรรมาธิการอาเซียนว่าด้วยการส่งเสริมและคุ้มครองสิทธิสตรีและสิทธิเด็ก พ.ศ. 2564 - 2568", YearKind.Horizon)]
    [InlineData("Draft ACWC Work Plan 2021 - 2025", YearKind.Horizon)]
    [InlineData("โครงการเป้าหมายแห่งชาติเพื่อการลดความยากจนอย่างยั่งยืนระยะปี 2021-2025", YearKind.Horizon)]
    [InlineData("สอดคล้องกับยุทธศาสตร์ของรัฐบาล ดันไทยเป็นศูนย์กลางสุขภาพนานาชาติ (Medical Hub) ในปี 60 – 69", YearKind.Horizon)]
    [InlineData("ตั้งเป้าหมายการพัฒนา พ.ศ. 2566-2570", YearKind.Horizon)]
    [InlineData("ผังเมืองจังหวัดระยะปี 2021-2030", YearKind.Horizon)]
    [InlineData("มีระยะเวลาดำเนินโครงการ 2567 - 2571", YearKind.Horizon)]
    [InlineData("ผลผลิตต่อไร่ย้อนหลัง 3 ปี (ปี 2560-2562)", YearKind.Range)]
    [InlineData("ในช่วงระยะเวลา 6 ปี (ปี 2558 - 2564) เกิดทีมผู้ก่อการดี", YearKind.Range)]
    [InlineData("งบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2564 รายการการจัดเที่ยวบินพิเศษ", YearKind.Fiscal)]
    [InlineData("แผนรองรับการผลิตข้าวนาปี ปีการผลิต 2559/60", YearKind.Range)]
    [InlineData("แผนเพิ่มการผลิตพยาบาล ปีการศึกษา 2561-2562", YearKind.Range)]
    [InlineData("แผนการผลิตในฤดูหนาว-ฤดูใบไม้ผลิ 2565-2566", YearKind.Range)]
    [InlineData("แผนจัดซื้อ ตั้งแต่ ธันวาคม 2566-14 มีนาคม 2567", YearKind.Range)]
    [InlineData("ตามแผนลงทุนภาครัฐ คาดว่าเศรษฐกิจไทยจะขยายตัวในปี 2561-64", YearKind.Range)]
    [InlineData("อดีตสมาชิกสภาผู้แทนราษฎร ปี 2550-2554", YearKind.Term)]
    [InlineData("สัญญาว่าจะพารายได้ต่อหัวขึ้นสองเท่าในปี 2573", YearKind.Horizon)]
    [InlineData("ตั้งเป้าออกโฉนดให้ครบ 22 ล้านไร่ ในปี 2568", YearKind.Horizon)]
    [InlineData("ในปี 2568 ได้ตั้งเป้าหมายให้ทุกหน่วยงานผ่านเกณฑ์", YearKind.Horizon)]
    [InlineData("วาระการพัฒนาที่ยั่งยืน ค.ศ. 2030", YearKind.Horizon)]
    [InlineData("ASEAN Community Vision 2025", YearKind.Horizon)]
    [InlineData("the 2030 Agenda for Sustainable Development", YearKind.Horizon)]
    [InlineData("aims for 30 billion in trade by 2027.", YearKind.Horizon)]
    [InlineData("คาดว่าจะก่อสร้างแล้วเสร็จในปี 2570", YearKind.Mention)]
    [InlineData("งาน “เทคโนโลยีเกษตรแห่งเอเชีย 2024” ที่จะจัดขึ้น", YearKind.Mention)]
    [InlineData("แผนการประสานงานสำหรับปี 2567", YearKind.Mention)]
    [InlineData("แผนการก่อสร้างศูนย์ คาดว่าจะแล้วเสร็จภายในปี 2561", YearKind.Mention)]
    [InlineData("ร่างพระราชบัญญัติงบประมาณรายจ่ายประจำปี 2567", YearKind.Fiscal)]
    [InlineData("มอบนโยบายการจัดทำงบประมาณ ปี ๖๒", YearKind.Fiscal)]
    [InlineData("งบประมาณปี 2567 ของสภาประชาชนจังหวัด", YearKind.Mention)]
    [InlineData("เพื่อให้บรรลุเป้าหมายการพัฒนาที่ยั่งยืนในปี พ.ศ. 2573", YearKind.Horizon)]
    [InlineData("การประชุมสมัชชาระดับจังหวัดครั้งที่ 16 ของแนวร่วมปิตุภูมิ ประจำปี 2567-2572", YearKind.Term)]
    [InlineData("กระทรวงสาธารณสุข จ.นนทบุรี *************** กันยายน 2560", YearKind.Published)]
    [InlineData("ตอบตัวชี้วัดด้านวัฒนธรรมในวาระ 2030 เพื่อการพัฒนาที่ยั่งยืน", YearKind.Horizon)]
    [InlineData("คณะกรรมการมีวาระการดำรงตำแหน่ง ตั้งแต่วันที่ 19 พฤศจิกายน 2567 ถึงวันที่ 18 พฤศจิกายน 2569", YearKind.Term)]
    [InlineData("สมัชชาใหญ่พรรคคอมมิวนิสต์นครฮานอย ครั้งที่ 17 (ค.ศ. 2563-2568)", YearKind.Term)]
    [InlineData("อัตราการเติบโตเฉลี่ยร้อยละ 10 ต่อปีสำหรับระยะเวลา 2026 - 2030", YearKind.Horizon)]
    [InlineData("พัฒนาเมืองอัจฉริยะ 10 พื้นที่ ตามเป้าหมาย ปี 2561 – 2562", YearKind.Horizon)]
    [InlineData("ตั้งแต่บัดนี้จนถึงปี 2568 เมืองดานังจะอนุญาตให้เหมืองหิน 7 แห่ง", YearKind.Horizon)]
    [InlineData("ดำเนินโครงการทุนอุดมศึกษา ระยะที่ 4 ปีการศึกษา 67 (กลุ่มที่ 2)", YearKind.Mention)]
    [InlineData("จากเดิมสิ้นสุดปีงบ ประมาณ 2564", YearKind.Fiscal)]
    [InlineData("ธนาคารออกพันธบัตรในปีบัญชี 2563 เป็นครั้งแรก", YearKind.Fiscal)]
    [InlineData("ใช้งบกลาง ปี 64 ซ่อมคันดิน", YearKind.Fiscal)]
    [InlineData("เบิกจ่ายงบลงทุนปี 2566 ได้ครบ", YearKind.Fiscal)]
    [InlineData("ถ้าตั้งงบใหม่ปี 66 ก็ยังทัน", YearKind.Fiscal)]
    [InlineData("สภาฯ รับรองมติ 160/2024/QH15 เรื่องงบประมาณปี 2025", YearKind.Mention)]
    [InlineData("มติของวาระก่อน (2563-2568) ทำได้ครบทุกข้อ", YearKind.Term)]
    [InlineData("งานของวาระหน้า 2568-2573 หนักกว่าเดิม", YearKind.Term)]
    [InlineData("ฉลอง 20 ปีแห่งหุ้นส่วนยุทธศาสตร์ของสองเมือง (2546-2566)", YearKind.Range)]
    [InlineData("ยกระดับเป็นหุ้นส่วนยุทธศาสตร์ ค้าขายกันมากในช่วง 2546-2566", YearKind.Range)]
    [InlineData("แผนแม่บทระยะ 20 ปี (2561-2580)", YearKind.Horizon)]
    [InlineData("ในช่วงปี 2564-2568 เทศบาลตั้งเป้าหมายให้ทุกชุมชนมีลานกีฬา", YearKind.Horizon)]
    [InlineData("มุ่งสู่วาระครบ 120 ปีของเมืองใน พ.ศ. 2590", YearKind.Horizon)]
    [InlineData("สั่งเร่งสะพานให้เสร็จก่อนกำหนดในปี 2569", YearKind.Horizon)]
    [InlineData("มีกำหนดแล้วเสร็จปลายปี 2568", YearKind.Horizon)]
    [InlineData("ต้องเปิดทันแผนปี 2573", YearKind.Horizon)]
    [InlineData("ให้เสร็จทันเทศกาลปีใหม่ 2565", YearKind.Mention)]
    [InlineData("ให้เปิดทันภาคเรียนปีการศึกษา 2561", YearKind.Mention)]
    [InlineData("ทำให้ถนนเสร็จในปี 2560", YearKind.Mention)]
    [InlineData("มีแผนจะเปิดเดินรถในปี 2570", YearKind.Horizon)]
    [InlineData("จะสร้างหอพักคนงานก่อนปลายปี 2569", YearKind.Horizon)]
    [InlineData("วิสัยทัศน์ 2050", YearKind.Horizon)]
    [InlineData("ยอดปี 67 หน่วยงานต่าง ๆ จับกุมได้เพิ่มขึ้น", YearKind.Mention)]
    [InlineData("ดัชนีความเชื่อมั่น ไตรมาส 3 ปี 67 ปรับตัวดีขึ้น", YearKind.Mention)]
    [InlineData("หาแนวทางต่อยอดปี’66", YearKind.Mention)]
    [InlineData("เปิดผังจังหวัด วิสัยทัศน์ถึง 2050", YearKind.Horizon)]
    [InlineData("ได้รับการจัดสรรงบฯ ปี 63", YearKind.Fiscal)]
    [InlineData("ส่งออกไปเวียดนามพันล้านบาท และเสนอร่างงบประมาณประจำปี 2569", YearKind.Fiscal)]
    [InlineData("สหายว่าด้วยการสร้างชนบทใหม่ ช่วงปี 2564-2568 แนวทางถึงปีหน้า", YearKind.Horizon)]
    [InlineData("ระยะที่ 1: ปี 2564-2568 เบิกจ่ายแล้ว", YearKind.Horizon)]
    public void TheWordsBeforeAYearSayWhatItIs(string text, YearKind kind) => Assert.Equal(kind, Assert.Single(Recognise(text).Mentions).Kind);

    [Theory]
    [InlineData("แผนแม่บทอาเซียนด้านดิจิทัล ค.ศ. 2025", YearKind.Horizon)]
    [InlineData("แผนปฏิบัติราชการ พ.ศ. 2565", YearKind.Mention)]
    [InlineData("ดำเนินการต่อเนื่องไปถึงปี 2570", YearKind.Horizon)]
    [InlineData("เป้าหมายเพิ่มพื้นที่เกษตรอินทรีย์เป็น 2.5 แสนไร่ ในปี 2569", YearKind.Horizon)]
    [InlineData("ผู้ป่วยต่ำกว่าเป้าหมายในปี 2564", YearKind.Mention)]
    [InlineData("ให้บรรลุเป้าหมายการพัฒนา ทั้งนี้ การขับเคลื่อนงานต่อไปในปี 2566", YearKind.Mention)]
    [InlineData("นโยบายส่งเสริมการลงทุนชุดใหม่ปี 2566-70", YearKind.Horizon)]
    [InlineData("นโยบายส่งเสริมการลงทุนปี 2562-63", YearKind.Range)]
    [InlineData("ลงนามโครงการสัตว์ปลอดโรค คนปลอดภัย ปี 2565-2569", YearKind.Horizon)]
    [InlineData("รับซื้อผลผลิตปี 2565-2566", YearKind.Range)]
    [InlineData("โครงการก่อสร้างตั้งแต่ปี 2563-2567", YearKind.Range)]
    [InlineData("ให้เมืองก้าวสู่การเป็น “มหานครแห่งเอเชีย” ในปี 2575", YearKind.Horizon)]
    [InlineData("บัญชีต้นไม้นี้จะใช้ไปจนถึงปี 2573", YearKind.Horizon)]
    [InlineData("ขอให้ธนาคารเลื่อนชำระหนี้ไปจนถึงปี 2569", YearKind.Mention)]
    [InlineData("ขยายเวลาลดภาษีถึงปี 2567", YearKind.Mention)]
    [InlineData("โครงการจะเสร็จในปี 2578", YearKind.Horizon)]
    [InlineData("คาดโครงการจะแล้วเสร็จในปี 2567", YearKind.Mention)]
    [InlineData("เมื่อครบทุกระยะในปี 2570 จะส่งไฟได้", YearKind.Horizon)]
    [InlineData("เป็นเมืองคาร์บอนสุทธิเป็นศูนย์ในปี 2583", YearKind.Horizon)]
    [InlineData("ความเป็นกลางทางคาร์บอน (Carbon Neutrality) ใน ค.ศ. 2050", YearKind.Horizon)]
    [InlineData("จัดตั้งคลินิกให้ได้ 58 แห่งในปี 2569", YearKind.Horizon)]
    [InlineData("Food Security Roadmap Towards 2030", YearKind.Horizon)]
    [InlineData("คาดว่าก๊าซเรือนกระจกจะเพิ่มขึ้นในปี 2583", YearKind.Mention)]
    [InlineData("ขยับเส้นตายเป็นปี 2567", YearKind.Horizon)]
    [InlineData("สังคมสูงวัยกำลังเข้าสู่ปี 2567", YearKind.Mention)]
    [InlineData("มติกำหนดให้มีป่าร้อยละ 40 ในปี 2568", YearKind.Horizon)]
    [InlineData("ขับเคลื่อน 5 อุตสาหกรรมเป้าหมายนำร่องในปี 2565", YearKind.Mention)]
    [InlineData("ลงนามบันทึกความร่วมมือปี 2565 - 2570", YearKind.Range)]
    [InlineData("ลงนามแผนความร่วมมือปี 2565 - 2570", YearKind.Horizon)]
    [InlineData("ลงนามโครงการความร่วมมือปี 2565 - 2570", YearKind.Range)]
    [InlineData("โรงแรกมีกำหนดเดินเครื่องช่วงปี 2568-2569", YearKind.Horizon)]
    [InlineData("โรงแรกมีกำหนดเดินเครื่องในปี 2568", YearKind.Horizon)]
    [InlineData("โรงแรกเดินเครื่องช่วงปี 2560-2561", YearKind.Range)]
    [InlineData("ใช้เงิน 42 ล้านบาท แล้วเสร็จกลางปี 2567", YearKind.Horizon)]
    [InlineData("คาดว่าจะใช้เงิน 42 ล้านบาท แล้วเสร็จกลางปี 2567", YearKind.Mention)]
    [InlineData("ให้เสร็จในไตรมาส 3 ปี 2566", YearKind.Horizon)]
    [InlineData("ต้องแล้วเสร็จทั้ง 6 ประตูในปี 2566", YearKind.Horizon)]
    [InlineData("โครงการนี้ต้องเปิดใช้ในปี 2566", YearKind.Horizon)]
    [InlineData("เพื่อให้โครงการแล้วเสร็จโดยพื้นฐานในปี 2566", YearKind.Horizon)]
    [InlineData("หากเปิดได้จริงตามเป้าปี 2566", YearKind.Horizon)]
    [InlineData("โครงการลดความยากจนอย่างยั่งยืน ช่วงปี 2564-2568", YearKind.Horizon)]
    [InlineData("เลื่อน 22 โครงการไปดำเนินการในช่วงปี 2569-2573", YearKind.Range)]
    [InlineData("ตั้งเป้าลดการเผาลงครึ่งหนึ่งเมื่อเทียบกับค่าเฉลี่ยย้อนหลังปี 2562-2566", YearKind.Range)]
    [InlineData("ผู้อำนวยการกรมแผนงานเตือนว่าโครงการสารสนเทศในช่วงปี 2559-2563 ซื้ออุปกรณ์แล้วไม่ได้ใช้", YearKind.Range)]
    [InlineData("นโยบายและแผนระดับชาติว่าด้วยความมั่นคงแห่งชาติ (พ.ศ. 2562 – 2565)", YearKind.Horizon)]
    [InlineData("มติว่าด้วยการเปลี่ยนแปลงทางดิจิทัลระยะปี 2565-2568", YearKind.Horizon)]
    [InlineData("เป้าหมายคือปี 2573 ต้องไม่พบในแหล่งน้ำ", YearKind.Horizon)]
    [InlineData("กรมท่าอากาศยานวางแผนก่อสร้างปี 2570", YearKind.Horizon)]
    [InlineData("มอบบ้านแล้วตามโครงการ 1719/QD-TTg ระยะ 2021 - 2025", YearKind.Horizon)]
    [InlineData("ขอให้เปิดใช้ระบบนำร่องในไตรมาส 3 ปี 2569", YearKind.Horizon)]
    [InlineData("โครงการลดความยากจนอย่างยั่งยืน ช่วงปี 2559-2563", YearKind.Range)]
    [InlineData("ที่สำรวจภายใต้ยุทธศาสตร์การจัดการปัญหาสถานะ ระหว่างปี 2548 - 2554", YearKind.Range)]
    public void APlanLiesAheadOfTheArticlesOwnYear(string text, YearKind kind) =>
        Assert.Equal(kind, Assert.Single(Recognise(Of(text) with { Published = new DateOnly(2022, 3, 1) }).Mentions).Kind);

    [Theory]
    [InlineData("แผนพัฒนาจังหวัด พ.ศ. 2564-2568 ในช่วงปี 2564-2568 รายได้เพิ่มขึ้น", YearKind.Horizon, YearKind.Horizon)]
    [InlineData("เป็นศูนย์กลางภายในปี 2564 และเป็นศูนย์กลางของโลกในปี 2580", YearKind.Horizon, YearKind.Horizon)]
    [InlineData("เป้าหมายการพัฒนาที่ยั่งยืน ค.ศ.2030 (พ.ศ. 2573)", YearKind.Horizon, YearKind.Horizon)]
    [InlineData("แผนแม่บทความเชื่อมโยงในอาเซียน ค.ศ. 2025 (MPAC 2025)", YearKind.Horizon, YearKind.Horizon)]
    [InlineData("เปิดงานสตาร์ทอัพไทยแลนด์ 2017 ตั้งเป้าในปี 2017", YearKind.Mention, YearKind.Horizon)]
    public void TheSameYearsBesideEachOtherAreTheSame(string text, YearKind first, YearKind second) =>
        Assert.Equal([first, second], Recognise(Of(text) with { Published = new DateOnly(2017, 3, 1) }).Mentions.Select(mention => mention.Kind));

    [Theory]
    [InlineData("ฉลองวันรวมเมือง (30 เมษายน 2518 - 30 เมษายน 2568)", "1975-04-30 Range")]
    [InlineData("วันตั้งพรรค (3/2/1930 - 3/2/2025)", "1930-02-03 Range")]
    [InlineData("สถิติอุบัติเหตุ (29 ธันวาคม 2566 - 2 มกราคม 2567)", "2023-12-29 Mention, 2024-01-02 Mention")]
    [InlineData("ชวนเที่ยวงานระหว่างวันที่ 27 ธันวาคม 2566 ถึงวันที่ 3 มกราคม 2567", "2023-12-27 Event, 2024-01-03 Mention")]
    [InlineData("ระยะเวลาโครงการ 1 ต.ค. 65 - 30 ก.ย. 66", "2022-10-01 Range")]
    public void TwoDaysOfTwoYearsAreNoSpanOfYearsUnlessLongWent(string text, string days) =>
        Assert.Equal(days, string.Join(", ", Recognise(text).Mentions.Select(mention => $"{Iso(mention.Date)} {mention.Kind}")));

    [Theory]
    [InlineData("วัดนี้สร้างเมื่อ พ.ศ. 1839 ครั้งตั้งเมือง", 1296)]
    [InlineData("เจดีย์สร้างตั้งแต่ปี พ.ศ. 1200", 657)]
    [InlineData("โบสถ์ฝรั่งสร้างเมื่อปี 1839", 1839)]
    [InlineData("เสียเมืองเมื่อ พ.ศ. 2112", 1569)]
    [InlineData("พ.ศ. 2024 ของผู้แปล", 2024)]
    public void WhatIsLabelledWithTheBuddhistEraIsOfItHoweverOld(string text, int year) => Assert.Equal(year, Assert.Single(Recognise(text).Mentions).From.Common);

    [Fact]
    public void YearsOfTheOtherEraKeepTheirSpan() => Assert.Equal((1885, 1895), Assert.Single(Recognise("สงครามระหว่างปี 1885-1895").Mentions) is var war ? (war.From.Common, war.To.Common) : default);

    [Theory]
    [InlineData("ผู้ติดเชื้อไวรัสโคโรนา 2019")]
    [InlineData("โรคโควิด 2019 ระลอกใหม่")]
    [InlineData("ปอดอักเสบ (Novel Coronavirus 2019)")]
    [InlineData("เครื่องล้างมือฆ่าเชื้อไวรัสโคโรน่า 2019 และโรคติดเชื้อไวรัสโคนา 2019")]
    [InlineData("สายทาง มค.3001 แยก ทล.213")]
    [InlineData("บริษัท โรงสีพานิชพืชผล 2001 จำกัด")]
    [InlineData("การประชุมครั้งที่ 1/2560")]
    [InlineData("การประชุมครั้งที่ 1/2560 - 3/2560")]
    [InlineData("คะแนน 13/2560 - 45/2561")]
    [InlineData("มีผู้ร่วมงาน 2567 คน")]
    [InlineData("สายด่วน 1567 และ 2030")]
    [InlineData("ประเทศไทย 4.0")]
    [InlineData("อายุ 10 ปี 65 คน")]
    [InlineData("มติหมายเลข 202/2025/QH15")]
    [InlineData("มาตรฐานห้องปฏิบัติการ ISO 15189: 2012")]
    [InlineData("มาตรฐานเลขที่ มอก. 2540-2554")]
    [InlineData("คำสั่งกระทรวงการคลัง ที่ 1653/2560")]
    public void ANumberThatIsSomethingElseIsNoYear(string text) => Assert.Empty(Recognise(text).Mentions);

    [Theory]
    [InlineData("วธ.ชูแผนตรวจราชการ ปี 2566 เน้นบูรณาการ", 2023)]
    [InlineData("ร่างกฎหมายลำดับรองภายใต้ พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562", null)]
    [InlineData("ปลดล็อกนำเข้ากุ้งไทย หลังระงับตั้งแต่ปี 2556", null)]
    [InlineData("ทางหลวงสาย 226 คาดแล้วเสร็จกลางปี 2566", null)]
    [InlineData("ขอรับงบประมาณปี 2565 เน้นสืบสาน", null)]
    public void AHeadlineMaySpeakOfAnotherYear(string title, int? year) =>
        Assert.Equal(year, Recognise(Of((title, LineKind.Title), ("พร้อมด้วยคณะผู้บริหาร", LineKind.Paragraph))).Year?.Common);

    [Fact]
    public void TheLastOfSeveralDocumentsSaysTheYearWhereNothingElseDoes()
    {
        var found = Recognise("อ้างถึงมติลงวันที่ 14 เมษายน 2568 เมื่อพิจารณาคำร้องลงวันที่ 9 พฤษภาคม 2568");
        Assert.Null(found.Event);
        Assert.Equal((2025, "the latest document it names is of 2025-05-09"), (found.Year?.Common, found.Evidence));
        Assert.Null(Recognise("เมื่อพิจารณาระเบียบลงวันที่ 19 พฤศจิกายน 2545").Year);
    }

    [Theory]
    [InlineData("ใน 9 เดือนแรกของปี 2567 มูลค่าการค้าเพิ่มขึ้น 12% เทียบกับปี 2566", 2024)]
    [InlineData("ณ สิ้นเดือนตุลาคม 2567 จังหวัดเบิกจ่ายได้เพียงร้อยละ 58", 2024)]
    [InlineData("ตั้งแต่ต้นปี 2567 จังหวัดพบผู้ป่วย 412 ราย เพิ่มขึ้นจากปี 2566", 2024)]
    [InlineData("ยอดหนี้คงค้าง ณ 31 ธันวาคม 2562 อยู่ที่ 7 ล้านล้านบาท", null)]
    [InlineData("ข้อมูล ณ สิ้นเดือนมีนาคม 2556 เทียบกับผลสำรวจปี 2565", null)]
    public void WhatIsToldAsSoFarSaysTheYear(string text, int? year) => Assert.Equal(year, Recognise(text).Year?.Common);

    [Theory]
    [InlineData("ระบบเปิดรับสมัครถึงวันที่ 7 ก.พ. 68 ทุนประจำปีการศึกษา 67", 2025)]
    [InlineData("ภายในวันที่ 7 ก.พ. 68 และวันที่ 3 มี.ค. 69", null)]
    [InlineData("ภายในวันที่ 7 ก.พ. 68 ก่อนเปิดใช้ในปี 2569", null)]
    [InlineData("ระเบียบลงวันที่ 19 พฤศจิกายน 2545", null)]
    [InlineData("ประเทศไทยเป็นภาคีเมื่อวันที่ 30 เมษายน 2523 และ 4 มิถุนายน 2523", null)]
    public void DaysOfOneYearSayTheYear(string text, int? year) => Assert.Equal(year, Recognise(text).Year?.Common);

    [Theory]
    [InlineData("ปี 2564 ส่งออกดี ปี 2564 นำเข้าดี ตลอดปี 2564 ปี 2565 ยังเติบโต", 2021)]
    [InlineData("ปี 2564 ส่งออกดี ปี 2564 นำเข้าดี ปี 2565 ยังเติบโต และปี 2566 ก็เช่นกัน", null)]
    [InlineData("ปี 2564 ส่งออกดี ปี 2564 นำเข้าดี ยื่นแบบภายในวันที่ 30 มิถุนายน 2565", 2022)]
    [InlineData("อนุสัญญากรุงเวียนนา ค.ศ. 1968 แก้ไขอนุสัญญากรุงเวียนนา ค.ศ. 1968", null)]
    [InlineData("คาดแล้วเสร็จต้นปี 2567 โดยจะสร้างเสร็จสมบูรณ์ในช่วงต้นปี 2567 ตั้งแต่ปี 2567", null)]
    [InlineData("ของขวัญปีใหม่ 2565 และคำอวยพรปีใหม่ 2565", null)]
    [InlineData("โครงการออมเงิน (1 สิงหาคม 2562 - 31 กรกฎาคม 2565)", null)]
    [InlineData("วันผู้พิการ (27 กรกฎาคม 2490 - 27 กรกฎาคม 2567)", 2024)]
    public void TheYearAnArticleKeepsSpeakingOfIsItsOwnUnlessItLooksBack(string text, int? year) => Assert.Equal(year, Recognise(text).Year?.Common);

    [Theory]
    [InlineData("ให้ประชาชนเปิดรับสมัครในวันที่ 20 มกราคม 2567", "event 2024-01-20: ให้ประชาชนเปิดรับสมัครในวันที่ 20 มกราคม 2567")]
    [InlineData("ที่ศาลากลางจังหวัด นายสมชายกล่าวเปิดงานประจำปีของจังหวัดเมื่อวันที่ 20 มกราคม 2567", "event 2024-01-20: นายสมชายกล่าวเปิดงานประจำปีของจังหวัดเมื่อวันที่ 20 มกราคม 2567")]
    public void EvidenceBeginsWithAWholeWord(string text, string evidence) => Assert.Equal(evidence, Recognise(text).Evidence);

    [Theory]
    [InlineData("ตามตำนานเริ่มในปี ค.ศ. 1267", "1267-1267")]
    [InlineData("ที่สร้างตั้งแต่ทศวรรษที่ 1930", "1930-1939")]
    [InlineData("คืนเมือง 12 มิถุนายน พ.ศ. 2449 (ร.ศ. 125)", "1906-1906")]
    [InlineData("ระหว่างวันที่ 8 - 9/11/2567", "2024-2024")]
    [InlineData("สหายให้ส่งรายงาน 28/11/24", "2024-2024")]
    [InlineData("ส่งรายงาน 28/11/67", "2024-2024")]
    public void EveryFormSaysItsYears(string text, string years) => Assert.Equal(years, string.Join(", ", Recognise(text).Mentions.Select(mention => $"{mention.From}-{mention.To}")));

    [Fact]
    public void ASecondYearNeedsNoWordOfItsOwn() => Assert.Equal([1968, 1969], Recognise("มีบุตรชาย 2 คนเสียชีวิตในปี 2511 และ 2512").Mentions.Select(mention => mention.From.Common));

    [Fact]
    public void AnAnniversarySaysTheYearItIsKept() =>
        Assert.Equal(2024, Recognise("ในโอกาสวันครู 20 พฤศจิกายน (20/11/1982 – 20/11/2024) จังหวัดจัดพิธียกย่องครู").Year?.Common);

    [Fact]
    public void ATranslationAddedPlain543ToOldYears()
    {
        Assert.Equal(new DateOnly(1930, 2, 3), Recognise("พรรคคอมมิวนิสต์เวียดนามตั้งเมื่อ 3 กุมภาพันธ์ พ.ศ. 2473").Mentions.Single().Date);
        Assert.Equal(new DateOnly(1931, 2, 3), Recognise("ที่กรุงเทพฯ เมื่อ 3 กุมภาพันธ์ พ.ศ. 2473").Mentions.Single().Date);
    }

    [Theory]
    [InlineData("vietnam.vn", null)]
    [InlineData("VOVWORLD", null)]
    [InlineData(null, "https://baodongnai.com.vn/tin-moi")]
    public void APaperOfVietnamIsATranslationWhateverItsWords(string? source, string? url) =>
        Assert.Equal(new DateOnly(1930, 2, 3), Recognise(Of("พิธีรำลึก 3 กุมภาพันธ์ พ.ศ. 2473") with { Source = source, Url = url }).Mentions.Single().Date);

    [Theory]
    [InlineData("23 กุมภาพันธ์ 3110", 2024)]
    [InlineData("แผนปี 3111", 2025)]
    [InlineData("พ.ศ. 3110", 2024)]
    public void AYearThatGot543TwiceIsTheYearItWas(string text, int year) => Assert.Equal(year, Recognise(text).Mentions.Single().From.Common);

    [Theory]
    [InlineData("บ่ายวันที่ 10 กรกฎาคม มอบคำตัดสินให้นางฮ่อง ซึ่งเกิดเมื่อปี 2513")]
    [InlineData("เช้าวันที่ 10 กรกฎาคม ที่โรงเรียนซึ่งก่อตั้งขึ้นเมื่อปี 2513")]
    public void WhenSomebodyWasBornIsNotTheYearOfTheNews(string text) => Assert.Null(Recognise(text).Year);

    [Theory]
    [InlineData("2024-03-02", "เมื่อวันที่ 28 กุมภาพันธ์ ที่ศาลากลางจังหวัด", 1)]
    [InlineData(null, "เมื่อวันที่ 28 กุมภาพันธ์ 2567 ที่ศาลากลางจังหวัด", 0.99)]
    [InlineData(null, "เมื่อวันที่ 16 มกราคม ได้ศึกษาคำสั่งลงวันที่ 25 ธันวาคม 2566", 0.89)]
    [InlineData(null, "รายงานปี 2566 และอีกครั้งปี 2566", 0.73)]
    [InlineData(null, "ใน 9 เดือนแรกของปี 2567 มูลค่าการค้าเพิ่มขึ้น", 0.97)]
    [InlineData(null, "ที่ศาลากลางจังหวัด", 0)]
    [InlineData(null, "ระบบเปิดรับสมัครถึงวันที่ 7 ก.พ. 68", 0.94)]
    public void TheYearSaysHowFarItCanBeBelieved(string? published, string text, double confidence) =>
        Assert.Equal(confidence, Recognise(Of(text) with { Published = published is null ? null : DateOnly.Parse(published, CultureInfo.InvariantCulture) }).Confidence);
}
