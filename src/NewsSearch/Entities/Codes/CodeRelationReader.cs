using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Codes;

/// <summary>
/// Reads which document implements, amends, replaces or cites which, from the words between two codes of one line
/// (<c>03/KH-UBND … เกี่ยวกับการปฏิบัติตามมติที่ 27-NQ/TU</c>) or from the lines of a document printed whole. What the words leave open is not
/// guessed: two codes beside each other are no relation. Immutable.
/// </summary>
internal static partial class CodeRelationReader
{
    // The stronger word first.
    private static readonly (CodeRelationKind Kind, Regex Form)[] Verbs =
        [(CodeRelationKind.Replaces, Replaces()), (CodeRelationKind.Amends, Amends()), (CodeRelationKind.Implements, Implements()), (CodeRelationKind.Cites, Cites())];

    /// <summary>Farther apart two codes are in two statements.</summary>
    private const int Farthest = 220;

    /// <summary>Every relation of a text, with the place in <paramref name="found"/> of the document that does it.</summary>
    /// <param name="plain">The text as <see cref="Years.DateScanner.Plain"/> makes it.</param>
    /// <param name="found">Its codes, in order.</param>
    /// <param name="documents">Which document each of them is.</param>
    /// <param name="titleLength">Where the headline ends; 0 without one.</param>
    public static List<(int From, CodeRelation Relation)> Read(string plain, IReadOnlyList<FoundCode> found, IReadOnlyList<int> documents, int titleLength)
    {
        List<(int From, int To, CodeRelation Relation)> relations = [];
        var (own, ownFrom) = Own(plain, found, titleLength);
        // Where the list begins that a code goes on: 41 in ยกเลิกประกาศที่ 41/2563 และ 43/2563.
        var heads = new int[found.Count];
        for (var i = 0; i < found.Count; i++)
        {
            heads[i] = i;
            // The nearest earlier code that these words tie to this one; between them a list of others may stand: ยกเลิก A และ B.
            var start = LineStart(plain, found[i].Span.Start);
            if (i == 0 || found[i - 1].Span.Start < start)
            {
                if (OwnWords(plain[start..found[i].Span.Start]) is not { } does) continue;
                var subject = does.OfTheLast ? OnlyBefore(i) : own is { } printed && found[i].Span.Start >= ownFrom ? printed : null;
                if (subject is { } whose) Add(whose, does.Kind, i, found[i].Span);
                continue;
            }
            var (first, between) = (found[i - 1], Between(plain, found[i - 1], found[i]));
            var ofFirst = relations.FindAll(one => one.To == documents[i - 1] && one.Relation.Span.End == first.Span.End);
            if ((Listed().IsMatch(between) && Verb(between) is null) || (ofFirst.Count > 0 && between.Length < Farthest && ListedApart().IsMatch(between)))
            {
                heads[i] = heads[i - 1];
                foreach (var (from, _, relation) in ofFirst) Add(from, relation.Kind, i, TextSpan.Between(relation.Span.Start, found[i].Span.End));
                continue;
            }
            if (found[i].Span.Start - first.Span.End is < 0 or >= Farthest || between.Contains(';', StringComparison.Ordinal)) continue;
            Tie(i, between, plain[Math.Max(start, found[heads[i - 1]].Span.Start - 60)..found[heads[i - 1]].Span.Start], ofFirst);
        }
        return [.. relations.Select(one => (one.From, one.Relation))];

        // What the words between a code and the one before it say.
        void Tie(int i, string between, string before, List<(int From, int To, CodeRelation Relation)> ofFirst)
        {
            TextSpan Words(int at) => TextSpan.Between(found[at].Span.Start, found[i].Span.End);

            // ยกเลิก A และให้ใช้ B; ปฏิบัติตาม A จังหวัดได้ออก B
            if (Issues().IsMatch(between) && Verb(before) is var (fronted, _))
            {
                for (var at = heads[i - 1]; at < i; at++) Add(i, fronted, at, Words(at));
                return;
            }
            if (Passive().Match(between) is { Success: true } passive)
            {
                Add(i, passive.Groups["r"].Success ? CodeRelationKind.Replaces : CodeRelationKind.Amends, i - 1, Words(i - 1));
                return;
            }
            if (Verb(between) is not var (verb, begins)) return;
            if (!And().IsMatch(between[..begins]))
            {
                Add(i - 1, verb, i, Words(i - 1));
            }
            else if (ofFirst.Count > 0)
            {
                // A แก้ไข B และยกเลิก C: it is A that does both.
                foreach (var (from, _, relation) in ofFirst) Add(from, verb, i, TextSpan.Between(relation.Span.Start, found[i].Span.End));
            }
            else if (verb is CodeRelationKind.Replaces or CodeRelationKind.Amends && Verb(before) is null) Add(i - 1, verb, i, Words(i - 1));
        }

        void Add(int from, CodeRelationKind kind, int to, TextSpan span)
        {
            // A document does nothing to one that was issued after it: then the words belong to another.
            if (Issued(found, documents, from).Latest < Issued(found, documents, to).Earliest) return;
            var (doer, done) = (documents[from], documents[to]);
            if (!found[from].Code.Equals(found[to].Code) && !relations.Exists(one => documents[one.From] == doer && one.To == done)) relations.Add((from, done, new CodeRelation(kind, found[to].Code, span)));
        }

        // The one document named before, which แผนยังอ้างถึง speaks of.
        int? OnlyBefore(int i) => documents.Take(i).Distinct().Take(2).ToList() is [var only] && only != documents[i] ? only : null;
    }

