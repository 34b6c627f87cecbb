using System.Buffers;
using System.Text.RegularExpressions;
using NewsSearch.Entities.Places;
using NewsSearch.Text;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>
/// Finds what may be the names of people in a text: listed ones, what stands after titles and offices, and Vietnamese names by their family
/// name. Who is whom is for <see cref="OfficialRecognizer"/>. Immutable.
/// </summary>
internal sealed partial class CandidateFinder(Gazetteer gazetteer, NameScanner<KnownOfficial> known, NameReader names, RoleReader roles)
{
    // Only such news writes Vietnamese names in Thai.
    private static readonly SearchValues<string> AboutVietnam = SearchValues.Create(
        ["เวียดนาม", "Vietnam", "Viet Nam", "Việt Nam", "สหาย", "คณะกรรมการพรรค", "สภาประชาชน", "คณะกรรมการประชาชน", "โปลิตบูโร", "ฮานอย", "โฮจิมินห์", "VOVWORLD", "ผู้แทนรัฐสภา", "พรรคคอมมิวนิสต์", "เลขาธิการพรรค"],
        StringComparison.Ordinal);

    // Streets and schools bear the names of people.
    private static readonly WordSet Things = new(
    [
        "ถนน", "ซอย", "มหาวิทยาลัย", "วิทยาลัย", "โรงพยาบาล", "จัตุรัส", "สวนสาธารณะ", "สะพาน", "พิพิธภัณฑ์", "รางวัล", "อนุสรณ์สถาน", "สนามกีฬา", "ท่าเรือ", "สุสาน", "สุสานวีรชน", "สุสานวีรชนแห่งชาติ",
        .. from level in (string[])["", "มัธยม", "ประถม", "อนุบาล"] from study in (string[])["", "ศึกษา"] select $"โรงเรียน{level}{study}",
    ]);

    // Words that a name is written on to.
    private static readonly WordSet Gluing = new(["จังหวัด", "พรรค", "กลาง", "ชาติ", "ประชาชน", "แก่", "โดย", "กับ", "และ"]);

    // Words that a name without a title is written on to: โดยอนุทิน ชาญวีรกูล รองนายกรัฐมนตรี.
    private static readonly WordSet Joining = new(["โดย", "ด้วย"]);

    private readonly TitleReader _titles = new(gazetteer);

    /// <summary>The candidates in the order of the text, not overlapping.</summary>
    public List<Candidate> Find(string text, NamedPlaces named)
    {
        var found = new Found();
        AddListed(found, text, named.Folded);
        // ตาก and แพร่ are words as well.
        List<TextSpan> places = [.. named.All.Where(name => name.Places.Any(place => !place.IsWeak)).Select(name => name.Span)];
        var vietnam = text.AsSpan().ContainsAny(AboutVietnam) || named.All.Any(name => name.Places.Any(place => !place.IsWeak && place.Province.Country == "vn"));
        AddTitled(found, text, places, vietnam);
        AddVietnamese(found, text, places, vietnam);
        AddBesideOffices(found, text, places);
        AddBracketed(found, text);
        return WithoutVerbs(found.InOrder(), text);
    }

    // พล.อ.ประวิตร ห่วงสถานการณ์น้ำ กำชับทุกส่วนราชการ of a headline is the พล.อ.ประวิตร วงษ์สุวรรณ of the text, unless an office or the end of a line says that he is called so.
    private List<Candidate> WithoutVerbs(List<Candidate> candidates, string text)
    {
        for (var at = 0; at < candidates.Count; at++)
        {
            var span = candidates[at].Name.Span;
            if (Parts(candidates[at]) is not var (given, surname) || span.Length > given.Length + 1 + surname.Length || !names.MayBeVerb(surname) || names.IsBeforeOffice(text, span.End)) continue;
            var next = Gaps.Skip(text, span.End, 1);
            if (next >= text.Length || text[next] is not (>= 'ก' and <= '๎') || _titles.TitleAt(text, next, []) is not null) continue;
            if (!candidates.Exists(other => Parts(other) is var (called, family) && called == given && family != surname && !names.MayBeVerb(family))) continue;
            candidates[at] = candidates[at] with { Name = new NameFound(new TextSpan(span.Start, given.Length), given, null, true), IsShort = true };
        }
        return candidates;

        static (string Given, string Surname)? Parts(Candidate candidate) =>
            candidate is { IsShort: false, Name: { IsLatin: false, Sound: null } } && candidate.Name.Name.Split(' ') is [var given, var surname] ? (given, surname) : null;
    }

