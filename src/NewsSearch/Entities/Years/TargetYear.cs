using System.Buffers;
using System.Text.RegularExpressions;

namespace NewsSearch.Entities.Years;

/// <summary>Tells the single years that something is to be reached in: ภายในปี 2573, วิสัยทัศน์ถึงปี 2593, ให้เสร็จในปี 2569.</summary>
internal static partial class TargetYear
{
    // A plan named after one year is a plan for that year, unless it lies further ahead than the next.
    public const int FarAhead = 2;

    // What each expression for a single year asks for.
    private static readonly SearchValues<string> Signs = SearchValues.Create(["ภายใน", "ก่อน", "เสร็จ", "เปิดใช้", "ครบ", "หมดไป", "ทัน", "กำหนด", "วิสัยทัศน์", "เป้า", "ถึง", "มุ่ง", "สู่", "แผน", "ผังเมือง", "ยุทธศาสตร์", "สัญญา", "คำมั่น", "ยั่งยืน", "วาระการ", "ศูนย์", "คาร์บอน", "ให้ได้", "เส้นตาย", "NDC", "oward", "eutral", "ero", "Vision", "Agenda", "SDGs", "Blueprint", "lan", "Strategy", "Roadmap", "by "], StringComparison.Ordinal);
    private static readonly SearchValues<string> SignsBehind = SearchValues.Create(["เป้า", "วิสัยทัศน์", "Agenda", "Sustainable", "Vision"], StringComparison.Ordinal);

    /// <summary>True for a single year that something is to be reached in.</summary>
    /// <param name="plain">The text.</param>
    /// <param name="date">The year.</param>
    /// <param name="own">The year of the article, or null where it is not known.</param>
    /// <param name="told">The latest year it tells a day of.</param>
    public static bool Is(string plain, DateFound date, int? own = null, int? told = null)
    {
        if (date.Form is not (DateForm.Year or DateForm.Bare)) return false;
        var before = SpanWords.Before(plain, date.Span, 90);
        var after = SpanWords.After(plain, date.Span, 24);
        // Most years are none, which these words tell at once.
        if (!before.ContainsAny(Signs) && !after.ContainsAny(SignsBehind) || IsOfFair(plain, date)) return false;
        if (Target().IsMatch(before) || Aim().IsMatch(before)) return true;
        var ahead = date.To.Common - own;
        if (ahead is not < 0 && (Deadline().IsMatch(before) || Demanded().IsMatch(before) || PlannedFor().IsMatch(before))) return true;
        if (ahead >= FarAhead && (NetZero().IsMatch(before) || ToBeDone().IsMatch(before))) return true;
        if (Until().IsMatch(before) && (date.To.Common - (own ?? told) >= FarAhead || VisionFollows().IsMatch(after))) return true;
        if (ahead < 0) return false;
        if (GoalSet().IsMatch(before) || date.Form == DateForm.Year && GoalFollows().IsMatch(after) || Agenda().IsMatch(before) || AgendaFollows().IsMatch(after)) return true;
        return ahead is not null && Goal().IsMatch(before) || ahead >= FarAhead && Vision().IsMatch(before) || ahead >= FarAhead && NamedPlan().IsMatch(before);
    }

    /// <summary>Sustainability Expo 2022, อว.แฟร์ 2025: the year of a fair, whatever it is about.</summary>
    public static bool IsOfFair(string plain, DateFound date) => date.Form == DateForm.Bare && Fair().IsMatch(SpanWords.Before(plain, date.Span, 20));

    /// <summary>คาดว่าจะแล้วเสร็จภายในปี 2561: no target, though the words are.</summary>
    public static bool IsExpected(string plain, DateFound date) => ExpectedWithin().IsMatch(SpanWords.Before(plain, date.Span, 90));

    // แผนพัฒนา…ถึงปี 2573, มุ่งสู่เป้าหมายยุติวัณโรคในปี 2573
    [GeneratedRegex(@"(?:(?:แผน(?!ก(?!าร)|ที่)|(?<!หุ้นส่วน(?:เชิง|ทาง)?)ยุทธศาสตร์|วิสัยทัศน์|ผังเมือง|เป้าหมาย)[^\n\d]{0,70}(?<!สิ้น ?)ถึง|มุ่งสู่(?!.*\d{4})[^\n]{0,60}(?:ใน|ถึง)|ตั้งเป้า[^\n\d]{0,45}(?:ใน|ถึง)|ตั้งเป้า(?= ?ปี)) ?(?:ปี)? ?$")]
    private static partial Regex Aim();

    // มุ่งสร้างให้เป็นเมืองก่อนปี 2573, ขอให้ขยายเป็น 8 เลนก่อนปี 2571
    [GeneratedRegex(@"(?:มุ่ง|ขอให้|จะ|ต้อง|เป้า|เพื่อ|ให้ ?(?:ได้|เป็น|ครบ|เสร็จ|แล้วเสร็จ))(?!.*\d{4})[^\n]{0,70}(?<!ช่วง)ก่อน(?:สิ้น|ต้น|กลาง|ปลาย)? ?ปี ?$")]
    private static partial Regex Deadline();

