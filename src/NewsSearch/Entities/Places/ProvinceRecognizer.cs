using System.Buffers;
using System.Text.RegularExpressions;
using NewsSearch.Entities.Officials;
using NewsSearch.Text;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Places;

/// <summary>
/// Finds the provinces of an article with the evidence, and tells what it is about from what it only mentions. A name that is
/// another word too counts only after จังหวัด, in a list of provinces, or where something else speaks for it. Immutable.
/// </summary>
internal sealed partial class ProvinceRecognizer(Gazetteer gazetteer)
{
    // A foreign name this short is a word of Thai with another tone (เว้, เวลา) unless it stands as the table has it.
    private const int ShortName = 4;

    private static readonly string[] CityWords = ["กรุง", "นคร", "เมือง"];

    private const int FewestSyllables = 3;

    // สอง is a district, and the beginning of สองแคว.
    private const int ShortDistrict = 4;

    private static readonly SearchValues<string> Vietnamese = SearchValues.Create(
        ["เวียดนาม", "VOVWORLD", "สหาย", "คณะกรรมการพรรค", "สภาประชาชน", "คณะกรรมการประชาชน", "โปลิตบูโร", "Politburo", "Việt Nam", "-NQ/TW", "-CT/TW", "/QĐ-TTg", "/QD-TTg"], StringComparison.Ordinal);

    private readonly UnlistedSpellings _unlisted = new(gazetteer);
    private readonly ProvinceLeaders _leaders = new(gazetteer);
    private readonly AddressPlaces _address = new(gazetteer.Provinces);

    // Districts that are called like another province: Hòa Bình of Bạc Liêu.
    private readonly ILookup<string, District> _namesakes = (
        from district in gazetteer.Districts
        join province in gazetteer.Provinces on FoldedText.Key(district.Latin) equals FoldedText.Key(province.Latin)
        where province.Country == "vn" && province.Id != district.ProvinceId && district.ProvinceId.StartsWith("vn-", StringComparison.Ordinal)
        select (province.Id, district)).ToLookup(pair => pair.Id, pair => pair.district);

    /// <summary>The provinces in the order of first mention; those that only follow from officials or address stand last.</summary>
    /// <param name="article">The article.</param>
    /// <param name="officials">Its people.</param>
    /// <param name="named">The names of places in it.</param>
    /// <param name="year">Its year (CE), or null.</param>
    public IReadOnlyList<RecognisedProvince> Recognise(Article article, IReadOnlyList<RecognisedOfficial> officials, NamedPlaces named, int? year)
    {
        Dictionary<Province, ProvinceCase> cases = [];
        var hits = FindHits(article, officials, named);
        // Báo Tây NinhBáo Tây Ninh01/08/2025: the name of a paper.
        var papers = hits.Where(hit => article.LineAt(hit.Span).Kind == LineKind.Dateline).Select(hit => hit.Province).Distinct().ToList();
        hits.RemoveAll(hit => article.LineAt(hit.Span).Kind == LineKind.Dateline);
        var mentions = hits.ConvertAll(hit => new Mention(article, hit));
        // Who welcomes a meeting from elsewhere in a hall says where the hall is, no more.
        var halls = mentions.Where(mention => mention.IsVenue).Select(mention => mention.Province).ToHashSet();
        var meetings = MentionWeight.PlacesOfMeetings(article, mentions);
        foreach (var mention in mentions)
        {
            var isHost = halls.Contains(mention.Province) && SceneWords.IsHost(article.Text, mention.Hit.Span);
            var weight = isHost || meetings.Contains(mention.Province) && MentionWeight.IsOfMeeting(mention) ? MentionWeight.Aside : MentionWeight.Of(mention);
            Of(mention.Province).Add(mention, weight);
            Of(mention.Province).IsMeetingPlace |= meetings.Contains(mention.Province);
        }
        foreach (var official in officials)
        {
            if (gazetteer.Official(official.Id)?.ProvinceId is { } id && gazetteer.Province(id) is { } province && !official.Evidence.Contains(ListedOfficials.Unsure, StringComparison.Ordinal)) Of(province).Follow(PlaceEvidence.Official(official.Id), 2.5);
        }
        foreach (var (province, evidence) in _address.Find(article.Url))
        {
            // A paper of Da Nang prints news of Bến Tre too.
            if (evidence.IsSource && cases.Count > 0 && !cases.ContainsKey(province)) continue;
            // The address is the headline: it tells no more of what the text names by the way.
            Of(province).Follow(evidence, cases.TryGetValue(province, out var aside) && aside.IsAsideOrLate ? 0 : 2);
        }

        var about = AboutRule.Choose(article, cases.Values);
        // Of what names no province the one that its districts lie in.
        if (about.Count == 0 && mentions.TrueForAll(mention => mention.Hit.IsDistrict && mention.Province == mentions[0].Province && mention.Province.Id is not AboutRule.Capital)
            && mentions.Exists(mention => mention.Depth < MentionWeight.LeadLength && !mention.IsVenue) && !AboutRule.IsNational(article))
            about.Add(mentions[0].Province);
        // A province that nobody needs to name is the one whose leaders are named.
        if (cases.Values.All(one => one.Score <= MentionWeight.Aside) && _leaders.Find(officials, year) is { } leader && gazetteer.Province(leader.ProvinceId) is { } led)
        {
            Of(led).Follow(PlaceEvidence.Leader(leader.Name, officials.Any(official => official.Names.Any(name => FoldedText.Key(name) == FoldedText.Key(leader.Name)))), 0);
            about.Add(led);
        }
        // Of what names no place at all the paper that printed it tells.
        if (cases.Count == 0 && papers is [{ Country: "vn" } printed])
        {
            Of(printed).Follow(PlaceEvidence.Source(printed.Latin), 0);
            about.Add(printed);
        }
        return [.. cases.Values.OrderBy(one => one.First).Select(one => one.Conclude(about.Contains(one.Province)))];

        ProvinceCase Of(Province province) => cases.TryGetValue(province, out var one) ? one : cases[province] = new ProvinceCase(province);
    }