    // The verb whose object follows at once, with no more between than the sort of document and who issued it; and where it stands.
    private static (CodeRelationKind Kind, int At)? Verb(string words)
    {
        foreach (var (kind, form) in Verbs)
        {
            if (form.Match(words) is { Success: true } match) return (kind, match.Index);
        }
        return null;
    }

    // What a line that begins so says of the document it stands in, or of the one named before it.
    private static (CodeRelationKind Kind, bool OfTheLast)? OwnWords(string words)
    {
        var verb = Verb(words);
        if (verb is var (said, at) && OfTheLast().IsMatch(words[..at])) return (said, true);
        if (OwnCites().IsMatch(words)) return (CodeRelationKind.Cites, false);
        return verb is var (does, begins) && (does is CodeRelationKind.Replaces or CodeRelationKind.Amends || (does is CodeRelationKind.Implements && LineHead().IsMatch(words[..begins])))
            ? (does, false) : null;
    }

    // A document printed whole, and where: its headline is its name, or its first line and the line of its number (เลขที่: 2303/KH-UBND), or the words that lead to it
    // (ได้ออกแผนที่ 406-KH/TU … เนื้อหามีดังนี้).
    private static (int? Document, int From) Own(string plain, IReadOnlyList<FoundCode> found, int titleLength)
    {
        if (found[0].Span.End <= titleLength)
            return (found.Count == 1 || found[1].Span.Start >= titleLength) && Named().IsMatch(plain[..found[0].Span.End]) ? (0, titleLength) : (null, 0);
        var start = LineStart(plain, found[0].Span.Start);
        if (start == 0 && titleLength == 0 && Named().IsMatch(plain[..found[0].Span.End]))
        {
            var number = found.FirstOrDefault(one => one.Code.Equals(found[0].Code) && NumberLine().IsMatch(plain[LineStart(plain, one.Span.Start)..one.Span.Start]));
            if (number.Code is not null) return (0, number.Span.End);
        }
        var end = plain.IndexOf('\n', found[0].Span.End);
        return end >= 0 && (found.Count == 1 || found[1].Span.Start > end)
            && Issues().IsMatch(plain[start..found[0].Span.Start]) && AsFollows().IsMatch(plain[found[0].Span.End..end]) ? (0, end) : (null, 0);
    }

