using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Codes;

/// <summary>
/// Reads which document implements, amends, replaces or cites which, from the words between two codes of one line
/// (<c>03/KH-UBND … เกี่ยวกับการปฏิบัติตามมติที่ 27-NQ/TU</c>) or from the lines of a document printed whole. What the words leave open is not
/// guessed: two codes beside each other are no relation. Immutable.
/// </summary>
internal static partial class CodeRelationReader
{
    /// <summary>Farther apart two codes are in two statements.</summary>
    private const int Farthest = 220;

    /// <summary>Every relation of a text.</summary>
    /// <param name="plain">The text as <see cref="Years.DateScanner.Plain"/> makes it.</param>
    /// <param name="found">Its codes, in order.</param>
    /// <param name="titleLength">Where the headline ends; 0 without one.</param>
    public static List<(PlanCode From, CodeRelation Relation)> Read(string plain, IReadOnlyList<FoundCode> found, int titleLength)
    {
        List<(PlanCode From, CodeRelation Relation)> relations = [];
        var own = Own(plain, found, titleLength);
        for (var i = 0; i < found.Count; i++)
        {
            // The nearest earlier code that these words tie to this one; between them a list of others may stand: ยกเลิก A และ B.
            var start = LineStart(plain, found[i].Span.Start);
            var previous = i > 0 && found[i - 1].Span.Start >= start ? found[i - 1] : default(FoundCode?);
            if (previous is { } before && Listed().IsMatch(Between(plain, before, found[i])))
            {
                foreach (var (from, relation) in relations.Where(one => one.Relation.Code.Equals(before.Code) && one.Relation.Span.End == before.Span.End).ToList())
                {
                    Add(from, relation.Kind, found[i].Code, TextSpan.Between(relation.Span.Start, found[i].Span.End));
                }
                continue;
            }
            if (previous is { } first && found[i].Span.Start - first.Span.End is >= 0 and < Farthest && Pair(plain, start, first, found[i]) is var (kind, turned))
            {
                var span = TextSpan.Between(first.Span.Start, found[i].Span.End);
                if (turned) Add(found[i].Code, kind, first.Code, span);
                else Add(first.Code, kind, found[i].Code, span);
            }
            else if (own is not null && previous is null && OwnWords(plain[start..found[i].Span.Start]) is { } does) Add(own, does, found[i].Code, found[i].Span);
        }
        return relations;

        void Add(PlanCode from, CodeRelationKind kind, PlanCode to, TextSpan span)
        {
            // A document does nothing to one that was issued after it: then the words belong to another.
            if (Issued(from, found).Latest < Issued(to, found).Earliest) return;
            if (!from.Equals(to) && !relations.Exists(one => one.From.Equals(from) && one.Relation.Code.Equals(to))) relations.Add((from, new CodeRelation(kind, to, span)));
        }
    }

    // What the words between say; turned when the second acts on the first.
    private static (CodeRelationKind Kind, bool Turned)? Pair(string plain, int lineStart, FoundCode first, FoundCode second)
    {
        var between = Between(plain, first, second);
        if (between.Contains(';', StringComparison.Ordinal)) return null;
        var before = plain[Math.Max(lineStart, first.Span.Start - 60)..first.Span.Start];

        // ยกเลิก A และให้ใช้ B; ปฏิบัติตาม A จังหวัดได้ออก B
        if (Issues().IsMatch(between) && Verb(before) is { } fronted) return (fronted, true);
        if (Passive().Match(between) is { Success: true } passive) return (passive.Groups["r"].Success ? CodeRelationKind.Replaces : CodeRelationKind.Amends, true);
        return Verb(between) is { } verb && !Joined().IsMatch(between) ? (verb, false) : null;
    }

    // The verb whose object follows at once, with no more between than the sort of document and who issued it.
    private static CodeRelationKind? Verb(string words) =>
        Replaces().IsMatch(words) ? CodeRelationKind.Replaces
        : Amends().IsMatch(words) ? CodeRelationKind.Amends
        : Implements().IsMatch(words) ? CodeRelationKind.Implements
        : Cites().IsMatch(words) ? CodeRelationKind.Cites
        : null;

    private static CodeRelationKind? OwnWords(string words) => OwnCites().IsMatch(words) ? CodeRelationKind.Cites : Verb(words) is { } verb and (CodeRelationKind.Replaces or CodeRelationKind.Amends) ? verb : null;

    // A document printed whole: its headline is its name.
    private static PlanCode? Own(string plain, IReadOnlyList<FoundCode> found, int titleLength)
    {
        if (found.Count == 0 || found[0].Span.End > titleLength || found.Count > 1 && found[1].Span.Start < titleLength) return null;
        return Named().IsMatch(plain[..found[0].Span.End]) ? found[0].Code : null;
    }

    // As far as the text or the code tells: 2020-03-29, or the year of 103/2563 and 202/2025/QH15.
    private static (DateOnly Earliest, DateOnly Latest) Issued(PlanCode code, IReadOnlyList<FoundCode> found)
    {
        if (found.FirstOrDefault(one => one.Date is not null && one.Code.Equals(code)).Date is { } day) return (day, day);
        return YearOfIssue().Match(code.Canonical) is { Success: true } match && Year.TryParse(match.Groups[1].ValueSpan, null, out var year)
            ? (new DateOnly(year.Common, 1, 1), new DateOnly(year.Common, 12, 31))
            : (DateOnly.MinValue, DateOnly.MaxValue);
    }

    // The day of issue and who issued it say nothing of the other.
    private static string Between(string plain, FoundCode first, FoundCode second)
    {
        var words = plain[first.Span.End..Math.Max(first.Span.End, second.Span.Start)];
        return first.Date is not null ? Dated().Replace(words, "") : words;
    }

