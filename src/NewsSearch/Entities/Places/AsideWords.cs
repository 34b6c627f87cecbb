using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Places;

/// <summary>The words that say a place is named by the way: a post left, a branch, the end of a road.</summary>
internal static partial class AsideWords
{
    // So far before a name such words may stand.
    private const int Reach = 110;

    /// <summary>Where somebody of the story was born or lives.</summary>
    public static bool IsResidence(string text, TextSpan span) => Residence().IsMatch(text.AsSpan(Math.Max(0, span.Start - 60)..span.Start));

    /// <summary>A member's constituency, a branch in brackets, an example, a lake: named, but not where anything happens.</summary>
    public static bool IsAside(string text, TextSpan span, int listStart)
    {
        var before = text.AsSpan(Math.Max(0, span.Start - 40)..span.Start);
        return Aside().IsMatch(before) || Quarantine().IsMatch(before) || IsOneOfAll(text, span) || Line().IsMatch(before) || Felt().IsMatch(text.AsSpan(Math.Max(0, span.Start - 60)..span.Start)) || Border().IsMatch(before) || NumberedOffice().IsMatch(before) || IsModel(text, span) || IsRanked(text, span) || IsGuest(text, span) || IsPastOffice(text, span) || IsCareer(text, span.Start) || Prize().IsMatch(text.AsSpan(Math.Max(0, span.Start - Reach)..span.Start)) || Member().IsMatch(text.AsSpan(Math.Max(0, span.Start - 2 * Reach)..span.Start)) || IsMerged(text, span) || Delegation().IsMatch(before) && text.AsSpan(span.End).StartsWith(')') || Example().IsMatch(text.AsSpan(Math.Max(0, listStart - 40)..listStart)) || Bracket().IsMatch(before) && !Seat().IsMatch(before) && span.End < text.Length && text[span.End] == ')' || IsLastExample(text.AsSpan(span.End).TrimStart());
    }

    // เป็นต้น, but not เป็นต้นแบบ
    private static bool IsLastExample(ReadOnlySpan<char> after) => after.StartsWith("เป็นต้น", StringComparison.Ordinal) && !after.StartsWith("เป็นต้นแบบ", StringComparison.Ordinal);

    // ชายฝั่งด้านตะวันออกติดกับจังหวัดบั๊กเลียว, ห่างจากด่านหมงก๋าย จังหวัดกว่างนินห์: what lies beside.
    [GeneratedRegex(@"(?:ติด(?:ต่อ)?กับ|ห่างจาก[^\s]{0,16}) ?(?:จังหวัด|จ\.)[ \u00A0]?\z")]
    private static partial Regex Border();

    // สำนักงานป้องกันควบคุมโรคที่ 4 สระบุรี: an office of many provinces, named after where it sits.
    [GeneratedRegex(@"(?:สำนักงาน|ศูนย์|สำนัก|หน่วย|สถานี)(?!\S*ตำรวจ)[ก-๎]{2,30}(?:ที่|เขต) ?[0-9๐-๙]{1,2} ?\z")]
    private static partial Regex NumberedOffice();

    // รางวัลที่ 1 นายสำรวย สร้อยแก้ว จ.ยโสธร
    [GeneratedRegex(@"รางวัล(?:ที่ ?[0-9๐-๙]|ชมเชย|ชนะเลิศ|รองชนะเลิศ)(?:(?!รางวัล)[^\n])*(?:จังหวัด|จ\.) ?\z")]
    private static partial Regex Prize();

    // สมาชิก 21 คน ได้แก่ สหาย… หัวหน้าคณะผู้แทนรัฐสภาของจังหวัดคั๊ญฮหว่า: where one of many members comes from.
    [GeneratedRegex(@"(?:สมาชิก|กรรมการ)[^\n]{0,80}ได้แก่[^\n]{0,160}(?:หัวหน้าคณะผู้แทน|รองเลขาธิการ|ประธาน)[^\n]{0,60}ของจังหวัด ?\z")]
    private static partial Regex Member();

    /// <summary>Where something or somebody of the story came from.</summary>
    public static bool IsOrigin(string text, int listStart) => Origin().IsMatch(text.AsSpan(Math.Max(0, listStart - 40)..listStart));

