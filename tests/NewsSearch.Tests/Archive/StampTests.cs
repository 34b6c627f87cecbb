using static NewsSearch.Tests.Archive.CleanedText;

namespace NewsSearch.Tests.Archive;

/// <summary>The lines in which a site says when it printed a story.</summary>
public sealed class StampTests
{
    [Theory]
    [InlineData("3 ธันวาคม 2022", "2022-12-03")]
    [InlineData("เผยแพร่เมื่อ 3 ธ.ค. 65 เวลา 10:30 น.", "2022-12-03")]
    [InlineData("วันที่โพสต์: 3 ธันวาคม 2565 11:38 น.", "2022-12-03")]
    [InlineData("ระหว่างวันที่ 5 - 7 สิงหาคม 2568", null)]
    [InlineData("วันเสาร์ที่ 29 มีนาคม 2568 เวลา 14:15 น. (GMT+7)", "2025-03-29")]
    [InlineData("Báo Tây NinhBáo Tây Ninh01/08/2025", "2025-08-01")]
    [InlineData("ปรับปรุงข้อมูล : 20/03/2024 10:56:39 น.", "2024-03-20")]
    [InlineData("11:13 น. 22/11/2566", "2023-11-22")]
    [InlineData("หนังสือพิมพ์เหงะอาน | 14/08/2567", "2024-08-14")]
    [InlineData("สำนักข่าวท้องถิ่น | ก่าเมา | 2 เมษายน 2567", "2024-04-02")]
    [InlineData("ตรังออนไลน์ | ข่าวอาชญากรรม | วันที่ 14 ธ.ค. 66 | 10.32 น.", "2023-12-14")]
    [InlineData("baoquangninh.vn - หนังสือพิมพ์กว๋างนิญ - 13 พฤศจิกายน พ.ศ. 2567", "2024-11-13")]
    [InlineData("ข่าวภูมิภาค – 24 ส.ค. 66", "2023-08-24")]
    [InlineData("วันที่ 6 มีนาคม 2024 | 10:32", "2024-03-06")]
    [InlineData("หนังสือพิมพ์ดั๊กหลัก, 07:15 น. 23/08/2567", "2024-08-23")]
    [InlineData("ผู้โพสต์: ผู้ดูแลระบบ - 14:05 08/01/2567", "2024-01-08")]
    [InlineData("เหงียน ลาม • 05/09/2025 - 11:20", "2025-09-05")]
    [InlineData("วันพฤหัสบดี 20/03/2025 08:15 (GMT+7)", "2025-03-20")]
    [InlineData("Kiên Giang Online 23/06/2025 16:20", "2025-06-23")]
    [InlineData("STV - 27 พฤศจิกายน 2566 เวลา 18:04 น.", "2023-11-27")]
    [InlineData("โดย ส.ปชส.ตรัง | 19 มิ.ย. 2567 | 0", "2024-06-19")]
    [InlineData("โดย กองบรรณาธิการ 11 พฤษภาคม 2568", "2025-05-11")]
    [InlineData("QTV.VN - 14:20 18/10/2024", "2024-10-18")]
    [InlineData("01/07/2025 14:05 - หนังสือพิมพ์ก่าเมา", "2025-07-01")]
    [InlineData("20 กรกฎาคม 2568 | 06:15 | สังคม", "2025-07-20")]
    [InlineData("อัปเดต: 09:12 น. วันที่ 30 พฤษภาคม 2024", "2024-05-30")]
    [InlineData("ไทยภูธร ออนไลน์   7 ต.ค. 2564  06:15 น.", "2021-10-07")]
    [InlineData("สมชาย จ. · 28 มี.ค. 2566", "2023-03-28")]
    [InlineData("ด่งนาย24h | จันทร์ที่ 18 สิงหาคม 2025", "2025-08-18")]
    [InlineData("pubDate: Mon, 03 Feb 2025 17:00:00 +0700", "2025-02-03")]
    [InlineData("(12/05/2567 08:00)", "2024-05-12")]
    [InlineData("เวียดนาม: 07:12 น., 9 ธันวาคม 2564", "2021-12-09")]
    [InlineData("มีนาคม 19, 2025", "2025-03-19")]
    [InlineData("โพสต์โดย : งานประชาสัมพันธ์ สำนักปลัด | วันที่ 24 ธ.ค. 2567 | เปิดอ่าน 93", "2024-12-24")]
    [InlineData("12 กันยายน 2565 · แก้ไขแล้ว · 🌎", "2022-09-12")]
    [InlineData("สมชาย ใ. · 28 มี.ค. 2025", "2025-03-28")]
    [InlineData("Published: Tue, 09 Jul 2024 07:30:00 +0700", "2024-07-09")]
    [InlineData("pubDate: Mon, 03 Feb 2025 17:00:00 +07", "2025-02-03")]
    [InlineData("(อัปเดตเมื่อ 27/09/2025 - 06:12 GMT+7)", "2025-09-27")]
    [InlineData("แม่น้ำ24h | จันทร์ที่ 18 สิงหาคม 2025", "2025-08-18")]
    [InlineData("ไทยรายวัน ออนไลน์   5 ต.ค. 2563  06:15 น.", "2020-10-05")]
    [InlineData("ฉบับที่ 189 / วันที่ 17 สิงหาคม 2566", "2023-08-17")]
    [InlineData("[21-07-2025 09:15]", "2025-07-21")]
    [InlineData("เผยแพร่: 9 มิ.ย. 2568 11:40", "2025-06-09")]
    [InlineData("เลขที่: 88/TCBC-UBND          เซินลา, 3 ตุลาคม 2025", "2025-10-03")]
    [InlineData("วันที่ 4 เมษายน 2569 - 08:20 น.", "2026-04-04")]
    [InlineData("วันเสาร์, วันที่ 14 มิถุนายน ค.ศ.2025 - 07:45:10", "2025-06-14")]
    [InlineData("วันจันทร์ที่ 9 มิถุนายน 2025 | 18:02:41", "2025-06-09")]
    [InlineData("อัพเดต 8 มี.ค. เวลา 09.15 น. • เผยแพร่ 7 มี.ค. 2569 เวลา 18.40 น.", "2026-03-07")]
    [InlineData("วันที่ 6 มีนาคม 2024 เวลา 10:32 น.", null)]
    [InlineData("Thứ năm, 10/10/2019, 08:12 [GMT+7]", "2019-10-10")]
    [InlineData("อัปเดตล่าสุด: 25-02-2025 10:41:17", "2025-02-25")]
    [InlineData("โดย admin - 26 กุมภาพันธ์ 2025 - เข้าชม 1,204 ครั้ง", "2025-02-26")]
    [InlineData("ทีมข่าวภูมิภาค 25 กุมภาพันธ์ 2568 10:41 น.", "2025-02-25")]
    public void ADateAloneAtTheHeadIsADateline(string line, string? published)
    {
        var article = Clean($"{line}\n{Story}\n{Story} อีก");
        Assert.Equal(LineKind.Dateline, article.Lines[0].Kind);
        Assert.Equal(published, Iso(article.Published));
    }