    // ใช้ถึงปี 2580; what is put off (เลื่อนหนี้จนถึงปี 2569) is reached for by nobody.
    [GeneratedRegex(@"(?<!สิ้น ?|นับ|คาด.{0,60}|(?:เลื่อน|ยืด|พัก|ผ่อนผัน|ขยาย(?:ระยะ)?เวลา)[^\n\d]{0,40})(?:ถึง|(?<!เข้า|ก้าว)สู่) ?(?:ปี)? ?$")]
    private static partial Regex Until();

    [GeneratedRegex(@"^ ?(?:และ|พร้อม|โดยมี|,)? ?(?:วิสัยทัศน์|(?:แนวทาง|ทิศทาง)(?:ถึง|สู่)ปี)")]
    internal static partial Regex VisionFollows();

    // ให้เสร็จก่อนกำหนดในปี 2569, มีกำหนดแล้วเสร็จปลายปี 2568, ให้เปิดทันแผนปี 2573; what merely will be or is expected is none.
    [GeneratedRegex(@"(?:(?:(?<!ทำ)ให้|ต้อง)(?!.*(?:คาด|\d{4}))[^\n]{0,40}(?:(?:เสร็จ(?:สิ้น|สมบูรณ์|เรียบร้อย)?|ครบ(?:ทุก[ก-๎]{2,12})?|หมดไป)(?:ทั้งหมด|ทั้ง \d{1,3} [ก-๎]{2,12}|ก่อนกำหนด|โดยพื้นฐาน)? ?ใน|เปิดใช้[^\n\d]{0,20}ใน|(?:เสร็จ|เปิด)[^\n\d]{0,12}ทัน(?!สมัย|ที|ใด|ต่อ|กับ|การ)(?:(?!เดือน|ภาคเรียน|ฤดู|ปีใหม่|เทศกาล)[^\n\d]){0,25}?)|ตามเป้า(?=ปี)|เส้นตาย[^\n\d]{0,12}|กำหนด(?:การ)?(?:ก่อสร้าง|สร้าง)?(?:แล้ว)?เสร็จ(?:สิ้น|สมบูรณ์)? ?(?:ใน)?)(?:ช่วง|ไตรมาส(?:ที่)? ?\d ?(?:ของ)?)?(?:สิ้น|ต้น|กลาง|ปลาย)? ?(?:ปี)? ?$")]
    private static partial Regex Demanded();

    // มีแผนจะเริ่มก่อสร้างในปี 2570, มีกำหนดเดินเครื่องในปี 2574
    [GeneratedRegex(@"(?:มีแผน(?:ที่)?จะ|มีกำหนด(?:การ)?(?:จะ)?(?=เดินเครื่อง|เปิด|เริ่ม))(?!.*คาด)[^\n\d]{0,60}ใน(?:ช่วง)?(?:ต้น|กลาง|ปลาย)? ?ปี ?$|วางแผน(?:จะ)?(?:ก่อสร้าง|สร้าง|เปิด|เริ่ม)[^\n\d]{0,20}ปี ?$")]
    private static partial Regex PlannedFor();

    // ปล่อยก๊าซเรือนกระจกสุทธิเป็นศูนย์ในปี 2608, ความเป็นกลางทางคาร์บอน (Carbon Neutrality) ในปี 2593
    [GeneratedRegex(@"(?:(?:คาร์บอน|ก๊าซเรือนกระจก|มลพิษ)[^\n\d]{0,30}เป็นศูนย์|เป็นกลางทางคาร์บอน|[Cc]arbon [Nn]eutral(?:ity)?|[Nn]et[- ]?[Zz]ero)[^\n\d]{0,30}(?:ใน|ณ|by|in) ?(?:ปี)? ?$")]
    private static partial Regex NetZero();

    // Years ahead: จัดตั้งให้ได้ 158 ทีมในปี 2575, โครงการจะเสร็จในปี 2578, ใช้เงิน 42 ล้านบาท แล้วเสร็จกลางปี 2572, เมื่อครบทุกระยะในปี 2573, มติกำหนดพื้นที่ป่าร้อยละ 45 ในปี 2573
    [GeneratedRegex(@"(?:(?:จะ(?:ก่อสร้าง|สร้าง)?|เมื่อ| )(?:แล้ว)?เสร็จ[^\n\d]{0,12}|เมื่อครบ[^\n\d]{0,20}|ให้ได้(?!.*(?:คาด|\d{4}|โดย|ซึ่ง|และ))[^\n]{0,60}|กำหนด(?!.*\d{4})[^\n]{0,50}(?:ร้อยละ|เปอร์เซ็นต์|อย่างน้อย|ไม่ต่ำกว่า|ไม่เกิน)[^\n]{0,25})(?<!คาด.{0,80})(?:ใน|(?<=เสร็จ(?:ใน)?(?:ช่วง)?)(?:ต้น|กลาง|ปลาย)) ?(?:ปี)? ?$")]
    private static partial Regex ToBeDone();

