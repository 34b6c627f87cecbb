using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Places;

/// <summary>What the words around a place's name say about it.</summary>
internal static partial class PlaceContext
{
    private const int Reach = 26;

    // The longest address from the hall to the province.
    private const int Address = 110;

    /// <summary>The words before a name, enough to tell what it is.</summary>
    public static string Lead(string text, TextSpan span) => text[Math.Max(0, span.Start - Reach)..span.Start];

    /// <summary>จังหวัด and the like directly before; null without.</summary>
    public static string? ProvinceHead(string lead) => Province().Match(lead) is { Success: true } said ? said.Value.Trim() : null;

    public static bool IsCity(string lead) => City().IsMatch(lead);

    public static bool IsDistrict(string lead) => District().IsMatch(lead);

    /// <summary>Words only a province's own name follows: ผู้ว่าฯ, ศาลากลาง, ชาว, เมือง.</summary>
    public static bool IsHome(string lead) => Home().IsMatch(lead);

    /// <summary>A road, a river, a Lao province, a bank, a prince or an age named like one of ours.</summary>
    public static bool IsOther(string text, TextSpan span, string lead) =>
        Other().IsMatch(lead) || IsHospitalCompany(text.AsSpan(0, span.End)) || OtherAfter().IsMatch(text.AsSpan(span.End..Math.Min(text.Length, span.End + 14)))
        // นายสมชาย ณ อยุธยา, but the embassy is ณ กรุงฮานอย.
        || (lead.EndsWith("ณ ", StringComparison.Ordinal) || lead.EndsWith("ณ\u00A0", StringComparison.Ordinal)) && !text.AsSpan(span.Start).StartsWith("กรุง", StringComparison.Ordinal);

    // It has hospitals in many provinces.
    private static bool IsHospitalCompany(ReadOnlySpan<char> upToName) => upToName.EndsWith("โรงพยาบาลกรุงเทพ", StringComparison.Ordinal) || upToName.EndsWith("รพ.กรุงเทพ", StringComparison.Ordinal);

