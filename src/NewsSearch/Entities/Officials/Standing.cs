using System.Text.RegularExpressions;

namespace NewsSearch.Entities.Officials;

/// <summary>Tells who holds an office from private people, by what an article says of them. Who is said to be neither counts as no official.</summary>
internal static partial class Standing
{
    private const int Reach = 60;

    /// <summary>True when the article says that a person is private.</summary>
    public static bool IsPrivate(Person person, string? role, string text) =>
        !person.Evidence.Exists(RankOrComrade().IsMatch)
        && (role is not null && !IsOffice(role)
            || person.Mentions.Exists(span => PrivateBehind().IsMatch(text.AsSpan(span.End..Math.Min(text.Length, span.End + Reach))) || PrivateBefore().IsMatch(text.AsSpan(Math.Max(0, span.Start - 40)..span.Start))));

    /// <summary>True when the article says that a person holds an office: a rank, the title of a Party member, an office beside the name.</summary>
    public static bool HoldsOffice(Person person, string? role, string text) =>
        role is not null || person.Evidence.Exists(RankOrOffice().IsMatch)
        || person.Mentions.Exists(span => OfficeBehind().IsMatch(text.AsSpan(span.End..Math.Min(text.Length, span.End + Reach))) || MinisterBefore().IsMatch(text.AsSpan(Math.Max(0, span.Start - Reach - 20)..span.Start)));

    /// <summary>False for a post in business.</summary>
    public static bool IsOffice(string role) => !Business().IsMatch(role);

    /// <summary>True when nothing but commas, titles and และ stands between two people, who then are named for the same reason.</summary>
    public static bool IsListed(ReadOnlySpan<char> between) => between.Length < 24 && ListGap().IsMatch(between);

    [GeneratedRegex(@"บริษัท|บมจ|จำกัด|ประธานเจ้าหน้าที่บริหาร|มูลนิธิ|สมาคม|ร้านค้า|โรงแรม(?!และ)|หอการค้า|วิสาหกิจชุมชน")]
    private static partial Regex Business();

    [GeneratedRegex(@"^[ \u00A0,(]*(?:(?:ซึ่ง)?เป็น|วัย ?[0-9๐-๙]+ ?ปี[ ,]*)?(?:อายุ ?[0-9๐-๙]|วัย ?[0-9๐-๙]|เกิดปี|ชาวบ้าน|ชาวนา|ชาวสวน|ชาวไร่|ชาวประมง|เกษตรกร|ราษฎร|นักเรียน|นักศึกษา|ผู้ประสบ|ผู้เสียชีวิต|ผู้ต้องหา|จำเลย|ผู้ป่วย|ผู้บาดเจ็บ|ผู้สูงอายุ|ผู้พิการ|ทหารผ่านศึก|คนขับ|พ่อค้า|แม่ค้า|คนงาน|เจ้าของ|นักร้อง|นักแสดง|ดารา|ศิลปิน|ช่างฝีมือ|กวี|นักกวี|นักเขียน|นักดนตรี|นักฟุตบอล|นักกีฬา|นักออกแบบ|นักธุรกิจ|นักท่องเที่ยว|ประธานเจ้าหน้าที่บริหาร|(?:รอง)?(?:ประธาน|กรรมการ|ผู้อำนวยการ|ผู้จัดการ)[ก-๎ ]{0,30}(?:บริษัท|บมจ|(?<!และ)สหกรณ์|มูลนิธิ|สมาคม))")]
    private static partial Regex PrivateBehind();