    // ผลผลิตจากจันทบุรี ระยอง, กองหน้าจากสโมสรในจังหวัดนามดิ่ญ, ขอเรือจากจังหวัดสตูล: what came from there; but รายงานจากจังหวัดน่าน.
    [GeneratedRegex(@"(?<!รายงาน|ข่าว|แจ้ง|เดินทาง|เริ่ม|ออก|ห่าง|เชื่อม|เชื่อมต่อ|ผ่าน|ตั้งแต่|กลับ|เรียน|นอก(?:เหนือ)?|เกิด|เนื่อง|แยก|ขึ้น|ปลูก)จาก(?:(?:สโมสร|ทีม|ชมรม|โรงงาน|ฟาร์ม|แหล่ง|ชาวบ้าน|เกษตรกร|ผู้ประกอบการ|นักเรียน|ตัวแทน)[ก-๎]{0,12}(?:ใน|ของ)?)?(?:จังหวัด|จ\.)?[ \u00A0]?\z|จาก(?:คลัง|โกดัง|เหมือง|บ่อ)[ก-๎]{0,12}(?:ใน|ของ)(?:จังหวัด|จ\.)?[ \u00A0]?\z")]
    private static partial Regex Origin();

    /// <summary>Where people of the story came from: มอบหมายงานให้ผู้บริหารจากฟูเยน.</summary>
    public static bool IsHomeOfPeople(string text, TextSpan span) => PeopleFrom().IsMatch(text.AsSpan(Math.Max(0, span.Start - 40)..span.Start));

    [GeneratedRegex(@"(?:ผู้(?:บริหาร|แทน|นำ|ประกอบการ|เล่น|ช่วย)|คณะ(?:ผู้แทน|ทำงาน)?|แขก|ทีม|กู้ภัย|นักเรียน|นักท่องเที่ยว|แรงงาน|เจ้าหน้าที่|ข้าราชการ|ทหาร|ตำรวจ)(?:ที่มา)?จาก(?:จังหวัด|จ\.|นคร|กรุง)?[ \u00A0]?\z")]
    private static partial Regex PeopleFrom();

    // ผู้แทนเหงียน วัน ทั่ญ (คณะผู้แทนจังหวัดฟู้เอียน): whom a member of an assembly speaks for.
    [GeneratedRegex(@"\((?:สังกัด)?(?:คณะ|กลุ่ม)?(?:ผู้แทน|สมาชิก)(?:รัฐสภา|สภาแห่งชาติ|ราษฎร|ประชาชน)? ?(?:จาก|ของ|ประจำ)?(?:จังหวัด|นคร|เมือง)?[ \u00A0]?\z")]
    private static partial Regex Delegation();

    /// <summary>An office that is named after its city: องค์การส่งเสริมการค้าต่างประเทศของญี่ปุ่น สำนักงานกรุงเทพฯ.</summary>
    public static bool IsBranch(string text, TextSpan span) => Branch().IsMatch(text.AsSpan(Math.Max(0, span.Start - 40)..span.Start));

    // รองกงสุลใหญ่จีนในนครดานัง, เอกอัครราชทูตไทย ณ กรุงฮานอย, ผชท.สาธารณรัฐเวียดนาม/กรุงเทพฯ, หอการค้าญี่ปุ่น-กรุงเทพฯ
    [GeneratedRegex(@"สำนักงาน[ \u00A0]?\z|ผชท\.[^\n]{0,36}/\z|หอการค้า(?!จังหวัด)[ก-๎]{2,14}[ -]\z|(?:Jetro|Commerce,) ?\z|(?:กงสุล(?:ใหญ่)?|ทูต)[ก-๎]{0,12} ?(?:ใน|ณ|ประจำ) ?(?:นคร|เมือง|กรุง)?[ \u00A0]?\z")]
    private static partial Regex Branch();

    /// <summary>A way of doing things that is named after where it was tried: เชียงใหม่ Model.</summary>
    public static bool IsModel(string text, TextSpan span) => Model().IsMatch(text.AsSpan(span.End..Math.Min(text.Length, span.End + 12)));

    [GeneratedRegex(@"\A ?(?:โมเดล|model\b|มาปรับใช้)", RegexOptions.IgnoreCase)]
    private static partial Regex Model();