    private List<PlaceHit> FindHits(Article article, IReadOnlyList<RecognisedOfficial> officials, NamedPlaces named)
    {
        var text = article.Text;
        var people = officials.SelectMany(official => official.Mentions).Order().ToList();
        List<PlaceHit> hits = [];
        List<PlaceHit> unsure = [];
        List<PlaceHit> districts = [];
        var next = 0;
        var isVietnamese = text.AsSpan().ContainsAny(Vietnamese) || officials.Any(official => official.Names.Any(IsVietnamese));
        foreach (var (at, length, span, places) in named.All)
        {
            if (at < next) continue;
            var lead = PlaceContext.Lead(text, span);
            if (Choose(text, span, length, lead, places, isVietnamese) is not { } place || CutsWords(text, span, lead, place) || !isVietnamese && IsInWords(text, span, lead, place)) continue;
            if (people.Exists(person => person.Overlaps(span)))
            {
                next = at + 1;
                continue;
            }
            if (Accept(text, span, lead, place, places, hits) is { } hit)
            {
                hits.Add(hit);
                next = at + length;
            }
            else if (place.District is null)
            {
                // มรภ.พระนครศรีอยุธยา holds no อยุธยา.
                if (PlaceContext.IsOther(text, span, lead)) next = at + length;
                else if (MayBe(text, span, place)) unsure.Add(new PlaceHit(place.Province, span, PlaceEvidence.NamedElsewhere));
            }
            else if (!place.IsWord && span.Length > ShortDistrict && span.Start < MentionWeight.LeadLength && place.Province.Id is not AboutRule.Capital && IsOneOf(places) && !PlaceContext.IsBracketed(text, span) && !PlaceContext.IsOther(text, span, lead))
            {
                districts.Add(new PlaceHit(place.Province, span, PlaceEvidence.District(place.District)) { IsDistrict = true, IsBare = true });
            }
        }
        Settle(text, hits, unsure);
        // น้ำบูดูสายบุรี in a headline is of the district once the story names its province.
        hits.AddRange(districts.FindAll(district => hits.Exists(hit => !hit.IsDistrict && hit.Province == district.Province) && !hits.Exists(hit => hit.Span.Overlaps(district.Span))));
        if (isVietnamese || hits.Exists(hit => hit.Province.Country == "vn"))
        {
            hits.AddRange(_unlisted.Find(text, span => hits.Exists(hit => hit.Span.Overlaps(span)) || people.Exists(span.Overlaps)).ToList());
            hits.Sort((a, b) => a.Span.CompareTo(b.Span));
            hits.AddRange(_unlisted.FindBetween(text, hits).Where(hit => !people.Exists(hit.Span.Overlaps)).ToList());
        }
        if (isVietnamese) hits.AddRange(_unlisted.FindDistricts(text, span => people.Exists(span.Overlaps) || hits.Exists(hit => hit.Span.Overlaps(span)), onlyTowns: hits.Exists(hit => hit.Province.Country == "th")).ToList());
        RemoveNamesakes(text, hits, officials);
        hits.Sort((a, b) => a.Span.CompareTo(b.Span));
        return MeasureLists(text, hits);
    }

