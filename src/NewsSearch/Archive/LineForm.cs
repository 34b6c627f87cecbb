using System.Text.RegularExpressions;

namespace NewsSearch.Archive;

/// <summary>What no words are needed to know: lines that are cut for how they look, in whatever language a page, a player, a feed, a chat or a printer wrote them.</summary>
internal static partial class LineForm
{
    /// <summary>Why a line is to be cut wherever it stands, or null.</summary>
    public static string? ReasonToCut(string line) =>
        !line.Any(char.IsLetterOrDigit) ? "rule"
        : Reactions().IsMatch(line) || PictureFile().IsMatch(line) || Markup.IsCode(line) ? "widget"
        : Hashtags().IsMatch(line) ? "hashtags"
        : Feed().IsMatch(line) ? "feed"
        : line.Length > Longest ? null
        : Slug().IsMatch(line) ? "slug"
        : Rating().IsMatch(line) || Temperature().IsMatch(line) || Control().IsMatch(line) ? "widget"
        : Player().IsMatch(line) || Attachment().IsMatch(line) || IsPost(line) ? "widget"
        : TimeCode().IsMatch(line) || Speaker().IsMatch(line) || Sound().IsMatch(line) ? "cue"
        : Copyright().IsMatch(line) ? "footer"
        : Broadcaster().IsMatch(line) ? "cue"
        : MailHeader().IsMatch(line) ? "mail"
        : ChatLine().IsMatch(line) || Export().IsMatch(line) || SavedAt().IsMatch(line) ? "chat"
        : Page().IsMatch(line) || RunningHead().IsMatch(line) || NumberedHead().IsMatch(line) || Contents().IsMatch(line) ? "print"
        : Blank().IsMatch(line) || Signed().IsMatch(line) ? "signature"
        : null;

    /// <summary>True for the line that a social network prints under the name of who posted: <c>21 มิถุนายน เวลา 18:42 น. · 🌐</c>, <c>8 ชม. ·</c>.</summary>
    public static bool IsPost(string line) => Post().IsMatch(line);

    /// <summary>True for a path through a site: <c>หน้าแรก › ข่าว › การเมือง</c>. Over a story only: within one an arrow may lead from step to step.</summary>
    public static bool IsPath(string line) => line.Length <= LongestPath && Path().IsMatch(line);

    /// <summary>True for words side by side with wide gaps or bars between them, as buttons and menus stand: <c>ชำระภาษี   คำร้องออนไลน์   CCTV สด</c>.</summary>
    public static bool IsRow(string line) => Row().IsMatch(line);

    /// <summary>True for figures alone: a counter whose word was a picture, or the number of a page.</summary>
    public static bool IsFigures(string line) => Figures().IsMatch(line);

    /// <summary>True for a short line with the name of an account: <c>@trang_pr</c>, <c>t.me/longannews</c>.</summary>
    public static bool IsAccount(string line) => Account().IsMatch(line);

    /// <summary>True for that name alone, as it stands under who posted.</summary>
    public static bool IsHandle(string line) => Handle().IsMatch(line);

    /// <summary>True for the name of an account behind its owner's, as it stands over a post: <c>เทศบาลเมืองน่าน @nan_city</c>.</summary>
    public static bool IsNamedHandle(string line) => NamedHandle().IsMatch(line);

    /// <summary>True for words in brackets, as a letter prints the button it could not: <c>[ลงทะเบียนออนไลน์]</c>. Within a story they may head a part of it.</summary>
    public static bool IsButton(string line) => Button().IsMatch(line);

    /// <summary>True for a few words between bars: <c>ตารางคะแนน | วิดีโอ | ผลสด</c>. Several such lines are a table.</summary>
    public static bool IsMenu(string line) => Menu().IsMatch(line);

    /// <summary>True for a line that points to another story: <c>>> ราคายางขึ้นอีกบาท</c>. Several such lines are a list.</summary>
    public static bool IsPointer(string line) => Pointer().IsMatch(line);

    // Most text stands in paragraphs, which are longer than any of these.
    private const int Longest = 160;

