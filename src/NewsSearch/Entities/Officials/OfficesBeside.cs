using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Officials;

/// <summary>Reads the offices right behind a name in Thai, or right before it. Immutable.</summary>
internal sealed partial class OfficesBeside(Gazetteer gazetteer, OfficePhrases phrases)
{
    private const int Reach = 60;
    private const int Longest = 90;
    private const int MostOffices = 4;
    private const int LongestCount = 12;
    private const int LongestTitle = 40;

    // Said between a name and the office, of which they are no part.
    private static readonly string[] Holding =
        ["ในฐานะ", "ซึ่งเป็น", "ได้รับเลือกตั้งเป็น", "ได้รับเลือกให้เป็น", "ได้รับเลือกเป็น", "ได้รับการแต่งตั้งเป็น", "ได้รับการแต่งตั้งให้เป็น", "ได้รับแต่งตั้งเป็น", "ได้รับแต่งตั้งให้เป็น", "ให้ดำรงตำแหน่ง", "ซึ่งดำรงตำแหน่ง", "ดำรงตำแหน่ง", "ตำแหน่ง"];

    // เลขาธิการ is no man in สำนักงานเลขาธิการ; ก ได้รับเลือกเป็นเลขาธิการ is said of who stands before; and who is ภริยานายกรัฐมนตรี is none.
    private static readonly WordSet NoOfficeAfter = new(["สำนัก", "สำนักงาน", "สภา", "เป็น", "ภริยา", "ภรรยา", "คู่สมรส", "สามี", "คณะทำงาน", "ทีมงาน", "หน้าห้อง", "บุตร", "บุตรชาย", "บุตรสาว", "บิดา", "มารดา"]);

    private static readonly WordSet Aides = new(["ที่ปรึกษา", "คณะที่ปรึกษา", "เลขานุการ", "ผู้ช่วยเลขานุการ"]);

    private const string And = "และ";

    // Nor is กรรมการ in คณะกรรมการ, but คณะนายกรัฐมนตรี is his.
    private const string Body = "คณะ";

    private readonly WordSet _ofTheParty = new(gazetteer.Offices.Where(office => office.Code.StartsWith("PARTY.", StringComparison.Ordinal)).Select(office => office.Thai));

    /// <summary>The offices behind a name; null when none stands there.</summary>
    /// <param name="text">The article.</param>
    /// <param name="start">Where the name ends.</param>
    /// <param name="next">The next name of a person; empty and at the end of the text when there is none.</param>
    public List<string>? After(string text, int start, TextSpan next)
    {
        var listed = false;
        var limit = next.Start;
        while (start < limit && text[start] is ' ' or '\u00A0' or ',' or ')' or '"' or '”' or '–' or '-') listed |= text[start++] == ',';
        // นายแฮรี่ โก๊ะ (Mr.Harry Gohh) เอกอัครราชทูต
        if (BracketedName().Match(text, start, limit - start) is { Success: true } bracket) start += bracket.Length;
        var rest = text.AsSpan(start..limit);
        foreach (var lead in Holding)
        {
            if (rest.StartsWith(lead, StringComparison.Ordinal)) rest = rest[lead.Length..].TrimStart(" \u00A0");
        }
        var length = phrases.At(rest);
        // ประธานพิธีมอบรถ is what one does today.
        if (length == 0 || OfficePhrases.IsChairing(rest)) return null;
        var office = phrases.Of(rest, length) ?? rest[..length].ToString();
        if (AsFormer(office, rest) is { } former) return [former];
        // เจิ่น หง็อก ตาม, รองประธาน เหวียน มิญ แก๋ง: in a list the office is that of who follows.
        return listed && limit < text.Length && rest[Math.Min(rest.Length, office.Length)..].IsWhiteSpace() ? null : Offices(office, rest, limit < text.Length ? text.AsSpan(next.End) : default);
    }

    // ปลัดกระทรวงมหาดไทย คนที่ 39: who of a line of tens is counted has left; a prime minister and the first of two deputies are called so in office.
    private static string? AsFormer(string office, ReadOnlySpan<char> text)
    {
        var counted = text[..Math.Min(text.Length, office.Length + LongestCount)];
        foreach (var count in Counted().EnumerateMatches(counted))
        {
            var bare = counted[..count.Index].TrimEnd(" \u00A0").ToString();
            if (count.Index <= office.Length + 2 && TenureWords.At(bare) == 0 && !bare.EndsWith("นายกรัฐมนตรี", StringComparison.Ordinal) && !bare.StartsWith("ประธานาธิบดี", StringComparison.Ordinal)) return TenureWords.AsFormer(bare);
        }
        return null;
    }

