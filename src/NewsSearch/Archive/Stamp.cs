using System.Text.RegularExpressions;
using NewsSearch.Entities.Years;

namespace NewsSearch.Archive;

/// <summary>
/// The line in which a site says when it printed a story, with other fields beside the day: who wrote it, the hour, how often it was read. <c>24 เม.ย. 2562 | 10:00 น. | อ่าน 3 นาที</c>;
/// <c>12 กันยายน 2565 · แก้ไขแล้ว · 🌎</c>.
/// </summary>
internal static partial class Stamp
{
    private const int Longest = 110, LongestDay = 45, LongestField = 40;

    /// <summary>Finds the field that is a day.</summary>
    /// <param name="line">The line.</param>
    /// <param name="dates">Reads a day.</param>
    /// <param name="words">The field; empty without one.</param>
    /// <param name="day">Its day.</param>
    /// <param name="others">The other fields.</param>
    public static bool TryRead(string line, DateText dates, out string words, out DateOnly day, out IReadOnlyList<string> others)
    {
        (words, day, others) = ("", default, []);
        if (line.Length > Longest) return false;
        var fields = Gap().Split(line.Trim('(', ')')).Where(field => field.Length > 0).ToList();
        foreach (var field in fields)
        {
            var plain = FeedTime().Replace(Label().Replace(Place().Replace(field, ""), ""), "");
            if (plain.Length > LongestDay || !dates.TryParseDateline(plain, out day, out _)) continue;
            (words, others) = (plain, fields.FindAll(other => other != field));
            return true;
        }
        return false;
    }

    /// <summary>True for a line of nothing but such fields, none of which is a sentence or a figure of a table.</summary>
    public static bool IsWhole(string line, DateText dates, out DateOnly day) =>
        TryRead(line, dates, out _, out day, out var others) && (others.Count > 0 || Label().IsMatch(line) || line.StartsWith('(')) && Marked().IsMatch(line) && !Form().IsMatch(line)
        && others.All(other => other.Length <= LongestField && (!other.Any(char.IsDigit) || Updated().IsMatch(other) || Number().IsMatch(other) || Hour().IsMatch(other) || Brand().IsMatch(other) || TryRead(other, dates, out _, out _, out _)));

    // A wide gap alone may stand before the day in a headline.
    [GeneratedRegex(@"[|·•]|\d{1,2}[:.]\d{2}|^(?:Posted on|เลขที่|Số)")]
    private static partial Regex Marked();

    [GeneratedRegex(@"\s*[|·•]\s*|\s{2,}|\s/\s|\sby\s")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?:(?:วันที่|วัน|เวลา)(?:โพสต์|เผยแพร่|ลงข่าว|ประกาศ)?|เผยแพร่|ปรับปรุง|อัปเดต|อัพเดต|แก้ไข(?:ล่าสุด)?|pubDate|Published|Date|Updated|Posted on|เวียดนาม)\s*[:：]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    // Tue, 09 Jul 2024 07:30:00 +0700
    [GeneratedRegex(@"^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),\s*|\s+\d{2}:\d{2}:\d{2}\s*(?:[+-]\d{2,4}|GMT|UTC)?$")]
    private static partial Regex FeedTime();

    // เลขที่: 214/TCBC-UBND          ไทเหงียน, 29 กันยายน 2568: the head of a paper of Viet Nam
    [GeneratedRegex(@"^[\p{L}\p{M}]{2,16}(?: [\p{L}\p{M}]{2,12}){0,2}, (?:วันที่ )?(?=\d)")]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?:เลขที่|หมายเลข|ที่|Số)\s*:?\s*\d{1,5}\s?/\s?[\p{L}\d/-]+$")]
    private static partial Regex Number();

    // อัพเดต 25 ม.ค. เวลา 13.09 น. beside the day of publication, without its year
    [GeneratedRegex(@"^(?:อัปเดต|อัพเดต|แก้ไข)\S{0,10}\s\d{1,2} [ก-๎.]{3,12}(?:\s(?:เวลา\s)?\d{1,2}[:.]\d{2}(?:\s?น\.?)?)?$")]
    private static partial Regex Updated();

    // อานซาง24h
    [GeneratedRegex(@"^\p{L}[\p{L}\p{M}]+\d{1,3}\p{L}*$")]
    private static partial Regex Brand();

    [GeneratedRegex(@"^\D{0,3}\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:น\.?)?$")]
    private static partial Regex Hour();

    // วันที่ออก | 31/07/2024 |: a field of a form, not of a site.
    [GeneratedRegex(@"^\s*\||\|\s*$|^[^|·•\d]*(?:วันที่|กำหนด|ครบ|สิ้นสุด|เริ่ม)[^|·•\d]*(?:[|·•]|\s{2,})")]
    private static partial Regex Form();
}
