using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Text;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Officials;

/// <summary>
/// Finds the people of an article: Thai names after titles, Vietnamese names in Thai or Latin letters, listed officials; joins the
/// spellings and short forms of one person, across scripts by their sound and by the words of the article's address. Immutable.
/// </summary>
internal sealed partial class OfficialRecognizer
{
    private const int FewestSyllablesToJoin = 3;

    private readonly Gazetteer _gazetteer;
    private readonly NameReader _names;
    private readonly RoleReader _roles;
    private readonly TitleReader _titles;
    private readonly ShortForms _shortForms;
    private readonly NameScanner<KnownOfficial> _known = new();
    private readonly List<(SyllableKey Sound, KnownOfficial Official)> _knownSounds = [];

    public OfficialRecognizer(Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        _names = new NameReader(gazetteer);
        _roles = new RoleReader(gazetteer);
        _titles = new TitleReader(gazetteer);
        _shortForms = new ShortForms(_names);
        foreach (var official in gazetteer.Officials)
        {
            foreach (var name in official.Names)
            {
                _known.Add(name, official);
                if (SyllableKey.TryParse(name, out var sound) && sound.Count >= FewestSyllablesToJoin) _knownSounds.Add((sound, official));
            }
        }
    }

    /// <summary>The people in the order of first mention.</summary>
    public IReadOnlyList<RecognisedOfficial> Recognise(Article article)
    {
        var visible = new VisibleText(article.Text);
        var text = visible.Text;
        var credits = article.Lines.Where(line => line.Kind == LineKind.Credit).Select(line => visible.Inside(line.Span)).ToList();
        var folded = new FoldedText(text);
        var people = new List<Person>();
        var shorts = new List<Candidate>();
        var loose = new List<(NameFound Name, string Evidence)>();

        foreach (var candidate in Candidates(text, folded))
        {
            if (credits.Exists(credit => credit.Overlaps(candidate.Name.Span))) continue;
            if (candidate.IsShort) shorts.Add(candidate);
            else if (candidate.IsLoose) loose.Add((candidate.Name, candidate.Evidence));
            else Join(people, candidate.Name, candidate.Evidence, text);
        }
        foreach (var (name, evidence) in loose)
        {
            // ปลัดฯ ณัฐพล ลุยภาคเหนือ is short for the นายณัฐพล รังสิตพล of the same article.
            if (!people.Exists(person => person.Has(name.Name)) && people.Exists(person => person.IsShortened(name.Name, out _))) shorts.Add(new Candidate(name, evidence, IsShort: true, IsLoose: true));
            else Join(people, name, evidence, text);
        }
        AddPlainRepeats(people, text, folded, credits);
        ShortForms.AddQuoted(people, text);
        _shortForms.AddAlone(people, ShortForms.Join(people, shorts), text);
        ShortForms.AddRepeats(people, text);
        AlignWithAddress(people, article.Url);
        var mentions = people.SelectMany(person => person.Mentions).ToList();
        var placesNamed = new Lazy<HashSet<string>>(() => PlacesNamed(text, folded));
        return
        [
            .. people.OrderBy(person => person.First).Select(person => Finish(person, text, mentions, placesNamed)).Where(official => official.Mentions.Count > 0)
                .Select(official => visible.IsWhole ? official : official with { Mentions = [.. official.Mentions.Select(visible.Outside)] }),
        ];
    }

