using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Places;

/// <summary>The words that say where a story plays, and where people only meet.</summary>
internal static partial class SceneWords
{
    // The longest address from the hall to the province.
    private const int Address = 110;

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

    [GeneratedRegex(@"\A[ \u00A0]*(?:(?:แขวง|ตำบล|ต\.|เขต|อำเภอ|อ\.|ถนน|ถ\.)[ \u00A0]?[ก-๎]{2,20}[ \u00A0]*)*(?:จังหวัด|จ\.|อำเภอ|อ\.|เขต)?[ \u00A0]*\z", RegexOptions.NonBacktracking)]
    private static partial Regex AddressOnly();

    /// <summary>ณ and what stands there, up to the name: where something happened.</summary>
    public static bool IsSite(string text, TextSpan span)
    {
        var start = Math.Max(text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1, span.Start - 2 * Address);
        return start < span.Start && Site().IsMatch(text.AsSpan(start..span.Start));
    }

    // A place may be three: ณ ฝายแม่สา โครงการสระเก็บน้ำ และโครงการเขื่อน จังหวัดเชียงใหม่.
    [GeneratedRegex(@"(?<=^|[\s(])ณ[ \u00A0](?!วันที่)(?:(?!(?:[ \u00A0])(?:โดย|ซึ่ง|เพื่อ|และ(?!โครงการ|วัด|ศูนย์|โรง|พื้นที่)|ว่า|ทั้งนี้))[^\n])*(?:จังหวัด|จ\.)[ \u00A0]?\z")]
    private static partial Regex Site();

    /// <summary>ณ or ที่ and a city of Viet Nam: where people met.</summary>
    public static bool IsCitySite(string text, TextSpan span) => CitySite().IsMatch(text.AsSpan(Math.Max(0, span.Start - 24)..span.Start));

    // But not สถานกงสุลใหญ่ ณ นครโฮจิมินห์.
    [GeneratedRegex(@"(?<!(?:กงสุล(?:ใหญ่)?|ทูต(?:ไทย)?) ?)(?:ณ ?|ที่)(?:นคร|เมือง) ?\z")]
    private static partial Regex CitySite();

    /// <summary>ณ directly before the name.</summary>
    public static bool IsThere(string text, TextSpan span) => There().IsMatch(text.AsSpan(Math.Max(0, span.Start - 12)..span.Start));

    [GeneratedRegex(@"(?<!\S)ณ[ \u00A0]?(?:กรุง|นคร)?[ \u00A0]?\z")]
    private static partial Regex There();

    /// <summary>The governor is there.</summary>
    public static bool IsGovernor(string text, TextSpan span) => Governor().IsMatch(text.AsSpan(Math.Max(0, span.Start - 30)..span.Start));

    /// <summary>The governor is there to welcome those whose story it is: โดยมี นาย… ผู้ว่าราชการจังหวัด…</summary>
    public static bool IsHost(string text, TextSpan span) => Host().IsMatch(text.AsSpan(Math.Max(0, span.Start - 140)..span.Start));

    [GeneratedRegex(@"(?:โดยมี|พร้อมด้วย|ร่วมด้วย|ร่วมกับ|และมี) ?(?:นาย|นาง|พล|พ\.|ว่าที่|ดร\.|ม\.|ท่าน)[^\n,]{0,110}(?:ผู้ว่าราชการ|ผู้ว่าฯ|ผวจ\.)[ \u00A0]?(?:จังหวัด|จ\.)?[ \u00A0]?\z")]
    private static partial Regex Host();

    [GeneratedRegex(@"(?:ผู้ว่าราชการ|ผู้ว่าฯ|ผวจ\.)[ \u00A0]?(?:จังหวัด|จ\.)?[ \u00A0]?\z")]
    private static partial Regex Governor();

    /// <summary>The words before a list that say where something was done: ตรวจค้น 13 จุด ในจังหวัดเชียงราย และเชียงใหม่.</summary>
    public static bool IsArea(string text, int listStart) => Area().IsMatch(text.AsSpan(Math.Max(0, listStart - 24)..listStart));

    [GeneratedRegex(@"(?:ใน|พื้นที่)(?:เขต)?(?:พื้นที่)? ?(?:จังหวัด|จ\.) ?\z|นำร่อง(?:ใน)?(?:พื้นที่)? ?\z")]
    private static partial Regex Area();

    /// <summary>The same of a headline, where nothing is said of other places: เด็กบนท้องถนนในเขตกรุงเทพมหานคร.</summary>
    public static bool IsAreaOfHeadline(string text, TextSpan span) =>
        HeadlineArea().IsMatch(text.AsSpan(Math.Max(0, span.Start - 24)..span.Start)) && !AndElsewhere().IsMatch(text.AsSpan(span.End..Math.Min(text.Length, span.End + 6)));

    [GeneratedRegex(@"ใน(?:เขต(?:พื้นที่)?|พื้นที่) ?\z")]
    private static partial Regex HeadlineArea();

    [GeneratedRegex(@"\A[ .]*(?:-|–|และ)")]
    private static partial Regex AndElsewhere();

    /// <summary>Whose leaders act: คณะผู้แทนผู้นำจังหวัดฮหว่าบิ่ญ จุดธูปที่…</summary>
    public static bool IsActor(string text, TextSpan span) => Actor().IsMatch(text.AsSpan(Math.Max(0, span.Start - 40)..span.Start));

    [GeneratedRegex(@"(?:คณะผู้แทน|คณะทำงาน|คณะผู้นำ)(?:(?!จาก)[ก-๎ ]){0,16}จังหวัด ?\z")]
    private static partial Regex Actor();

