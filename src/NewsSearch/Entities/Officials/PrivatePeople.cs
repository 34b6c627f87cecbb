using System.Text.RegularExpressions;

namespace NewsSearch.Entities.Officials;

/// <summary>Tells private people from those who hold an office, by what stands around their names.</summary>
internal static partial class PrivatePeople
{
    /// <summary>True when the article says that a person is private; who is named in news of the state holds an office unless something else is said.</summary>
    public static bool Has(Person person, string? role, string text) =>
        !person.Evidence.Exists(RankOrComrade().IsMatch)
        && (role is not null && Business().IsMatch(role)
            || person.Mentions.Exists(span => PrivateBehind().IsMatch(text.AsSpan(span.End..Math.Min(text.Length, span.End + 60))) || PrivateBefore().IsMatch(text.AsSpan(Math.Max(0, span.Start - 24)..span.Start))));

    [GeneratedRegex(@"บริษัท|บมจ|จำกัด|ประธานเจ้าหน้าที่บริหาร")]
    private static partial Regex Business();

    [GeneratedRegex(@"^[ \u00A0,(]*(?:อายุ ?[0-9๐-๙]|ชาวบ้าน|เกษตรกร|ราษฎร|นักเรียน|นักศึกษา|ผู้ประสบ|ผู้เสียชีวิต|ผู้ต้องหา|ผู้ป่วย|เจ้าของ(?:ร้าน|บ้าน|กิจการ|ฟาร์ม|สวน|แบรนด์)|นักร้อง|นักแสดง|ศิลปิน|นักกีฬา|นักออกแบบ|ประธานเจ้าหน้าที่บริหาร|(?:รอง)?(?:ประธาน|กรรมการ)[ก-๎ ]{0,30}(?:บริษัท|บมจ))")]
    private static partial Regex PrivateBehind();

    [GeneratedRegex(@"(?:จับกุม|ผู้ต้องหา|ผู้เสียชีวิต|ผู้ป่วย|ชาวบ้าน|เกษตรกร)[ \u00A0]?(?:คือ|ชื่อ|ได้แก่)?[ \u00A0]?(?:นาย|นาง|นางสาว|น\.ส\.)?[ \u00A0]?$", RegexOptions.RightToLeft)]
    private static partial Regex PrivateBefore();

    [GeneratedRegex(@"after (?:สหาย|ฯพณฯ|พล|พ\.|พัน|ร้อย|H\.E\.)")]
    private static partial Regex RankOrComrade();
}
