using System.Buffers;
using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Officials;

/// <summary>Reads the offices that stand beside a name, as the article words them. Immutable.</summary>
internal sealed partial class RoleReader(Gazetteer gazetteer, LatinOffices latin)
{
    private const int Reach = 60;
    private const int Longest = 90;
    private const int MostOffices = 4;
    private const int LongestLatin = 140;
    private const int LongestBetween = 240, LongestName = 50;

    private const string And = "และ";

    private const string Senior = "อาวุโส";

    // Said between a name and the office, of which they are no part.
    private static readonly string[] Holding =
        ["ในฐานะ", "ซึ่งเป็น", "ได้รับเลือกตั้งเป็น", "ได้รับเลือกให้เป็น", "ได้รับเลือกเป็น", "ได้รับการแต่งตั้งเป็น", "ได้รับการแต่งตั้งให้เป็น", "ได้รับแต่งตั้งเป็น", "ได้รับแต่งตั้งให้เป็น", "ให้ดำรงตำแหน่ง", "ซึ่งดำรงตำแหน่ง", "ดำรงตำแหน่ง", "ตำแหน่ง"];

    private static readonly SearchValues<char> MoreThanOffices = SearchValues.Create("\n()\"“”:");

    private static readonly WordSet Leads = new(["และ", "กับ", "โดย", "แก่", "ของ", "จาก", "ให้", "ด้าน", "ส่วน"]);

    // เลขาธิการ is no man in สำนักงานเลขาธิการ; and ก ได้รับเลือกเป็นเลขาธิการ is said of who stands before.
    private static readonly WordSet NoOfficeAfter = new(["สำนัก", "สำนักงาน", "สภา", "เป็น"]);

    // Nor is กรรมการ in คณะกรรมการ, but คณะนายกรัฐมนตรี is his.
    private const string Body = "คณะ";

    private readonly OfficePhrases _phrases = new(gazetteer);
    private readonly WordSet _titles = new(gazetteer.Titles.Select(title => title.Text));
    private readonly WordSet _ofTheParty = new(gazetteer.Offices.Where(office => office.Code.StartsWith("PARTY.", StringComparison.Ordinal)).Select(office => office.Thai));
    private readonly WordSet _endings = new(gazetteer.Roles.Where(role => role.Length >= 5));
    private readonly WordSet _leaders = new(gazetteer.Offices.Where(office => IsLeaders(office.Code)).Select(office => office.Thai));

    /// <summary>The offices right after a name, else right before it and its title, in the order of the text; none when none stands there.</summary>
    /// <param name="text">The article.</param>
    /// <param name="name">One of <paramref name="people"/>.</param>
    /// <param name="people">Every name of a person, in the order of the text.</param>
    public IReadOnlyList<string> Near(string text, TextSpan name, IReadOnlyList<TextSpan> people) => [.. Beside(text, name, people).Select(TenureWords.Joined)];

    private List<string> Beside(string text, TextSpan name, IReadOnlyList<TextSpan> people)
    {
        if (text[name.Start] is < '\u0E00' or > '\u0E7F' && Latin(text, name) is { Count: > 0 } latinOffices) return latinOffices;
        var at = IndexOf(people, name);
        var next = at + 1 < people.Count ? people[at + 1] : new TextSpan(text.Length, 0);
        var own = OfficesFirst(text, people, at) is { } shared ? shared.OfWhoStandsBefore : After(text, name.End, next);
        // ผู้ว่าราชการกรุงเทพมหานคร (พลตำรวจเอก ก) ได้รับเลือกเป็นกรรมการ: the new office comes to the one held.
        if (own is { Count: > 0 } && !IsElected(text.AsSpan(name.End))) return own;
        return [.. (at > 0 ? OfficesFirst(text, people, at - 1)?.OfWhoFollows : null) ?? Before(text, name, people) ?? [], .. own ?? []];
    }

    private static bool IsElected(ReadOnlySpan<char> behind) => behind.TrimStart(" \u00A0)").StartsWith("ได้รับ", StringComparison.Ordinal);

