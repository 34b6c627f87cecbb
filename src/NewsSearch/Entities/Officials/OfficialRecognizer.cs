using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Entities.Corrections;
using NewsSearch.Entities.Places;
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
    private const int ShortestRepeat = 5;

    // The consonants that tell a name in Latin letters from the others of an article.
    private const int FewestOfAThai = 5, FewestOfAHighlander = 2;

    private readonly RoleReader _roles;
    private readonly CandidateFinder _candidates;
    private readonly ShortForms _shortForms;
    private readonly ListedOfficials _listed;

    public OfficialRecognizer(Gazetteer gazetteer)
    {
        var names = new NameReader(gazetteer);
        var phrases = new OfficePhrases(gazetteer);
        _roles = new RoleReader(gazetteer, phrases, names.Latin.Offices);
        _listed = new ListedOfficials(gazetteer.Officials);
        var offices = new OfficeEnds(gazetteer, phrases);
        _candidates = new CandidateFinder(gazetteer, _listed.Names, names, offices);
        _shortForms = new ShortForms(names, offices);
    }

    /// <summary>The people in the order of first mention.</summary>
    /// <param name="article">The article.</param>
    /// <param name="named">The names of places in it.</param>
    /// <param name="corrections">What editors corrected in it.</param>
    public IReadOnlyList<RecognisedOfficial> Recognise(Article article, NamedPlaces named, ArticleCorrections corrections)
    {
        var text = article.Text;
        var credits = article.Lines.Where(line => line.Kind == LineKind.Credit).Select(line => line.Span).ToList();
        var folded = named.Folded;
        var people = corrections.People(folded).ToList();
        var given = people.SelectMany(person => person.Mentions).ToList();
        var shorts = new List<Candidate>();
        var loose = new List<(NameFound Name, string Evidence)>();

        foreach (var candidate in _candidates.Find(text, named))
        {
            if (credits.Exists(candidate.Name.Span.Overlaps) || given.Exists(candidate.Name.Span.Overlaps)) continue;
            if (candidate.IsShort) shorts.Add(candidate);
            // ดวงใจ sounds Vietnamese, and is short for a ดวงใจ อัศวจินตจิตร์.
            // วิษณุเข้ามาเป็น of นายวิษณุเข้ามาเป็นที่ปรึกษา is no joined name but the วิษณุ of a วิษณุ เครืองาม, and so is จิรายุกล่าว, which has the sounds of Viet Nam.
            else if (candidate.IsLoose || candidate.Name is { IsLatin: false } joined && !joined.Name.Contains(' ', StringComparison.Ordinal) || candidate.Name.Sound is { Count: < FewestSyllablesToJoin }) loose.Add((candidate.Name, candidate.Evidence));
            else Join(people, candidate.Name, candidate.Evidence, text);
        }
        foreach (var (name, evidence) in loose)
        {
            // ปลัดฯ ณัฐพล ลุยภาคเหนือ is short for the นายณัฐพล รังสิตพล of the same article.
            if (!people.Exists(person => person.Has(name.Name)) && people.Exists(person => person.IsShortened(name.Name, out _))) shorts.Add(new Candidate(name, evidence, IsShort: true, IsLoose: true));
            // สหายเบ เซา of เหงียน วัน เบ เซา
            else if (name.Name.Contains(' ', StringComparison.Ordinal) && people.FindAll(person => person.Names.Exists(whole => whole.EndsWith(" " + name.Name, StringComparison.Ordinal))) is [var only]) only.Add(name with { Sound = null }, $"{name.Name}, short for {only.Names[0]}");
            // นาย Tuan Ha of a เหงียน ตวน ฮา, สหายกวางฟุก of a Nguyen Quang Phuc
            else if (name.Sound is { } part && (name.IsLatin || part.Count < FewestSyllablesToJoin && !name.Name.Contains(' ', StringComparison.Ordinal)) && !people.Exists(person => person.SoundsLike(part)) && people.FindAll(person => person.EndsLike(part)) is [var whole]) whole.Add(name with { Sound = null }, $"{name.Name} sounds like the end of {whole.Names[0]}");
            else Join(people, name, evidence, text);
        }
        JoinNearlyAlike(people);
        JoinRomanized(people);
        AddPlainRepeats(people, folded, text, credits);
        _shortForms.AddQuoted(people, text);
        _shortForms.AddAlone(people, ShortForms.Join(people, shorts), text);
        ShortForms.AddRepeats(people, text);
        _shortForms.AddBehindOffices(people, text);
        AlignWithAddress(people, article.Url);
        corrections.Strike(people);
        RemoveOverlaps(people);
        var mentions = people.SelectMany(person => person.Mentions).Order().ToList();
        var placesNamed = new Lazy<HashSet<string>>(() => named.All.SelectMany(name => name.Places).Select(place => place.Province.Id).ToHashSet(StringComparer.Ordinal));
        return WithListed(
        [
            .. people.OrderBy(person => person.First).Select(person => Finish(person, text, mentions, placesNamed)).Where(official => official.Mentions.Count > 0),
        ], text);
    }

    // No letter names two people: what a longer mention covers goes, and of two as long the one found first stays.
    private static void RemoveOverlaps(List<Person> people)
    {
        var end = 0;
        foreach (var (person, span) in people.SelectMany(person => person.Mentions.Select(span => (person, span))).OrderBy(mention => mention.span.Start).ThenByDescending(mention => mention.span.Length).ToList())
        {
            if (span.Start >= end) end = span.End;
            else person.Mentions.RemoveAt(person.Mentions.LastIndexOf(span));
        }
    }

    // นาง ก, นาย ข และนางสาว ค รองผู้ว่าราชการจังหวัด: the office at the end is that of all.
    private static List<RecognisedOfficial> WithListed(List<RecognisedOfficial> officials, string text)
    {
        var mentions = officials.SelectMany((official, at) => official.Mentions.Select(span => (span, at))).OrderBy(mention => mention.span).ToList();
        Spread(mentions);
        mentions.Reverse();
        Spread(mentions);
        return officials;

        void Spread(List<(TextSpan Span, int At)> inOrder)
        {
            for (var i = 1; i < inOrder.Count; i++)
            {
                var (from, to) = (inOrder[i - 1], inOrder[i]);
                if (!officials[from.At].IsOfficial || officials[to.At] is { IsOfficial: true } or { IsPrivate: true }) continue;
                var (first, second) = from.Span < to.Span ? (from.Span, to.Span) : (to.Span, from.Span);
                if (Standing.IsListed(text.AsSpan(first.End..second.Start))) officials[to.At] = officials[to.At] with { IsOfficial = true, Evidence = $"{officials[to.At].Evidence}; listed with {officials[from.At].Id}" };
            }
        }
    }

    private static void Join(List<Person> people, NameFound found, string evidence, string text)
    {
        var person = people.Find(other => other.Has(found.Name)) ?? Bracketed(people, found, text);
        if (person is null && people.Find(other => other.Names.Exists(name => NameSlips.LacksALetter(name, found.Name) || NameSlips.CanBeOne(name, found.Name))) is { } slip) (person, evidence) = (slip, $"{found.Name} is {slip.Names[0]} but for a letter");
        if (person is null && found.Sound is { Count: >= FewestSyllablesToJoin - 1 } sound)
        {
            // Two syllables sound like many, and yet To Lam and โต เลิม of one article are one.
            var alike = people.FindAll(other => other.SoundsLike(sound) && (sound.Count >= FewestSyllablesToJoin || other.IsLatinKnown != found.IsLatin));
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

    // นายเหวียน หาย บั่ง (Nguyen Hai Bang), Phau Huu Thang (ฟาน หัว ทั้ง), Srettha Thavisin (นายเศรษฐา ทวีสิน): what follows in brackets is the same name in another script.
    private static Person? Bracketed(List<Person> people, NameFound found, string text) =>
        people.Find(person => person.IsLatinKnown != found.IsLatin && person.Mentions.Exists(span => span.End < found.Span.Start && found.Span.Start - span.End <= 20
            && (found.IsLatin ? Opens().IsMatch(text.AsSpan(span.End..found.Span.Start)) : OpensAtOnce().IsMatch(text.AsSpan(span.End..found.Span.Start)) && found.Sound?.Count == person.Sound?.Count && (found.Sound is not null || found.Name.Count(' ') == person.Names[0].Count(' ')))));

    // เหงียน โด่วาน อันห์ and Nguyen Doan Anh of one article: translation hears one syllable of a name as it likes. Only if it can be nobody else's here.
    private static void JoinNearlyAlike(List<Person> people)
    {
        foreach (var latin in people.FindAll(person => person.Sound is { Count: >= FewestSyllablesToJoin } && person.Names.TrueForAll(IsLatin)))
        {
            if (people.FindAll(person => person.Names.TrueForAll(name => !IsLatin(name)) && AreNear(person, latin)) is not [var only] || people.Exists(other => other != latin && other.IsLatinKnown && AreNear(only, other))) continue;
            only.Take(latin, $"{latin.Names[0]} sounds nearly like {only.Names[0]}");
            people.Remove(latin);
        }
        // เซือง ซวน ฮิวเยน beside เซือง ซวน เฮวียน and Duong Xuan Huyen: a vowel taken for two syllables.
        foreach (var odd in people.FindAll(person => person.Names.TrueForAll(name => !IsLatin(name))))
        {
            if (people.FindAll(person => person.Latin is { } latin && AreNear(odd, person) && odd.Sound?.Count > latin.Count(' ') + 1) is not [var only]) continue;
            only.Take(odd, $"{odd.Names[0]} sounds nearly like {only.Latin}");
            people.Remove(odd);
        }

        static bool AreNear(Person one, Person other) => one.Names.Exists(name => other.Names.Exists(spelling => SyllableKey.AreNear(name, spelling)));
    }

    // Prayut Chan-o-cha and ประยุทธ์ จันทร์โอชา of one article, if the Latin letters can be nobody else's here.
    private static void JoinRomanized(List<Person> people)
    {
        foreach (var latin in people.Where(person => person.Latin is not null && person.Names.TrueForAll(IsLatin)).ToList())
        {
            // Names of Viet Nam have few consonants: Y Biêr Niê; and โฮ กวาง บู๋ว is heard as none, but is Ho Quang Buu.
            var fewest = IsVietnamese(latin.Latin!) ? FewestOfAHighlander : FewestOfAThai; // filtered above
            if (people.FindAll(person => (latin.Sound is null || person.Sound is null) && person.Names.Exists(name => !IsLatin(name) && Romanization.Distance(name, latin.Latin!, fewest) is not null)) is not [var only]) continue;
            only.Take(latin, $"{latin.Latin} is how {only.Names[0]} is written in Latin letters");
            people.Remove(latin);
        }
    }

    private void AddPlainRepeats(List<Person> people, FoldedText folded, string text, List<TextSpan> credits)
    {
        List<(string Key, Person Person)> names = [.. people.SelectMany(person => person.Keys.Where(key => key.Length >= ShortestRepeat).Select(key => (key, person)))];
        // Where one name holds another, the longer is the mention.
        names.Sort(static (a, b) => b.Key.Length.CompareTo(a.Key.Length));
        var taken = people.SelectMany(person => person.Mentions).ToList();
        foreach (var (key, person) in names)
        {
            for (var at = folded.Text.IndexOf(key, StringComparison.Ordinal); at >= 0; at = folded.Text.IndexOf(key, at + 1, StringComparison.Ordinal))
            {
                var span = folded.Span(at, key.Length);
                if (!FoldedText.StandsAlone(text, span) || taken.Exists(span.Overlaps) || credits.Exists(span.Overlaps) || _candidates.IsPlace(text, span) || VietnameseCandidates.IsThingBefore(text, span.Start)) continue;
                person.Add(new NameFound(span, Gaps.Single(span.In(text)), null, false), null);
                taken.Add(span);
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
        var known = _listed.Find(person, placesNamed);
        var latin = person.Latin;
        if (latin is null && known is not null)
        {
            latin = known.Names.FirstOrDefault(IsLatin);
            person.Note($"{known.Id} of officials.tsv");
        }
        // A Vietnamese is known by the Latin name, everybody else by the Thai one.
        var name = latin is null || known is not null && !IsLatin(known.Id) ? person.Names.Find(one => !IsLatin(one) && one.Contains(' ', StringComparison.Ordinal)) ?? person.Names[0] : IsVietnamese(latin) || known is not null ? latin : person.Names.Find(one => !IsLatin(one) && one.Contains(' ', StringComparison.Ordinal)) ?? latin;
        var roles = person.Mentions.Select(span => _roles.Near(text, span, mentions)).FirstOrDefault(found => found.Count > 0) ?? [];
        // Who is a member of a committee and leads a department is known for the latter, and who led one for what is held today.
        var role = roles.OrderBy(TenureWords.IsFormer).ThenBy(Role.IsMembership).FirstOrDefault();
        var isPrivate = known is null ? Standing.IsPrivate(person, role, text) : !known.IsOfficial;
        var official = known?.IsOfficial ?? (!isPrivate && Standing.HoldsOffice(person, role, text));
        return new RecognisedOfficial(known?.Id ?? IdOf(name), name, [.. person.Names], official, role ?? known?.Role, [.. person.Mentions.Order()], string.Join("; ", person.Evidence))
        {
            IsPrivate = isPrivate,
            OtherRoles = roles.Count > 1 ? [.. roles.Where(held => held != role).Distinct()] : null,
        };
    }

    /// <summary>The id of a name: a plain Latin slug, or the Thai name with hyphens.</summary>
    internal static string IdOf(string name)
    {
        var plain = string.Concat(name.Normalize(System.Text.NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark || c is >= '\u0E00' and <= '\u0E7F'))
            .Replace('đ', 'd').Replace('Đ', 'D').ToLowerInvariant();
        return NotInId().Replace(plain, "-").Trim('-');
    }

    internal static bool IsLatin(string name) => name.Length > 0 && name[0] is < '\u0E00' or > '\u0E7F';

    /// <summary>True for a Latin name that may be Vietnamese, of the lowlands by its syllables or of the highlands by how it begins.</summary>
    internal static bool IsVietnamese(string name) => IsLatin(name) && (SyllableKey.TryParse(name, out _) || Highlander().IsMatch(name));

    // Y Biêr Niê, H'Yâo Knul, Rah Lan Chung, K'Mák; also as ids.
    internal static bool IsHighlander(string name) => Highlander().IsMatch(name);

    [GeneratedRegex(@"^(?:[YAHK]['’ -]|(?:Rah|Rơ|Ro|Siu|Ksor|Nay|Kpă|Kpa|Ayun|Điểu|Dieu|Hồ|Ho)[ -])", RegexOptions.IgnoreCase)]
    private static partial Regex Highlander();

    private static string Capitalised(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex(@"^[ \u00A0]*[(（][^)]*$")]
    private static partial Regex Opens();

    [GeneratedRegex(@"^[ \u00A0]*[(（][ \u00A0]*(?:(?:นาย|นาง|นางสาว|น\.ส\.|ดร\.|ศ\.|รศ\.|นพ\.|พล[ก-๎.]{2,8})[ \u00A0]*){0,2}\z")]
    private static partial Regex OpensAtOnce();

    [GeneratedRegex(@"[^a-z0-9ก-๎]+")]
    private static partial Regex NotInId();
}
