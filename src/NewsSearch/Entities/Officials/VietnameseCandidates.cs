using System.Text.RegularExpressions;
using NewsSearch.Text;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>Finds the names of Viet Nam that no title announces, by their family name. Immutable.</summary>
internal sealed partial class VietnameseCandidates(Gazetteer gazetteer, NameReader names, OfficeEnds offices)
{
    // Streets and schools bear the names of people.
    private static readonly WordSet Things = new(
    [
        "ถนน", "ซอย", "มหาวิทยาลัย", "วิทยาลัย", "โรงพยาบาล", "จัตุรัส", "สวนสาธารณะ", "สะพาน", "พิพิธภัณฑ์", "รางวัล", "อนุสรณ์สถาน", "สนามกีฬา", "ท่าเรือ", "สุสาน", "สุสานวีรชน", "สุสานวีรชนแห่งชาติ",
        .. from level in (string[])["", "มัธยม", "ประถม", "อนุบาล"] from study in (string[])["", "ศึกษา"] select $"โรงเรียน{level}{study}",
    ]);

    // As long as a list of a dozen districts.
    private const int DistrictsLength = 240;

    // Words that a name is written on to.
    private static readonly WordSet Gluing = new(["จังหวัด", "พรรค", "แผนก", "กลาง", "ชาติ", "ประชาชน", "แก่", "โดย", "กับ", "และ"]);