    // รวม 3 จังหวัด ดั๊กนง ลัมดง บิ่ญถวน เข้าเป็นจังหวัดลัมดงใหม่: those that are no more.
    private static bool IsMerged(string text, TextSpan span) =>
        MergedBefore().IsMatch(text.AsSpan(Math.Max(0, span.Start - 80)..span.Start)) && MergedAfter().IsMatch(text.AsSpan(span.End..Math.Min(text.Length, span.End + 60)))
        || MergedFrom().IsMatch(text.AsSpan(Math.Max(0, span.Start - 80)..span.Start))
        || MergedWith().IsMatch(text.AsSpan(Math.Max(0, span.Start - 40)..span.Start)) || GoesInto().IsMatch(text.AsSpan(span.End..Math.Min(text.Length, span.End + 60)));

    [GeneratedRegex(@"(?:รวม|ผนวก)(?!ถึง|ทั้ง)[^\n]{0,70}\z")]
    private static partial Regex MergedBefore();

    [GeneratedRegex(@"\A(?:[ \u00A0,และกับ]|จังหวัด|[ก-๎]{2,14} )*เข้า(?:เป็น|กับ|ด้วยกันเป็น)[ \u00A0]?จังหวัด", RegexOptions.NonBacktracking)]
    private static partial Regex MergedAfter();

    [GeneratedRegex(@"(?:รวม(?:ตัว)?(?:ขึ้น)?(?:มา)?จาก)[ \u00A0]?จังหวัด[^\n.]{0,60}\z")]
    private static partial Regex MergedFrom();

    // คอนตูมจะรวมกับจังหวัดกวางหงาย: whom the province of the story joins.
    [GeneratedRegex(@"(?:รวม|ควบรวม|ผนวก)(?:เข้า)?(?:ด้วยกัน)?กับ ?(?:จังหวัด|จ\.)?[ \u00A0]?\z")]
    private static partial Regex MergedWith();

    // หลังเบ๊นแจและจ่าวิญรวมเข้ากับวิญลอง: those that went into it.
    [GeneratedRegex(@"\A(?:[ \u00A0]?(?:และ|กับ|,)[ \u00A0]?(?:จังหวัด)?[ก-๎A-Za-zÀ-ỹ]{2,14})?[ \u00A0]?(?:ถูก|ได้|จะ)?(?:รวม|ควบรวม|ผนวก)เข้า(?:กับ|เป็น|ไว้)")]
    private static partial Regex GoesInto();

    // อันดับที่ 4 : เรื่อง…: one of the rumours or prices of a week.
    private static bool IsRanked(string text, TextSpan span) => text.AsSpan(text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1).StartsWith("อันดับ", StringComparison.Ordinal);

    // ให้การต้อนรับกลุ่มผู้ประกอบการ นักลงทุนชาวญี่ปุ่นในจังหวัดชลบุรี: where guests come from.
    private static bool IsGuest(string text, TextSpan span) => Guest().IsMatch(text.AsSpan(Math.Max(0, span.Start - 2 * Reach)..span.Start));

    [GeneratedRegex(@"ให้การต้อนรับ(?:คณะ|กลุ่ม|ผู้แทน|ผู้ประกอบการ)(?:(?!ณ |ลงพื้นที่|เดินทาง)[^\n]){0,200}(?:จังหวัด|จ\.)[ \u00A0]?\z")]
    private static partial Regex Guest();

    // พ้นจากตำแหน่งเลขาธิการจังหวัดกวางจิ, เคยดำรงตำแหน่งหัวหน้าตำรวจจังหวัดบิ่ญดิ่ญ และรองผู้อำนวยการตำรวจจังหวัดบิ่ญดิ่ญ: where somebody of the story served before.
    private static bool IsPastOffice(string text, TextSpan span) => PastOffice().IsMatch(text.AsSpan(Math.Max(text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1, span.Start - 2 * Reach)..span.Start));

    /// <summary>The post that somebody leaves for another: รองผู้อำนวยการตำรวจนครเกิ่นเทอ รับตำแหน่งผู้อำนวยการตำรวจจังหวัดซ็อกจัง.</summary>
    public static bool IsPostLeft(string text, TextSpan span) => NewPost().IsMatch(text.AsSpan(span.End..Math.Min(text.Length, span.End + 2 * Reach)));

