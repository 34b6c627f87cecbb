using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Places;

/// <summary>What the words around a place's name say about it.</summary>
internal static partial class PlaceContext
{
    private const int Reach = 26;

    /// <summary>The words before a name, enough to tell what it is.</summary>
    public static string Lead(string text, TextSpan span) => text[Math.Max(0, span.Start - Reach)..span.Start];

    /// <summary>จังหวัด and the like directly before; null without.</summary>
    public static string? ProvinceHead(string lead) => Province().Match(lead) is { Success: true } said ? said.Value.Trim() : null;

    public static bool IsCity(string lead) => City().IsMatch(lead);

    /// <summary>Words a town or an island of Viet Nam follows.</summary>
    public static bool IsTown(string lead) => Town().IsMatch(lead);

    [GeneratedRegex(@"(?:เมือง|นคร|เกาะ)[ \u00A0]{0,2}\z")]
    private static partial Regex Town();

    public static bool IsDistrict(string lead) => District().IsMatch(lead);

    /// <summary>True after เขต, as districts of Bangkok are called.</summary>
    public static bool IsDistrictOfCapital(string lead) => lead.AsSpan().TrimEnd(" \u00A0").EndsWith("เขต", StringComparison.Ordinal);

    /// <summary>Words only a province's own name follows: ผู้ว่าฯ, ศาลากลาง, ชาว, เมือง.</summary>
    public static bool IsHome(string lead) => Home().IsMatch(lead);

    /// <summary>A road, a river, a Lao province, a bank, a prince or an age named like one of ours.</summary>
    public static bool IsOther(string text, TextSpan span, string lead) =>
        Other().IsMatch(lead) && !IsEndOfExpressway(text, span, lead) || text.AsSpan(span.Start).StartsWith("โฮจิ", StringComparison.Ordinal) && OfThePresident().IsMatch(lead) || text[span.Start] == 'ด' && Amount().IsMatch(lead) || IsHospitalCompany(text.AsSpan(0, span.End)) || OtherAfter().IsMatch(text.AsSpan(span.End..Math.Min(text.Length, span.End + 14)))
        // นายสมชาย ณ อยุธยา, but the embassy is ณ กรุงฮานอย.
        || (lead.EndsWith("ณ ", StringComparison.Ordinal) || lead.EndsWith("ณ\u00A0", StringComparison.Ordinal)) && !text.AsSpan(span.Start).StartsWith("กรุง", StringComparison.Ordinal);

    // What bears the name of Hồ Chí Minh himself: พิพิธภัณฑ์โฮจิมินห์, สหภาพเยาวชนคอมมิวนิสต์โฮจิมินห์.
    [GeneratedRegex(@"(?:ประธาน|ชาตกาล|ประวัติศาสตร์|พิพิธภัณฑ์|รูปปั้น|อนุสาวรีย์|อนุสรณ์(?:สถาน)?|สุสาน|ความคิด|แนวคิด|อุดมการณ์|คำสอน|แบบอย่าง|คุณธรรม|วิถี|เยาวชน|ยุวชน|คอมมิวนิสต์|ผู้บุกเบิก|รางวัล|เหรียญ|เส้นทาง|ทางหลวง|ครูบา|วีรบุรุษ|รำลึก(?:ถึง)?)[ \u00A0]{0,2}\z")]
    private static partial Regex OfThePresident();

    // ปีละเกือบหมื่นล้านด่ง นาย Truong: money, and who speaks of it.
    [GeneratedRegex(@"(?:ล้าน|หมื่น|แสน|พัน|[\d๐-๙]) ?\z")]
    private static partial Regex Amount();

    // ทางด่วนฮานอย-ไฮฟอง is named by the places at its ends, ทางด่วนกรุงเทพ is a company.
    private static bool IsEndOfExpressway(string text, TextSpan span, string lead) =>
        lead.AsSpan().TrimEnd(" \u00A0").EndsWith("ทางด่วน", StringComparison.Ordinal) && text.AsSpan(span.End..Math.Min(text.Length, span.End + 3)).TrimStart() is ['-' or '–', ..];

    /// <summary>True for a Latin name that ends a longer one: STYLE Bangkok.</summary>
    public static bool EndsLatinName(string lead) => LatinName().IsMatch(lead);