    [Theory]
    [InlineData("วันที่ออก | 31/07/2024 |")]
    [InlineData("• วันที่ 8 - 12 ก.ค. 67")]
    [InlineData("งานกาชาดจังหวัด - 5 สิงหาคม 2568")]
    [InlineData("รับสมัคร 4 เม.ย. เวลา 09.15 น. ถึง 7 มิ.ย. 2569 เวลา 18.40 น.")]
    [InlineData("งบประมาณ | 14 ล้านบาท ปี 2567")]
    [InlineData("สรุปข่าวการประชุมคณะรัฐมนตรี  23 พฤษภาคม 2560")]
    [InlineData("5 สิงหาคม 2568 09:00 - 12:00 งานกาชาดจังหวัด")]
    [InlineData("เปิดงานกาชาด 05/08/2568 เวลา 09:00 น.")]
    [InlineData("ลงทะเบียนถึง 05/08/2568 16:30")]
    public void AFieldOfAFormOrAFairIsNoStamp(string line) => Assert.Null(Clean($"{line}\n{Story}\n{Story} อีก").Published);

    [Theory]
    [InlineData("12 ต.ค. 2567", "2024-10-12")]
    [InlineData("วันที่ 12 ต.ค. 2567", null)]
    public void ANewsletterHasItsDayUnderAHeadOfManyLines(string line, string? published) =>
        Assert.Equal(published, Iso(Clean($"ข่าวสารชาวน่าน ฉบับปลายฝน\nส่งถึงผู้อ่านทุกท่าน\nเมืองน่านน่าอยู่\n{line}\nน่านเปิดศูนย์พักพิง 15 แห่ง\n{Story}\n{Story} อีก").Published));