    /// <summary>The offices in the phrase that ends where a name or its title begins, as spaces bound phrases in Thai; null when none does.</summary>
    /// <param name="text">The article.</param>
    /// <param name="name">One of <paramref name="people"/>.</param>
    /// <param name="people">Every name of a person, in the order of the text.</param>
    public List<string>? Before(string text, TextSpan name, IReadOnlyList<TextSpan> people)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, name.Start - 1)) + 1;
        var from = WithWholeOffice(text, line, Math.Max(line, name.Start - Reach), name.Start);
        var before = text.AsSpan(from..name.Start).TrimEnd();
        for (var at = 0; at < before.Length; at++)
        {
            var length = phrases.At(before[at..]);
            if (length == 0 || before[(at + phrases.EndOfMinistry(before[at..], length))..].Count(' ') > (IsBeforeTenure(before[at..], length) ? 2 : 1)) continue;
            // What stands right behind another name is the office of that one.
            if (ServedBy(text, from + at, before[at..]) is > 0 and var aide)
            {
                at += aide - 1;
                continue;
            }
            if (!IsNoOffice(text, from + at, length) && !IsOfAnother(from + at, alone: !before[at..].ContainsAny(',', ';')) && !Acts(before[at..], length)) return phrases.Of(before[at..], length) is { } office ? Offices(office, before[at..], default) : null;
            at += OfficePhrases.EndOf(before[at..], length) - 1;
        }
        return null;

        // รองอธิบดี รักษาราชการแทนอธิบดี นาย ก
        bool IsBeforeTenure(ReadOnlySpan<char> text, int office) =>
            text[OfficePhrases.EndOf(text, office)..].TrimStart(' ') is var behind && phrases.TenureAt(behind) > 0 && !TenureWords.IsFormer(behind.ToString());

        // But after a comma it is that of who follows.
        bool IsOfAnother(int office, bool alone)
        {
            foreach (var span in people)
            {
                // รองนายกรัฐมนตรี (นาย ก) รัฐมนตรีว่าการกระทรวงมหาดไทย (นาย ข): the office between is of the second.
                if (span.End > office || IsInBrackets(text, span) && IsInBrackets(text, name)) continue;
                if (office - span.End <= 3) return !(alone && text.AsSpan(span.End..office).ContainsAny(',', ';'));
                // The second of two that stand behind that name.
                if (office - span.End < Longest && After(text, span.End, name) is { Count: > 1 } held && held.Exists(other => text.AsSpan(office).StartsWith(other) || text.AsSpan(office).StartsWith(TenureWords.OfficeOf(other)))) return true;
            }
            return false;
        }
    }

    /// <summary>True for a name that stands in brackets with its title.</summary>
    public static bool IsInBrackets(string text, TextSpan name) => name.End < text.Length && text[name.End] is ')' or '）' && Opens().IsMatch(text.AsSpan(Math.Max(0, name.Start - LongestTitle)..name.Start));

    /// <summary>All offices of one person.</summary>
    /// <param name="first">The first of them, with what follows it in one phrase.</param>
    /// <param name="text">What begins with it, up to the next name.</param>
    /// <param name="afterNext">What follows that name.</param>
    private List<string> Offices(string first, ReadOnlySpan<char> text, ReadOnlySpan<char> afterNext)
    {
        List<string> offices = [];
        var rest = first.AsSpan();
        // รองนายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงมหาดไทย, รอง นรม./รมว.กห.
        for (var length = phrases.At(rest); offices.Count < MostOffices - 1 && phrases.NextIn(rest, length) is (> 0 and var end, var next); length = phrases.At(rest))
        {
            offices.Add(rest[..end].ToString());
            rest = rest[next..];
        }
        offices.Add(offices.Count > 0 && phrases.Of(rest, phrases.At(rest)) is { } last ? last : rest.ToString());
        for (var i = 1; i < offices.Count; i++) offices[i] = TenureWords.Carried(offices[i - 1], offices[i]);
        // สมาชิกคณะกรรมการพรรคประจำจังหวัด รองประธานสภาประชาชนจังหวัด: who serves the Party serves the state too. Elsewhere others follow, นายอำเภอ กำนัน ผู้ใหญ่บ้าน, but no
        // deputy of theirs and none who was: รองปลัดกระทรวง รักษาราชการแทนปลัดกระทรวง.
        var isOfTheParty = _ofTheParty.At(first, TenureWords.At(first)) > 0;
        for (rest = text[first.Length..]; offices.Count < MostOffices; rest = rest[offices[^1].Length..])
        {
            var gap = rest.Length - rest.TrimStart(" \u00A0,").Length;
            rest = rest[gap..];
            // รองนายกรัฐมนตรี และรัฐมนตรีว่าการกระทรวงมหาดไทย; รองนายกรัฐมนตรี รัฐมนตรีว่าการกระทรวงสาธารณสุข
            // Also รองนายกรัฐมนตรีและ รมว.สาธารณสุข
            var joined = rest.StartsWith(And) && (gap > 0 || rest.Length > And.Length && rest[And.Length] is ' ' or '\u00A0');
            if (joined) rest = rest[And.Length..].TrimStart(" \u00A0");
            var follows = (gap > 0 || joined) && (isOfTheParty && !joined || phrases.IsMinister(rest) && phrases.IsMinister(offices[^1]) || joined && Speaks().IsMatch(rest)) || phrases.TenureAt(rest) > 0;
            if (gap > 3 || !follows || phrases.At(rest) is not (> 0 and var length) || OfficePhrases.IsChairing(rest)) break;
            var office = phrases.Of(rest, length) ?? rest[..length].ToString();
            // Right before the next name it is that one's office, unless that one has another behind it.
            if (afterNext.Length > 0 && rest[office.Length..].IsWhiteSpace() && phrases.At(afterNext.TrimStart(' ')) == 0) break;
            offices.Add(office);
        }
        return offices;
    }

    // Of ที่ปรึกษารัฐมนตรีว่าการกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม (นาย ก) none but the whole is his, however long it is.
    private int WithWholeOffice(string text, int line, int from, int end)
    {
        for (var at = Math.Max(line, from - Reach); at < from; at++)
        {
            if (phrases.At(text.AsSpan(at)) is > 0 and var length && at + phrases.EndOfMinistry(text.AsSpan(at), length) >= from) return IsNoOffice(text, at, length) || Acts(text.AsSpan(at..end), length) ? from : at;
        }
        return from;
    }

    private bool IsNoOffice(string text, int at, int length)
    {
        // เป็นอดีตนายกรัฐมนตรี นาย ก
        if (phrases.TenureAt(text.AsSpan(at)) > 0) return false;
        return NoOfficeAfter.Before(text, at) > 0 || text.AsSpan(0, at).EndsWith(Body, StringComparison.Ordinal) && !phrases.IsWhole(text, at, length);
    }

    // นาย ก ดำรงตำแหน่งเลขานุการรัฐมนตรีช่วยว่าการกระทรวงศึกษาธิการ (นางสาว ข): in brackets is the minister. The length of what stands before the minister's office, or 0.
    private int ServedBy(string text, int at, ReadOnlySpan<char> office)
    {
        if (!office.Contains('(')) return 0;
        var tenure = TenureWords.At(office);
        if (Aides.At(office, tenure) is not (> 0 and var aide) || !phrases.IsMinister(office[(tenure + aide)..])) return 0;
        return tenure > 0 || text.AsSpan(0, at).TrimEnd(' ').EndsWith("ตำแหน่ง", StringComparison.Ordinal) ? tenure + aide : 0;
    }

    // รัฐมนตรีเสนอแต่งตั้ง นางสาว ก, นายกรัฐมนตรีพบ นาย ข: who acts is not who follows.
    private static bool Acts(ReadOnlySpan<char> text, int office) =>
        OfficePhrases.DeedIn(text) > 0 || text.Length > office && text[office] != 'ฯ' && OfficePhrases.IsVerb(text[office..]);

    // รองปลัดกระทรวงสาธารณสุข และโฆษกกระทรวง
    [GeneratedRegex("^(?:รอง)?โฆษก(?!ๆ)")]
    private static partial Regex Speaks();

    // (นาย, (พลเอก, (ศ.ดร.
    [GeneratedRegex(@"[(（][ก-๎. \u00A0]{0,30}\z")]
    private static partial Regex Opens();

    [GeneratedRegex(@"คนที่[ \u00A0]?[0-9๐-๙]{2,3}(?![0-9๐-๙])")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\G\([^()ก-๎\n]{3,60}\)[ \u00A0]*")]
    private static partial Regex BracketedName();
}