    [GeneratedRegex(@"(?<![A-Za-z])(?!(?:As|In|At|On|The|From|To|And|Of|For|Via|While|When|Since) )[A-Z][A-Za-z]+ \z")]
    private static partial Regex LatinName();

    // It has hospitals in many provinces.
    private static bool IsHospitalCompany(ReadOnlySpan<char> upToName) => upToName.EndsWith("โรงพยาบาลกรุงเทพ", StringComparison.Ordinal) || upToName.EndsWith("รพ.กรุงเทพ", StringComparison.Ordinal);

    /// <summary>True for a province made anew of several: จังหวัดอานซางใหม่.</summary>
    public static bool IsNew(string text, TextSpan span) => New().IsMatch(text.AsSpan(span.End..Math.Min(text.Length, span.End + 6)));

    [GeneratedRegex(@"\A[ \u00A0]?ใหม่(?! ?[ๆ\d])")]
    private static partial Regex New();

    /// <summary>บุกค้น 19 จุดใน 3 จังหวัด, and a list of three.</summary>
    public static bool IsCountedList(string text, int start, int length) =>
        CountedList().Match(text, Math.Max(0, start - 24), Math.Min(24, start)) is { Success: true } counted && CountOfProvinces(counted.ValueSpan, LongestCounted) == length;

    private const int LongestCounted = 4;

    [GeneratedRegex(@"(?<![\d๐-๙.,/] ?)(?:[2-4๒-๔]|สอง|สาม|สี่) ?(?:จังหวัด|จว\.) ?(?:ได้แก่|คือ|ประกอบด้วย)? ?(?:จังหวัด|จ\.)? ?\z")]
    private static partial Regex CountedList();

    /// <summary>True for a name alone in brackets.</summary>
    public static bool IsBracketed(string text, TextSpan span) => span.Start > 0 && text[span.Start - 1] == '(' && span.End < text.Length && text[span.End] == ')';