    private List<Candidate> Candidates(string text, FoldedText folded)
    {
        List<Candidate> found = [];
        for (var i = 0; i < folded.Text.Length; i++)
        {
            foreach (var (length, officials) in _known.At(folded.Text, i))
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
        var places = ProvinceNames(text, folded);
        for (var i = 0; i < text.Length; i++)
        {
            if (_titles.TitleAt(text, i, places) is not { } title) continue;
            var end = i + title.Text.Length;
            var start = _titles.SkipTitles(text, end, out var loose);
            loose &= title.IsLoose;
            if (_names.AfterTitle(text, start, loose) is { } name && !found.Exists(other => other.Name.Span.Overlaps(name.Span)))
            {
                found.Add(new Candidate(name, $"after {title.Text}", name.IsShort, loose && name.Sound is null && (name.IsShort || !name.IsLatin)));
                end = name.Span.End;
            }
            i = end - 1;
        }
        var vietnam = AboutVietnam().IsMatch(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsUpper(text[i]) && !(vietnam && _names.MayBeSurname(text, i)) || !MayStart(text, i)) continue;
            if (found.Find(other => other.Name.Span.Start <= i && i < other.Name.Span.End) is { } inside)
            {
                i = inside.Name.Span.End - 1;
                continue;
            }
            // นครโฮจิมินห์ ฟาน วัน มาย: the place is none of the name.
            if (places.Find(place => place.Start <= i && i < place.End) is { Length: > 0 } here)
            {
                i = here.End - 1;
                continue;
            }
            var name = _names.Untitled(text, i) ?? (vietnam && _roles.EndsWithRole(text, i) ? _names.AfterOffice(text, i) : null);
            if (name is not { IsShort: false } || name is { IsLatin: false, Sound: null } || found.Exists(other => other.Name.Span.Overlaps(name.Span)) || places.Exists(place => place.Contains(name.Span))) continue;
            if (_gazetteer.FindProvince(name.Name) is not null) continue;
            found.Add(new Candidate(name, "Vietnamese family name " + name.Name.Split(' ')[0]));
            i = name.Span.End - 1;
        }
        for (var i = 0; i < text.Length; i++)
        {
            if (!_roles.EndsWithRole(text, Gaps.SkipBack(text, i)) || _names.ThaiAfterOffice(text, i) is not { } name || found.Exists(other => other.Name.Span.Overlaps(name.Span))) continue;
            found.Add(new Candidate(name, "after an office", IsLoose: true));
            i = name.Span.End - 1;
        }
        found.Sort((a, b) => a.Name.Span.CompareTo(b.Name.Span));
        return found;
    }

    // A name without a title starts after a space or a mark, or glued to the office or place before it.
    private bool MayStart(string text, int at)
    {
        var c = text[at];
        if (char.IsUpper(c)) return at == 0 || !char.IsLetter(text[at - 1]) || text[at - 1] is >= '\u0E00' and <= '\u0E7F';
        if (c is not ((>= 'ก' and <= 'ฮ') or (>= 'เ' and <= 'ไ'))) return false;
        return at == 0 || text[at - 1] is not (>= 'ก' and <= '๎') || Glued().IsMatch(text.AsSpan(Math.Max(0, at - 16)..at)) || _roles.EndsWithRole(text, at);
    }

    private bool IsPlace(string text, TextSpan span) =>
        PlaceBefore().IsMatch(text.AsSpan(Math.Max(0, span.Start - 10)..span.Start)) || _gazetteer.FindProvince(span.In(text)) is not null && !_titles.EndsWithTitle(text, span.Start);

    private List<TextSpan> ProvinceNames(string text, FoldedText folded)
    {
        List<TextSpan> spans = [];
        for (var i = 0; i < folded.Text.Length; i++)
        {
            foreach (var (length, places) in _gazetteer.Places.At(folded.Text, i))
            {
                if (places.All(place => place.IsWeak)) continue;
                var span = folded.Span(i, length);
                if (FoldedText.StandsAlone(text, span)) spans.Add(span);
            }
        }
        return spans;
    }