    [GeneratedRegex(@"\A[ \u00A0]*(?:(?:จึง|ซึ่ง)?(?:ถูก|ได้รับ)[^\n]{0,60}ให้)?(?:ให้พ้นจากตำแหน่ง(?:เดิม)?(?:และ)?|พ้นจากตำแหน่ง(?:เดิม)?และ)?(?:ย้ายไป|ขึ้น|ได้|มา|ไป)?(?:รับ|ดำรง|เข้ารับ|นั่ง)ตำแหน่ง[^\n]{2,60}(?:จังหวัด|นคร)|\A[ \u00A0]*ย้าย(?:มา|ไป)(?:เป็น|ดำรง)[^\n]{2,70}(?:จังหวัด|นคร)")]
    private static partial Regex NewPost();

    // 1/2016 - 11/2020: ผู้อำนวยการกรมการขนส่งจังหวัดด่งทาป
    private static bool IsCareer(string text, int start)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        return line < start && Career().IsMatch(text.AsSpan(line..start));
    }

    [GeneratedRegex(@"\A[ \u00A0\-–•]*(?:(?:ตั้งแต่|จาก)[^\n:]{0,30})?\d{1,2}/\d{4} ?[-–] ?(?:\d{1,2}/\d{4}|ปัจจุบัน)|(?:เริ่มทำงานที่|เริ่มต้นอาชีพ)[^\n]{0,50}\z")]
    private static partial Regex Career();

    [GeneratedRegex(@"(?:เคย(?:ดำรงตำแหน่ง|รับตำแหน่ง|รับราชการ|ทำงาน|ปฏิบัติงาน|เป็น)|พ้นจาก(?:การดำรง)?ตำแหน่ง|(?:หยุด|ยุติ)(?:การ)?ดำรงตำแหน่ง)(?:(?!ปัจจุบัน|ต่อมา|ก่อนที่จะ|ได้รับแต่งตั้งเป็น|ดำรงตำแหน่ง)[^\n])*\z|อดีต[ก-๎]{3,60} ?(?:จังหวัด|จ\.)? ?\z")]
    private static partial Regex PastOffice();

    [GeneratedRegex(@"(?:ส\.ส\.|สส\.|ส\.ว\.|สว\.|สมาชิกสภาผู้แทนราษฎร|สมาชิกวุฒิสภา|ผู้แทนราษฎร)[ \u00A0]?(?:จังหวัด|จ\.)?[ \u00A0]?\z|(?:นายกสมาคม|ประธานเครือข่าย|ประธานชมรม|ประธานหอการค้า)[ก-๎]{0,40}[ \u00A0]?(?:จังหวัด|จ\.)?[ \u00A0]?\z|(?:ทะเลสาบ|สพป\.|สพม\.|ศูนย์(?:วิจัย|เมล็ดพันธุ์|พัฒนา|เรียนรู้|ส่งเสริม|ฝึก)[ก-๎]{0,24}(?<!จังหวัด))[ \u00A0]?\z")]
    private static partial Regex Aside();

    [GeneratedRegex(@"(?:อาทิ|เช่น|ตัวอย่าง)[^\n,;]{0,30}\z")]
    private static partial Regex Example();

    [GeneratedRegex(@"\((?:จังหวัด|จ\.)?[ \u00A0]?\z")]
    private static partial Regex Bracket();

    // ที่จัตุรัสเขตกบัง (จังหวัดจาลาย): where the district lies.
    [GeneratedRegex(@"(?:อำเภอ|เขต(?!สุขภาพ)|ตำบล|แขวง|เทศบาล)[ก-๎ ]{2,20}\((?:จังหวัด|จ\.)[ \u00A0]?\z")]
    private static partial Regex Seat();

    [GeneratedRegex(@"(?:อาศัยอยู่|อยู่บ้านเลขที่|ภูมิลำเนา|เกิด(?:ที่|ใน|เมื่อ)|บ้านเกิด|เป็นชาว|อายุ ?[0-9๐-๙]{1,2} ?ปี ?ชาว)[^\n]{0,50}$")]
    private static partial Regex Residence();

    /// <summary>Where a train or a road goes to: ขบวนรถเร็วที่ 168 กันตัง - กรุงเทพ.</summary>
    public static bool IsEndOfRoute(string text, TextSpan span)
    {
        var before = text.AsSpan(Math.Max(0, span.Start - 40)..span.Start);
        return Route().IsMatch(before) || RouteFrom().IsMatch(before) && GoesOn().IsMatch(text.AsSpan(span.End..Math.Min(text.Length, span.End + 3)));
    }

    // เข้ากักตัวในสถานที่รัฐจัดให้ใน จ.ชลบุรี
    [GeneratedRegex(@"กักตัว[^\n]{0,24}(?:ใน|ที่) ?(?:จังหวัด|จ\.)? ?\z")]
    private static partial Regex Quarantine();

    // คณะกรรมการโรคติดต่อจังหวัด/กทม., มาตรการของ กทม.และจังหวัดต่างๆ: every province, and the capital, which is none.
    private static bool IsOneOfAll(string text, TextSpan span) =>
        text.AsSpan(0, span.Start).EndsWith("จังหวัด/", StringComparison.Ordinal) || AndAllOthers().IsMatch(text.AsSpan(span.End..Math.Min(text.Length, span.End + 22)));

    [GeneratedRegex(@"\A[.ฯ]? ?และ ?(?:ใน)?(?:ทุกจังหวัด|จังหวัด(?:ต่าง|อื่น) ?ๆ)")]
    private static partial Regex AndAllOthers();

    // น้ำท่วมทางรถไฟสายตะวันออกเฉียงเหนือ (สายหนองคาย)
    [GeneratedRegex(@"รถไฟ[^\n]{0,30}\(สาย ?\z|(?:ทาง|ขบวน)รถไฟสาย ?\z")]
    private static partial Regex Line();

    // แรงสั่นสะเทือนรับรู้ได้ถึงกว๋างนาม กว๋างหงาย และดานัง
    [GeneratedRegex(@"(?:สั่น|สะเทือน)[^\n]{0,16}(?:ได้)?ถึง[ก-๎ ]{0,36}\z")]
    private static partial Regex Felt();

    // เดินรถยาวจาก กทม-สุไหงโกลก
    [GeneratedRegex(@"(?:รถ|สาย|เที่ยวบิน|เส้นทาง)[^\n]{0,14}\z")]
    private static partial Regex RouteFrom();

    [GeneratedRegex(@"(?:รถ|สาย|ทาง|เที่ยวบิน|เส้น|ช่วง)[^\n]{0,24}[ก-๎] ?[-–] ?\z")]
    private static partial Regex Route();

    /// <summary>An end that a road is named by: ทางด่วนโฮจิมินห์-จุงเลือง.</summary>
    public static bool IsRoad(string text, TextSpan span)
    {
        var before = text.AsSpan(Math.Max(0, span.Start - 40)..span.Start);
        return Connection().IsMatch(text.AsSpan(Math.Max(0, span.Start - Reach)..span.Start)) || Road().IsMatch(before) && (Dash().IsMatch(text.AsSpan(span.End..Math.Min(text.Length, span.End + 3))) || before.TrimEnd() is [.., '-' or '–']);
    }

    // ถนนเลียบชายฝั่งที่เชื่อมระหว่าง Nghi Son จังหวัด Thanh Hoa กับ Cua Lo จังหวัด Nghe An
    [GeneratedRegex(@"(?:ถนน|ทางหลวง|ทางด่วน|เส้นทาง)[^\n]{0,50}เชื่อม(?:ต่อ)?ระหว่าง[^\n]{0,60}\z")]
    private static partial Regex Connection();

    [GeneratedRegex(@"(?:ทางด่วน|มอเตอร์เวย์|ทางรถไฟ|ทางหลวง(?:พิเศษ)?)(?:สาย)?[^\n,]{0,30}\z")]
    private static partial Regex Road();

    [GeneratedRegex(@"\A ?[-–]")]
    private static partial Regex Dash();

    // เส้นทางที่ 1 จากกรุงเทพฯไปรังสิต
    [GeneratedRegex(@"\A ?(?:[-–]|ไป)")]
    private static partial Regex GoesOn();
}
