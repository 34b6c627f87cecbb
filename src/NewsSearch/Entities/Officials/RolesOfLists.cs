using System.Buffers;
using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Officials;

/// <summary>
/// Tells of a list of people whose the offices between two names are: นายกรัฐมนตรี ก รองนายกรัฐมนตรี ข กล่าว is in one order throughout. With an office before its first name and none
/// behind its last, what stands between two of its names is of the second. Immutable.
/// </summary>
internal sealed partial class RolesOfLists(Gazetteer gazetteer, OfficePhrases phrases, OfficesBeside beside)
{
    private const int Reach = 60;
    private const int LongestBetween = 240, LongestName = 50;

    private const string And = "และ";

    private const string Senior = "อาวุโส";

    private static readonly SearchValues<char> MoreThanOffices = SearchValues.Create("\n()\"“”:");

    private readonly WordSet _titles = new(gazetteer.Titles.Select(title => title.Text));

    /// <summary>Whose the offices behind a name of a list are, where offices come first; null where nothing, or more than offices, stands there, or the order is the other.</summary>
    /// <param name="text">The article.</param>
    /// <param name="people">Every name of a person, in the order of the text.</param>
    /// <param name="at">Which of them.</param>
    public (List<string> OfWhoStandsBefore, List<string> OfWhoFollows)? OfficesFirst(string text, IReadOnlyList<TextSpan> people, int at)
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
        if (beside.Before(text, people[first], people) is not [var office, ..]) return false;
        var at = text.LastIndexOf(office, people[first].Start, StringComparison.Ordinal);
        // Said otherwise than the text has it, or by somebody before.
        if (at < 0 || first > 0 && people[first - 1].End > at) return false;
        var line = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        var before = text.AsSpan(Math.Max(line, at - LongestName)..at);
        if (ListStart().IsMatch(before)) return true;
        if (first > 0 && people[first - 1].End > line && at - people[first - 1].End < LongestBetween && OfficePhrases.DeedIn(text.AsSpan(people[first - 1].End..at)) < 0) return false;
        for (var i = 0; i < before.Length; i++)
        {
            if ((i == 0 || before[i - 1] is ' ' or '\u00A0' || OfficePhrases.Leads.Before(before, i) > 0) && _titles.At(before, i) > 0) return false;
        }
        return true;
    }

    // True when offices stand behind the last name of a list, right there or after a word that no row has: เจ้าพนักงานที่ดินจังหวัด รักษาราชการแทนรองอธิบดี.
    private bool EndsWithOffice(string text, IReadOnlyList<TextSpan> people, int last)
    {
        var next = last + 1 < people.Count ? people[last + 1] : new TextSpan(text.Length, 0);
        if (beside.After(text, people[last].End, next) is not null) return true;
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
        if (isJoined && bare.Length == gap.TrimStart(" \u00A0").Length || phrases.At(bare) == 0 || gap.ContainsAny(MoreThanOffices) || OfficePhrases.DeedIn(gap) >= 0) return null;
        gap = bare;
        List<string> offices = [];
        while (phrases.At(gap) is > 0 and var length)
        {
            if (OfficePhrases.IsChairing(gap) || gap.Length > length && OfficePhrases.IsVerb(gap[length..]) || phrases.Of(gap, length) is not { } office) return null;
            offices.Add(office);
            gap = gap[office.Length..].TrimStart('ฯ');
            var rest = WithoutLead(gap);
            if (rest.Length > 0 && rest.Length == gap.Length) return null;
            // …กรมวัฒนธรรม กีฬา และการท่องเที่ยว
            for (gap = rest; gap.Length > 0 && phrases.At(gap) == 0;) gap = gap.IndexOf(' ') is > 0 and var space ? WithoutLead(gap[space..]) : [];
        }
        return offices;
    }

    // Without what joins two offices of a list or leads to one.
    private static ReadOnlySpan<char> WithoutLead(ReadOnlySpan<char> gap)
    {
        while (true)
        {
            var bare = gap.TrimStart(" \u00A0,;–-");
            bare = bare[OfficePhrases.Leads.At(bare, 0)..];
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

    // What a list of people is said to be.
    [GeneratedRegex("(?:ได้แก่|ประกอบด้วย|พร้อมด้วย|ร่วมกับ|โดยมี|นำโดย|คือ|:)[ \u00A0]*(?:สหาย(?:ร่วมอุดมการณ์)?|ท่าน)?[: \u00A0]*$")]
    private static partial Regex ListStart();

    [GeneratedRegex("รักษา(?:ราชการ|การ)|เจ้าพนักงาน|ปฏิบัติหน้าที่")]
    private static partial Regex Caretakers();
}