    /// <summary>Where the people of the story went.</summary>
    public static bool IsDestination(string text, int start) => Destination().IsMatch(text.AsSpan(Math.Max(0, start - 80)..start));

    /// <summary>What people of the story went to see: ลงพื้นที่ บริษัท… จังหวัดชลบุรี.</summary>
    public static bool IsVisited(string text, TextSpan span) => Visited().IsMatch(text.AsSpan(Math.Max(0, span.Start - 80)..span.Start));

    [GeneratedRegex(@"(?<!จะ[ก-๎]{0,16})(?:ลงพื้นที่|ตรวจเยี่ยม|ตรวจราชการ)[^\n,]{0,60}(?:จังหวัด|จ\.)[ \u00A0]?\z")]
    private static partial Regex Visited();

    /// <summary>Where people of the story went on the same day: ในวันเดียวกัน ประธาน… ได้ไปเยือน… นครเกิ่นเทอ.</summary>
    public static bool IsSameDay(string text, TextSpan span) => SameDay().IsMatch(text.AsSpan(0, span.Start)[(text.AsSpan(0, span.Start).LastIndexOf('\n') + 1)..]);

    [GeneratedRegex(@"\A(?:ใน|เมื่อ)?(?:บ่าย|เช้า|ค่ำ|เย็น)?วันเดียวกัน[^\n]*(?:เยือน|เยี่ยม|ลงพื้นที่|เดินทาง)[^\n]*\z")]
    private static partial Regex SameDay();

    /// <summary>True where people of the whole country meet: that they do so in one province is no news of it.</summary>
    public static bool IsNationalMeeting(ReadOnlySpan<char> words) => Meeting().IsMatch(words) && National().IsMatch(words);

    [GeneratedRegex(@"(?<!หอ)ประชุม|สัมมนา|อบรม|มอบนโยบาย|เวที")]
    private static partial Regex Meeting();

    [GeneratedRegex(@"(?:ผู้ว่าราชการจังหวัด|ผู้ว่าฯ|นายก(?!รัฐมนตรี|ฯ)|หัวหน้า|ผู้แทน|ผู้บริหาร|เครือข่าย|อาสาสมัคร)[^\n]{0,60}(?:ทุกจังหวัด|ทั่วประเทศ|(?:7[67]|๗[๖๗]) ?จังหวัด)|(?:1[23]|๑[๒๓]) เขตสุขภาพ")]
    private static partial Regex National();

    /// <summary>True where people of many countries meet.</summary>
    public static bool IsInternationalMeeting(ReadOnlySpan<char> words) => International().IsMatch(words);

    [GeneratedRegex(@"ประชุม(?:เชิงปฏิบัติการ)?(?:ระดับ)? ?(?:รัฐมนตรี|รมว\.|สุดยอด|ผู้นำ|นานาชาติ|อาเซียน)|on ASEAN|Forum|Summit")]
    private static partial Regex International();

    /// <summary>True where people of one part of the country meet.</summary>
    public static bool IsRegional(ReadOnlySpan<char> words) => Region().IsMatch(words);

    [GeneratedRegex(@"ภาค(?:เหนือ|ใต้|กลาง|อีสาน|ตะวันออก|ตะวันตก)|ภูมิภาคของ|ส่วนภูมิภาค|กลุ่มจังหวัด|ระดับภาค")]
    private static partial Regex Region();

    /// <summary>True where people of several places come together, or one thing goes through them.</summary>
    public static bool IsGathering(ReadOnlySpan<char> words) => Meeting().IsMatch(words) || Tour().IsMatch(words);

    [GeneratedRegex(@"ร่วมงาน|เส้นทาง|กิจกรรม|นำร่อง")]
    private static partial Regex Tour();

    /// <summary>True where people are taught.</summary>
    public static bool IsTraining(ReadOnlySpan<char> words) => Training().IsMatch(words);

    [GeneratedRegex(@"(?<!ฝึก)อบรม|หลักสูตร")]
    private static partial Regex Training();

    [GeneratedRegex(@"(?:โรงแรม|ท่าอากาศยาน(?:นานาชาติ)?(?:สุวรรณภูมิ|ดอนเมือง)|รร\.|รีสอร์[ทต]|ฮอลล์|ห้างสรรพสินค้า|บอลรูม|ศูนย์(?:การ)?ประชุม|คอนเวนชั่น|อิมแพ[็ค]*|ทำเนียบ|(?<=(?:ณ|ที่) ?)กระทรวง|(?<=ณ )สถาบัน|สำนักงานปลัด|สำนักงานใหญ่|ตึก|อาคาร|ห้องประชุม|ห้องบอลรูม|เมืองทองธานี|ศูนย์แสดงสินค้า|ไบเทค|ศูนย์การค้า|ศูนย์ราชการ(?!จังหวัด| ?ฯ? ?จังหวัด)|เดอะมอลล์|เซ็นทรัล|โรบินสัน|Hotel|Resort|Convention|Hall)(?:(?!ศาลากลาง|ลงพื้นที่|เดินทางไป|สนามกีฬา|อุทยานการ)[^\n])*$|(?:กระทรวง|กรม)(?:(?!ลงพื้นที่|เดินทาง)[ก-๎]){3,24}[ \u00A0]+(?:จังหวัด|จ\.)[ \u00A0]*$")]
    private static partial Regex Venue();

    [GeneratedRegex(@"(?:เดินทาง(?:ไป|มา|ลงพื้นที่)?(?:เยือน|ยัง|ตรวจ)?|เยือน|ลงพื้นที่|ตรวจเยี่ยม|ตรวจราชการ)[^\n]{0,60}$")]
    private static partial Regex Destination();
}
