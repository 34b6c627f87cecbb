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
internal sealed partial class CandidateFinder(Gazetteer gazetteer, NameScanner<KnownOfficial> known, NameReader names, OfficeEnds offices)
{
    // Only such news writes Vietnamese names in Thai.
    private static readonly SearchValues<string> AboutVietnam = SearchValues.Create(
        ["เวียดนาม", "Vietnam", "Viet Nam", "Việt Nam", "สหาย", "คณะกรรมการพรรค", "สภาประชาชน", "คณะกรรมการประชาชน", "โปลิตบูโร", "ฮานอย", "โฮจิมินห์", "VOVWORLD", "ผู้แทนรัฐสภา", "พรรคคอมมิวนิสต์", "เลขาธิการพรรค"],
        StringComparison.Ordinal);

    // Words that a name without a title is written on to: โดยอนุทิน ชาญวีรกูล รองนายกรัฐมนตรี.
    private static readonly WordSet Joining = new(["โดย", "ด้วย"]);

    private readonly TitleReader _titles = new(gazetteer);
    private readonly VietnameseCandidates _vietnamese = new(gazetteer, names, offices);

    /// <summary>The candidates in the order of the text, not overlapping.</summary>
    public List<Candidate> Find(string text, NamedPlaces named)
    {
        var found = new Candidates();
        AddListed(found, text, named.Folded);
        // ตาก and แพร่ are words as well.
        List<TextSpan> places = [.. named.All.Where(name => name.Places.Any(place => !place.IsWeak)).Select(name => name.Span)];
        var vietnam = text.AsSpan().ContainsAny(AboutVietnam) || named.All.Any(name => name.Places.Any(place => !place.IsWeak && place.Province.Country == "vn"));
        AddTitled(found, text, places, vietnam);
        _vietnamese.AddTo(found, text, places, vietnam);
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

    private void AddListed(Candidates found, string text, FoldedText folded)
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

    private void AddTitled(Candidates found, string text, List<TextSpan> places, bool vietnam)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (StartsLatinWord(text, at) && names.Latin.Offices.At(text, at) is > 0 and var office) at = AddAfterLatinOffice(found, text, at, office) - 1;
            else if (Courtesy.At(text, at) is > 0 and var start)
            {
                if (names.ThaiAfterOffice(text, start) is { } name && !found.Overlaps(name.Span)) found.Add(new Candidate(name, "after คุณ"));
                at = start - 1;
            }
            else if (_titles.TitleAt(text, at, places) is { } title && !(title.Text[0] == 'ม' && HallBefore().IsMatch(text.AsSpan(Math.Max(0, at - 12)..at)))) at = AddAfterTitle(found, text, at, title, vietnam) - 1;
        }
    }

    // Returns where to read on, as the next does.
    private int AddAfterLatinOffice(Candidates found, string text, int at, int office)
    {
        var after = Gaps.Skip(text, at + office, 2);
        if (after >= text.Length || names.Latin.AfterLatinOffice(text, _titles.SkipTitles(text, after, out _)) is not { } name || found.Overlaps(name.Span)) return at + office;
        // A headline writes every word with a capital: only what stands elsewhere too is a name in it.
        var headline = Math.Max(0, text.IndexOf('\n', StringComparison.Ordinal));
        if (at < headline && text.IndexOf(name.Name, headline, StringComparison.Ordinal) <= 0) return at + office;
        found.Add(new Candidate(name, $"after {text.AsSpan(at, office)}", name.IsShort));
        return name.Span.End;
    }

    private int AddAfterTitle(Candidates found, string text, int at, Title title, bool vietnam)
    {
        var end = at + title.Text.Length;
        var start = _titles.SkipTitles(text, end, out var loose);
        loose &= title.IsLoose;
        // H.E. Prime Minister Hun Manet
        if (StartsLatinWord(text, start) && names.Latin.Offices.At(text, start) > 0) return start;
        // ผู้ว่าฯ เลย governs a province; whose name it is stands behind, if at all.
        if (loose && gazetteer.FindProvince(Gaps.ThaiRun(text, start)) is not null) start = Gaps.Skip(text, Gaps.ThaiRunEnd(text, start), 2);
        var evidence = $"after {title.Text}";
        if (((vietnam && !loose ? names.Vietnamese.JoinedUnlisted(text, start) : null) ?? names.AfterTitle(text, start, loose, vietnam)) is { } name && !found.Overlaps(name.Span) && !IsVietnameseProvince(name))
        {
            // สหายกวางฟุกให้คำมั่นว่า: a given name of two syllables and what its bearer does is no name of one word.
            if (vietnam && !loose && name is { IsLatin: false, Sound: null, IsShort: false } && !name.Name.Contains(' ', StringComparison.Ordinal) && names.Vietnamese.GivenName(text, start, mostSyllables: 2) is { } called)
            {
                found.Add(new Candidate(called, evidence, IsShort: true, IsLoose: true));
                return called.Span.End;
            }
            found.Add(new Candidate(name, evidence, name.IsShort, loose && name.Sound is null && (name.IsShort || !name.IsLatin)));
            // นายเกืองให้ดำรงตำแหน่ง
            if (!loose && name is { IsShort: true, IsLatin: false } && names.Vietnamese.GivenName(text, start) is { } inner && inner.Span.Length < name.Span.Length) found.Add(new Candidate(inner, evidence, IsShort: true, IsLoose: true));
            return name.Span.End;
        }
        // ท่านวันไซเชิญคณะ
        if ((loose ? start == end ? VietnameseNameReader.RunAsShort(text, start) : null : names.Vietnamese.GivenName(text, start) ?? VietnameseNameReader.RunAsShort(text, start)) is { } given) found.Add(new Candidate(given, evidence, IsShort: true, IsLoose: true));
        return end;
    }

    private static bool StartsLatinWord(string text, int at) =>
        at < text.Length && text[at] is >= 'A' and <= 'Z' && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not ('-' or '.' or '/') || text[at - 1] is >= '\u0E00' and <= '\u0E7F');

    // รมว.มหาดไทย อนุทิน ชาญวีรกูล; ประธานาธิบดี โจ ไบเดน; Lawrence Wong นายกรัฐมนตรีสิงคโปร์; เดชา จาตุธนานันท์ หัวหน้าผู้ตรวจราชการ
    private void AddBesideOffices(Candidates found, string text, List<TextSpan> places)
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
            if (!spaced)
            {
                // Without a space a whole office must end here: of โฆษกประจำสำนักนายกรัฐมนตรี no มนตรี is a man. Most places are told by one look at two letters.
                if (!names.MayBeGivenName(text, at)) return null;
                if (offices.GoesOn(text, at)) return null;
                if (offices.EndsWithRole(text, at)) return names.ThaiAfterOffice(text, at);
                return Joining.Before(text, at) > 0 ? names.ThaiBeforeOffice(text, at) : null;
            }
            var office = Gaps.SkipBack(text, at);
            var kind = office == 0 || text[at - 1] == '\n' ? OfficeKind.None : offices.OfficeBefore(text, office);
            // เลขานุการรัฐมนตรีว่าการกระทรวงวัฒนธรรม คุณกฤติยา กาวีวงศ์ ผู้อำนวยการฝ่ายศิลป์: the office before is of whom it follows.
            if (Courtesy.Skip(text, at) is var start && start > at)
            {
                // นายกเทศมนตรี คุณรุสลัน เจ๊ะแว เรียกประชุม
                if (kind != OfficeKind.None && names.AfterTitle(text, start, loose: false, vietnam: false) is { IsShort: false } called && called.Name.Contains(' ', StringComparison.Ordinal)) return called;
                return names.ThaiBeforeOffice(text, start) ?? (kind == OfficeKind.Leader && names.ForeignAfterOffice(text, start) is { } foreign && names.IsBeforeOffice(text, foreign.Span.End) ? foreign : null);
            }
            if (kind == OfficeKind.None) return names.MayBeGivenName(text, at) ? names.ThaiBeforeOffice(text, at) : null;
            return names.ThaiAfterOffice(text, at) ?? (kind == OfficeKind.Leader ? names.ForeignAfterOffice(text, at) : null);
        }
    }

    // Anutin Charnvirakul (อนุทิน ชาญวีรกูล)
    private void AddBracketed(Candidates found, string text)
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

    [GeneratedRegex(@"(?:จังหวัด|จ\.|อำเภอ|อ\.|เขต|เมือง|นคร) ?\z", RegexOptions.RightToLeft)]
    private static partial Regex PlaceBefore();

    // ห้องประชุม ม.ล.ปิ่น มาลากุล: halls bear the names of princely families; before นาย the hall is where he is.
    [GeneratedRegex(@"(?:ห้องประชุม|หอประชุม|อาคาร|หอสมุด|ห้อง) ?\z", RegexOptions.RightToLeft)]
    private static partial Regex HallBefore();
}
