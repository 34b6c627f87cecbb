using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Years;

/// <summary>The words around a date, which say what it is.</summary>
internal static partial class SpanWords
{
    /// <summary>What stands before a span on its line, with the ปี that the span itself begins with.</summary>
    /// <param name="plain">A text as <see cref="DateScanner.Plain"/> makes it.</param>
    /// <param name="span">The span.</param>
    /// <param name="length">At most so many characters, in UTF-16 code units.</param>
    public static ReadOnlySpan<char> Before(string plain, TextSpan span, int length)
    {
        var start = Math.Max(plain.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1, span.Start - length);
        // The form itself holds ปี and พ.ศ.; the words that decide may end inside it.
        return start >= span.Start ? [] : plain.AsSpan(start..(plain.AsSpan(span.Start).StartsWith("ปี") ? span.Start + 2 : span.Start));
    }

    /// <summary>What stands right behind a span, on its line or the next.</summary>
    /// <param name="plain">The text.</param>
    /// <param name="span">The span.</param>
    /// <param name="length">At most so many characters.</param>
    public static ReadOnlySpan<char> After(string plain, TextSpan span, int length) => plain.AsSpan(span.End..Math.Min(plain.Length, span.End + length));

    /// <summary>The span with some words before it, from a space on, so that no code or word is cut: half of เปิดรับสมัคร is its opposite.</summary>
    public static string Quote(string text, TextSpan span)
    {
        const int Usual = 20, Longest = 60;
        var line = text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
        if (span.Start - line <= Usual) return text[line..span.End].Trim();
        var space = text.IndexOf(' ', span.Start - Usual, Usual);
        if (space < 0 || space + 1 >= span.Start) space = text.LastIndexOf(' ', span.Start - Usual, Math.Min(Longest, span.Start - line) - Usual);
        return text[(space < line ? span.Start - line <= Longest ? line : span.Start : space + 1)..span.End].Trim();
    }

    /// <summary>The day a document was signed: ลงวันที่, สั่ง ณ วันที่, 69-QĐ/TW (6-7-2022).</summary>
    public static bool IsDateOfPaper(string plain, TextSpan span) => Issued().IsMatch(Before(plain, span, 40));

    /// <summary>พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562: the year that closes the name of a law, a rule or a treaty.</summary>
    public static bool IsOfLaw(string plain, TextSpan span) => !plain.AsSpan(span.Start).StartsWith("ปี") && OfLaw().IsMatch(Before(plain, span, 80));

    /// <summary>True for the last day of something: ถึงวันที่ 31 มี.ค. 65, สิ้นสุดโครงการวันที่ 31 ม.ค. 65, ตั้งแต่วันนี้ - 30 เมษายน 2562.</summary>
    public static bool IsDeadline(string plain, TextSpan span) => Deadline().IsMatch(Before(plain, span, 40));

    [GeneratedRegex(@"(?:(?:สิ้นสุด|หมดเขต|(?<!เ)ปิดรับ|ครบกำหนด|แล้วเสร็จ|เสนอราคา)(?:(?!เมื่อ)[^\n\d]){0,14}|(?:ภายใน|ไม่เกิน|ก่อน(?:หรือใน)?|(?<!ก)ทัน(?:ใน)?|ถึง) ?)วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)? ?ที่ {0,2}$|(?:ภายใน|ไม่เกิน|ถึง|(?:วันนี้|บัดนี้)(?: ?เป็นต้นไป)? ?[-–]) ?$")]
    private static partial Regex Deadline();

    [GeneratedRegex(@"(?:พ\.ร\.[บก]\.|พระราช(?:บัญญัติ|กำหนด|กฤษฎีกา)|ระเบียบ|ข้อบังคับ|กฎ(?:กระทรวง|หมาย| ?ก\.พ\.)|ประกาศ|รัฐธรรมนูญ|ประมวล|อนุสัญญา|หลักเกณฑ์|ว่าด้วย|[Aa]ct|[Ll]aw|[Dd]ecree)(?:[^\n\d]|\(ฉบับที่ ?\d+\))*$")]
    private static partial Regex OfLaw();

    [GeneratedRegex(@"(?:ลง ?วันที่|ลว\.?|(?:สั่ง|ประกาศ|ให้ไว้) ?ณ ?วันที่) ?$|\d[\w/.-]*[A-ZĐ]{2} ?\($")]
    private static partial Regex Issued();
}