    /// <summary>Adds the names of a text that do not overlap those found.</summary>
    /// <param name="found">What was found so far.</param>
    /// <param name="text">The text.</param>
    /// <param name="places">Where it names provinces and districts.</param>
    /// <param name="vietnam">True when it is of Viet Nam; elsewhere any short words may sound so.</param>
    public void AddTo(Candidates found, string text, List<TextSpan> places, bool vietnam)
    {
        HashSet<int> placeEnds = [.. places.Select(place => place.End)];
        // Nong and Hong begin villages and cities in English news of other countries.
        var latin = vietnam || text.AsSpan().ContainsAnyInRange('ก', '๎');
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '\u0E00' and <= '\u0E7F' ? !(vietnam && names.Vietnamese.MayBeSurname(text, i)) : !(latin && char.IsUpper(text[i]))) continue;
            if (!MayStart(text, i) && !(vietnam && placeEnds.Contains(i)) || IsThingBefore(text, i)) continue;
            if (char.IsUpper(text[i]) && GoesOn(text, i) && !placeEnds.Contains(i - 1)) continue;
            if (EndOfOneAt(found.Spans, i) is > 0 and var end)
            {
                i = end - 1;
                continue;
            }
            // นครโฮจิมินห์ ฟาน วัน มาย: the place is none of the name.
            if (EndOfOneAt(places, i) is > 0 and var placeEnd)
            {
                i = placeEnd - 1;
                continue;
            }
            var evidence = "Vietnamese family name ";
            var name = names.Untitled(text, i);
            if (name is null && vietnam && VietnameseAfterOffice(text, i, places) is { } after) (name, evidence) = (after, "after an office, family name ");
            // เหงียนวันทั้ง, ด่งนายวอเติ๊นดึ๊ก
            if (name is null && vietnam && (names.Vietnamese.IsLongSurname(text, i) || placeEnds.Contains(i))) name = names.AfterOffice(text, i, listed: true, leader: false);
            if (name is null && vietnam && names.Vietnamese.Joined(text, i) is { } joined && !found.Overlaps(joined.Span) && !IsWithinOne(places, joined.Span))
            {
                found.Add(new Candidate(joined, evidence + joined.Name, IsShort: true, IsLoose: true));
                i = joined.Span.End - 1;
                continue;
            }
            // Le Du, Hang Up, Thai Cha Na: in other news any short words may sound Vietnamese.
            if (name is not { IsShort: false } || found.Overlaps(name.Span) || IsWithinOne(places, name.Span) || !vietnam && name.Name.All(char.IsAscii) && !IsBesideOffice(text, name.Span)) continue;
            if (gazetteer.FindProvince(name.Name) is not null || name.Name.Count(' ') < 2 && DistrictBefore().IsMatch(text.AsSpan(Math.Max(0, i - DistrictsLength)..i)) && !SaysBehind().IsMatch(text.AsSpan(name.Span.End..Math.Min(text.Length, name.Span.End + 12)))) continue;
            found.Add(new Candidate(name, evidence + name.Name.Split(' ')[0]));
            i = name.Span.End - 1;
        }
    }

    private bool IsBesideOffice(string text, TextSpan name)
    {
        var before = Gaps.SkipBack(text, name.Start);
        if (before > 0 && (offices.EndsWithRole(text, before) || text[before - 1] != '\n' && offices.OfficeBefore(text, before) != OfficeKind.None)) return true;
        return names.IsBeforeOffice(text, name.End);
    }

    private NameFound? VietnameseAfterOffice(string text, int at, List<TextSpan> places)
    {
        var plain = names.Vietnamese.IsPlainSurname(text, at);
        if (offices.EndsWithRole(text, at)) return names.AfterOffice(text, at, listed: offices.EndsWithLeader(text, at), leader: plain || offices.EndsWithLeader(text, at));
        var office = Gaps.SkipBack(text, at);
        // ประธานคณะกรรมการประชาชนจังหวัดกวางบิ่ญ ตรัน ฟอง: who leads a place needs no third syllable.
        if (office < at && places.Find(place => place.End == office) is { Length: > 0 } led && offices.EndsWithRole(text, led.Start)) return names.AfterOffice(text, at, listed: true, leader: true);
        if (office == at || office == 0) return null;
        if (offices.EndsWithRole(text, office)) return names.AfterOffice(text, at, listed: true, leader: plain || offices.EndsWithLeader(text, office));
        // ผู้อำนวยการกรมการวางแผนและการลงทุน ตริง แท็ง ไห่: the office ends in the name of what is led. A name in one word, or half of it, has its syllables.
        return text[office - 1] != '\n' && offices.OfficeBefore(text, office) != OfficeKind.None && names.AfterOffice(text, at, listed: true, leader: plain) is { } found && (plain || found.Sound is null or { Count: >= 3 }) ? found : null;
    }

    // A name without a title starts after a space or a mark, or glued to the office or place before it.
    private bool MayStart(string text, int at)
    {
        var c = text[at];
        if (char.IsUpper(c)) return at == 0 || !char.IsLetter(text[at - 1]) || text[at - 1] is >= '\u0E00' and <= '\u0E7F';
        if (c is not ((>= 'ก' and <= 'ฮ') or (>= 'เ' and <= 'ไ'))) return false;
        return at == 0 || text[at - 1] is not (>= 'ก' and <= '๎') || Gluing.Before(text, at) > 0 || offices.EndsWithRole(text, at)
            || names.Vietnamese.IsLongSurname(text, at) && ThaiWords.EndsWord(text, at);
    }

    // Buon Ma Thuot: Ma begins no name behind another syllable with a capital.
    private static bool GoesOn(string text, int at)
    {
        if (at < 3 || text[at - 1] != ' ') return false;
        var start = at - 1;
        while (start > 0 && char.IsLetter(text[start - 1]) && text[start - 1] is < '\u0E00' or > '\u0E7F') start--;
        return start < at - 2 && char.IsUpper(text[start]) && char.IsLower(text[start + 1]) && SyllableKey.TryParse(text[start..(at - 1)], out _);
    }

    /// <summary>True when what bears a name stands before a place: a street, a school.</summary>
    public static bool IsThingBefore(string text, int at) => Things.Before(text, at) > 0 || at > 0 && text[at - 1] == ' ' && Things.Before(text, at - 1) > 0;

    // Where the span that covers a place ends; 0 when none does.
    private static int EndOfOneAt(List<TextSpan> spans, int place)
    {
        foreach (var span in spans)
        {
            if (span.Start <= place && place < span.End) return span.End;
        }
        return 0;
    }

    private static bool IsWithinOne(List<TextSpan> spans, TextSpan inner)
    {
        foreach (var span in spans)
        {
            if (span.Contains(inner)) return true;
        }
        return false;
    }

    // No district speaks: ประธานคณะกรรมการประชาชนอำเภอ เลืองดึ๊กไห่ กล่าวว่า.
    [GeneratedRegex(@"^ ?(?:กล่าว|ขอบคุณ|รายงาน|เสนอ|ชี้แจง|ยืนยัน|ย้ำ|เน้น|แจ้ง|ตอบ|อธิบาย|ระบุ|บอก)")]
    private static partial Regex SaysBehind();

    // อำเภอ Chư Sê, ตำบล Thanh Dinh และ Chu Hoa, 9 อำเภอ ได้แก่ Cao Phong, Da Bac, Kim Boi, เขตอุตสาหกรรม Chau Minh
    [GeneratedRegex(@"(?:อำเภอ|อ\.|ตำบล|ต\.|(?:เขต|นิคม)อุตสาหกรรม|เขต|แขวง|เมือง|หมู่บ้าน|บ้าน) ?(?:(?:ได้แก่|คือ|:) ?)?(?:[\p{L}\p{M} -[\u0E00-\u0E7F]]{2,24}(?:และ|,) ?){0,12}\z", RegexOptions.RightToLeft)]
    private static partial Regex DistrictBefore();
}