    private const int LongestPath = 90;

    // The first may have lost its mark, the last may go on behind a space: WorldSoilDay #วันดินโลก #UN #Change for Good.
    [GeneratedRegex(@"^(?:(?:แท็ก|แฮชแท็ก|ป้ายกำกับ|คำค้น|Tags?)[\s:：]*)?(?:[#＃](?>[^\s#＃]+)(?>[\s\u200B,]*))+$|^[#＃]?[^\s#＃]{2,30}(?:(?<!\u200B)[\s\u200B]+[#＃][^\s#＃]+(?: [A-Za-z]+){0,2}){3,}(?: [A-Za-z]+)?$")]
    private static partial Regex Hashtags();

    // ❤️ 23 👍 41; ★★★★☆ 4/5
    [GeneratedRegex(@"^(?=.*(?:[\u2600-\u27BF]|[\uD83C-\uD83E][\uDC00-\uDFFF]))[^\p{L}]+$")]
    private static partial Regex Reactions();

    // day-nhanh-giai-ngan-von: the headline as the address has it.
    [GeneratedRegex(@"^/?[a-z0-9]+(?:-[a-z0-9]+){4,}(?:-?\d+)?(?:\.html?)?$")]
    private static partial Regex Slug();

    // ★★★★☆ 3.8/5 (11 โหวต)
    [GeneratedRegex(@"^(?=.{5,50}$)[★☆⭐✩]{3,}\s*\d.*$")]
    private static partial Regex Rating();

    // 27°C / 23-30°C: of what place and day the page alone knew.
    [GeneratedRegex(@"^(?=.{3,40}$)[^\p{L}\d]*\d[\d\s–/|~-]*(?:°\s?C?[\s–/|~-]*[\d\s–/|~-]*)+$")]
    private static partial Regex Temperature();

    // อ่านบทความเต็ม →; ภาษาไทย ▾: what opens something when it is clicked.
    [GeneratedRegex(@"^(?=.{3,40}$)(?:ดู|อ่าน|ชม|คลิก|ไป|เปิด|ย้อน|ถัดไป|ก่อนหน้า|ทั้งหมด|เพิ่มเติม|Read|More|View|Xem)[^\d.:]*\s?[→›»➜]+$|^(?=.{3,40}$)[^\d.:]+\s?[▾▼⌄]$")]
    private static partial Regex Control();

    // A picture's file may be named in words: Doan cong tac - Anh 1.jpg
    [GeneratedRegex(@"^(?:[\w\s().,–-]{1,100}\.(?:jpe?g|png|gif|webp)$|\S*\.(?:jpe?g|png|gif|webp)\)?|<img\b.*>|<image>.*</image>|!\[[^\]]*\]\([^)]*\))[\s|]*$", RegexOptions.IgnoreCase)]
    private static partial Regex PictureFile();

    // ▶ 00:00 / 04:37   1.0x; ฟังเสียงอ่าน 0:00 / 3:18
    [GeneratedRegex(@"^[^\p{L}\d]*\d{1,2}:\d{2}\s*/\s*\d{1,2}:\d{2}(?:\s+x?\d(?:\.\d+)?x?)?[^\p{L}\d]*$|^(?=.{9,60}$)[^\d]{0,25}0?0:00\s*/\s*\d{1,2}:\d{2}(?:\s[^\d]{0,30})?$")]
    private static partial Regex Player();

    // [00:00:58] ภาพ: กังหันลม; a long line behind the time is what was said.
    [GeneratedRegex(@"^[\[(](?:\d{1,2}:)?\d{2}:\d{2}[\])](?!\s*น\.).{0,60}$")]
    private static partial Regex TimeCode();

    // ผู้ประกาศ 2:
    [GeneratedRegex(@"^(?:ผู้ประกาศ|ผู้อ่านข่าว|พิธีกร|ผู้ดำเนินรายการ|โฆษก|เสียงบรรยาย)\s?(?:\d|[A-Bก-ค]|ชาย|หญิง|คนที่\s?\d|ข่าว(?:ชาย|หญิง)?)?\s*[:：]$")]
    private static partial Regex Speaker();