    /// <summary>A hall or hotel where people from elsewhere meet.</summary>
    public static bool IsVenue(string text, TextSpan span)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
        var start = Math.Max(line, span.Start - Address);
        if (start < span.Start && Venue().IsMatch(text.AsSpan(start..span.Start))) return true;
        // ณ โรงแรม…, and the line breaks before อำเภอปากเกร็ด จังหวัดนนทบุรี.
        if (line < 2 || !AddressOnly().IsMatch(text.AsSpan(line..span.Start))) return false;
        var before = text.LastIndexOf('\n', line - 2) + 1;
        return before < line - 1 && Venue().IsMatch(text.AsSpan(Math.Max(before, line - Address)..(line - 1)));
    }

    [GeneratedRegex(@"\A[ \u00A0]*(?:(?:แขวง|ตำบล|ต\.|เขต|อำเภอ|อ\.|ถนน|ถ\.)[ \u00A0]?[ก-๎]{2,20}[ \u00A0]*)*(?:จังหวัด|จ\.|อำเภอ|อ\.|เขต)?[ \u00A0]*\z")]
    private static partial Regex AddressOnly();

    /// <summary>Where somebody of the story was born or lives.</summary>
    public static bool IsResidence(string text, TextSpan span) => Residence().IsMatch(text.AsSpan(Math.Max(0, span.Start - 60)..span.Start));

    /// <summary>A member's constituency, a branch in brackets, an example, a lake: named, but not where anything happens.</summary>
    public static bool IsAside(string text, TextSpan span, int listStart)
    {
        var before = text.AsSpan(Math.Max(0, span.Start - 40)..span.Start);
        return Aside().IsMatch(before) || IsRanked(text, span) || IsPastOffice(text, span) || Example().IsMatch(text.AsSpan(Math.Max(0, listStart - 40)..listStart)) || Bracket().IsMatch(before) && span.End < text.Length && text[span.End] == ')' || text.AsSpan(span.End).TrimStart().StartsWith("เป็นต้น", StringComparison.Ordinal) || text.AsSpan(span.End).StartsWith("โมเดล", StringComparison.Ordinal);
    }

    // อันดับที่ 4 : เรื่อง…: one of the rumours or prices of a week.
    private static bool IsRanked(string text, TextSpan span) => text.AsSpan(text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1).StartsWith("อันดับ", StringComparison.Ordinal);

    // พ้นจากตำแหน่งเลขาธิการจังหวัดกวางจิ, เคยดำรงตำแหน่งหัวหน้าตำรวจจังหวัดบิ่ญดิ่ญ และรองผู้อำนวยการตำรวจจังหวัดบิ่ญดิ่ญ: where somebody of the story served before.
    private static bool IsPastOffice(string text, TextSpan span) => PastOffice().IsMatch(text.AsSpan(Math.Max(text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1, span.Start - 2 * Address)..span.Start));

    [GeneratedRegex(@"(?:เคย(?:ดำรงตำแหน่ง|รับตำแหน่ง|รับราชการ|ทำงาน|ปฏิบัติงาน|เป็น)|พ้นจาก(?:การดำรง)?ตำแหน่ง|(?:หยุด|ยุติ)(?:การ)?ดำรงตำแหน่ง)(?:(?!ปัจจุบัน|ต่อมา|ก่อนที่จะ|ได้รับแต่งตั้งเป็น|ดำรงตำแหน่ง)[^\n])*\z|อดีต[ก-๎]{3,60} ?(?:จังหวัด|จ\.)? ?\z")]
    private static partial Regex PastOffice();

    [GeneratedRegex(@"(?:ส\.ส\.|สส\.|ส\.ว\.|สว\.|สมาชิกสภาผู้แทนราษฎร|สมาชิกวุฒิสภา|ผู้แทนราษฎร)[ \u00A0]?(?:จังหวัด|จ\.)?[ \u00A0]?\z|(?:นายกสมาคม|ประธานเครือข่าย|ประธานชมรม|ประธานหอการค้า)[ก-๎]{0,40}[ \u00A0]?(?:จังหวัด|จ\.)?[ \u00A0]?\z|(?:ทะเลสาบ|สพป\.|สพม\.|ศูนย์(?:วิจัย|เมล็ดพันธุ์|พัฒนา|เรียนรู้|ส่งเสริม|ฝึก)[ก-๎]{0,24}(?<!จังหวัด))[ \u00A0]?\z")]
    private static partial Regex Aside();

    [GeneratedRegex(@"(?:อาทิ|เช่น|ตัวอย่าง)[^\n,;]{0,30}\z")]
    private static partial Regex Example();

    [GeneratedRegex(@"\((?:จังหวัด|จ\.)?[ \u00A0]?\z")]
    private static partial Regex Bracket();

    /// <summary>ณ and what stands there, up to the name: where something happened.</summary>
    public static bool IsSite(string text, TextSpan span)
    {
        var start = Math.Max(text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1, span.Start - 2 * Address);
        return start < span.Start && Site().IsMatch(text.AsSpan(start..span.Start));
    }

    // A place may be three: ณ ฝายแม่สา โครงการสระเก็บน้ำ และโครงการเขื่อน จังหวัดเชียงใหม่.
    [GeneratedRegex(@"(?<=^|[\s(])ณ[ \u00A0](?!วันที่)(?:(?!(?:[ \u00A0])(?:โดย|ซึ่ง|เพื่อ|และ(?!โครงการ|วัด|ศูนย์|โรง|พื้นที่)|ว่า|ทั้งนี้))[^\n])*(?:จังหวัด|จ\.)[ \u00A0]?\z")]
    private static partial Regex Site();

    /// <summary>What stands between the provinces of two places where something happened: และ and the second place.</summary>
    public static bool IsNextSite(ReadOnlySpan<char> between) => between.Length is > 4 and < Address && NextSite().IsMatch(between);

    [GeneratedRegex(@"\A[ \u00A0,]*และ(?! ?(?:จังหวัด|จ\.))(?:(?![ \u00A0](?:โดย|ซึ่ง|เพื่อ|ว่า|ทั้งนี้|ได้|มี))[^\n])*(?:จังหวัด|จ\.)[ \u00A0]?\z")]
    private static partial Regex NextSite();

    /// <summary>ณ or ที่ and a city of Viet Nam: where people met.</summary>
    public static bool IsCitySite(string text, TextSpan span) => CitySite().IsMatch(text.AsSpan(Math.Max(0, span.Start - 24)..span.Start));

    // But not สถานกงสุลใหญ่ ณ นครโฮจิมินห์.
    [GeneratedRegex(@"(?<!(?:กงสุล(?:ใหญ่)?|ทูต(?:ไทย)?) ?)(?:ณ ?|ที่)(?:นคร|เมือง) ?\z")]
    private static partial Regex CitySite();

    /// <summary>บุกค้น 19 จุดใน 3 จังหวัด, and a list of three.</summary>
    public static bool IsCountedList(string text, int start, int length) =>
        CountedList().Match(text, Math.Max(0, start - 24), Math.Min(24, start)) is { Success: true } counted && CountOfProvinces(counted.ValueSpan, LongestCounted) == length;

    private const int LongestCounted = 4;

    [GeneratedRegex(@"(?<![\d๐-๙.,/] ?)(?:[2-4๒-๔]|สอง|สาม|สี่) ?(?:จังหวัด|จว\.) ?(?:ได้แก่|คือ|ประกอบด้วย)? ?(?:จังหวัด|จ\.)? ?\z")]
    private static partial Regex CountedList();

    /// <summary>True for a name alone in brackets.</summary>
    public static bool IsBracketed(string text, TextSpan span) => span.Start > 0 && text[span.Start - 1] == '(' && span.End < text.Length && text[span.End] == ')';

    /// <summary>The governor is there.</summary>
    public static bool IsGovernor(string text, TextSpan span) => Governor().IsMatch(text.AsSpan(Math.Max(0, span.Start - 30)..span.Start));

    /// <summary>The governor is there to welcome those whose story it is: โดยมี นาย… ผู้ว่าราชการจังหวัด…</summary>
    public static bool IsHost(string text, TextSpan span) => Host().IsMatch(text.AsSpan(Math.Max(0, span.Start - 80)..span.Start));

    [GeneratedRegex(@"(?:โดยมี|พร้อมด้วย|ร่วมด้วย|ร่วมกับ|และมี) ?(?:นาย|นาง|พล|พ\.|ว่าที่|ดร\.|ม\.|ท่าน)[^\n,]{0,50}(?:ผู้ว่าราชการ|ผู้ว่าฯ|ผวจ\.)[ \u00A0]?(?:จังหวัด|จ\.)?[ \u00A0]?\z")]
    private static partial Regex Host();

    [GeneratedRegex(@"(?:ผู้ว่าราชการ|ผู้ว่าฯ|ผวจ\.)[ \u00A0]?(?:จังหวัด|จ\.)?[ \u00A0]?\z")]
    private static partial Regex Governor();

    [GeneratedRegex(@"(?:อาศัยอยู่|อยู่บ้านเลขที่|ภูมิลำเนา|เกิด(?:ที่|ใน|เมื่อ)|บ้านเกิด|เป็นชาว)[^\n]{0,50}$")]
    private static partial Regex Residence();

    /// <summary>Where a train or a road goes to: ขบวนรถเร็วที่ 168 กันตัง - กรุงเทพ.</summary>
    public static bool IsEndOfRoute(string text, TextSpan span)
    {
        var before = text.AsSpan(Math.Max(0, span.Start - 40)..span.Start);
        return Route().IsMatch(before) || RouteFrom().IsMatch(before) && Dash().IsMatch(text.AsSpan(span.End..Math.Min(text.Length, span.End + 3)));
    }

    // เดินรถยาวจาก กทม-สุไหงโกลก
    [GeneratedRegex(@"(?:รถ|สาย|เที่ยวบิน|เส้นทาง)[^\n]{0,14}\z")]
    private static partial Regex RouteFrom();

    [GeneratedRegex(@"(?:รถ|สาย|ทาง|เที่ยวบิน|เส้น|ช่วง)[^\n]{0,24}[ก-๎] ?[-–] ?\z")]
    private static partial Regex Route();

    /// <summary>An end that a road is named by: ทางด่วนโฮจิมินห์-จุงเลือง.</summary>
    public static bool IsRoad(string text, TextSpan span)
    {
        var before = text.AsSpan(Math.Max(0, span.Start - 40)..span.Start);
        return Road().IsMatch(before) && (Dash().IsMatch(text.AsSpan(span.End..Math.Min(text.Length, span.End + 3))) || before.TrimEnd() is [.., '-' or '–']);
    }

    [GeneratedRegex(@"(?:ทางด่วน|มอเตอร์เวย์|ทางรถไฟ|ทางหลวงพิเศษ)(?:สาย)?[^\n,]{0,30}\z")]
    private static partial Regex Road();

    [GeneratedRegex(@"\A ?[-–]")]
    private static partial Regex Dash();

    /// <summary>The words before a list that say where something was done: ตรวจค้น 13 จุด ในจังหวัดเชียงราย และเชียงใหม่.</summary>
    public static bool IsArea(string text, int listStart) => Area().IsMatch(text.AsSpan(Math.Max(0, listStart - 24)..listStart));

    [GeneratedRegex(@"(?:ใน|พื้นที่)(?:เขต)?(?:พื้นที่)? ?(?:จังหวัด|จ\.) ?\z")]
    private static partial Regex Area();

    /// <summary>Whose leaders act: คณะผู้แทนผู้นำจังหวัดฮหว่าบิ่ญ จุดธูปที่…</summary>
    public static bool IsActor(string text, TextSpan span) => Actor().IsMatch(text.AsSpan(Math.Max(0, span.Start - 40)..span.Start));

    [GeneratedRegex(@"(?:คณะผู้แทน|คณะทำงาน|คณะผู้นำ)(?:(?!จาก)[ก-๎ ]){0,16}จังหวัด ?\z")]
    private static partial Regex Actor();

    /// <summary>Where the people of the story went.</summary>
    public static bool IsDestination(string text, int start) => Destination().IsMatch(text.AsSpan(Math.Max(0, start - 80)..start));

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

    /// <summary>True where people meet in Government House, parliament or a ministry.</summary>
    public static bool IsSeatOfGovernment(ReadOnlySpan<char> words) => Government().IsMatch(words);

    [GeneratedRegex(@"(?:ณ|ที่) ?(?:ทำเนียบรัฐบาล|รัฐสภา|กระทรวง)|(?:ตึก|อาคาร|ห้อง)[^\n]{0,60}(?:ทำเนียบรัฐบาล|รัฐสภา|กระทรวง)")]
    private static partial Regex Government();

    /// <summary>What may stand between two names of a list.</summary>
    public static bool IsListGap(ReadOnlySpan<char> between) => between.Length < 24 && ListGap().IsMatch(between);

    /// <summary>True where a name ends and a word of its own begins.</summary>
    public static bool EndsWord(string text, int end) => end >= text.Length || text[end] is not (>= 'ก' and <= '๎') || NextWord().IsMatch(text.AsSpan(end..Math.Min(text.Length, end + 8)));

    /// <summary>True where no letter of another word stands before.</summary>
    public static bool StartsWord(string text, int start) => start == 0 || text[start - 1] is not (>= 'ก' and <= '๎') || ListWord().IsMatch(text.AsSpan(Math.Max(0, start - 12)..start));

    /// <summary>How many provinces the words say the story is about (ตรวจราชการ 3 จังหวัด); 0 when they do not, or tell of more.</summary>
    public static int CountOfProvinces(ReadOnlySpan<char> words, int most)
    {
        foreach (var match in Counted().EnumerateMatches(words))
        {
            var count = words.Slice(match.Index, match.Length) switch
            {
                "สอง" => 2,
                "สาม" => 3,
                "สี่" => 4,
                "ห้า" => 5,
                [>= '๐' and <= '๙' and var digit] => digit - '๐',
                [var digit] => digit - '0',
                _ => 0,
            };
            if (count <= most) return count;
        }
        return 0;
    }

    [GeneratedRegex(@"(?<![\d๐-๙.,/] ?)(?:[2-5๒-๕]|สอง|สาม|สี่|ห้า)(?= ?(?:จังหวัด|จว\.)(?!ชายแดน))")]
    private static partial Regex Counted();

    [GeneratedRegex(@"(?:จังหวัด|จ\.|จว\.|tỉnh|tinh|province of)[ \u00A0]{0,2}\z", RegexOptions.IgnoreCase)]
    private static partial Regex Province();

    [GeneratedRegex(@"(?:นคร|เมือง|กรุง|thành phố|TP\.?|city of)[ \u00A0]{0,2}\z", RegexOptions.IgnoreCase)]
    private static partial Regex City();

    [GeneratedRegex(@"(?:อำเภอ|อําเภอ|กิ่งอำเภอ|อ\.|เขต|huyện|thị xã|thành phố|District of)[ \u00A0]{0,2}\z", RegexOptions.IgnoreCase)]
    private static partial Regex District();

    [GeneratedRegex(@"(?:ผู้ว่า(?:ราชการ|ฯ)?|ผวจ\.|ศาลากลาง|พ่อเมือง|(?<!\S)เมือง|ชาวเมือง|(?<!ประชา|เข้า)ชาว|แขวงทางหลวง(?:ชนบท)?|เทศบาล(?:เมือง|นคร)?|ท่าอากาศยาน|สนามบิน|อบจ\.|สสจ\.|สพป\.|ปภ\.|ตม\.|นายก อบจ\.)[ \u00A0]{0,2}\z")]
    private static partial Regex Home();

    [GeneratedRegex(@"(?:แขวง|ถนน(?:ศรี)?|ถ\.|(?<!ทาง)แยก|โรงเรียนศรี|(?:ถนน|ซอย)[ก-๎]{2,16} ?[-–] ?|ซอย|แม่น้ำ|ลุ่มน้ำ|คลอง|ตำบล|ต\.|(?:สมรภูมิ|ชัยชนะ|ยุทธการ|การรบ|ศึก)(?:แห่ง|ที่|ใน)?|(?<!วิทยาลัย)มหาวิทยาลัย|มหาวิทยาลัยราชภั[ฏฎ]|บรมราชชนนี|มรภ\.|โรงเรียน|บริษัท|ข้าวหอม|ข้าวเปลือกหอม|ไก่|เพลง|ผัดหมี่|มะลิดำ|เป้าหมาย|แผนปฏิบัติการ|(?<!จังห)วัด|ธนาคาร|ประธานาธิบดี|(?<!พัท)ลุง|นามสกุล|กรมหลวง|กรมพระ(?:ยา)?|กรมขุน|กรมหมื่น|สมัย|ยุค|อาณาจักร|ศิลปะ|กรุงศรี|อาคาร|One |UNESCO |(?<!ด่ง|ดง|ดอง|เจ้า)นาย|นาง|นางสาว|สหาย|ดร\.)[ \u00A0]{0,2}\z")]
    private static partial Regex Other();

    [GeneratedRegex(@"^(?:ตัดใหม่|ราชนครินทร์|นเรนทร|ดิเรกฤทธิ์|[ \u00A0]?แคปปิตอล|[ \u00A0]?ยูไนเต็ด|[ \u00A0]?เอฟซี|อภิวัฒน์|โพสต์|พาณิชย์(?! ?จังหวัด)|ธุรกิจ(?!ท)|ประกันภัย|ดุสิตเวชการ|[ \u00A0](?:Post|Bank|Airways|Glass)\b)")]
    private static partial Regex OtherAfter();

    [GeneratedRegex(@"(?:โรงแรม|รร\.|รีสอร์[ทต]|ฮอลล์|ห้างสรรพสินค้า|บอลรูม|ศูนย์(?:การ)?ประชุม|คอนเวนชั่น|อิมแพ[็ค]*|ทำเนียบ|(?<=(?:ณ|ที่) ?)กระทรวง|(?<=ณ )สถาบัน|สำนักงานปลัด|สำนักงานใหญ่|ตึก|อาคาร|ห้องประชุม|ห้องบอลรูม|เมืองทองธานี|ศูนย์แสดงสินค้า|ไบเทค|ศูนย์การค้า|เดอะมอลล์|เซ็นทรัล|โรบินสัน|Hotel|Resort|Convention|Hall)(?:(?!ศาลากลาง|ลงพื้นที่|เดินทางไป|สนามกีฬา|อุทยานการ)[^\n])*$|(?:กระทรวง|กรม)(?:(?!ลงพื้นที่|เดินทาง)[ก-๎]){3,24}[ \u00A0]+(?:จังหวัด|จ\.)[ \u00A0]*$")]
    private static partial Regex Venue();

    [GeneratedRegex(@"(?:เดินทาง(?:ไป|มา|ลงพื้นที่)?(?:เยือน|ยัง|ตรวจ)?|เยือน|ลงพื้นที่|ตรวจเยี่ยม|ตรวจราชการ)[^\n]{0,60}$")]
    private static partial Regex Destination();

    [GeneratedRegex(@"^[\s,/\u00A0-]*(?:และ|กับ|รวมทั้ง|รวมถึง|หรือ|,|/)?[\s\u00A0]*(?:จังหวัด|จ\.)?[\s\u00A0]*$")]
    private static partial Regex ListGap();

    /// <summary>True after letters that make another word of a name: เผยแพร่.</summary>
    public static bool EndsAnotherWord(string text, int start) => OtherWord().IsMatch(text.AsSpan(Math.Max(0, start - 8)..start));

    [GeneratedRegex(@"(?:เผย|แผ่|ระบาด|การ|น่า)\z")]
    private static partial Regex OtherWord();

    [GeneratedRegex(@"^(?:และ|ทั้ง|ได้|ที่|ใน|ซึ่ง|โดย|มี|เพื่อ|เป็น|จะ|ว่า|กับ|หรือ|ให้|จำนวน|รวม|ตั้งแต่|เมื่อ|พร้อม|จัด|เข้า|นั้น|นี้|แล้ว|สั่ง|ต้อง|ก็|ร่วม|ลง|เร่ง|ลุย|พบ|เปิด|ตรวจ|เยี่ยม|มอบ|ช่วย|หารือ|ประชุม|เดินหน้า|ย้ำ|เผย|รับมือ|แก้|ติดตาม)")]
    private static partial Regex NextWord();

    [GeneratedRegex(@"(?:ได้แก่|คือ|เช่น|อาทิ|ประกอบด้วย|ที่|ใน|และ|กับ|หรือ|จาก|ของ|ถึง|เยือน|แถว|พื้นที่)\z")]
    private static partial Regex ListWord();
}
