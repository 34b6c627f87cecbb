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
    private readonly Regex _titles;
    private readonly Dictionary<string, Title> _titleOf;
    private readonly NameScanner<KnownOfficial> _known = new();
    private readonly List<(SyllableKey Sound, KnownOfficial Official)> _knownSounds = [];

    public OfficialRecognizer(Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        _names = new NameReader(gazetteer);
        _roles = new RoleReader(gazetteer);
        _titleOf = gazetteer.Titles.DistinctBy(title => title.Text).ToDictionary(title => title.Text, StringComparer.Ordinal);
        _titles = new Regex(
            @"(?:" + string.Join('|', _titleOf.Keys.OrderByDescending(title => title.Length).Select(title => title[0] < '\u0E00' ? @"\b" + Regex.Escape(title) + @"(?=[ \u00A0])" : Regex.Escape(title))) + @")",
            RegexOptions.CultureInvariant | RegexOptions.Compiled);
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
        var people = new List<Person>();
        var shorts = new List<(NameFound Name, string Title)>();
        var text = article.Text;
        var credits = article.Lines.Where(line => line.Kind == LineKind.Credit).Select(line => line.Span).ToList();
        var folded = new FoldedText(text);

        foreach (var (found, evidence, isShort) in Candidates(article, folded))
        {
            if (credits.Exists(credit => credit.Overlaps(found.Span))) continue;
            if (isShort) shorts.Add((found, evidence));
            else Join(people, found, evidence, text);
        }
        AddPlainRepeats(people, text, folded, credits);
        AddQuotedGivenNames(people, text);
        JoinShortForms(people, shorts);
        AlignWithAddress(people, article.Url);
        var placesNamed = new Lazy<HashSet<string>>(() => PlacesNamed(text, folded));
        return [.. people.OrderBy(person => person.First).Select(person => Finish(person, text, people, placesNamed)).Where(official => official.Mentions.Count > 0)];
    }

    private List<(NameFound Name, string Evidence, bool IsShort)> Candidates(Article article, FoldedText folded)
    {
        var text = article.Text;
        List<(NameFound Name, string Evidence, bool IsShort)> found = [];
        for (var i = 0; i < folded.Text.Length; i++)
        {
            foreach (var (length, officials) in _known.At(folded.Text, i))
            {
                var span = folded.Span(i, length);
                // Lâm Đồng is a province unless a title or the very spelling says it is the man.
                if (!FoldedText.StandsAlone(text, span) || _gazetteer.FindProvince(span.In(text)) is not null && !EndsWithTitle(text, span.Start)) continue;
                var name = Spaces().Replace(span.In(text), " ");
                found.Add((new NameFound(span, name, SyllableKey.TryParse(name, out var sound) ? sound : null, false), "listed in officials.tsv", false));
                i += length - 1;
                break;
            }
        }
        var places = ProvinceNames(text, folded);
        for (var match = _titles.Match(text); match.Success;)
        {
            var end = match.Index + match.Length;
            if (IsTitle(text, match, places))
            {
                var title = match.Value;
                var start = SkipTitles(text, end);
                if (_names.AfterTitle(text, start, _titleOf[title].IsLoose) is { } name && !found.Exists(other => other.Name.Span.Overlaps(name.Span)))
                {
                    found.Add((name, $"after {title}", name.IsShort));
                    end = Math.Max(end, name.Span.End);
                }
            }
            match = _titles.Match(text, Math.Min(end, text.Length));
        }
        var vietnam = AboutVietnam().IsMatch(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsUpper(text[i]) && !(vietnam && _names.MayBeSurname(text, i)) || !MayStart(text, i)) continue;
            if (found.Find(other => other.Name.Span.Start <= i && i < other.Name.Span.End).Name is { } inside)
            {
                i = inside.Span.End - 1;
                continue;
            }
            var name = _names.Untitled(text, i) ?? (vietnam && _roles.EndsWithRole(text, i) ? _names.AfterTitle(text, i, loose: true) : null);
            if (name is not { IsShort: false } || name is { IsLatin: false, Sound: null } || found.Exists(other => other.Name.Span.Overlaps(name.Span)) || places.Exists(place => place.Contains(name.Span))) continue;
            if (_gazetteer.FindProvince(name.Name) is not null) continue;
            found.Add((name, "Vietnamese family name " + name.Name.Split(' ')[0], false));
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

    private bool EndsWithTitle(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 16)..at).TrimEnd();
        foreach (var title in _titleOf.Keys)
        {
            if (before.EndsWith(title, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private bool IsTitle(string text, Match match, List<TextSpan> places)
    {
        var span = new TextSpan(match.Index, match.Length);
        var end = span.End;
        // ด่งนาย ends in นาย, and so does เจ้านาย.
        if (match.Index > 0 && (text[match.Index - 1] is >= 'เ' and <= 'ไ' || NoTitleAfter().IsMatch(text.AsSpan(Math.Max(0, match.Index - 6)..match.Index)))) return false;
        if (places.Exists(place => place.Contains(span) && place != span)) return false;
        if (end < text.Length && text[end] is (>= 'ะ' and <= 'ฺ') or 'ๅ' or (>= '็' and <= '๎')) return false;
        foreach (var not in _titleOf[match.Value].NotBefore)
        {
            if (string.CompareOrdinal(text, end, not, 0, not.Length) == 0) return false;
        }
        return true;
    }

    private int SkipTitles(string text, int at)
    {
        while (true)
        {
            while (at < text.Length && text[at] is ' ' or '\u00A0' or '"' or '“' or '(') at++;
            // พันเอกหญิง, ร้อยตำรวจตรีหญิง
            if (string.CompareOrdinal(text, at, "หญิง ", 0, 5) == 0) at += 5;
            if (at < text.Length && _titles.Match(text, at) is { Success: true } next && next.Index == at && !(next.Value is "นาย" or "ท่าน" && _titleOf[next.Value].NotBefore.Any(not => string.CompareOrdinal(text, at + next.Length, not, 0, not.Length) == 0))) at += next.Length;
            else return at;
        }
    }

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
            if (alike is [var only]) (person, evidence) = (only, $"{found.Name} sounds like {only.Names[0]}");
        }
        if (person is null) people.Add(person = new Person());
        person.Add(found, evidence);
    }

    // นายเหวียน หาย บั่ง (Nguyen Hai Bang): what follows in brackets is the same name in another script.
    private static Person? Bracketed(List<Person> people, NameFound found, string text) =>
        people.Find(person => person.Mentions.Exists(span => span.End < found.Span.Start && found.Span.Start - span.End <= 20
            && Opens().IsMatch(text.AsSpan(span.End..found.Span.Start)) && person.IsLatinKnown != found.IsLatin && found.IsLatin));

    private static void AddPlainRepeats(List<Person> people, string text, FoldedText folded, List<TextSpan> credits)
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
                var name = Spaces().Replace(span.In(text), " ");
                persons[0].Add(new NameFound(span, name, null, false), null);
                i += length - 1;
                break;
            }
        }
    }

    // “อนุทิน” เผย…, ผู้ตรวจฯ วัชรุน: headlines name by the given name alone.
    private static void AddQuotedGivenNames(List<Person> people, string text)
    {
        foreach (var person in people.Where(person => person.Sound is null && !OfficialRecognizer.IsLatin(person.Names[0]) && person.Names[0].Contains(' ', StringComparison.Ordinal)))
        {
            var given = person.Names[0].Split(' ')[0];
            if (given.Length < 4) continue;
            for (var at = text.IndexOf(given, StringComparison.Ordinal); at >= 0; at = text.IndexOf(given, at + given.Length, StringComparison.Ordinal))
            {
                var span = new TextSpan(at, given.Length);
                if (at == 0 || !QuoteOrOffice().IsMatch(text.AsSpan(Math.Max(0, at - 2)..at)) || !FoldedText.StandsAlone(text, span) || people.Exists(other => other.Mentions.Exists(span.Overlaps))) continue;
                person.Add(new NameFound(span, given, null, true), $"{given}, short for {person.Names[0]}");
            }
        }
    }

    private static void JoinShortForms(List<Person> people, List<(NameFound Name, string Title)> shorts)
    {
        foreach (var (found, title) in shorts)
        {
            var whose = people.FindAll(person => person.IsShortened(found.Name, out _));
            if (whose.Count == 0 || whose.Exists(person => person.Mentions.Exists(found.Span.Overlaps))) continue;
            // Of several the one named last before it.
            var person = whose.OrderByDescending(one => one.LastBefore(found.Span.Start)).First();
            person.IsShortened(found.Name, out var length);
            var span = new TextSpan(found.Span.Start, length);
            person.Add(found with { Span = span, Name = found.Name[..length] }, $"{found.Name[..length]} {title}, short for {person.Names[0]}");
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

    private RecognisedOfficial Finish(Person person, string text, List<Person> people, Lazy<HashSet<string>> placesNamed)
    {
        var known = person.Names.SelectMany(_known.Of).FirstOrDefault() ?? KnownBySound(person, placesNamed);
        var latin = person.Names.FirstOrDefault(IsLatin);
        if (latin is null && known is not null)
        {
            latin = known.Names.FirstOrDefault(IsLatin);
            person.Note($"{known.Id} of officials.tsv");
        }
        var name = latin ?? person.Names[0];
        var role = person.Mentions.Select(span => _roles.Near(text, span, people.SelectMany(one => one.Mentions))).FirstOrDefault(found => found is not null) ?? null;
        var official = known?.IsOfficial ?? (role is not null || person.Evidence.Exists(RankOrComrade().IsMatch));
        return new RecognisedOfficial(known?.Id ?? IdOf(name), name, [.. person.Names], official, role ?? known?.Role, [.. person.Mentions.Order()], string.Join("; ", person.Evidence));
    }

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

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?:จังหวัด|พรรค|กลาง|ชาติ|ประชาชน|แก่|โดย|กับ|และ)$")]
    private static partial Regex Glued();

    // Only such news writes Vietnamese names in Thai.
    [GeneratedRegex(@"เวียดนาม|สหาย|คณะกรรมการพรรค|สภาประชาชน|คณะกรรมการประชาชน|โปลิตบูโร|ฮานอย|โฮจิมินห์|VOVWORLD|ผู้แทนรัฐสภา|พรรคคอมมิวนิสต์|เลขาธิการพรรค")]
    private static partial Regex AboutVietnam();

    [GeneratedRegex("(?:[‘'\"“]|ฯ ?)$")]
    private static partial Regex QuoteOrOffice();

    [GeneratedRegex(@"(?:เจ้า|ขุน|หัว)$")]
    private static partial Regex NoTitleAfter();

    [GeneratedRegex(@"^[ \u00A0]*[(（][^)]*$")]
    private static partial Regex Opens();

    [GeneratedRegex(@"[^a-z0-9ก-๎]+")]
    private static partial Regex NotInId();

    [GeneratedRegex(@"after (?:สหาย|ฯพณฯ|พล|พ\.|พัน|ร้อย|H\.E\.)")]
    private static partial Regex RankOrComrade();
}
