using System.Globalization;
using NewsSearch.Archive;
using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Years;
using NewsSearch.Tests.Support;
using NewsSearch.Text;

namespace NewsSearch.Tests.Entities.Years;

public sealed class YearRecognizerTests
{
    private static readonly string Gazetteer = Repository.Data.Gazetteer;
    private static readonly YearRecognizer Years = new(MonthTable.Load(Gazetteer));
    private static readonly CodeRecognizer Codes = new(CodeTables.Load(Gazetteer), MonthTable.Load(Gazetteer));

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
        var article = ArchiveReader.Load(Gazetteer).Read([Repository.Seed(seed)], TestContext.Current.CancellationToken).Single().Article!;
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
    public void TheDayOfTheEventFollowsFromTheWordsAndThePublication(string? published, string text, string? happened) =>
        Assert.Equal(happened, Recognise(Of(text) with { Published = published is null ? null : DateOnly.Parse(published, CultureInfo.InvariantCulture) }).Event is { } day ? Iso(day) : null);

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
    [InlineData("วธ.ชูแผนตรวจราชการ ปี 2566 เน้นบูรณาการ", 2023)]
    [InlineData("ร่างกฎหมายลำดับรองภายใต้ พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562", null)]
    [InlineData("ปลดล็อกนำเข้ากุ้งไทย หลังระงับตั้งแต่ปี 2556", null)]
    [InlineData("ทางหลวงสาย 226 คาดแล้วเสร็จกลางปี 2566", null)]
    [InlineData("ขอรับงบประมาณปี 2565 เน้นสืบสาน", null)]
    public void AHeadlineMaySpeakOfAnotherYear(string title, int? year) =>
        Assert.Equal(year, Recognise(Of((title, LineKind.Title), ("พร้อมด้วยคณะผู้บริหาร", LineKind.Paragraph))).Year?.Common);

    [Fact]
    public void TheHourOfAReportIsNoEvent()
    {
        var found = Recognise(Of(("เช้าวันที่ 6 พฤศจิกายน 2568 อพยพประชาชน", LineKind.Paragraph), ("6 พฤศจิกายน 2568 16:13 น. GMT+7", LineKind.Paragraph)) with { Published = new DateOnly(2025, 11, 6) });

        Assert.Equal([YearKind.Event, YearKind.Published], found.Mentions.Select(mention => mention.Kind));
    }

    [Fact]
    public void TheDaysThatHoldTheEventAreTheEventToo()
    {
        Assert.Equal([YearKind.Event, YearKind.Event], Recognise("วันที่ 14 กุมภาพันธ์ 2560 รองอธิบดีเป็นประธานเปิดการอบรม ซึ่งจัดขึ้นระหว่างวันที่ 13 - 25 กุมภาพันธ์ 2560").Mentions.Select(mention => mention.Kind));
        Assert.Equal([YearKind.Event, YearKind.Mention], Recognise("วันที่ 14 กุมภาพันธ์ 2560 รองอธิบดีแถลงข่าวการอบรม ซึ่งจัดขึ้นระหว่างวันที่ 20 - 25 กุมภาพันธ์ 2560").Mentions.Select(mention => mention.Kind));
    }

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
    [InlineData("", "2018-10-13")]
    [InlineData("ในปี 2562 ", null)]
    [InlineData("ในปีงบประมาณ 2562 ", "2018-10-13")]
    public void TheOnlyDayOfAStoryThatSpeaksOfLaterYearsIsLookedBackOn(string words, string? day)
    {
        var late = string.Concat(Enumerable.Repeat(words + "โครงการนี้ดำเนินการมาอย่างต่อเนื่องตามนโยบาย\n", 20));

        Assert.Equal(day, Iso(Recognise($"{late}ชาวบ้านร่วมเก็บขยะเมื่อวันที่ 13 ตุลาคม 2561").Event));
    }

    [Theory]
    [InlineData("ให้ประชาชนเปิดรับสมัครในวันที่ 20 มกราคม 2567", "event 2024-01-20: ให้ประชาชนเปิดรับสมัครในวันที่ 20 มกราคม 2567")]
    [InlineData("ที่ศาลากลางจังหวัด นายสมชายกล่าวเปิดงานประจำปีของจังหวัดเมื่อวันที่ 20 มกราคม 2567", "event 2024-01-20: นายสมชายกล่าวเปิดงานประจำปีของจังหวัดเมื่อวันที่ 20 มกราคม 2567")]
    public void EvidenceBeginsWithAWholeWord(string text, string evidence) => Assert.Equal(evidence, Recognise(text).Evidence);

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

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ArticleYears Recognise(string text) => Recognise(Of(text));

    private static ArticleYears Recognise(Article article) => Years.Recognise(article,
        [.. Codes.Recognise(article.Text).Select(code => new RecognisedCode(code.Code, code.Date, [code.Span]))]);

    private static Article Of(params (string Text, LineKind Kind)[] lines)
    {
        var text = string.Join('\n', lines.Select(line => line.Text));
        var start = 0;
        List<ArticleLine> kept = [];
        foreach (var (words, kind) in lines)
        {
            kept.Add(new(new TextSpan(start, words.Length), kind));
            start += words.Length + 1;
        }
        return new() { Id = "x", Text = text, Lines = kept, Title = lines[0].Kind == LineKind.Title ? lines[0].Text : null };
    }

    private static Article Of(string text) => new() { Id = "x", Text = text, Lines = [new(new TextSpan(0, text.Length), LineKind.Paragraph)] };
}
