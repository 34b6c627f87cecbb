using System.Buffers;
using NewsSearch.Text;

namespace NewsSearch.Entities.Officials;

/// <summary>Reads the office that stands beside a name, as the article words it. Immutable.</summary>
internal sealed class RoleReader(Gazetteer gazetteer)
{
    private const int Reach = 60;
    private const int Longest = 90;

    private static readonly SearchValues<char> PhraseEnds = SearchValues.Create(" \u00A0\n(),;\"“");

    // What its holder does begins where the office ends; no office has these words in it.
    private static readonly string[] Deeds =
    [
        "เป็นประธาน", "เป็นผู้", "กล่าว", "เปิดเผย", "ชี้แจง", "แถลง", "ยืนยัน", "พร้อมด้วย", "พร้อมคณะ", "ลงพื้นที่", "เดินทาง", "ให้เกียรติ", "ได้รับ", "มอบหมาย", "มอบนโยบาย",
        "เข้าร่วม", "นำคณะ",
    ];

    private readonly WordSet _words = new(gazetteer.Roles);
    private readonly WordSet _endings = new(gazetteer.Roles.Where(role => role.Length >= 5));
    private readonly string[] _roles = [.. gazetteer.Roles.OrderByDescending(role => role.Length)];

    /// <summary>The office right after a name, else right before it and its title; null when neither stands there.</summary>
    public string? Near(string text, TextSpan name, IReadOnlyCollection<TextSpan> people)
    {
        var next = people.Where(span => span.Start >= name.End).Select(span => span.Start).DefaultIfEmpty(text.Length).Min();
        return After(text, name.End, next) ?? Before(text, name.Start, people);
    }

    /// <summary>True when an office ends right at this place.</summary>
    public bool EndsWithRole(string text, int at) => _endings.Before(text, at) > 0;

    private string? After(string text, int start, int limit)
    {
        while (start < limit && text[start] is ' ' or '\u00A0' or ',' or ')' or '"' or '”') start++;
        var rest = text.AsSpan(start..limit);
        foreach (var lead in (ReadOnlySpan<string>)["ในฐานะ", "ซึ่งเป็น", "รักษาการ", "อดีต"])
        {
            if (rest.StartsWith(lead, StringComparison.Ordinal)) rest = rest[lead.Length..].TrimStart(' ');
        }
        var length = _words.At(rest, 0);
        if (length == 0 && rest.StartsWith("รอง") && _words.At(rest, 3) is > 0 and var deputy) length = deputy + 3;
        return length == 0 ? null : Phrase(rest) ?? rest[..length].ToString();
    }

    // The phrase that ends where the name or its title begins: spaces bound phrases in Thai.
    private string? Before(string text, int name, IEnumerable<TextSpan> people)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, name - 1)) + 1;
        var from = Math.Max(line, name - Reach);
        var before = text.AsSpan(from..name).TrimEnd();
        var best = -1;
        foreach (var role in _roles)
        {
            var at = before.LastIndexOf(role, StringComparison.Ordinal);
            if (at < 0 || before[at..].Count(' ') > 1) continue;
            if (at >= 3 && before[..at].EndsWith("รอง")) at -= 3;
            if (best < 0 || at < best) best = at;
        }
        // What stands right behind another name is the office of that one.
        if (best < 0 || people.Any(span => span.End <= from + best && from + best - span.End <= 3)) return null;
        return Phrase(before[best..]);
    }

    private static string? Phrase(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(PhraseEnds);
        var phrase = end < 0 ? text : text[..end];
        foreach (var deed in Deeds)
        {
            if (phrase.IndexOf(deed, StringComparison.Ordinal) is > 0 and var at) phrase = phrase[..at];
        }
        return phrase.Length > Longest ? null : phrase.ToString();
    }
}
