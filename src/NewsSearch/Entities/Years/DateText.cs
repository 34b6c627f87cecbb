using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Years;

/// <summary>
/// Reads dates and years that stand alone: in queries, in archive fields, at the head of a story. Either era, either digits,
/// Thai, English and numeric forms, always day before month; no culture plays a part. Immutable, safe for any number of threads.
/// </summary>
public sealed partial class DateText(MonthTable months)
{
    private readonly DateScanner _scanner = months.Scanner;

    /// <summary>
    /// Reads a text that is one date, year or range and nothing else: <c>18 ม.ค. 65</c>, <c>18 มกราคม พ.ศ. 2565</c>, <c>2567</c>,
    /// <c>ปี 2024</c>, <c>๒๕๖๗</c>, <c>ปีงบประมาณ 2567</c>, <c>2566-2568</c>, <c>2566..2568</c>.
    /// </summary>
    /// <param name="text">The text; spaces around it do not matter.</param>
    /// <param name="mention">
    /// Its years, and its day where it has one; the kind is <see cref="YearKind.Fiscal"/>, <see cref="YearKind.Range"/> or
    /// <see cref="YearKind.Mention"/>, the span that of the whole text.
    /// </param>
    public bool TryParse(string? text, [NotNullWhen(true)] out YearMention? mention)
    {
        mention = null;
        var plain = DateScanner.Plain(text ?? "").Trim(' ', '(', ')').Replace("..", "-", StringComparison.Ordinal);
        if (plain.Length is 0 or > 60) return false;
        if (Year.TryParse(plain, null, out var year))
        {
            mention = new YearMention(year, year, YearKind.Mention, text!, new(0, text!.Length));
            return true;
        }
        // The words that may stand before a date without changing it.
        plain = Lead().Replace(plain, "");
        if (plain.AsSpan().IndexOfAny(AsciiDigits) is > 0 and var digits && FiscalBefore().Match(plain[..digits]) is { Success: true, Index: 0 })
        {
            if (!TryParse(plain[digits..], out var named) || named.Date is not null) return false;
            mention = named with { Kind = YearKind.Fiscal, Text = text!, Span = new(0, text!.Length) };
            return true;
        }
        if (_scanner.Find(plain, []) is not [var found] || found.Span.Length != plain.Length) return false;

        var kind = found.Form switch { DateForm.Fiscal => YearKind.Fiscal, DateForm.Range => YearKind.Range, _ => YearKind.Mention };
        mention = new YearMention(found.From, found.To, kind, text!, new(0, text!.Length), found.Day);
        return true;
    }

    /// <summary>
    /// Every date, year and range named in a text, in order, not overlapping; the spans take in the words that introduce them (ปี 2567, วันที่ 18 มกราคม
    /// 2565). Four digits standing alone are a year where they can be one of either era.
    /// </summary>
    public IReadOnlyList<YearMention> FindIn(string text)
    {
        var plain = DateScanner.Plain(text);
        List<YearMention> mentions = [];
        foreach (var found in _scanner.Find(plain, []))
        {
            var kind = found.Form switch { DateForm.Fiscal => YearKind.Fiscal, DateForm.Range => YearKind.Range, _ => YearKind.Mention };
            var start = LeadBefore().Match(plain[..found.Span.Start]) is { Success: true } lead ? lead.Index : found.Span.Start;
            mentions.Add(Mention(TextSpan.Between(start, found.Span.End), found.From, found.To, kind, found.Day));
        }
        foreach (Match match in FourDigits().Matches(plain))
        {
            var span = new TextSpan(match.Index, match.Length);
            if (Year.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var year) && !mentions.Exists(mention => mention.Span.Overlaps(span)))
                mentions.Add(Mention(span, year, year, YearKind.Mention, null));
        }
        mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
        return mentions.ConvertAll(mention => mention.Date is null && FiscalBefore().Match(plain[..mention.Span.Start]) is { Success: true } fiscal
            ? Mention(TextSpan.Between(fiscal.Index, mention.Span.End), mention.From, mention.To, YearKind.Fiscal, null) : mention);