    // ไทบินห์ไม่ได้ยื่นอุทธรณ์ is said of เหงียน ไทบินห์, and เขตฮหว่าบิ่ญ of the district, where the article never says จังหวัด of the name.
    private void RemoveNamesakes(string text, List<PlaceHit> hits, IReadOnlyList<RecognisedOfficial> officials)
    {
        foreach (var province in hits.Select(hit => hit.Province).Where(province => province.Country == "vn").Distinct().ToList())
        {
            var own = hits.FindAll(hit => hit.Province == province && !hit.IsDistrict);
            if (own.Count == 0 || own.Exists(hit => hit.Evidence.IsHead)) continue;
            hits.RemoveAll(hit => own.Contains(hit) && officials.Any(official => official.Names.Any(name => IsGivenName(hit.Span.In(text), name))));
            if (!own.Exists(hit => PlaceContext.IsDistrict(PlaceContext.Lead(text, hit.Span)))) continue;
            if (_namesakes[province.Id].FirstOrDefault(district => hits.Exists(hit => hit.Province.Id == district.ProvinceId)) is not { } district) continue;
            var seat = hits.Find(hit => hit.Province.Id == district.ProvinceId)!.Province;
            hits.RemoveAll(own.Contains);
            hits.AddRange(own.Select(hit => new PlaceHit(seat, hit.Span, PlaceEvidence.District(district.Latin)) { IsDistrict = true }));
        }
    }

    private static bool IsGivenName(string written, string name) =>
        FoldedText.Key(name) is var whole && FoldedText.Key(written) is { Length: > 0 } given && whole.Length > given.Length && whole.EndsWith(given, StringComparison.Ordinal);

    // After อ. a name is the district's, though it may be an old name of a province too: อ.สองแคว จ.น่าน.
    private static Place? Choose(string text, TextSpan span, int length, string lead, IReadOnlyList<Place> places, bool isVietnamese)
    {
        var isDistrict = PlaceContext.IsDistrict(lead);
        Place? chosen = null;
        foreach (var place in places)
        {
            if (!Spells(text, span, length, place) || isDistrict && place.District is null && place.IsWeak) continue;
            if (place.District is not null && span.Length <= ShortDistrict && !(PlaceContext.EndsWord(text, span.End) && !(isVietnamese && place.Province.Country == "th" && ContinuesInThai(text, span.End))) && text[span.End] != 'จ') continue;
            // ลองอ่าน, to try reading, is the weak one of ล็องอาน.
            if (chosen is null || place is { IsWeak: true, District: null } && place.Province == chosen.Province && span.In(text.AsSpan()).SequenceEqual(place.Spelling) || isDistrict && chosen.District is null && place.District is not null) chosen = place;
        }
        return chosen;
    }

    // อำเภอลองมี is Long Mỹ and not อำเภอลอง.
    private static bool ContinuesInThai(string text, int end) => end < text.Length && text[end] is >= 'ก' and <= '๎';

    // เหงวียนซวนฟุก and Nguyen Xuan Phuc are of Viet Nam.
    private bool IsVietnamese(string name) => OfficialRecognizer.IsVietnamese(name)
        || SyllableKey.TryParse(name, out var sound) && sound.Count >= FewestSyllables && gazetteer.Surnames.Any(surname => surname.Thai.Any(thai => name.StartsWith(thai, StringComparison.Ordinal)));

    // ฟื้นฟูท่องเที่ยว holds no ฟู้เถาะ.
    private static bool CutsWords(string text, TextSpan span, string lead, Place place) =>
        place.Province.Country == "vn" && text[span.Start] is >= 'ก' and <= '๎' && PlaceContext.ProvinceHead(lead) is null
        && (ThaiWords.IsInside(text, span.Start) || ThaiWords.IsInside(text, span.End));

    // Where nothing else is of Viet Nam, Longan is no Long An.
    private static bool IsInWords(string text, TextSpan span, string lead, Place place) =>
        place.Province.Country == "vn" && place.District is null && PlaceContext.ProvinceHead(lead) is null
        && !((PlaceContext.StartsWord(text, span.Start) || PlaceContext.IsCity(lead) || lead.EndsWith("ไป", StringComparison.Ordinal)) && PlaceContext.EndsWord(text, span.End) && (place.Spelling[0] is >= '\u0E00' and < '\u0E80' || span.Length == place.Spelling.Length));