    [Fact]
    public void APageThatTellsTheDayOfTheWeekAtItsTopStampsTheStoryFurtherDown() =>
        Assert.Equal(new DateOnly(2025, 11, 9), Clean($"วันอาทิตย์ที่ 9 พฤศจิกายน 2568\nน่านเปิดศูนย์พักพิง 15 แห่ง\n09/11/2025 07:12 (GMT+7)\n{Story}\n{Story} อีก").Published);

    /// <summary>Where the story tells its own day the line over it says when it was printed; else it may say when it happened.</summary>
    [Theory]
    [InlineData("วันพุธที่ 10 เมษายน พ.ศ. 2567 เวลา 19:05 น.", "ในช่วงบ่ายของวันที่ 9 เมษายน ", "2024-04-10")]
    [InlineData("วันศุกร์ ที่ 25 กรกฎาคม พ.ศ. 2568, 06.00 น.", "เมื่อวันที่ 24 ก.ค.68 ", "2025-07-25")]
    [InlineData("วันพุธที่ 10 เมษายน พ.ศ. 2567 เวลา 19:05 น.", "", null)]
    [InlineData("วันพุธที่ 10 เมษายน พ.ศ. 2567", "ในช่วงบ่ายของวันที่ 9 เมษายน ", null)]
    public void AnHourOverAStoryThatTellsItsDayIsAStamp(string line, string opening, string? published) =>
        Assert.Equal(published, Iso(Clean($"เขตเจาถั่นห์บรรลุมาตรฐานชนบทใหม่\n{line}\n{opening}{Story}\n{Story} อีก").Published));

    [Fact]
    public void AStampOverTheHeadlineIsNoClockWhereItSaysWhatItIs() =>
        Assert.Equal(new DateOnly(2025, 7, 3), Clean($"≡\nAMP\nอัปเดตเมื่อ: 06:45 น. 3 กรกฎาคม 2568\nน่านเปิดศูนย์พักพิง 15 แห่ง\n{Story}\n{Story} อีก").Published);

    [Fact]
    public void APaperStampsAStoryUnderItsFirstParagraphsToo()
    {
        var article = Clean($"เขตเจาถั่นห์บรรลุมาตรฐานชนบทใหม่\n{Story}\n{Story} อีก\n{Story} ต่อ\nBáo Kiên GiangBáo Kiên Giang18/06/2025\n{Story} จบ");
        Assert.Equal(new DateOnly(2025, 6, 18), article.Published);
    }

    [Theory]
    [InlineData("วันที่ประกาศ: 19/10/2023", "2023-10-19")]
    [InlineData("18 มี.ค. 2568 16:22:09", "2025-03-18")]
    [InlineData("18 มี.ค. 2568", null)]
    public void WhatCallsItselfPublicationIsItBehindTheHeadlinesToo(string line, string? published) =>
        Assert.Equal(published, Iso(Clean($"เขตเจาถั่นห์บรรลุมาตรฐานชนบทใหม่\n{Story}\n{Story} อีก\n{Story} ต่อ\n{line}\n{Story} จบ").Published));
}