        YearMention Mention(TextSpan span, Year from, Year to, YearKind kind, DateOnly? day) => new(from, to, kind, span.In(text), span, day);
    }

    /// <summary>Reads a day: ISO with or without a time (<c>2024-02-23T08:00:00+07:00</c>), or any form of <see cref="TryParse"/> that names one.</summary>
    public bool TryParseDay(string? text, out DateOnly day)
    {
        day = default;
        if (text is null) return false;
        // The day as written: a time zone must not move an article to another date.
        if (IsoTime().Match(text) is { Success: true } iso
            && IsoDay.TryParse(iso.Groups[1].ValueSpan, out day)
            && day.Year is >= 1600 and <= 2200) return true;
        var candidate = Time().Replace(text, "");
        if (!TryParse(candidate, out var mention) || mention.Date is not { } found) return false;
        day = found;
        return true;
    }

    /// <summary>True for a line that says it is the day of publication: it names the paper, calls it so, or has the second of a clock or its zone.</summary>
    internal bool IsStamp(string line) => (WithoutPaper(line).Length < line.Length || Published().IsMatch(line) || Seconds().IsMatch(line) || Zone().IsMatch(line)) && TryParseDateline(line, out _, out _);

    /// <summary>True for words that call the day behind them that of publication: (อัปเดตเมื่อ.</summary>
    internal static bool SaysPublished(ReadOnlySpan<char> before)
    {
        foreach (var words in Published().EnumerateMatches(before)) return words.Length == before.Length;
        return false;
    }

    /// <summary>Reads a line that holds a date and nothing else of weight.</summary>
    /// <param name="line">The line.</param>
    /// <param name="day">The day, the first of several.</param>
    /// <param name="isPublication">True for a bare date or one said to be of publication; false after วันที่ or ระหว่างวันที่, which date an event.</param>
    internal bool TryParseDateline(string line, out DateOnly day, out bool isPublication)
    {
        day = default;
        isPublication = true;
        var plain = DateScanner.Plain(line);
        // ผู้โพสต์: ผู้ดูแลระบบ - 14:05 08/01/2567
        if (StampInFigures().Match(plain) is { Success: true } stamp && TryParse(stamp.Groups["day"].Value, out var stamped) && stamped.Date is { } printed)
        {
            day = printed;
            return true;
        }
        var uncounted = WithoutCounters(plain);
        var isOfPage = uncounted.Length < plain.Length || Published().IsMatch(plain);
        plain = uncounted;
        var unsigned = Clock().Replace(WithoutPaper(Published().Replace(plain, "")), "");
        var text = Time().Replace(unsigned, "").Trim(' ', '|', '-', '•', '(', ')', '[', ']', ',');
        if (EventLead().Match(text) is { Success: true } lead)
        {
            // วันเสาร์ที่ 29 มีนาคม 2568 เวลา 14:15 น. (GMT+7): only a site tells the zone of its clock, or sets it apart by a bar.
            isPublication = Zone().IsMatch(unsigned) || BarredTime().IsMatch(unsigned) || isOfPage;
            text = text[lead.Length..];
        }
        if (!TryParse(text, out var mention) || mention.Date is not { } found) return false;
        day = found;
        return true;
    }

    // โพสต์โดย : งานประชาสัมพันธ์ | วันที่ 24 ธ.ค. 2567 | เปิดอ่าน 1,093: of parts set apart those that only count, and who posted it.
    private static string WithoutCounters(string line)
    {
        line = CountedBehind().Replace(line, "");
        List<string> parts = [.. Bars().Split(line).Where(part => !string.IsNullOrWhiteSpace(part))];
        var dated = parts.FindAll(part => !Counter().IsMatch(part));
        return dated.Count < parts.Count ? string.Join(" | ", dated) : line.Replace('·', '|').Replace('•', '|');
    }

    // โดย admin - 26 กุมภาพันธ์ 2025 - เข้าชม 1,204 ครั้ง
    [GeneratedRegex(@"(?<=\d) ?[-–] ?(?:เปิด|คน|ผู้|จำนวน)?(?:อ่าน|เข้าชม|การดู|ผู้ชม)(?:แล้ว)?[ :]{0,3}[\d,.]+ ?[KkMm]?(?: ?(?:ครั้ง|คน|views?))?$")]
    private static partial Regex CountedBehind();

    private static string WithoutPaper(string line) => SignedTime().Replace(NamedStamp().Replace(DashedStamp().Replace(BarredStamp().Replace(Stamp().Replace(line, ""), ""), ""), ""), "");

    private static readonly SearchValues<char> AsciiDigits = SearchValues.Create("0123456789");

    // fiscal year 2024, năm tài chính 2024: what Thai calls ปีงบประมาณ
    [GeneratedRegex(@"(?<!\p{L})(?:(?:fiscal|financial|budget) year|FY|năm (?:tài chính|tài khóa|tài khoá|ngân sách))\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex FiscalBefore();

    [GeneratedRegex(@"^(?:เมื่อ|ใน)?(?:วันที่|ช่วง(?=ปี)|ระหว่าง(?=ปี))\s*")]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?:(?:เมื่อ|ใน)?(?:วันที่|ช่วง|ระหว่าง)?\s*(?:ปี)?\s*(?:พ\.? ?ศ\.?|ค\.? ?ศ\.?)?|(?:เมื่อ|ใน)?ปี)\s*$")]
    private static partial Regex LeadBefore();

    [GeneratedRegex(@"(?<![\dA-Za-z.,/:-])(?:ใน)?(?:ปี\s*)?(?:(?:พ\.? ?ศ\.?|ค\.? ?ศ\.?)\s*)?(\d{4})(?![\d/:-]|[.,]\d)")]
    private static partial Regex FourDigits();

    [GeneratedRegex(@"^\s*(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?\s*$")]
    private static partial Regex IsoTime();

    [GeneratedRegex(@" ?[|·•] ?| {3,}")]
    private static partial Regex Bars();

    // เปิดอ่าน 1,093; อ่าน 3 นาที; 2 min read; จำนวนการดู: 1,530; แก้ไขแล้ว; 🌎; โพสต์โดย : งานประชาสัมพันธ์; หน้า 4
    [GeneratedRegex(@"^\W*$(?<!\d.*)|^\s*(?:(?:เปิด|คน|ผู้|จำนวน)?(?:อ่าน|ดู|ชม|เข้าชม|การดู|ผู้ชม)(?: ?ครั้ง)?[ :]{0,3}[\d,.]+ ?[KkMm]?(?: ?(?:ครั้ง|นาที|คน|views?))?|[\d,.]+ ?[KkMm]? ?(?:ครั้ง|min(?:ute)?s? read|views?|การดู|นาที)|แก้ไขแล้ว|(?:โพสต์|ลงข่าว|เขียน|เผยแพร่)โดย ?:[^|\d]{2,60}|หน้า ?\d{1,3})\s*$")]
    private static partial Regex Counter();

    // Báo Tây NinhBáo Tây Ninh01/08/2025: the name of a paper, as picture and as words, and its day.
    [GeneratedRegex(@"^\s*(?:(\p{L}[\p{L}\p{M}. ]{2,30}?)\s*\1|Báo (?:điện tử )?\p{L}[\p{L}\p{M} ]{1,24}?)\s*[|,-]?\s*(?=\d{1,2}/\d{1,2}/\d{4})")]
    private static partial Regex Stamp();

    // หนังสือพิมพ์เหงะอาน | 14/08/2567; ตรังออนไลน์ | ข่าวอาชญากรรม | 14 ธ.ค. 66, but not วันที่ออก | 31/07/2024.
    [GeneratedRegex(@"^\s*(?!วัน)[^|\n]{2,30}(?:\|[^|\n]{2,30})?\| ?(?:\d{1,2}[:.]\d{2}(?: ?น\.)? ?\|? ?)?(?:วันที่ ?|(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์) ?(?:ที่)?,? ?)?(?=\d{1,2}[ /.-])")]
    private static partial Regex BarredStamp();

    // baoquangninh.vn - หนังสือพิมพ์กว๋างนิญ - 13 พฤศจิกายน พ.ศ. 2567, but not งานกาชาด - 5 สิงหาคม 2568.
    [GeneratedRegex(@"^\s*(?:[\w.-]{2,30}\.\w{2,4}|(?-i:[A-Z][A-Z0-9]{1,7})|(?:หนังสือพิมพ์|สำนักข่าว|ข่าว|Báo )[^|\n-]{2,30}|[^|\n-]{2,20}(?:ออนไลน์|นิวส์|News))(?: - [^|\n-]{2,30})? [-–] ?(?:\d{1,2}[:.]\d{2}(?: ?น\.)? ?)?(?:วันที่ ?)?(?=\d{1,2}[ /.-])", RegexOptions.IgnoreCase)]
    private static partial Regex DashedStamp();

    // หนังสือพิมพ์ดั๊กหลัก, 07:15 น. 23/08/2567; Kiên Giang Online 23/06/2025 16:20; โดย ส.ปชส.ตรัง | 19 มิ.ย. 2567 | 0
    [GeneratedRegex(@"^\s*(?:(?:หนังสือพิมพ์|สำนักข่าว|Báo )[^|\n,\d]{2,30}, ?(?:\d{1,2}[:.]\d{2}(?: ?น\.?)? ?)?|[^|\n\d]{2,30}(?:Online|ออนไลน์|News|นิวส์) {1,4}|[^|\n\d:]{2,20}: ?\d{1,2}[:.]\d{2} ?น\., ?|(?:โดย|By) [^|\n\d]{2,40}?(?: ?\| ?| )|(?:ทีมข่าว|กองบรรณาธิการ|ผู้สื่อข่าว|ศูนย์ข่าว)[^|\n\d]{0,30} )(?=\d{1,2}[ /.-])|(?<=\d) ?\| ?\d{1,4}$", RegexOptions.IgnoreCase)]
    private static partial Regex NamedStamp();

    // Day and hour in figures, and few words beside them: a site's, whatever the words.
    [GeneratedRegex(@"^(?=.*\d{1,2}:\d{2})(?!.*(?:เวลา|ณ |ระหว่าง|ถึง|จนถึง))[^\d\n]{0,40}(?:\d{1,2}:\d{2}(?: ?น\.?)?[ ,|•-]{1,4})?(?<day>\d{1,2}/\d{1,2}/\d{4})(?:[ ,|•-]{1,4}\d{1,2}:\d{2}(?::\d{2})?(?: ?น\.?)?(?: ?[(\[]?GMT ?\+ ?0?7(?::?00)?[)\]]?)?)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex StampInFigures();

    // 01/07/2025 14:05 - หนังสือพิมพ์ก่าเมา; 20 กรกฎาคม 2568 | 06:15 | สังคม: behind the hour stands who printed it, or where.
    [GeneratedRegex(@"(?<=\d)[ ,|]{1,4}\d{1,2}[:.]\d{2}(?: ?น\.?)? ?[|–-] ?(?!\d)[^|\d\n]{2,30}$")]
    private static partial Regex SignedTime();

    // วันที่ 6 มีนาคม 2024 | 10:32; วันที่ 5 มีนาคม 2569 - 12:04 น.
    [GeneratedRegex(@"(?:\||(?<=\d) -) ?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?น\.?)?\s*$")]
    private static partial Regex BarredTime();

    [GeneratedRegex(@"\d{1,2}:\d{2}:\d{2}")]
    private static partial Regex Seconds();

    // 11:13 น. 22/11/2566
    [GeneratedRegex(@"^\s*\d{1,2}[:.]\d{2}\s*(?:น\.?)?\s*[|,-]?\s*(?=\d|วัน)")]
    private static partial Regex Clock();

    [GeneratedRegex(@"[(\[]?GMT ?\+ ?0?7(?::?00)?[)\]]?\s*$")]
    private static partial Regex Zone();

    [GeneratedRegex(@"[\s,|-]*(?:เวลา\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:น\.?|AM|PM)?\s*(?:[(\[]?GMT ?\+ ?0?7(?::?00)?[)\]]?|\+07(?::?00)?)?[\s)\]]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex(@"^[\s(]*(?:(?:วันที่|วัน|เวลา)(?:โพสต์|เผยแพร่|ลงข่าว|ประกาศ|อัปเดต|อัปเดท)|(?:ฉบับ|ข่าว)ที่ ?\d{1,4} ?/|(?:โพสต์?|บันทึก)เมื่อ|โพสต์?|เผยแพร่เมื่อ|เผยแพร่|ลงข่าวเมื่อ|(?:อัปเดต|อัพเดต|อัพเดท)(?:ข้อมูล)?(?:ล่าสุด)?|ปรับปรุง(?:ข้อมูล|ล่าสุด)?(?:เมื่อ)?|แก้ไขล่าสุด(?:เมื่อ)?|Published|Updated|Posted(?: on)?|pub[dD]ate|Date)\s*(?:เมื่อ)?\s*:?\s*(?:วันที่\s*)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}, ?)?", RegexOptions.IgnoreCase)]
    private static partial Regex Published();

    [GeneratedRegex(@"^(?:ระหว่าง|ใน|เมื่อ|ตั้งแต่)?(?:วันนี้\s*)?(?:วัน(?:(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร[์ฺ]|อาทิตย์)(?:, วัน)?)?|จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)\s?ที่\s*")]
    private static partial Regex EventLead();
}