    private static bool Spells(string text, TextSpan span, int length, Place place)
    {
        var written = span.In(text.AsSpan());
        if (place.IsExact) return written.SequenceEqual(place.Spelling);
        if (place.Spelling[0] is < '\u0E00' or >= '\u0E80') return char.IsUpper(text[span.Start]);
        // Nor is กรุงเวลลิงตัน a กรุงเว้.
        if (CityOf(place.Spelling) is > 0 and var city && place.Spelling.Length - city < ShortName && !written.SequenceEqual(place.Spelling)) return false;
        if (length < ShortName && !(written.SequenceEqual(place.Spelling) && PlaceContext.EndsWord(text, span.End))) return false;
        // A line may break inside a name, but then จังหวัด must say that it is one.
        return !written.Contains('\n') || PlaceContext.ProvinceHead(PlaceContext.Lead(text, span)) is not null;
    }

    private static int CityOf(string spelling) => Array.Find(CityWords, city => spelling.StartsWith(city, StringComparison.Ordinal))?.Length ?? 0;

    private static PlaceHit? Accept(string text, TextSpan span, string lead, Place place, IReadOnlyList<Place> places, List<PlaceHit> before)
    {
        if (place.District is { } district)
        {
            // เดียนเบียนดง is a district and holds its province's name: it must not be read as the province beside a word.
            if (!PlaceContext.IsDistrict(lead) && !(place.Province.Country == "vn" && (place.HoldsProvince || PlaceContext.IsTown(lead)))) return null;
            // แคมเปญเดียนเบียนฟู is a battle.
            if (!PlaceContext.IsDistrict(lead) && PlaceContext.IsOther(text, span, lead)) return null;
            // Only Bangkok has districts called เขต: สำนักงานเขตนครหลวง, วิทยาเขตสิรินธร.
            if (place.Kind is "อำเภอ" && PlaceContext.IsDistrictOfCapital(lead)) return null;
            return !IsOneOf(places) ? null : new PlaceHit(place.Province, span, PlaceEvidence.District(district)) { IsDistrict = true };
        }
        if (PlaceContext.ProvinceHead(lead) is { } head) return new PlaceHit(place.Province, span, PlaceEvidence.Head(head));
        if (PlaceContext.IsOther(text, span, lead) || place.Province.Country == "th" && char.IsAsciiLetterUpper(text[span.Start]) && PlaceContext.EndsLatinName(lead)) return null;
        if (!place.IsWeak) return new PlaceHit(place.Province, span, PlaceEvidence.Name);
        if (lead.EndsWith('#') && place.Spelling == place.Province.Thai && PlaceContext.EndsWord(text, span.End)) return new PlaceHit(place.Province, span, PlaceEvidence.Hashtag);
        if (place.Province.Country == "vn" && PlaceContext.IsCity(lead)) return new PlaceHit(place.Province, span, PlaceEvidence.City);
        if (place.Spelling == place.Province.Thai && PlaceContext.IsHome(lead) && PlaceContext.EndsWord(text, span.End)) return new PlaceHit(place.Province, span, PlaceEvidence.City);
        // สำนักงานที่ 12 (สงขลา) และสำนักงานที่ 14 (กระบี่)
        if (place.Spelling == place.Province.Thai && PlaceContext.IsBracketed(text, span) && before.Exists(other => !other.IsDistrict && PlaceContext.IsBracketed(text, other.Span))) return new PlaceHit(place.Province, span, PlaceEvidence.List);
        var inList = (place.Spelling == place.Province.Thai || place.Province.Country == "vn") && before.Count > 0 && before[^1] is { IsDistrict: false } last && PlaceContext.IsListGap(text.AsSpan(last.Span.End..span.Start)) && PlaceContext.EndsList(text, span.End);
        return inList ? new PlaceHit(place.Province, span, PlaceEvidence.List) : null;
    }

    private static bool IsOneOf(IReadOnlyList<Place> places) => places.Where(other => other.District is not null).Select(other => other.Province).Distinct().Count() == 1;

    private static bool MayBe(string text, TextSpan span, Place place) =>
        PlaceContext.EndsWord(text, span.End) && (PlaceContext.StartsWord(text, span.Start) || place.Spelling == place.Province.Thai && span.Length > 3 && !PlaceContext.EndsAnotherWord(text, span.Start));