    private static int LineStart(string plain, int at) => plain.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;

    private const string Object = @"(?:[ "":(\[“]*(?:ความใน|ข้อ ?[\d.]+|บางส่วน|บางประการ|เนื้อหา|มติ|ข้อมติ|คำสั่ง|คำตัดสิน|ประกาศ|แผน(?:งาน)?|โครงการ|โปรแกรม|หนังสือ|ระเบียบ|ข้อบังคับ|กฎระเบียบ|กฎหมาย|พระราชกฤษฎีกา|กฤษฎีกา|หนังสือเวียน|ข้อสรุป|คำแนะนำ|รายงาน|ของ|แห่ง|ว่าด้วย[^\d;]{0,60}|สำนักงาน[ก-๛. ]{0,30}|กระทรวง[ก-๛]{0,20}|กรม[ก-๛]{0,20}|รัฐบาล|ฉบับ|ด่วน(?:ที่สุด|มาก)?|(?:เลข)?ที่|หมายเลข|Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|số|No\.?)){0,7} *$";

    [GeneratedRegex(@"(?:ยกเลิก|แทนที่|ทดแทน|ใช้แทน|แทน|thay thế|bãi bỏ|replac(?:es|ing))" + Object, RegexOptions.IgnoreCase)]
    private static partial Regex Replaces();

    [GeneratedRegex(@"(?:แก้ไข(?:และ|หรือ)?(?:เพิ่มเติม)?|เพิ่มเติมจาก|ปรับปรุง(?:แก้ไข)?|ทบทวน|เปลี่ยนแปลง|sửa đổi(?:, bổ sung)?|bổ sung|amend(?:s|ing))" + Object, RegexOptions.IgnoreCase)]
    private static partial Regex Amends();

    [GeneratedRegex(@"(?:(?:ปฏิบัติ|ดำเนินการ|ดำเนินงาน|จัดการ|ขับเคลื่อน|บังคับใช้|ประยุกต์ใช้)(?:ให้เป็นไป)?(?:ตาม(?:นัย)?)?|นำ[^\d;]{0,30}ไปปฏิบัติ|เป็นไปตาม|อนุวัติ(?:การ)?(?:ตาม)?|triển khai(?: thực hiện)?|thực hiện|implement(?:s|ing))" + Object, RegexOptions.IgnoreCase)]
    private static partial Regex Implements();

    [GeneratedRegex(@"(?:อ้าง(?:อิง)?ถึง|อ้างอิง|(?:เป็นไป)?ตาม(?:ที่|นัย|ความใน)?|อาศัย(?:อำนาจ)?|สอดคล้องกับ|theo|căn cứ)" + Object, RegexOptions.IgnoreCase)]
    private static partial Regex Cites();

    // และตาม A หรือตาม B: one statement rests on both.
    [GeneratedRegex(@"(?:และ|หรือ|รวมทั้ง|รวมถึง|ตลอดจน|ประกอบ(?:กับ)?|อีกทั้ง|,) ?(?:ให้|ได้|ที่|การ|ขอ(?:ผ่อนผัน)?|เป็นไป|เพื่อ)?(?:ตาม|อ้างถึง|ปฏิบัติตาม|ดำเนินการตาม)" + Object)]
    private static partial Regex Joined();

    [GeneratedRegex(@"(?:ถูก|ที่|ซึ่ง|ได้รับการ)?(?:(?<r>แทนที่|ยกเลิก|ทดแทน)|(?:แก้ไข(?:เพิ่มเติม)?|ปรับปรุง|เพิ่มเติม)) ?(?:โดย|ด้วย|ตาม(?! ?ความใน))" + Object, RegexOptions.ExplicitCapture)]
    private static partial Regex Passive();

    [GeneratedRegex(@"(?:ออก|ประกาศใช้|ให้ใช้|อนุมัติ|จัดทำ|ลงนาม(?:ใน)?|พัฒนา|กำหนด(?:ใช้)?|ban hành|issued)" + Object)]
    private static partial Regex Issues();

    [GeneratedRegex(@"^[ )\]”""]*(?:(?:และ|หรือ|กับ|รวมทั้ง|ตลอดจน|,|/|và)[ (]*)?" + Object)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^ *(?:[-•*(]|\d+[.)])? *(?:อ้าง(?:อิง)?ถึง|อาศัยอำนาจ|ตาม|โดยอาศัย|เมื่อพิจารณา(?:จาก|ตาม|ถึง)?|พิจารณา(?:จาก|ตาม)?|ฐานะทางกฎหมาย|Căn cứ)[^\n]{0,160}$")]
    private static partial Regex OwnCites();

    [GeneratedRegex(@"^[^ก-ฮ\n]{0,6}(?:คำสั่ง|ประกาศ|มติ|แผน(?:งาน)?|หนังสือ|ระเบียบ|ข้อบังคับ|พระราชกฤษฎีกา|กฤษฎีกา|กฎหมาย|คำตัดสิน|Quyết định|Nghị quyết|Kế hoạch|Chỉ thị)(?:(?!เรื่อง|ตาม)[^\n\d]){0,70}\d[^\n]*$")]
    private static partial Regex Named();

    [GeneratedRegex(@"^ *\(?(?:ลง ?|เมื่อ|ของ)?(?:วันที่)? ?\d{1,2} ?[ก-๛.]+ ?(?:พ\.?ศ\.?|ค\.?ศ\.?)? ?\d{2,4}\)?")]
    private static partial Regex Dated();

    [GeneratedRegex(@"^\d+/(\d{4})(?:/|$)")]
    private static partial Regex YearOfIssue();
}