    [GeneratedRegex(@"(?:จับกุม(?:ตัว)?|ผู้ต้องหา|จำเลย|ผู้เสียชีวิต|ผู้ป่วย|ผู้บาดเจ็บ|ชาวบ้าน|ชาวนา|ชาวสวน|ชาวประมง|เกษตรกร|ครอบครัว(?:ของ)?|บ้านของ|นักร้อง|นักแสดง|ศิลปิน|กวี|นักเขียน|นักฟุตบอล|นักกีฬา|ช่างฝีมือ|คนขับรถ|ทหารผ่านศึก|วีรชน|มารดา|ส่งให้)[ \u00A0]?(?:คือ|ชื่อ|ได้แก่)?[ \u00A0]?(?:นาย|นาง|นางสาว|น\.ส\.|คุณ)?[ \u00A0]?$", RegexOptions.RightToLeft)]
    private static partial Regex PrivateBefore();

    [GeneratedRegex(@"after (?:สหาย|ฯพณฯ|พล|พ\.|พัน|ร้อย|H\.E\.)")]
    private static partial Regex RankOrComrade();

    [GeneratedRegex(@"(?:after (?:สหาย|ฯพณฯ|ท่าน(?!ผู้หญิง)|พล|พ\.|พัน|ร้อย|ร\.|น\.[อท]|นาวา|เรือ|ว่าที่|จ่า|ด\.ต|ดาบ|จ\.ส|ส\.ต|H\.E\.|Comrade|Đồng|đồng|ผู้ว่าฯ|รองผู้ว่าฯ|นายกฯ|รองนายกฯ|ผู้ตรวจฯ|ปลัดฯ|ผู้การ|an office)|beside an office)")]
    private static partial Regex RankOrOffice();

    // Offices that no table lists, by their heads: อุตสาหกรรมจังหวัดตราด, ผอ.สำนัก…
    [GeneratedRegex(@"^(?:[ \u00A0]*\([^)\n]{2,40}\))?[ \u00A0,(]{0,3}(?:รองผู้ช่วย|รักษาการ(?:แทน|ใน)?(?:ตำแหน่ง)? ?|รักษาราชการแทน|ปฏิบัติหน้าที่|ว่าที่|อดีต)?(?:รอง|ผู้ช่วย)?(?:รัฐมนตรี|ผู้ว่า|ผู้อำนวยการ|ผอ\.|หัวหน้า|อธิบดี|ปลัด|เลขา|โฆษก|ผู้ตรวจ|ผู้แทน(?!จำหน่าย)|นายอำเภอ|นายก|กำนัน|ผู้ใหญ่บ้าน|ที่ปรึกษา|คณะที่ปรึกษา|กรรมการ|คณะกรรมการ|ผู้บัญชาการ|ผู้บังคับ|ผู้กำกับ|สมาชิก(?:สภา|วุฒิสภา|คณะ|พรรค)|ส\.?ส\.|ส\.?ว\.|พมจ\.|รมว\.|รมช\.|เอกอัครราชทูต|ออท\.|ประจำสำนัก|นายแพทย์ทรงคุณวุฒิ|Prime Minister|Minister|กงสุล|อัครราชทูต|(?:ให้)?(?:ดำรงตำแหน่ง|เป็นข้าราชการ|ข้าราชการ|เป็น(?:ประธาน)?กรรมการ)|(?!จาก|ใน|ที่|ชาว|และ|ของ|ณ)[ก-๎]{3,20}จังหวัด)")]
    private static partial Regex OfficeBehind();

    // รัฐมนตรีว่าการกระทรวงวัฒนธรรม กีฬา และการท่องเที่ยว เหงียน วัน หุ่ง
    [GeneratedRegex(@"(?:รัฐมนตรี(?:ว่าการ|ช่วยว่าการ)?|ปลัด)กระทรวง[ก-๎, ]{2,50} \z")]
    private static partial Regex MinisterBefore();

    [GeneratedRegex(@"^[ \u00A0,;]*(?:และ|กับ|พร้อมด้วย)?[ \u00A0]*(?:สหาย|ท่าน|นายแพทย์|นาย|นางสาว|นาง|น\.ส\.|ดร\.|ว่าที่ ?ร\.?[ตทอ]\.?)?[ \u00A0]*$")]
    private static partial Regex ListGap();
}