    // A name that is another word too is believed once the article has named the province, and where a list of provinces goes on before or after it.
    private static void Settle(string text, List<PlaceHit> hits, List<PlaceHit> unsure)
    {
        AddNamed(hits, unsure);
        // กลุ่มเมืองสุขภาพกับกระบี่และระนอง: two names beside each other are hardly two other words.
        for (var i = 1; i < unsure.Count; i++)
        {
            if (unsure[i].Span.Start < unsure[i - 1].Span.End || unsure[i].Province == unsure[i - 1].Province || !PlaceContext.StartsWord(text, unsure[i - 1].Span.Start) || !And().IsMatch(text.AsSpan(unsure[i - 1].Span.End..unsure[i].Span.Start))) continue;
            hits.AddRange(unsure.Skip(i - 1).Take(2).Where(one => !hits.Exists(hit => hit.Span.Overlaps(one.Span))).Select(one => one with { Evidence = PlaceEvidence.List }).ToList());
        }
        for (var i = unsure.Count - 1; i >= 0; i--)
        {
            var next = hits.Where(hit => hit.Span.Start >= unsure[i].Span.End).MinBy(hit => hit.Span.Start);
            if (next is { IsDistrict: false } && PlaceContext.StartsWord(text, unsure[i].Span.Start) && PlaceContext.IsListGap(text.AsSpan(unsure[i].Span.End..next.Span.Start))) AddListed(i);
        }
        for (var i = 0; i < unsure.Count; i++)
        {
            var last = hits.Where(hit => hit.Span.End <= unsure[i].Span.Start).MaxBy(hit => hit.Span.End);
            if (last is { IsDistrict: false } && unsure[i].Span.In(text) == unsure[i].Province.Thai && PlaceContext.IsListGap(text.AsSpan(last.Span.End..unsure[i].Span.Start)) && PlaceContext.EndsList(text, unsure[i].Span.End)) AddListed(i);
        }
        AddNamed(hits, unsure);

        void AddListed(int at)
        {
            if (!hits.Exists(hit => hit.Span.Overlaps(unsure[at].Span))) hits.Add(unsure[at] with { Evidence = PlaceEvidence.List });
        }
    }

    private static void AddNamed(List<PlaceHit> hits, List<PlaceHit> unsure)
    {
        var named = hits.Select(hit => hit.Province).ToHashSet();
        hits.AddRange(unsure.Where(hit => named.Contains(hit.Province) && !hits.Exists(other => other.Span.Overlaps(hit.Span))).ToList());
    }

    [GeneratedRegex(@"^ ?(?:และ|กับ|,|/) ?(?:จังหวัด|จ\.)?$")]
    private static partial Regex And();

    // ศูนย์อุตุนิยมวิทยาภาคเหนือ จ.เชียงใหม่ ศูนย์อุตุนิยมวิทยาภาคใต้ฝั่งตะวันออก จ.สงขลา และศูนย์อุตุนิยมวิทยาภาคใต้ฝั่งตะวันตก จ.ภูเก็ต: where offices of one kind are.
    private static bool IsNextOffice(string text, List<PlaceHit> hits, int at)
    {
        var office = Between(at);
        return office.Length > 0 && (Between(at - 1) == office || Between(at + 1) == office);

        string Between(int next) => next > 0 && next < hits.Count && hits[next - 1].Province != hits[next].Province ? PlaceContext.OfficeBetween(text, hits[next - 1].Span.End, hits[next].Span.Start) : "";
    }

    private static List<PlaceHit> MeasureLists(string text, List<PlaceHit> hits)
    {
        for (var i = 0; i < hits.Count;)
        {
            var end = i + 1;
            while (end < hits.Count && (PlaceContext.IsListGap(text.AsSpan(hits[end - 1].Span.End..Math.Max(hits[end - 1].Span.End, hits[end].Span.Start))) || IsNextOffice(text, hits, end))) end++;
            for (var at = i; at < end; at++) hits[at] = hits[at] with { ListLength = end - i, ListStart = hits[i].Span.Start };
            i = end;
        }
        // One line for each is an enumeration as well, and so are many places of which few say their province.
        var lines = hits.FindAll(hit => PlaceContext.IsItem(text, hit.Span.Start));
        if (lines.Count == 0) return hits;
        var items = PlaceContext.CountOfItems(text);
        var provinces = lines.Select(hit => hit.Province).Distinct().Count();
        return hits.ConvertAll(hit => lines.Contains(hit) && (provinces >= MentionWeight.LongItems || items > MentionWeight.LongItems && 2 * lines.Count(line => !line.IsDistrict && line.Province == hit.Province) < items)
            ? hit with { ListLength = Math.Max(hit.ListLength, MentionWeight.LongList), Items = provinces } : hit);
    }
}