    /// <summary>True when a name is here that of a province.</summary>
    public bool IsPlace(string text, TextSpan span) =>
        PlaceBefore().IsMatch(text.AsSpan(Math.Max(0, span.Start - 10)..span.Start)) || gazetteer.FindProvince(span.In(text)) is not null && !_titles.EndsWithTitle(text, span.Start);

    private void AddListed(Found found, string text, FoldedText folded)
    {
        for (var i = 0; i < folded.Text.Length; i++)
        {
            foreach (var (length, _) in known.At(folded.Text, i))
            {
                var span = folded.Span(i, length);
                // Lâm Đồng is a province unless a title or the very spelling says it is the man.
                if (!FoldedText.StandsAlone(text, span) || IsPlace(text, span)) continue;
                var name = Gaps.Single(span.In(text));
                found.Add(new Candidate(new NameFound(span, name, SyllableKey.TryParse(name, out var sound) ? sound : null, false), "listed in officials.tsv"));
                i += length - 1;
                break;
            }
        }
    }

    private void AddTitled(Found found, string text, List<TextSpan> places, bool vietnam)
    {
        // A headline writes every word with a capital: only what stands elsewhere too is a name in it.
        var headline = Math.Max(0, text.IndexOf('\n', StringComparison.Ordinal));
        for (var i = 0; i < text.Length; i++)
        {
            if (StartsLatinWord(text, i) && names.Latin.Offices.At(text, i) is > 0 and var office)
            {
                if (AfterLatinOffice(i + office) is { } official && !found.Overlaps(official.Span) && (i >= headline || text.IndexOf(official.Name, headline, StringComparison.Ordinal) > 0))
                {
                    found.Add(new Candidate(official, $"after {text.AsSpan(i, office)}", official.IsShort));
                    i = official.Span.End - 1;
                }
                else i += office - 1;
                continue;
            }
            if (_titles.TitleAt(text, i, places) is not { } title || title.Text[0] == 'ม' && HallBefore().IsMatch(text.AsSpan(Math.Max(0, i - 12)..i))) continue;
            var end = i + title.Text.Length;
            var start = _titles.SkipTitles(text, end, out var loose);
            loose &= title.IsLoose;
            // H.E. Prime Minister Hun Manet
            if (StartsLatinWord(text, start) && names.Latin.Offices.At(text, start) > 0)
            {
                i = start - 1;
                continue;
            }
            // ผู้ว่าฯ เลย governs a province; whose name it is stands behind, if at all.
            if (loose && gazetteer.FindProvince(Gaps.ThaiRun(text, start)) is not null) start = Gaps.Skip(text, Gaps.ThaiRunEnd(text, start), 2);
            if (((vietnam && !loose ? names.Vietnamese.JoinedUnlisted(text, start) : null) ?? names.AfterTitle(text, start, loose)) is { } name && !found.Overlaps(name.Span) && !IsVietnameseProvince(name))
            {
                found.Add(new Candidate(name, $"after {title.Text}", name.IsShort, loose && name.Sound is null && (name.IsShort || !name.IsLatin)));
                end = name.Span.End;
                // นายเกืองให้ดำรงตำแหน่ง
                if (!loose && name is { IsShort: true, IsLatin: false } && names.Vietnamese.GivenName(text, start) is { } inner && inner.Span.Length < name.Span.Length) found.Add(new Candidate(inner, $"after {title.Text}", IsShort: true, IsLoose: true));
            }
            else if (!loose && (names.Vietnamese.GivenName(text, start) ?? VietnameseNameReader.RunAsShort(text, start)) is { } given) found.Add(new Candidate(given, $"after {title.Text}", IsShort: true, IsLoose: true));
            i = end - 1;
        }

        NameFound? AfterLatinOffice(int at)
        {
            at = Gaps.Skip(text, at, 2);
            return at < text.Length && names.Latin.AfterLatinOffice(text, _titles.SkipTitles(text, at, out _)) is { } name ? name : null;
        }
    }