    // As far as the text or the code tells: 2020-03-29, or the year of 103/2563 and 202/2025/QH15.
    private static (DateOnly Earliest, DateOnly Latest) Issued(IReadOnlyList<FoundCode> found, IReadOnlyList<int> documents, int of)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (documents[i] == documents[of] && found[i].Date is { } day) return (day, day);
        }
        return YearOfIssue().Match(found[of].Code.Canonical) is { Success: true } match && Year.TryParse(match.Groups[1].ValueSpan, null, out var year)
            ? (new DateOnly(year.Common, 1, 1), new DateOnly(year.Common, 12, 31))
            : (DateOnly.MinValue, DateOnly.MaxValue);
    }

    // The day of issue and who issued it say nothing of the other.
    private static string Between(string plain, FoundCode first, FoundCode second)
    {
        var words = plain[first.Span.End..Math.Max(first.Span.End, second.Span.Start)];
        return first.Date is not null ? Dated().Replace(words, "") : words;
    }

    private static int LineStart(string plain, int at) => plain.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;

    private const string Object = @"(?:[ "":(\[“]*(?:ความใน|ข้อ ?[\d.]+|บางส่วน|บางประการ|เนื้อหา|มติ|ข้อมติ|คำสั่ง|คำตัดสิน|ประกาศ|แผน(?:งาน)?|โครงการ|โปรแกรม|หนังสือ(?:ราชการ)?|ระเบียบ|ข้อบังคับ|กฎระเบียบ|กฎหมาย|พระราชกฤษฎีกา|กฤษฎีกา|หนังสือเวียน|ข้อสรุป|คำแนะนำ|รายงาน|ของ|แห่ง|ว่าด้วย[^\d;]{0,60}|สำนักงาน[ก-๛. ]{0,30}|กระทรวง[ก-๛]{0,20}|กรม[ก-๛]{0,20}|รัฐบาล|ฉบับ|ด่วน(?:ที่สุด|มาก)?|(?:เลข)?ที่|หมายเลข|Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|số|No\.?)){0,7} *$";

    [GeneratedRegex(@"(?:ยกเลิก|แทนที่|ทดแทน|ใช้แทน|แทน|thay thế|bãi bỏ|replac(?:es|ing))" + Object, RegexOptions.IgnoreCase)]
    private static partial Regex Replaces();

    [GeneratedRegex(@"(?:แก้ไข(?:และ|หรือ)?(?:เพิ่มเติม)?|เพิ่มเติมจาก|ปรับปรุง(?:แก้ไข)?|ทบทวน|เปลี่ยนแปลง|sửa đổi(?:, bổ sung)?|bổ sung|amend(?:s|ing))" + Object, RegexOptions.IgnoreCase)]
    private static partial Regex Amends();

    [GeneratedRegex(@"(?:(?:ปฏิบัติ|ดำเนินการ|ดำเนินงาน|จัดการ|ขับเคลื่อน|บังคับใช้|ประยุกต์ใช้)(?:ให้เป็นไป)?(?:ตาม(?:นัย)?)?|นำ[^\d;]{0,30}ไปปฏิบัติ|เป็นไปตาม|อนุวัติ(?:การ)?(?:ตาม)?|triển khai(?: thực hiện)?|thực hiện|implement(?:s|ing))" + Object, RegexOptions.IgnoreCase)]
    private static partial Regex Implements();

    [GeneratedRegex(@"(?:อ้าง(?:อิง)?ถึง|อ้างอิง|(?:เป็นไป)?ตาม(?:ที่|นัย|ความใน)?|อาศัย(?:อำนาจ)?|สอดคล้องกับ|สรุป(?:ผล)?|theo|căn cứ)" + Object, RegexOptions.IgnoreCase)]
    private static partial Regex Cites();

    // และตาม A, และให้ยกเลิก A: it says more of what was spoken of.
    [GeneratedRegex(@"(?:และ|หรือ|รวมทั้ง|รวมถึง|ตลอดจน|พร้อม(?:ทั้ง|กับ)?|ประกอบ(?:กับ)?|อีกทั้ง|,) ?(?:ให้|ได้|ที่|จะ|การ|มีการ|ขอ(?:ผ่อนผัน)?|เป็นไป|เพื่อ)?$")]
    private static partial Regex And();

    [GeneratedRegex(@"(?:ถูก|ที่|ซึ่ง|ได้รับการ)?(?:(?<r>แทนที่|ยกเลิก|ทดแทน)|(?:แก้ไข(?:เพิ่มเติม)?|ปรับปรุง|เพิ่มเติม)) ?(?:โดย|ด้วย|ตาม(?! ?ความใน))" + Object, RegexOptions.ExplicitCapture)]
    private static partial Regex Passive();

    [GeneratedRegex(@"(?:ออก|ประกาศใช้|ให้ใช้|อนุมัติ|จัดทำ|ลงนาม(?:ใน)?|พัฒนา|กำหนด(?:ใช้)?|ban hành|issued)" + Object)]
    private static partial Regex Issues();

    // ; หนังสือเลขที่ B in a row of what a line rests on
    [GeneratedRegex(@"; ?(?:และ ?)?" + Object)]
    private static partial Regex ListedApart();

    [GeneratedRegex(@"^[ )\]”""]*(?:(?:และ|หรือ|กับ|รวมทั้ง|ตลอดจน|,|/|và)[ (]*)?" + Object)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^ *(?:[-•*(]|\d+[.)])? *(?:อ้าง(?:อิง)?ถึง|อาศัยอำนาจ|ตาม|โดยอาศัย|เมื่อพิจารณา(?:จาก|ตาม|ถึง)?|พิจารณา(?:จาก|ตาม)?|ฐานะทางกฎหมาย|Căn cứ)[^\n]{0,160}$")]
    private static partial Regex OwnCites();

    [GeneratedRegex(@"^ *(?:[-•*(]|\d+[.)])? *(?:เพื่อ|ใน)?(?:การ)?$")]
    private static partial Regex LineHead();

    [GeneratedRegex(@"^ *(?:เลขที่|หมายเลข|ที่|Số|No\.?) ?[:|] *$", RegexOptions.IgnoreCase)]
    private static partial Regex NumberLine();

    // แผนยังอ้างถึง, คำสั่งดังกล่าวยกเลิก
    [GeneratedRegex(@"(?:แผน(?:งาน)?|มติ|คำสั่ง|ประกาศ|คำตัดสิน|การตัดสินใจ|ข้อสรุป|หนังสือ)(?:(?:ฉบับ)?(?:นี้|ดังกล่าว)|ข้างต้น|(?=ยัง)) ?(?:ยัง|ก็)?(?:ได้|มีการ)? ?$")]
    private static partial Regex OfTheLast();

    [GeneratedRegex(@"(?:ดัง(?:ต่อไป)?นี้|ต่อไปนี้|ข้อความเต็ม|ฉบับเต็ม|เนื้อหา) ?:? *$")]
    private static partial Regex AsFollows();

    [GeneratedRegex(@"^[^ก-ฮ\n]{0,6}(?:คำสั่ง|ประกาศ|มติ|แผน(?:งาน)?|หนังสือ|ระเบียบ|ข้อบังคับ|พระราชกฤษฎีกา|กฤษฎีกา|กฎหมาย|คำตัดสิน|Quyết định|Nghị quyết|Kế hoạch|Chỉ thị)(?:(?!เรื่อง|ตาม)[^\n\d]){0,70}\d[^\n]*$")]
    private static partial Regex Named();

    [GeneratedRegex(@"^ *\(?(?:ลง ?|เมื่อ|ของ)?(?:วันที่)? ?\d{1,2} ?[ก-๛.]+ ?(?:พ\.?ศ\.?|ค\.?ศ\.?)? ?\d{2,4}\)?")]
    private static partial Regex Dated();

    [GeneratedRegex(@"^\d+/(\d{4})(?:/|$)")]
    private static partial Regex YearOfIssue();
}