    // วิสัยทัศน์ในการเป็นศูนย์กลางธุรกิจระดับภูมิภาคในปี 2570
    [GeneratedRegex(@"(?:วิสัยทัศน์|ก้าวสู่)(?!.*(?:คาด|\d{4}))[^\n]{0,80}ใน ?ปี ?$")]
    private static partial Regex Vision();

    // ตั้งเป้าให้ครบ 22 ล้านไร่ ในปี 2568, สัญญาว่าจะพารายได้ต่อหัวขึ้นสองเท่าในปี 2573; what is only expected is none.
    [GeneratedRegex(@"(?:ตั้งเป้า|สัญญาว่าจะ|ให้คำมั่น|(?:มี|วาง|กำหนด)เป้าหมาย|มุ่งเป้า)(?!.*(?:คาด|\d{4}|ทั้งนี้|นอกจากนี้))[^\n]{0,80}(?:ใน|ถึง) ?ปี ?$")]
    private static partial Regex GoalSet();

    // เป้าหมายจากเดิม 22 ล้านไร่ เป็น 17 ล้านไร่ในปี 2568, but not สูงกว่าเป้าหมาย or กลุ่มเป้าหมาย
    [GeneratedRegex(@"(?<!กลุ่ม|พื้นที่|จังหวัด|ชุมชน|หมู่บ้าน|ประเทศ|ตลาด|อุตสาหกรรม|ลูกค้า|ครัวเรือน|ประชากร|กว่า|เกิน|ตาม|กับ)เป้าหมาย(?!.*(?:คาด|\d{4}|ทั้งนี้|นอกจากนี้))[^\n]{0,70}(?:ใน|ถึง) ?ปี ?$")]
    private static partial Regex Goal();

    // ในปี 2568 ได้ตั้งเป้าหมายให้
    [GeneratedRegex("^ ?(?:นี้ ?)?(?:ได้|จะ|มีการ)? ?(?:ตั้งเป้า|(?:มี|วาง|กำหนด)เป้าหมาย)")]
    private static partial Regex GoalFollows();

    // วาระการพัฒนาที่ยั่งยืน ค.ศ. 2030, ASEAN Community Vision 2025
    [GeneratedRegex(@"(?:วิสัยทัศน์|วาระการ(?!ดำรง|ประชุม)[ก-๎]{2,20}|พัฒนา(?:ที่|อย่าง)ยั่งยืน)[^\n\d]{0,45}(?<!ใน|แล้ว|ประจำ)(?: |ปี|\.)$|บรรลุเป้าหมายการพัฒนา(?:ที่|อย่าง)ยั่งยืน[^\n\d]{0,12}ใน ?ปี ?$|(?:Vision|Agenda|SDGs|Blueprint|Master ?[Pp]lan|NDC)\)?(?: by| of)? {0,2}$|(?:Vision|Roadmap|Strategy|Plan)\)? (?:[Tt]o|[Tt]owards?) {1,2}$")]
    private static partial Regex Agenda();

    [GeneratedRegex("^ ?(?:Agenda|Sustainable Development|Vision)")]
    private static partial Regex AgendaFollows();

    // แผนแม่บทอาเซียนด้านดิจิทัล ค.ศ. 2025
    [GeneratedRegex(@"(?:แผน(?!ก(?!าร)|ที่)|(?<!หุ้นส่วน(?:เชิง|ทาง)?)ยุทธศาสตร์)(?!.*คาด)[^\n\d]{0,70}(?<!ใน ?|ปี)$|(?:Plan|Strategy|Roadmap) {0,2}$")]
    private static partial Regex NamedPlan();

    [GeneratedRegex(@"(?:ภายใน(?:สิ้น|ต้น|กลาง|ปลาย|ครึ่ง(?:แรก|หลัง)ของ|ไตรมาส(?:ที่)? ?\d ?(?:ของ|/)?)? ?(?:ปี)?|วิสัยทัศน์[^\n\d]{0,40}(?:ปี|ค\.ศ\.|พ\.ศ\.)?|วิสัยทัศน์ ?(?:ถึง)? ?|มุ่งสู่ ?(?:ปี)?|(?<!กลุ่ม|พื้นที่|กว่า|เกิน)เป้าหมาย(?:คือ|ใน|ภายใน|ถึง)? ?ปี|(?:บัดนี้|ปัจจุบัน|ตอนนี้)(?:ไป)?(?:จน)?ถึง ?(?:ปี)?|\b[Bb]y (?:the )?(?:end of |year |early |late )*)[ ]{0,2}$")]
    private static partial Regex Target();

    [GeneratedRegex(@"(?:\b(?:Expo|EXPO|Fair|FAIR|Forum|Festival|Games|(?<![Tt]he )Year)|แฟร์|เอ็กซ์โป) {0,2}$")]
    private static partial Regex Fair();

    // คาดว่าจะแล้วเสร็จภายในปี 2561
    [GeneratedRegex(@"คาดว่า(?!.*(?:\d{4}|เป้า))[^\n]{0,70}ภายใน(?:สิ้น|ต้น|กลาง|ปลาย)? ?ปี ?$")]
    private static partial Regex ExpectedWithin();
}