    // (ดนตรีเปิดรายการ 10 วินาที แล้วเฟดคลอ)
    [GeneratedRegex(@"^[(\[](?=[^()\[\]]{3,80}[)\]]$)(?=.*(?:\d\s?วินาที|เฟด|คลอ|ดนตรี|จิงเกิล|สปอต|เอฟเฟก|SFX|Jingle|Fade))(?:ดนตรี|เพลง|เสียง|จิงเกิล|สปอต|เปิด|ปิด|คั่น|ตัด|ปล่อย|เว้น|เงียบ|ไตเติ|SFX|Jingle|Fade).*$", RegexOptions.IgnoreCase)]
    private static partial Regex Sound();

    // แผนพัฒนา.pdf  ขนาด 2.31 MB; ดาวน์โหลดไฟล์แนบ (PDF, 2.04 MB)
    [GeneratedRegex(@"^(?=.{5,110}$)(?!.*(?:://|www\.))(?:.*\S\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|mp[34])(?:\s.{0,50}|\)?)|.*(?:ไฟล์|เอกสาร|ดาวน์โหลด|PDF|Word|Download|Tải).*\d\s?(?:[KMG]B|กิโลไบต์|เมกะไบต์)\W*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Attachment();

    // © ข่าวเลย | นโยบายเนื้อหา | v7.14.2; © alone may be the bullet of a list.
    [GeneratedRegex(@"^[©Ⓒ](?=.*(?:\d{4}|\|)).{3,110}$")]
    private static partial Regex Copyright();

    // สวท.นครพนม FM 90.25 MHz; where to listen to something is an item of a list.
    [GeneratedRegex(@"^(?!\d+[.)]|[-–•*])[^:]{3,70}\b(?:FM|AM|เอฟ\.?เอ็ม\.?|เอ\.?เอ็ม\.?)\s*\d[\d.]*\s*(?:(?:MHz|KHz|เมกะเฮิรตซ์|กิโลเฮิรตซ์)[^:]{0,20}|\s\S{2,15})$", RegexOptions.IgnoreCase)]
    private static partial Regex Broadcaster();

    [GeneratedRegex(@"^(?=.{3,70}$)(?:[^·]*\d[^·]*·\s*(?:[^·]{2,12}·\s*)?(?:สาธารณะ|Public|\uD83C[\uDF0D-\uDF10])\W*|(?:แก้ไข(?:แล้ว)?\s*)?\d{1,2}\s?(?:ชม\.?|ชั่วโมง|นาที|วัน|สัปดาห์|hrs?|h|mins?|m|d|w|giờ|phút)\s?·\W*|(?:เมื่อวาน(?:นี้)?|Hôm qua|Yesterday)(?:\s?(?:เวลา|at|lúc))?\s\d{1,2}[:.]\d{2}(?:\s?น\.)?\s?·?\W*)$")]
    private static partial Regex Post();

    // <channel> หนังสือพิมพ์ไฮเซือง; </item>; guid: https://…; The post … appeared first on …
    [GeneratedRegex(@"^(?:</?(?:rss|feed|channel|item|entry|guid|link|category|enclosure|generator|language|ttl)\b[^>]*>.{0,100}|(?:guid|enclosure|feed ?url|permalink|generator|content-type|message-id|x-mailer)\s*:\s*\S.{0,150}|The post .{3,200} (?:first )?appeared first on .{2,80})$", RegexOptions.IgnoreCase)]
    private static partial Regex Feed();

    // Subject: ขอความอนุเคราะห์เผยแพร่ข่าว; จาก: ปชส.พะเยา <pr@phayao.go.th>
    [GeneratedRegex(@"^(?=.{4,150}$)(?:(?:From|To|Cc|Bcc|Subject|Sent|Reply-To)\s*:\s*\S.*|(?:จาก|ถึง|สำเนา|ผู้ส่ง|ผู้รับ)\s*:\s*\S.*[\w.]@[\w.]+\W?|Date\s*:\s*\D.*\d{1,2}:\d{2}.*)$")]
    private static partial Regex MailHeader();

    // 08:53 น้องแพร ส่งรูปภาพ 9 รูป; [12/5/2568 08:53] พี่ต้อม: รับแล้วครับ. An agenda has the hour too, but no colon behind a name.
    [GeneratedRegex(@"^(?=.{5,110}$)\[?(?:\d{1,2}/\d{1,2}/\d{2,4},?\s*)?\d{1,2}:\d{2}(?::\d{2})?\]?(?:,?\s*\d{1,2}/\d{1,2}/\d{2,4}\]?)?\s+(?:(?!น\.)\S.{0,40}?\s?(?:(?:ได้)?ส่ง(?:รูป|ภาพ|สติกเกอร์|วิดีโอ|ไฟล์|ลิงก์|ข้อความเสียง|อัลบั้ม)|ยกเลิก(?:การส่ง)?ข้อความ|เข้าร่วมกลุ่ม|ออกจากกลุ่ม|สร้างอัลบั้ม|[:\t]\s*\[?(?:สติกเกอร์|รูปภาพ|วิดีโอ|รับแล้ว|รับทราบ|ขอบคุณ|ครับ|ค่ะ|โอเค|OK)).*|(?!น\.)\S.{0,30}? : ?(?:สติกเกอร์|\S.{0,60}))$")]
    private static partial Regex ChatLine();

    // A chat that was exported has tabs behind the hour and the name; a long text behind them is what was forwarded.
    [GeneratedRegex(@"^\d{1,2}:\d{2}\t[^\t]{1,40}\t[^\t]{1,60}$|^\[(?:LINE|Zalo|Telegram|WhatsApp|Viber|Messenger)(?: ?(?:OA|Official|VOOM))?\]\s*[^.:]{2,60}$|^ประวัติการแชท.{2,60}$")]
    private static partial Regex Export();

    // บันทึกเมื่อ: 2026/02/03 20:14; ส่งเมื่อ 06:00
    [GeneratedRegex(@"^(?:บันทึก|ส่ง|ได้รับ|ส่งออก|Saved on|Gửi lúc)(?:เมื่อ)?\s?[:：]?\s*(?:\d{1,4}[/-]\d{1,2}[/-]\d{1,4},?\s*)?\d{1,2}[:.]\d{2}(?:\s?น\.?)?$")]
    private static partial Regex SavedAt();

    // หน้า ๑ จาก ๒; Trang 3/5; - 2 -
    [GeneratedRegex(@"^(?:[\[(]?(?:หน้า(?:ที่)?|Page|Trang)\s*\d{1,3}\s*(?:จาก(?:ทั้งหมด)?|ของ|/|of|trên)\s*\d{1,3}(?:\s*หน้า)?[\])]?|[-–—]\s?\d{1,3}\s?[-–—])$", RegexOptions.IgnoreCase)]
    private static partial Regex Page();

    // ๖ | วารสาร อบจ.กาญจนบุรี; จดหมายข่าวเทศบาล | 7; CÔNG BÁO/Số 145/Ngày 21-3-2024
    [GeneratedRegex(@"^(?:(?:\d{1,3}\s+)?CÔNG BÁO/Số.{3,60}|\d{1,3}\s*[|•]\s*(?:วารสาร|จดหมายข่าว|นิตยสาร|หนังสือพิมพ์|สาร|จุลสาร|รายงาน|นสพ\.)[^|\d]{0,50}|(?:วารสาร|จดหมายข่าว|นิตยสาร|หนังสือพิมพ์|สาร|จุลสาร|นสพ\.)[^|\d]{0,50}\s*[|•]\s*(?:หน้า\s*)?\d{1,3})$")]
    private static partial Regex RunningHead();

    // นครสาร  ปักษ์หลัง  มีนาคม ๒๕๖๔  หน้า ๕; จดหมายข่าวเทศบาล | ฉบับสัปดาห์ที่ 3. A law is cited by its volume as well.
    [GeneratedRegex(@"^(?=.{8,80}$)(?!.*(?:เล่ม|ตอน|มาตรา|ข้อ\s?\d))(?:\S.*(?:ปักษ์|ฉบับ|ปีที่|ประจำเดือน|ประจำสัปดาห์).*\sหน้า(?:ที่)?\s*\d{1,3}|(?:วารสาร|จดหมายข่าว|นิตยสาร|หนังสือพิมพ์|จุลสาร)[^|•]{0,50}\s*[|•]\s*(?:ฉบับ|ปีที่|ปักษ์|ประจำ).{0,40})$")]
    private static partial Regex NumberedHead();

    // เปิดสะพานท่าม่วง ............ ๖
    [GeneratedRegex(@"^(?=.{5,110}$)\S.*?\s?(?:\.{5,}|…{2,}|(?:\. ){4,})\s*\d{1,3}$")]
    private static partial Regex Contents();

    // อนุมัติ ................................... หัวหน้าฝ่ายข่าว
    [GeneratedRegex(@"^\(?(?:ลงชื่อ|ลงนาม|อนุมัติ|ผู้อนุมัติ|ผู้ตรวจ|ตรวจ(?:ทาน|แล้ว)?|ผู้อ่าน|ทราบ)\s*:?\s*[.…_]{5,}.{0,40}$")]
    private static partial Regex Blank();

    // (ลงนามและประทับตราแล้ว); Đã ký
    [GeneratedRegex(@"^\(?(?:ลงนาม|ลงชื่อ)(?:แล้ว|และประทับตรา(?:แล้ว)?)\)?$|^\((?:ลงนาม|ลงชื่อ|ประทับตรา)\)$|^\(?(?:Đã ký|Ký tên và đóng dấu)\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^(?:คุณอยู่ที่นี่|ท่านอยู่ที่นี่|คุณกำลังอยู่ที่|You are here|Bạn đang ở)\s*[:：].*|^[^›»>→/]{2,40}?(?:\s*[›»]\s*[^›»>→/]{2,45}|(?:\s+[>→/]\s+[^›»>→/]{2,45}){2,}|\s+>\s+[^›»>→/]{2,45})+$", RegexOptions.IgnoreCase)]
    private static partial Regex Path();

    // ต้นทาง: เวียดนาม   เป้าหมาย: ไทย is a row as well. A bar may be one of the words: tried in all ways, forty of them would take for ever.
    [GeneratedRegex(@"^\S{2,20}:\s\S+\s{2,}\S{2,20}:\s\S+$|^(?:\S+(?:\s\S+){0,3}(?:\s{2,}|\s*[|•·]\s*)){2,}\S+(?:\s\S+){0,3}$", RegexOptions.NonBacktracking)]
    private static partial Regex Row();

    [GeneratedRegex(@"^(?=.{4,80}$)(?:.*(?<![\w.])@[\w.-]{3,30}.*|(?:[\w-]+\.)+[a-z]{2,6}/\S{2,60})$", RegexOptions.IgnoreCase)]
    private static partial Regex Account();

    [GeneratedRegex(@"^@[\w.]{3,30}$")]
    private static partial Regex Handle();

    [GeneratedRegex(@"^\[[^\[\]\d]{2,40}\](?:\s+\[[^\[\]\d]{2,40}\])*$")]
    private static partial Regex Button();

    [GeneratedRegex(@"^[^|\d:]{2,25}(?:\s\|\s[^|\d:]{2,25}){2,}$")]
    private static partial Regex Menu();

    [GeneratedRegex(@"^(?:>>+|»)\s?[^\s>»].*$")]
    private static partial Regex Pointer();

    [GeneratedRegex(@"^[^@:]{2,50}\s@[\w.]{3,30}(?:\s·.{0,20})?$")]
    private static partial Regex NamedHandle();

    [GeneratedRegex(@"^(?=.{1,40}$)\W*\d[\d.,:]*(?:\s?[KkMm]|\s?พัน|\s?หมื่น|\s?แสน|\s?ล้าน)?(?:[\s|·/]+\d[\d.,:]*[KkMm]?)*(?:\s?[ap]m)?\W*$")]
    private static partial Regex Figures();
}
