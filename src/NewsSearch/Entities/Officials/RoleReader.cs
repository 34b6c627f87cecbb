using System.Buffers;
using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Officials;

/// <summary>Reads the office that stands beside a name, as the article words it. Immutable.</summary>
internal sealed partial class RoleReader(Gazetteer gazetteer)
{
    private const int Reach = 60;
    private const int Longest = 90;

    private static readonly SearchValues<char> PhraseEnds = SearchValues.Create(" \u00A0\n(),;\"“");

    // What its holder does begins where the office ends; no office has these words in it.
    private static readonly string[] Deeds =
    [
        "เป็นประธาน", "เป็นผู้", "กล่าว", "เปิดเผย", "ชี้แจง", "แถลง", "ยืนยัน", "พร้อมด้วย", "พร้อมคณะ", "ลงพื้นที่", "เดินทาง", "ให้เกียรติ", "ได้รับ", "มอบหมาย", "มอบนโยบาย",
        "เข้าร่วม", "นำคณะ", "ร่วมต้อนรับ", "ร่วมพิธี", "ร่วมประชุม", "ร่วมงาน", "ร่วมเป็น", "ร่วมลง", "ร่วมกัน", "ร่วมหารือ", "ร่วมด้วย", "ซึ่ง", "และคณะ", "ให้การ",
    ];

    private static readonly WordSet Leads = new(["และ", "กับ", "โดย", "แก่", "ของ", "จาก", "ให้", "ด้าน", "ส่วน", "อดีต"]);

    private readonly WordSet _words = new(gazetteer.Roles);
    private readonly WordSet _endings = new(gazetteer.Roles.Where(role => role.Length >= 5));
    private readonly WordSet _leaders = new(gazetteer.Offices.Where(office => IsLeaders(office.Code)).Select(office => office.Thai));

    /// <summary>The office right after a name, else right before it and its title; null when neither stands there.</summary>
    public string? Near(string text, TextSpan name, IReadOnlyCollection<TextSpan> people)
    {
        var next = text.Length;
        foreach (var span in people)
        {
            if (span.Start >= name.End && span.Start < next) next = span.Start;
        }
        return After(text, name.End, next) ?? Before(text, name.Start, people);
    }

    /// <summary>True when an office ends right at this place.</summary>
    public bool EndsWithRole(string text, int at) => _endings.Before(text, at) > 0;

    /// <summary>True when the office of one who leads a state or a party ends right at this place.</summary>
    public bool EndsWithLeader(string text, int at) => _leaders.Before(text, at) > 0;