    private HashSet<string> PlacesNamed(string text, FoldedText folded)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (var i = 0; i < folded.Text.Length; i++)
        {
            foreach (var (length, places) in _gazetteer.Places.At(folded.Text, i))
            {
                if (FoldedText.StandsAlone(text, folded.Span(i, length))) ids.UnionWith(places.Select(place => place.Province.Id));
            }
        }
        return ids;
    }

    private static void Join(List<Person> people, NameFound found, string evidence, string text)
    {
        var person = people.Find(other => other.Has(found.Name)) ?? Bracketed(people, found, text);
        if (person is null && found.Sound is { Count: >= FewestSyllablesToJoin } sound)
        {
            var alike = people.FindAll(other => other.SoundsLike(sound));
            // ตรัน ถันห์ มาน and เจิ่น แทงห์ เหมิน sound apart, and both like Tran Thanh Man.
            if (found.IsLatin && alike.Count > 1 && !alike.Exists(other => other.IsLatinKnown))
            {
                foreach (var other in alike[1..])
                {
                    alike[0].Take(other);
                    people.Remove(other);
                }
                alike = [alike[0]];
            }
            else if (alike.Count > 1) alike = alike.FindAll(other => other.IsLatinKnown);
            if (alike is [var only]) (person, evidence) = (only, $"{found.Name} sounds like {only.Names[0]}");
        }
        if (person is null) people.Add(person = new Person());
        person.Add(found, evidence);
    }

    // นายเหวียน หาย บั่ง (Nguyen Hai Bang): what follows in brackets is the same name in another script.
    private static Person? Bracketed(List<Person> people, NameFound found, string text) =>
        people.Find(person => person.Mentions.Exists(span => span.End < found.Span.Start && found.Span.Start - span.End <= 20
            && Opens().IsMatch(text.AsSpan(span.End..found.Span.Start)) && person.IsLatinKnown != found.IsLatin && found.IsLatin));

    private void AddPlainRepeats(List<Person> people, string text, FoldedText folded, List<TextSpan> credits)
    {
        NameScanner<Person> names = new();
        foreach (var person in people)
        {
            foreach (var name in person.Names) names.Add(name, person);
        }
        var taken = people.SelectMany(person => person.Mentions).ToList();
        for (var i = 0; i < folded.Text.Length; i++)
        {
            foreach (var (length, persons) in names.At(folded.Text, i))
            {
                var span = folded.Span(i, length);
                if (length < 5 || !FoldedText.StandsAlone(text, span) || taken.Exists(span.Overlaps) || credits.Exists(span.Overlaps)) continue;
                if (IsPlace(text, span)) continue;
                var name = Gaps.Single(span.In(text));
                persons[0].Add(new NameFound(span, name, null, false), null);
                i += length - 1;
                break;
            }
        }
    }

    // …/bi-thu-tinh-uy-tran-quoc-cuong-lam-viec…: the address spells a name that the text has in Thai.
    private static void AlignWithAddress(List<Person> people, string? url)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var address)) return;
        var words = address.AbsolutePath.Split(['/', '-', '_', '.'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var person in people.Where(person => !person.IsLatinKnown && person.Sound is { Count: >= FewestSyllablesToJoin }))
        {
            var count = person.Sound!.Count; // filtered above
            for (var i = 0; i + count <= words.Length; i++)
            {
                var name = string.Join(' ', words[i..(i + count)].Select(Capitalised));
                if (!SyllableKey.TryParse(name, out var sound) || !sound.Matches(person.Sound)) continue;
                person.AddName(name, $"the address spells it {string.Join('-', words[i..(i + count)])}");
                break;
            }
        }
    }

    private RecognisedOfficial Finish(Person person, string text, List<TextSpan> mentions, Lazy<HashSet<string>> placesNamed)
    {
        var known = KnownBySpelling(person, placesNamed) ?? KnownBySound(person, placesNamed);
        var latin = person.Names.FirstOrDefault(IsLatin);
        if (latin is null && known is not null)
        {
            latin = known.Names.FirstOrDefault(IsLatin);
            person.Note($"{known.Id} of officials.tsv");
        }
        var name = latin ?? person.Names[0];
        var role = person.Mentions.Select(span => _roles.Near(text, span, mentions)).FirstOrDefault(found => found is not null);
        var official = known?.IsOfficial ?? !IsPrivate(person, role, text);
        return new RecognisedOfficial(known?.Id ?? IdOf(name), name, [.. person.Names], official, role ?? known?.Role, [.. person.Mentions.Order()], string.Join("; ", person.Evidence));
    }

    // Of two rows with one name the one whose province is named.
    private KnownOfficial? KnownBySpelling(Person person, Lazy<HashSet<string>> placesNamed)
    {
        var spelt = person.Names.SelectMany(_known.Of).Distinct().ToList();
        if (spelt.Count < 2) return spelt.FirstOrDefault();
        var there = spelt.FindAll(known => known.ProvinceId is { } province && placesNamed.Value.Contains(province));
        if (there is [var only]) return only;
        var known = (there.Count > 0 ? there : spelt)[0];
        person.Note($"unsure: officials.tsv gives the name also to {string.Join(", ", spelt.Where(other => other != known).Select(other => other.Id))}");
        return known;
    }

    // Who is named in news of the state holds an office unless something else is said.
    private static bool IsPrivate(Person person, string? role, string text) =>
        !person.Evidence.Exists(RankOrComrade().IsMatch)
        && (role is not null && Business().IsMatch(role)
            || person.Mentions.Exists(span => PrivateBehind().IsMatch(text.AsSpan(span.End..Math.Min(text.Length, span.End + 60))) || PrivateBefore().IsMatch(text.AsSpan(Math.Max(0, span.Start - 24)..span.Start))));

    private KnownOfficial? KnownBySound(Person person, Lazy<HashSet<string>> placesNamed)
    {
        if (person.Sound is not { Count: >= FewestSyllablesToJoin } sound) return null;
        var alike = _knownSounds.Where(known => known.Sound.Matches(sound)).Select(known => known.Official).Distinct().ToList();
        return alike is [{ ProvinceId: { } province } only] && placesNamed.Value.Contains(province) ? only : null;
    }

    /// <summary>The id of a name: a plain Latin slug, or the Thai name with hyphens.</summary>
    internal static string IdOf(string name)
    {
        var plain = string.Concat(name.Normalize(System.Text.NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark || c is >= '\u0E00' and <= '\u0E7F'))
            .Replace('đ', 'd').Replace('Đ', 'D').ToLowerInvariant();
        return NotInId().Replace(plain, "-").Trim('-');
    }

    internal static bool IsLatin(string name) => name.Length > 0 && name[0] is < '\u0E00' or > '\u0E7F';

    private static string Capitalised(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex(@"(?:จังหวัด|พรรค|กลาง|ชาติ|ประชาชน|แก่|โดย|กับ|และ)$")]
    private static partial Regex Glued();

    // Only such news writes Vietnamese names in Thai.
    [GeneratedRegex(@"เวียดนาม|สหาย|คณะกรรมการพรรค|สภาประชาชน|คณะกรรมการประชาชน|โปลิตบูโร|ฮานอย|โฮจิมินห์|VOVWORLD|ผู้แทนรัฐสภา|พรรคคอมมิวนิสต์|เลขาธิการพรรค")]
    private static partial Regex AboutVietnam();

    [GeneratedRegex(@"(?:จังหวัด|จ\.|อำเภอ|อ\.|เขต|เมือง|นคร) ?\z", RegexOptions.RightToLeft)]
    private static partial Regex PlaceBefore();

    [GeneratedRegex(@"^[ \u00A0]*[(（][^)]*$")]
    private static partial Regex Opens();

    [GeneratedRegex(@"[^a-z0-9ก-๎]+")]
    private static partial Regex NotInId();

    [GeneratedRegex(@"บริษัท|บมจ|จำกัด|ประธานเจ้าหน้าที่บริหาร")]
    private static partial Regex Business();

    [GeneratedRegex(@"^[ \u00A0,(]*(?:อายุ ?[0-9๐-๙]|ชาวบ้าน|เกษตรกร|ราษฎร|นักเรียน|นักศึกษา|ผู้ประสบ|ผู้เสียชีวิต|ผู้ต้องหา|ผู้ป่วย|เจ้าของ(?:ร้าน|บ้าน|กิจการ|ฟาร์ม|สวน|แบรนด์)|นักร้อง|นักแสดง|ศิลปิน|นักกีฬา|นักออกแบบ|ประธานเจ้าหน้าที่บริหาร|(?:รอง)?(?:ประธาน|กรรมการ)[ก-๎ ]{0,30}(?:บริษัท|บมจ))")]
    private static partial Regex PrivateBehind();

    [GeneratedRegex(@"(?:จับกุม|ผู้ต้องหา|ผู้เสียชีวิต|ผู้ป่วย|ชาวบ้าน|เกษตรกร)[ \u00A0]?(?:คือ|ชื่อ|ได้แก่)?[ \u00A0]?(?:นาย|นาง|นางสาว|น\.ส\.)?[ \u00A0]?$", RegexOptions.RightToLeft)]
    private static partial Regex PrivateBefore();

    [GeneratedRegex(@"after (?:สหาย|ฯพณฯ|พล|พ\.|พัน|ร้อย|H\.E\.)")]
    private static partial Regex RankOrComrade();
}
