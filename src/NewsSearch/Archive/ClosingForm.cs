using System.Text.RegularExpressions;

namespace NewsSearch.Archive;

/// <summary>What closes an article, known by its form: its source, who reported it, whom to ask, where to follow. Lines like these are cut only where nothing of the story follows.</summary>
internal static partial class ClosingForm
{
    /// <summary>Why a line that gives an address or a telephone number is cut.</summary>
    public const string Contacts = "contact";

    // In UTF-16 code units.
    private const int LongestAddress = 120;

    /// <summary>Why a line is to be cut at the end of an article, or null.</summary>
    public static string? ReasonToCut(string line) =>
        SourceLine().IsMatch(line) || UnmarkedSource().IsMatch(line) ? "source"
        : Reporter().IsMatch(line) ? "credit"
        : OnBehalf().IsMatch(line) ? "signature"
        : Contact().IsMatch(line) || FollowUs().IsMatch(line) || line.Length <= LongestAddress && PostalAddress().IsMatch(line) ? Contacts
        : IsPageNumber(line) ? "print"
        : null;

    /// <summary>The source that a line names, a name or an address; null when it names none.</summary>
    public static string? Source(string line) => SourceLine().Match(line) is { Success: true } named ? named.Groups[1].Value : null;

    /// <summary>True for the number of a page alone.</summary>
    public static bool IsPageNumber(string line) => PageNumber().IsMatch(line);

    [GeneratedRegex(@"^\(?(?:แหล่งที่มา|ที่มา|บทความต้นฉบับ|ต้นฉบับ|Source|Nguồn)\s*[:：]\s*(\S.{0,300}?)\)?$")]
    private static partial Regex SourceLine();

    // ที่มา กองทัพบก; (VNA/Vietnam+); Theo Báo Tây Ninh
    [GeneratedRegex(@"^(?i:Theo) (?:\p{Lu}[\p{L}\p{M}.]*\s?){1,6}$|^ที่มา\s+(?!และ|ของ)\S.{1,40}$|^\([A-Z][A-Za-z]+(?:[+./& ]+[A-Za-z]+){0,3}\+?\)$|^\((?:ข้อมูล|ข่าว|ภาพ|เรียบเรียง)จาก ?[^()\d]{3,60}\)$")]
    private static partial Regex UnmarkedSource();

    // ในนามหัวหน้าสำนักงาน, over the name of who signed
    [GeneratedRegex(@"^(?:ในนาม(?:ของ)?(?:หัวหน้า|ประธาน|คณะกรรมการ|ผู้อำนวยการ|อธิบดี|เลขาธิการ|สภา)\S{0,40}|(?:KT|TM|TL|TUQ)\. [\p{Lu}\s]{3,60})$")]
    private static partial Regex OnBehalf();

    // สมภพ ศีลบุตร ภาพ; สนง.ปชส.นน. ข่าว/ภาพ
    [GeneratedRegex(@"^[\p{L}\p{M}.]{3,40}\s(?:ข่าว\s?/\s?ภาพ|ภาพ\s?/\s?ข่าว)$|^(?=.{8,50}$)[\p{L}\p{M}.]+(?:\s[\p{L}\p{M}.]+){1,4}\s(?:ภาพ|ข่าว)\s*/?$")]
    private static partial Regex Reporter();

    // A number to ring, not a sentence that tells to ring one; a list's item is text too, and a line that goes on with the year of the one above.
    [GeneratedRegex(@"^(?![-–•*]|(?:19|20|25)\d\d\s)(?:(?:(?:เลขที่|ชั้น|อาคาร|ถนน).{0,100}?|.{0,40}?)(?:โทร(?:ศัพท์|สาร)?(?:/โทรสาร)?|แฟกซ์|แฟกส์|Tel|Fax|Call Center)[\s.:]{1,4}(?:[\d\s\-–,()+/.@A-Za-z:_&]|ต่อ|สายด่วน|โทรศัพท์|โทรสาร|โทร|แฟกซ์|แฟกส์|และ|ถึง|หรือ|มือถือ|อีเมล|ไลน์){3,100}(?:\(.{2,30}\))?|(?:E-?mail|อีเมล|ไปรษณีย์อิเล็กทรอนิกส์|Facebook(?:/ ?X)?|เฟซบุ๊ก|Line(?: ?ID|/TikTok)?|Instagram|IG|X|Twitter|Tik ?Tok|Threads|YouTube|Website|เว็บไซต์)\s*[:.]\s*\S.{0,80}|(?:[>|]\s*|(?:ทวิตเตอร์|เว็บไซต์|ไลน์|เฟซบุ๊ก|เพจ)\s+)?(?:https?://|www\.)\S+(?:\s+(?:https?://|www\.)\S+)*|(?:ไลน์|Line)\s+@\w+|(?:[\p{L}\p{M}.]+\s+){1,3}0\d[\d\-]{7,10}\s+\S+@\S+\.\w+(?:\s+www\.\S+)?|\S+@\S+\.\w+|0\d[\d\s,\-–]{7,80}(?:\(.{2,40}\))?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Contact();

    // ติดตามวิทยุเมืองน่าน ได้ทาง Facebook; what is to be watched there is told to the reader.
    [GeneratedRegex(@"^(?=.{10,90}$)(?:กด)?ติดตาม(?!ผล|สถานการณ์|การ|ความ|ชม|รับชม)(?!.*(?:ถ่ายทอด|Live)).{0,50}(?:ที่|ทาง|ผ่าน|บน)\s?(?:เพจ\s?)?(?:Facebook|LINE|Zalo|YouTube|TikTok|X|Twitter|Telegram|Google News|เฟซบุ๊ก|ยูทูบ|ไลน์)(?![A-Za-z]).{0,30}$", RegexOptions.IgnoreCase)]
    private static partial Regex FollowUs();

    // ศาลากลางจังหวัดตรัง ถนนพัทลุง อำเภอเมือง จังหวัดตรัง 92000; where something is held is told with its preposition.
    [GeneratedRegex(@"^(?=.{15,120}$)(?![-–•*]|\d{1,2}[.)]|ณ |ที่(?!อยู่|ตั้ง)|ใน|โดย)(?:.*(?:ถนน|ถ\.|ซอย|ซ\.|หมู่|เลขที่|ตำบล|ต\.|แขวง|อำเภอ|อ\.).*\D[1-9]\d{4}|(?:.{0,60}\s)?(?:เลขที่|ที่อยู่|ที่ตั้ง)\s*:?\s*\d.{0,20}(?:ถนน|ถ\.|ซอย).*)$")]
    private static partial Regex PostalAddress();

    [GeneratedRegex(@"^\d{1,3}$")]
    private static partial Regex PageNumber();
}