    /// <summary>The kind of office that the phrase before a place is: รมว.มหาดไทย, ประธานาธิบดีสหรัฐฯ.</summary>
    public OfficeKind OfficeBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < Reach && !PhraseEnds.Contains(text[start - 1])) start--;
        var phrase = text.AsSpan(start..end);
        phrase = phrase[Leads.At(phrase, 0)..];
        var after = phrase.StartsWith("รอง") ? 3 : 0;
        var kind = _leaders.At(phrase, 0) > 0 || _leaders.At(phrase, after) > 0 || _leaders.Before(phrase, phrase.Length) > 0 ? OfficeKind.Leader
            : _words.At(phrase, 0) > 0 || _words.At(phrase, after) > 0 || _endings.Before(phrase, phrase.Length) > 0 ? OfficeKind.Office
            : OfficeKind.None;
        if (kind == OfficeKind.None) return kind;
        foreach (var deed in Deeds)
        {
            if (phrase.Contains(deed, StringComparison.Ordinal)) return OfficeKind.None;
        }
        return kind;
    }

    private static bool IsLeaders(string code) => code.Contains(".CENTRAL.", StringComparison.Ordinal) || code is "ORG.SECRETARY" or "ORG.AMBASSADOR";

    private string? After(string text, int start, int limit)
    {
        var listed = false;
        while (start < limit && text[start] is ' ' or '\u00A0' or ',' or ')' or '"' or '”') listed |= text[start++] == ',';
        var rest = text.AsSpan(start..limit);
        foreach (var lead in (ReadOnlySpan<string>)["ในฐานะ", "ซึ่งเป็น", "รักษาการ", "อดีต"])
        {
            if (rest.StartsWith(lead, StringComparison.Ordinal)) rest = rest[lead.Length..].TrimStart(' ');
        }
        var length = _words.At(rest, 0);
        if (length == 0 && rest.StartsWith("รอง") && _words.At(rest, 3) is > 0 and var deputy) length = deputy + 3;
        if (length == 0) return null;
        var office = Phrase(rest, length) ?? rest[..length].ToString();
        // เจิ่น หง็อก ตาม, รองประธาน เหวียน มิญ แก๋ง: in a list the office is that of who follows.
        return listed && limit < text.Length && rest[Math.Min(rest.Length, office.Length)..].IsWhiteSpace() ? null : office;
    }

    // The phrase that ends where the name or its title begins: spaces bound phrases in Thai.
    private string? Before(string text, int name, IReadOnlyCollection<TextSpan> people)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, name - 1)) + 1;
        var from = Math.Max(line, name - Reach);
        var before = text.AsSpan(from..name).TrimEnd();
        for (var at = 0; at < before.Length; at++)
        {
            var length = _words.At(before, at);
            if (length == 0 && before[at..].StartsWith("รอง") && _words.At(before, at + 3) is > 0 and var deputy) length = deputy + 3;
            if (length == 0 || before[at..].Count(' ') > 1) continue;
            // What stands right behind another name is the office of that one.
            if (!IsOfAnother(from + at, alone: !before[at..].ContainsAny(',', ';'))) return Phrase(before[at..], length);
            at += EndOfOffice(before[at..], length) - 1;
        }
        return null;

        // But after a comma it is that of who follows.
        bool IsOfAnother(int office, bool alone)
        {
            foreach (var span in people)
            {
                if (span.End <= office && office - span.End <= 3) return !(alone && text.AsSpan(span.End..office).ContainsAny(',', ';'));
            }
            return false;
        }
    }

    // Up to the next space, or the word that adds another office.
    private static int EndOfOffice(ReadOnlySpan<char> text, int length)
    {
        var end = text.IndexOfAny(PhraseEnds) is >= 0 and var phrase ? phrase : text.Length;
        return Math.Max(length, text[..end].IndexOf("และ") is > 0 and var more ? more : end);
    }

    /// <param name="text">What begins with the office.</param>
    /// <param name="length">How much of it is the office as the table has it.</param>
    private static string? Phrase(ReadOnlySpan<char> text, int length)
    {
        var end = text.IndexOfAny(PhraseEnds);
        var phrase = end < 0 ? text : text[..end];
        // ผู้บัญชาการภาคทหารที่ 1
        if (phrase.EndsWith("ที่") && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])) phrase = text[..(end + 1 + Digits(text[(end + 1)..]))];
        foreach (var deed in Deeds)
        {
            if (phrase.IndexOf(deed, StringComparison.Ordinal) is > 0 and var at) phrase = phrase[..at];
        }
        // นายกรัฐมนตรีมีกำหนดการ, นายกรัฐมนตรีฯ, นายกรัฐมนตรีและภริยา
        if (phrase.Length > length && Verb().IsMatch(phrase[length..])) phrase = phrase[..length];
        if (phrase.Length > length && phrase.EndsWith("และ")) phrase = phrase[..^"และ".Length];
        return phrase.Length > Longest ? null : phrase.ToString();
    }

    private static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;

    // What begins right after the office and is no part of it.
    [GeneratedRegex("^(?:ฯ|มี(?!นบุรี)|ได้|จะ|ยัง|ก็|หารือ|มอบ|เป็น|ขอ(?!นแก่น)|สั่ง|นำ|รับ(?!ผิดชอบ)|พบ|เข้า|ไป|มา|ว่า|ให้|ต้อง|ลง|เดิน|ออก|พร้อม|และ$|และ(?:คณะ|ภริยา|คู่สมรส|ผู้นำ|พล\\.|นาย(?!ก|อำเภอ|ทะเบียน)|นาง|ดร\\.)|เพื่อ(?:ประชา|ต้อง|ขอ|รับ|หารือ|ร่วม|เข้า|ให้|ความ|เป็น|นำ|พบ|มอบ|แสดง|ถวาย)|เห็น|ห่วง|ย้ำ|ระบุ|เปิด|ประชุม|โดย)")]
    private static partial Regex Verb();
}