    /// <summary>True in a line that begins with a number or a bullet.</summary>
    public static bool IsItem(string text, int start)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        return line < start && Item().IsMatch(text.AsSpan(line..start));
    }

    /// <summary>How many lines begin with a number or a bullet.</summary>
    public static int CountOfItems(string text)
    {
        var count = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (Item().IsMatch(line)) count++;
        }
        return count;
    }

    [GeneratedRegex(@"\A[ \u00A0]*(?:[0-9๐-๙]{1,2}[.)]|[•\-–*])")]
    private static partial Regex Item();

    /// <summary>What may stand between two names of a list.</summary>
    public static bool IsListGap(ReadOnlySpan<char> between) => between.Length < 24 && ListGap().IsMatch(between);

    /// <summary>What stands between two names, where it is an office, without what tells it from others of its kind: ศูนย์อุตุนิยมวิทยาภาคใต้ฝั่งตะวันออก จ.สงขลา; else empty.</summary>
    public static string OfficeBetween(string text, int start, int end) =>
        end - start is > ShortestOffice and < LongestOffice && Office().Match(text, start, end - start) is { Success: true } office ? office.Groups[1].Value : "";

    private const int ShortestOffice = 12, LongestOffice = 80;

    [GeneratedRegex(@"\A[\s,]*(?:และ|กับ)?\s*((?:ศูนย์|สำนัก|สถาบัน|สถานี|โรงพยาบาล|มหาวิทยาลัย|เรือนจำ|ศาล)[ก-๎]{5})[^\n,]*(?:จังหวัด|จ\.)\s*\z")]
    private static partial Regex Office();

    /// <summary>True where a name ends and a word of its own begins.</summary>
    public static bool EndsWord(string text, int end) => end >= text.Length || text[end] is not (>= 'ก' and <= '๎') || NextWord().IsMatch(text.AsSpan(end..Math.Min(text.Length, end + 8)));

    /// <summary>True where the last name of a list ends and the sentence goes on: จันทบุรี ระยอง และตราดออกพร้อมกัน.</summary>
    public static bool EndsList(string text, int end) => EndsWord(text, end) || AfterList().IsMatch(text.AsSpan(end..Math.Min(text.Length, end + 8)));

    [GeneratedRegex(@"^(?:ออก|ไป|มา|ขึ้น|ถูก|ใหม่|ทราบ|ยัง|จึง|อีก|นำ|ส่ง|รับ|เพิ่ม|เสริม|ขอ|เตรียม|เสนอ|ตาม|ภาย|ต่อ|ผ่าน|ไม่|เคย|กำลัง|ด้วย|ถึง|หลัง|ก่อน|เพราะ|แต่|แทน|ทุก|อาจ|ควร)")]
    private static partial Regex AfterList();

    /// <summary>True where no letter of another word stands before.</summary>
    public static bool StartsWord(string text, int start) => start == 0 || text[start - 1] is not (>= 'ก' and <= '๎') || ListWord().IsMatch(text.AsSpan(Math.Max(0, start - 12)..start));

    /// <summary>How many provinces the words say the story is about (ตรวจราชการ 3 จังหวัด); 0 when they do not, or tell of more.</summary>
    public static int CountOfProvinces(ReadOnlySpan<char> words, int most)
    {
        foreach (var match in Counted().EnumerateMatches(words))
        {
            if (ValueOf(words.Slice(match.Index, match.Length)) is var count && count <= most) return count;
        }
        return 0;
    }

    /// <summary>True when the words say so many provinces, whatever else they count: น้ำท่วม 16 จังหวัด ผ่านไม่ได้ 8 จังหวัด.</summary>
    public static bool Counts(ReadOnlySpan<char> words, int provinces)
    {
        foreach (var match in Counted().EnumerateMatches(words))
        {
            if (ValueOf(words.Slice(match.Index, match.Length)) == provinces) return true;
        }
        return false;
    }

    private static int ValueOf(ReadOnlySpan<char> count)
    {
        return count switch
        {
            "สอง" => 2,
            "สาม" => 3,
            "สี่" => 4,
            "ห้า" => 5,
            "หก" => 6,
            "เจ็ด" => 7,
            "แปด" => 8,
            "เก้า" => 9,
            "สิบ" => 10,
            [_, var digit] => 10 + Digit(digit),
            [var digit] => Digit(digit),
            _ => 0,
        };

        static int Digit(char digit) => digit >= '๐' ? digit - '๐' : digit - '0';
    }

    [GeneratedRegex(@"(?<![\d๐-๙.,/] ?)(?:[2-9๒-๙]|1[0-2]|๑[๐-๒]|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)(?= ?(?:จังหวัด|จว\.)(?!ชายแดน))")]
    private static partial Regex Counted();

    [GeneratedRegex(@"(?:จังหวัด|จ\.|จว\.|tỉnh|tinh|province of)[ \u00A0]{0,2}\z", RegexOptions.IgnoreCase)]
    private static partial Regex Province();

    [GeneratedRegex(@"(?:นคร|เมือง|กรุง|thành phố|TP\.?|city of)[ \u00A0]{0,2}\z", RegexOptions.IgnoreCase)]
    private static partial Regex City();

    [GeneratedRegex(@"(?:อำเภอ|อําเภอ|กิ่งอำเภอ|(?<![ก-๎])อ\.|เขต|huyện|thị xã|thành phố|District of)[ \u00A0]{0,2}\z", RegexOptions.IgnoreCase)]
    private static partial Regex District();

    [GeneratedRegex(@"(?:ผู้ว่า(?:ราชการ|ฯ)?|ผวจ\.|ศาลากลาง|พ่อเมือง|(?<!\S)เมือง|เมืองเก่า|(?:ครม\.|คณะรัฐมนตรี) ?สัญจร ?(?:ที่)?|ชาวเมือง|(?<!ประชา|เข้า)ชาว|แขวงทางหลวง(?:ชนบท)?|เทศบาล(?:เมือง|นคร)?|ท่าอากาศยาน|สนามบิน|ท่าเรือ|ด่านศุลกากร|อุทยานธรณี|วิทยาลัย(?:เทคนิค|อาชีวศึกษา|เกษตรและเทคโนโลยี)|อบจ\.|สสจ\.|สพป\.|ปภ\.|ตม\.|นายก อบจ\.)[ \u00A0]{0,2}\z")]
    private static partial Regex Home();

    [GeneratedRegex(@"(?:แขวง|(?:ถนน|ถ\.)(?:ศรี)?|(?:มาตรการ|ความ)ริเริ่ม|(?<!ทาง)แยก|โรงเรียนศรี|(?:(?<!ชุมทาง)ถนน(?!สาย)|ซอย)(?:(?!ช่วง)[ก-๎]){2,16} ?[-–] ?|ซอย|แม่น้ำ|ลุ่มน้ำ|คลอง|ตำบล|ต\.|(?:สมรภูมิ|ชัยชนะ|ยุทธการ|การรบ|ศึก|แคมเปญ|การรณรงค์)(?:แห่ง|ที่|ใน)?|(?<!วิทยาลัย)มหาวิทยาลัย|มหาวิทยาลัยราชภั[ฏฎ]|บรมราชชนนี|มรภ\.|โรงเรียน|บริษัท|บมจ\.|สหกรณ์|ระบบขนส่งมวลชน|ทางด่วน(?:และรถไฟฟ้า)?|รถไฟฟ้า(?:ใต้ดิน)?|อู่|นอร์ทห?์?|(?<![ก-๎])เมืองศรี|(?<![ก-๎])ศรี|ข้าวหอม|ข้าวเปลือก(?:หอม)?|ไก่|เพลง|ผัดหมี่|ก๋วยเตี๋ยว|มะลิดำ|เป้าหมาย|แผนปฏิบัติการ|(?<!จังห)วัด|ธนาคาร|(?<!ทำเนียบ)ประธานาธิบดี|(?<!พัท)ลุง|นามสกุล|กรมหลวง|กรมพระ(?:ยา)?|กรมขุน|กรมหมื่น|สมัย|ยุค|อาณาจักร|ศิลปะ|กรุงศรี|อาคาร|One |UNESCO |(?<!ด่ง|ดง|ดอง|เจ้า)นาย|นาง|นางสาว|สหาย|ดร\.)[ \u00A0]{0,2}\z")]
    private static partial Regex Other();

    [GeneratedRegex(@"^(?:ตัดใหม่|(?:ราช)?นครินทร์|นเรนทร|ดิเรกฤทธิ์|[ \u00A0]?แคปปิตอล|[ \u00A0]?ยูไนเต็ด|[ \u00A0]?เอฟซี|อภิวัฒน์|โพสต์|พาณิชย์(?! ?จังหวัด)|ธุรกิจ(?!ท)|ประกันภัย|ดุสิตเวชการ|[ \u00A0](?:Post|Bank|Airways|Glass|Gems)\b|ทัวร์|ธนบุรี)")]
    private static partial Regex OtherAfter();

    // ชุมพร 5,000 ชุด และตรัง: how much of each may stand between; 1) กระบี่ 2) จันทบุรี.
    [GeneratedRegex(@"^(?: ?\(?[+]?[\d๐-๙,.]+ ?(?:%|[ก-๎]{1,10}\.?)?\)?(?= |,|และ))?[\s,/\u00A0–-]*(?:และ|กับ|รวมทั้ง|รวมถึง|หรือ|,|/)?[\s\u00A0]*(?:[\d๐-๙]{1,2}[).] ?)?(?:จังหวัด|จ\.)?[\s\u00A0]*$")]
    private static partial Regex ListGap();

    /// <summary>True after letters that make another word of a name: เผยแพร่.</summary>
    public static bool EndsAnotherWord(string text, int start) => OtherWord().IsMatch(text.AsSpan(Math.Max(0, start - 8)..start));

    [GeneratedRegex(@"(?:เผย|แผ่|ระบาด|การ|น่า)\z")]
    private static partial Regex OtherWord();

    [GeneratedRegex(@"^(?:และ|ทั้ง|ได้|ที่|ใน|ซึ่ง|โดย|มี|เพื่อ|เป็น|จะ|ว่า|กับ|หรือ|ให้|จำนวน|รวม|ตั้งแต่|เมื่อ|พร้อม|จัด|เข้า|นั้น|นี้|แล้ว|สั่ง|ต้อง|ก็|ร่วม|ลง|เร่ง|ลุย|พบ|เปิด|ตรวจ|เยี่ยม|มอบ|ช่วย|หารือ|ประชุม|เดินหน้า|ย้ำ|เผย|รับมือ|แก้|ติดตาม)")]
    private static partial Regex NextWord();

    [GeneratedRegex(@"(?:ได้แก่|คือ|เช่น|อาทิ|ประกอบด้วย|ที่|ใน|และ|กับ|หรือ|จาก|ของ|ถึง|เยือน|แถว|พื้นที่|เชื่อม|ช่วง|ระหว่าง)\z")]
    private static partial Regex ListWord();
}