    private static int IndexOf(IReadOnlyList<TextSpan> people, TextSpan name)
    {
        var (low, high) = (0, people.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (people[middle] < name) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    // นายกรัฐมนตรี ก รองนายกรัฐมนตรี ข กล่าว: a list is in one order throughout. With an office before its first name and none behind its last, what stands between two of its
    // names is of the second. Null where nothing, or more than offices, stands behind a name, or the order is the other.
    private (List<string> OfWhoStandsBefore, List<string> OfWhoFollows)? OfficesFirst(string text, IReadOnlyList<TextSpan> people, int at)
    {
        if (OfficesBetween(text, people, at) is not { Count: > 0 } between) return null;
        var (first, last) = (at, at + 1);
        while (first > 0 && OfficesBetween(text, people, first - 1) is not null) first--;
        while (OfficesBetween(text, people, last) is not null) last++;
        if (!StartsWithOffice(text, people, first) || EndsWithOffice(text, people, last)) return null;
        // พลโท ก สมาชิกคณะกรรมการกลาง รองประธานรัฐสภา สมาชิกคณะกรรมการกลาง รองนายกรัฐมนตรี ข: who has none before has the first of those behind.
        var bare = at > first && OfficesBetween(text, people, at - 1) is { Count: 0 };
        var own = !bare ? 0 : between.FindIndex(1, Role.IsMembership) is > 0 and var other ? other : between.Count - 1;
        return (between[..own], between[own..]);
    }

    // True when an office stands before the first name of a list, and no name before that: of นาย ก รองผู้ว่าฯ นาย ข ปลัดจังหวัด a name that nobody knows may be the first.
    private bool StartsWithOffice(string text, IReadOnlyList<TextSpan> people, int first)
    {
        if (Before(text, people[first], people) is not [var office, ..]) return false;
        var at = text.LastIndexOf(office, people[first].Start, StringComparison.Ordinal);
        // Said otherwise than the text has it, or by somebody before.
        if (at < 0 || first > 0 && people[first - 1].End > at) return false;
        var line = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        var before = text.AsSpan(Math.Max(line, at - LongestName)..at);
        if (ListStart().IsMatch(before)) return true;
        if (first > 0 && people[first - 1].End > line && at - people[first - 1].End < LongestBetween && OfficePhrases.DeedIn(text.AsSpan(people[first - 1].End..at)) < 0) return false;
        for (var i = 0; i < before.Length; i++)
        {
            if ((i == 0 || before[i - 1] is ' ' or '\u00A0' || Leads.Before(before, i) > 0) && _titles.At(before, i) > 0) return false;
        }
        return true;
    }

    // True when offices stand behind the last name of a list, right there or after a word that no row has: เจ้าพนักงานที่ดินจังหวัด รักษาราชการแทนรองอธิบดี.
    private bool EndsWithOffice(string text, IReadOnlyList<TextSpan> people, int last)
    {
        var next = last + 1 < people.Count ? people[last + 1] : new TextSpan(text.Length, 0);
        if (After(text, people[last].End, next) is not null) return true;
        var end = text.IndexOf('\n', people[last].End) is >= 0 and var line ? line : text.Length;
        var behind = text.AsSpan(people[last].End..Math.Min(Math.Min(end, next.Start), people[last].End + Reach)).TrimStart(" \u00A0");
        if (OfficePhrases.DeedIn(behind) is >= 0 and var deed) behind = behind[..deed];
        return Caretakers().IsMatch(behind);
    }

    // The offices between a name and the next of its line; null where anything else stands there, or no name follows.
    private List<string>? OfficesBetween(string text, IReadOnlyList<TextSpan> people, int at)
    {
        if (at < 0 || at + 1 >= people.Count || people[at].End > people[at + 1].Start || people[at + 1].Start - people[at].End > LongestBetween) return null;
        var gap = WithoutTitles(text.AsSpan(people[at].End..people[at + 1].Start), out var isJoined);
        if (gap.IsWhiteSpace()) return [];
        // ก นายอำเภอ และนาย ข: what joins stands before the name, and the office is of the first.
        var bare = WithoutLead(gap);
        if (isJoined && bare.Length == gap.TrimStart(" \u00A0").Length || _phrases.At(bare) == 0 || gap.ContainsAny(MoreThanOffices) || OfficePhrases.DeedIn(gap) >= 0) return null;
        gap = bare;
        List<string> offices = [];
        while (_phrases.At(gap) is > 0 and var length)
        {
            if (IsChairing(gap) || gap.Length > length && OfficePhrases.IsVerb(gap[length..]) || _phrases.Of(gap, length) is not { } office) return null;
            offices.Add(office);
            gap = gap[office.Length..].TrimStart('ฯ');
            var rest = WithoutLead(gap);
            if (rest.Length > 0 && rest.Length == gap.Length) return null;
            // …กรมวัฒนธรรม กีฬา และการท่องเที่ยว
            for (gap = rest; gap.Length > 0 && _phrases.At(gap) == 0;) gap = gap.IndexOf(' ') is > 0 and var space ? WithoutLead(gap[space..]) : [];
        }
        return offices;
    }

    // Without what joins two offices of a list or leads to one.
    private static ReadOnlySpan<char> WithoutLead(ReadOnlySpan<char> gap)
    {
        while (true)
        {
            var bare = gap.TrimStart(" \u00A0,;–-");
            bare = bare[Leads.At(bare, 0)..];
            if (bare.Length == gap.Length) return bare;
            gap = bare;
        }
    }

    private ReadOnlySpan<char> WithoutTitles(ReadOnlySpan<char> gap, out bool isJoined)
    {
        isJoined = false;
        while (true)
        {
            var bare = gap.TrimEnd(" \u00A0");
            // พลโทอาวุโส
            if (bare.EndsWith(Senior, StringComparison.Ordinal) && _titles.Before(bare, bare.Length - Senior.Length) > 0) bare = bare[..^Senior.Length];
            bare = bare[..^_titles.Before(bare, bare.Length)];
            var ends = bare.TrimEnd(",;");
            if (ends.EndsWith(And, StringComparison.Ordinal)) ends = ends[..^And.Length];
            isJoined |= ends.Length < bare.Length;
            if (ends.Length == gap.Length) return ends;
            gap = ends;
        }
    }

    // Minister of Interior Gen. Anupong Paojinda; Srettha Thavisin, Prime Minister of Thailand,
    private List<string>? Latin(string text, TextSpan name)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, name.Start - 1)) + 1;
        for (var at = Math.Max(line, name.Start - LongestLatin); at < name.Start; at++)
        {
            if (at > line && char.IsLetter(text[at - 1]) && text[at - 1] is < '\u0E00' or > '\u0E7F') continue;
            var office = at + TenureWords.LatinAt(text.AsSpan(at..name.Start));
            if (!char.IsUpper(text[office]) || latin.At(text, office) is not (> 0 and var length) || office + length > name.Start) continue;
            if (LatinTitles().IsMatch(text.AsSpan((office + length)..name.Start))) return LatinOf(text[at..office], text.Substring(office, length));
            at = office + length - 1;
        }
        var after = name.End;
        after += text.AsSpan(after).StartsWith(", ") ? 2 : text.AsSpan(after).StartsWith(" ") ? 1 : 0;
        if (after == name.End) return null;
        if (text.AsSpan(after).StartsWith("the ")) after += 4;
        var held = after + TenureWords.LatinAt(text.AsSpan(after));
        var behind = latin.At(text, held);
        return behind > 0 && !(Gaps.Skip(text, held + behind, 2) is var next && next < text.Length && char.IsUpper(text[next])) ? LatinOf(text[after..held], text.Substring(held, behind)) : null;
    }

    // former |Deputy Prime Minister and Minister of Public Health
    private List<string> LatinOf(string tenure, string offices)
    {
        var split = latin.Split(offices);
        split[0] = tenure + split[0];
        return split.ConvertAll(office => TenureWords.Carried(split[0], office));
    }

    [GeneratedRegex(@"\A(?:[ \u00A0]|H\.E\.|\p{Lu}\p{L}{1,6}\.|General|Admiral|Professor|ACM|Madam)*\z")]
    private static partial Regex LatinTitles();

    /// <summary>True when an office ends right at this place.</summary>
    public bool EndsWithRole(string text, int at) => _endings.Before(text, at) > 0;

    /// <summary>True when the office of one who leads a state or a party ends right at this place.</summary>
    public bool EndsWithLeader(string text, int at) => _leaders.Before(text, at) > 0;

    /// <summary>The kind of office that the phrase before a place is: รมว.มหาดไทย, ประธานาธิบดีสหรัฐฯ.</summary>
    public OfficeKind OfficeBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < Reach && !OfficePhrases.Ends.Contains(text[start - 1])) start--;
        var phrase = text.AsSpan(start..end);
        phrase = phrase[Leads.At(phrase, 0)..];
        phrase = phrase[TenureWords.At(phrase)..];
        var after = phrase.StartsWith("รอง") ? 3 : 0;
        var kind = _leaders.At(phrase, 0) > 0 || _leaders.At(phrase, after) > 0 || _leaders.Before(phrase, phrase.Length) > 0 ? OfficeKind.Leader
            : _phrases.Words.At(phrase, 0) > 0 || _phrases.Words.At(phrase, after) > 0 || _endings.Before(phrase, phrase.Length) > 0 ? OfficeKind.Office
            : OfficeKind.None;
        if (kind == OfficeKind.None) return kind;
        return OfficePhrases.HasDeed(phrase) ? OfficeKind.None : kind;
    }

    private static bool IsLeaders(string code) => code.Contains(".CENTRAL.", StringComparison.Ordinal) || code is "ORG.SECRETARY" or "ORG.AMBASSADOR";

    private List<string>? After(string text, int start, TextSpan next)
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
        var length = _phrases.At(rest);
        // ประธานพิธีมอบรถ is what one does today.
        if (length == 0 || IsChairing(rest)) return null;
        var office = _phrases.Of(rest, length) ?? rest[..length].ToString();
        // เจิ่น หง็อก ตาม, รองประธาน เหวียน มิญ แก๋ง: in a list the office is that of who follows.
        return listed && limit < text.Length && rest[Math.Min(rest.Length, office.Length)..].IsWhiteSpace() ? null : Offices(office, rest, limit < text.Length ? text.AsSpan(next.End) : default);
    }

    /// <summary>All offices of one person.</summary>
    /// <param name="first">The first of them, with what follows it in one phrase.</param>
    /// <param name="text">What begins with it, up to the next name.</param>
    /// <param name="afterNext">What follows that name.</param>
    private List<string> Offices(string first, ReadOnlySpan<char> text, ReadOnlySpan<char> afterNext)
    {
        List<string> offices = [];
        var rest = first.AsSpan();
        // รองนายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงมหาดไทย, รอง นรม./รมว.กห.
        for (var length = _phrases.At(rest); offices.Count < MostOffices - 1 && _phrases.NextIn(rest, length) is (> 0 and var end, var next); length = _phrases.At(rest))
        {
            offices.Add(rest[..end].ToString());
            rest = rest[next..];
        }
        offices.Add(offices.Count > 0 && _phrases.Of(rest, _phrases.At(rest)) is { } last ? last : rest.ToString());
        for (var i = 1; i < offices.Count; i++) offices[i] = TenureWords.Carried(offices[i - 1], offices[i]);
        // สมาชิกคณะกรรมการพรรคประจำจังหวัด รองประธานสภาประชาชนจังหวัด: who serves the Party serves the state too. Elsewhere others follow, นายอำเภอ กำนัน ผู้ใหญ่บ้าน, but no
        // deputy of theirs and none who was: รองปลัดกระทรวง รักษาราชการแทนปลัดกระทรวง.
        var isOfTheParty = _ofTheParty.At(first, TenureWords.At(first)) > 0;
        for (rest = text[first.Length..]; offices.Count < MostOffices; rest = rest[offices[^1].Length..])
        {
            var gap = rest.Length - rest.TrimStart(" \u00A0,").Length;
            rest = rest[gap..];
            if (gap > 3 || (gap == 0 || !isOfTheParty) && _phrases.TenureAt(rest) == 0 || _phrases.At(rest) is not (> 0 and var length) || IsChairing(rest)) break;
            var office = _phrases.Of(rest, length) ?? rest[..length].ToString();
            // Right before the next name it is that one's office, unless that one has another behind it.
            if (afterNext.Length > 0 && rest[office.Length..].IsWhiteSpace() && _phrases.At(afterNext.TrimStart(' ')) == 0) break;
            offices.Add(office);
        }
        return offices;
    }

    // The phrase that ends where the name or its title begins: spaces bound phrases in Thai.
    private List<string>? Before(string text, TextSpan name, IReadOnlyList<TextSpan> people)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, name.Start - 1)) + 1;
        var from = Math.Max(line, name.Start - Reach);
        var before = text.AsSpan(from..name.Start).TrimEnd();
        for (var at = 0; at < before.Length; at++)
        {
            var length = _phrases.At(before[at..]);
            if (length == 0 || before[(at + length)..].Count(' ') > (IsBeforeTenure(before[at..], length) ? 2 : 1)) continue;
            // What stands right behind another name is the office of that one.
            if (!IsNoOffice(text, from + at, length) && !IsOfAnother(from + at, alone: !before[at..].ContainsAny(',', ';')) && !Acts(before[at..], length)) return _phrases.Of(before[at..], length) is { } office ? Offices(office, before[at..], default) : null;
            at += OfficePhrases.EndOf(before[at..], length) - 1;
        }
        return null;

        // รองอธิบดี รักษาราชการแทนอธิบดี นาย ก
        bool IsBeforeTenure(ReadOnlySpan<char> text, int office) =>
            text[OfficePhrases.EndOf(text, office)..].TrimStart(' ') is var behind && _phrases.TenureAt(behind) > 0 && !TenureWords.IsFormer(behind.ToString());

        // But after a comma it is that of who follows.
        bool IsOfAnother(int office, bool alone)
        {
            foreach (var span in people)
            {
                if (span.End > office) continue;
                if (office - span.End <= 3) return !(alone && text.AsSpan(span.End..office).ContainsAny(',', ';'));
                // The second of two that stand behind that name.
                if (office - span.End < Longest && After(text, span.End, name) is { Count: > 1 } held && held.Exists(other => text.AsSpan(office).StartsWith(other) || text.AsSpan(office).StartsWith(TenureWords.OfficeOf(other)))) return true;
            }
            return false;
        }
    }

    private bool IsNoOffice(string text, int at, int length)
    {
        // เป็นอดีตนายกรัฐมนตรี นาย ก
        if (_phrases.TenureAt(text.AsSpan(at)) > 0) return false;
        return NoOfficeAfter.Before(text, at) > 0 || text.AsSpan(0, at).EndsWith(Body, StringComparison.Ordinal) && !_phrases.IsWhole(text, at, length);
    }

    // รัฐมนตรีเสนอแต่งตั้ง นางสาว ก, นายกรัฐมนตรีพบ นาย ข: who acts is not who follows.
    private static bool Acts(ReadOnlySpan<char> text, int office) =>
        OfficePhrases.DeedIn(text) > 0 || text.Length > office && text[office] != 'ฯ' && OfficePhrases.IsVerb(text[office..]);

    [GeneratedRegex(@"\G\([^()ก-๎\n]{3,60}\)[ \u00A0]*")]
    private static partial Regex BracketedName();

    // What a list of people is said to be.
    [GeneratedRegex("(?:ได้แก่|ประกอบด้วย|พร้อมด้วย|ร่วมกับ|โดยมี|นำโดย|คือ|:)[ \u00A0]*(?:สหาย(?:ร่วมอุดมการณ์)?|ท่าน)?[: \u00A0]*$")]
    private static partial Regex ListStart();

    [GeneratedRegex("รักษา(?:ราชการ|การ)|เจ้าพนักงาน|ปฏิบัติหน้าที่")]
    private static partial Regex Caretakers();

    private static bool IsChairing(ReadOnlySpan<char> text) => Chairs().IsMatch(text[TenureWords.At(text)..]);

    // ประธานการประชุม is what one does today.
    [GeneratedRegex("^ประธาน(?:การประชุม|ในพิธี|ในการ|ในที่ประชุม|พิธี|เปิด)")]
    private static partial Regex Chairs();
}