    private static bool StartsLatinWord(string text, int at) =>
        at < text.Length && text[at] is >= 'A' and <= 'Z' && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not ('-' or '.' or '/') || text[at - 1] is >= '\u0E00' and <= '\u0E7F');

    private void AddVietnamese(Found found, string text, List<TextSpan> places, bool vietnam)
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
            // Le Du, Hang Up, Thai Cha Na: in other news any short words may sound Vietnamese.
            if (name is not { IsShort: false } || found.Overlaps(name.Span) || IsWithinOne(places, name.Span) || !vietnam && name.Name.All(char.IsAscii) && !IsBesideOffice(text, name.Span)) continue;
            if (gazetteer.FindProvince(name.Name) is not null || name.Name.Count(' ') < 2 && DistrictBefore().IsMatch(text.AsSpan(Math.Max(0, i - 44)..i))) continue;
            found.Add(new Candidate(name, evidence + name.Name.Split(' ')[0]));
            i = name.Span.End - 1;
        }
    }

    // รมว.มหาดไทย อนุทิน ชาญวีรกูล; ประธานาธิบดี โจ ไบเดน; Lawrence Wong นายกรัฐมนตรีสิงคโปร์; เดชา จาตุธนานันท์ หัวหน้าผู้ตรวจราชการ
    private void AddBesideOffices(Found found, string text, List<TextSpan> places)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (NameAt(text, i) is not { } name || found.Overlaps(name.Span) || places.Exists(name.Span.Overlaps)) continue;
            found.Add(new Candidate(name, "beside an office", IsLoose: !name.IsLatin));
            i = name.Span.End - 1;
        }

        NameFound? NameAt(string text, int at)
        {
            if (text[at] is < '\u0E00' or > '\u0E7F') return !char.IsUpper(text[at]) ? null : names.Latin.BeforeThaiOffice(text, at) ?? (StartsLatinWord(text, at) ? names.Latin.BeforeLatinOffice(text, at) : null);
            if (at == 0) return null;
            var spaced = Gaps.IsGap(text[at - 1]) || text[at - 1] == '\n';
            // Without a space a whole office must end here: of โฆษกประจำสำนักนายกรัฐมนตรี no มนตรี is a man. Most places are told by one look at two letters.
            if (!spaced) return !names.MayBeGivenName(text, at) ? null : roles.EndsWithRole(text, at) ? names.ThaiAfterOffice(text, at) : Joining.Before(text, at) > 0 ? names.ThaiBeforeOffice(text, at) : null;
            var office = Gaps.SkipBack(text, at);
            var kind = office == 0 || text[at - 1] == '\n' ? OfficeKind.None : roles.OfficeBefore(text, office);
            return kind == OfficeKind.None ? names.MayBeGivenName(text, at) ? names.ThaiBeforeOffice(text, at) : null : names.ThaiAfterOffice(text, at) ?? (kind == OfficeKind.Leader ? names.ForeignAfterOffice(text, at) : null);
        }
    }

    // Anutin Charnvirakul (อนุทิน ชาญวีรกูล)
    private void AddBracketed(Found found, string text)
    {
        foreach (var latin in found.Spans.FindAll(span => OfficialRecognizer.IsLatin(text[span.Start..span.End])))
        {
            var at = Gaps.Skip(text, latin.End, 2);
            if (at + 1 >= text.Length || text[at] is not ('(' or '（') || names.ThaiInBrackets(text, at + 1) is not { } name || found.Overlaps(name.Span)) continue;
            found.Add(new Candidate(name, $"in brackets behind {latin.In(text)}"));
        }
        // ประยุทธ์ จันทร์โอชา นายกรัฐมนตรี (Prayut Chan-o-cha): no bracketed words but another spelling of somebody here.
        for (var at = text.IndexOf('('); at >= 0 && at + 1 < text.Length; at = text.IndexOf('(', at + 1))
        {
            if (!char.IsAsciiLetterUpper(text[at + 1]) || names.Latin.InBrackets(text, at + 1) is not { } name || found.Overlaps(name.Span)) continue;
            if (found.Named.Find(thai => Romanization.Distance(thai, name.Name) is not null) is { } whose) found.Add(new Candidate(name, $"in brackets, how {whose} is written in Latin letters"));
        }
    }

    // ชื่นชมนาย ห่าติ๋ญ: a translator's slip; a Thai may be called as a province is.
    private bool IsVietnameseProvince(NameFound name) => gazetteer.FindProvince(name.Name) is { Country: "vn" };

    private bool IsBesideOffice(string text, TextSpan name)
    {
        var before = Gaps.SkipBack(text, name.Start);
        if (before > 0 && (roles.EndsWithRole(text, before) || text[before - 1] != '\n' && roles.OfficeBefore(text, before) != OfficeKind.None)) return true;
        return names.IsBeforeOffice(text, name.End);
    }

    private NameFound? VietnameseAfterOffice(string text, int at, List<TextSpan> places)
    {
        if (roles.EndsWithRole(text, at)) return names.AfterOffice(text, at, listed: roles.EndsWithLeader(text, at), leader: roles.EndsWithLeader(text, at));
        var office = Gaps.SkipBack(text, at);
        // ประธานคณะกรรมการประชาชนจังหวัดกวางบิ่ญ ตรัน ฟอง: who leads a place needs no third syllable.
        if (office < at && places.Find(place => place.End == office) is { Length: > 0 } led && roles.EndsWithRole(text, led.Start)) return names.AfterOffice(text, at, listed: true, leader: true);
        if (office == at || office == 0) return null;
        if (roles.EndsWithRole(text, office)) return names.AfterOffice(text, at, listed: true, leader: roles.EndsWithLeader(text, office));
        // ผู้อำนวยการกรมการวางแผนและการลงทุน ตริง แท็ง ไห่: the office ends in the name of what is led.
        return text[office - 1] != '\n' && roles.OfficeBefore(text, office) != OfficeKind.None && names.AfterOffice(text, at, listed: true, leader: false) is { } found && found.Name.Count(' ') >= 2 ? found : null;
    }

    // A name without a title starts after a space or a mark, or glued to the office or place before it.
    private bool MayStart(string text, int at)
    {
        var c = text[at];
        if (char.IsUpper(c)) return at == 0 || !char.IsLetter(text[at - 1]) || text[at - 1] is >= '\u0E00' and <= '\u0E7F';
        if (c is not ((>= 'ก' and <= 'ฮ') or (>= 'เ' and <= 'ไ'))) return false;
        return at == 0 || text[at - 1] is not (>= 'ก' and <= '๎') || Gluing.Before(text, at) > 0 || roles.EndsWithRole(text, at)
            || names.Vietnamese.IsLongSurname(text, at) && text[at - 1] is not (>= 'เ' and <= 'ไ');
    }

    // Buon Ma Thuot: Ma begins no name behind another syllable with a capital.
    private static bool GoesOn(string text, int at)
    {
        if (at < 3 || text[at - 1] != ' ') return false;
        var start = at - 1;
        while (start > 0 && char.IsLetter(text[start - 1]) && text[start - 1] is < '\u0E00' or > '\u0E7F') start--;
        return start < at - 2 && char.IsUpper(text[start]) && char.IsLower(text[start + 1]) && SyllableKey.TryParse(text[start..(at - 1)], out _);
    }

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

    /// <summary>True when what bears a name stands before a place: a street, a school.</summary>
    public static bool IsThingBefore(string text, int at) => Things.Before(text, at) > 0 || at > 0 && text[at - 1] == ' ' && Things.Before(text, at - 1) > 0;

    [GeneratedRegex(@"(?:จังหวัด|จ\.|อำเภอ|อ\.|เขต|เมือง|นคร) ?\z", RegexOptions.RightToLeft)]
    private static partial Regex PlaceBefore();

    // ห้องประชุม ม.ล.ปิ่น มาลากุล: halls bear the names of princely families; before นาย the hall is where he is.
    [GeneratedRegex(@"(?:ห้องประชุม|หอประชุม|อาคาร|หอสมุด|ห้อง) ?\z", RegexOptions.RightToLeft)]
    private static partial Regex HallBefore();

    // อำเภอ Chư Sê, ตำบล Thanh Dinh และ Chu Hoa
    [GeneratedRegex(@"(?:อำเภอ|อ\.|ตำบล|ต\.|เขต|แขวง|เมือง|หมู่บ้าน|บ้าน) ?(?:[\p{L}\p{M} -[\u0E00-\u0E7F]]{2,24}(?:และ|,) ?)?\z", RegexOptions.RightToLeft)]
    private static partial Regex DistrictBefore();

    /// <summary>Candidates while they are gathered.</summary>
    private sealed class Found
    {
        private readonly List<Candidate> _all = [];

        /// <summary>The whole names in Thai.</summary>
        public List<string> Named { get; } = [];

        /// <summary>Where they stand.</summary>
        public List<TextSpan> Spans { get; } = [];

        public void Add(Candidate candidate)
        {
            _all.Add(candidate);
            Spans.Add(candidate.Name.Span);
            if (!candidate.Name.IsLatin && candidate.Name.Name.Contains(' ', StringComparison.Ordinal)) Named.Add(candidate.Name.Name);
        }

        public bool Overlaps(TextSpan span)
        {
            foreach (var other in Spans)
            {
                if (other.Overlaps(span)) return true;
            }
            return false;
        }

        public List<Candidate> InOrder()
        {
            _all.Sort((a, b) => a.Name.Span.CompareTo(b.Name.Span));
            return _all;
        }
    }
}
