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
    private readonly List<(SyllableKey Sound, Province Province)> _sounds =
    [
        .. from province in gazetteer.Provinces
           where province.Country == "vn"
           let sound = SyllableKey.TryParse(province.Latin, out var key) ? key : null
           where sound is not null
           select (sound, province),
    ];

    // From this many provinces in one enumeration on, none of them is what the article is about.
    private const int LongList = 5;

    // The first lines say where the news is.
    private const int LeadLength = 450;

    /// <summary>The provinces in the order of first mention; those that only follow from officials or address stand last.</summary>
    public IReadOnlyList<RecognisedProvince> Recognise(Article article, IReadOnlyList<RecognisedOfficial> officials)
    {
        var hits = FindHits(article, officials);
        Dictionary<Province, Found> found = [];
        foreach (var hit in hits) Of(hit.Province).Add(hit, Weight(article, hit));
        foreach (var official in officials)
        {
            if (gazetteer.Official(official.Id)?.ProvinceId is { } id && gazetteer.Province(id) is { } province) Of(province).Follow($"official {official.Id}", 2.5);
        }
        foreach (var (province, evidence) in FromAddress(article)) Of(province).Follow(evidence, 2);

        var top = found.Values.Select(one => one.Score).DefaultIfEmpty().Max();
        return
        [
            .. found.Values.OrderBy(one => one.First).Select(one => new RecognisedProvince(
                one.Province.Id, one.Score >= AboutScore && one.Score >= top * AboutShare, string.Join("; ", one.Evidence), one.Mentions)),
        ];

        Found Of(Province province) => found.TryGetValue(province, out var one) ? one : found[province] = new Found(province);
    }

    private const double AboutScore = 2;
    private const double AboutShare = 0.5;

    private static double Weight(Article article, Hit hit)
    {
        var line = article.Lines.FirstOrDefault(line => line.Span.Contains(hit.Span));
        if (line.Kind == LineKind.Title) return 3;
        if (hit.ListLength >= LongList) return 0.1;
        var story = article.Title is null || article.Lines.Count == 0 ? 0 : article.Lines[0].Span.End;
        return hit.Span.Start - story < LeadLength ? 1.5 : 0.7;
    }

    private List<Hit> FindHits(Article article, IReadOnlyList<RecognisedOfficial> officials)
    {
        var text = article.Text;
        var folded = new FoldedText(text);
        var people = officials.SelectMany(official => official.Mentions).Order().ToList();
        List<Hit> hits = [];
        List<Hit> unsure = [];
        for (var i = 0; i < folded.Text.Length; i++)
        {
            foreach (var (length, places) in gazetteer.Places.At(folded.Text, i))
            {
                var span = folded.Span(i, length);
                if (!FoldedText.StandsAlone(text, span) || places.FirstOrDefault(place => Spells(text, span, place)) is not { } place) continue;
                if (people.Exists(person => person.Overlaps(span))) break;
                if (Accept(text, span, place, places, hits) is not { } hit)
                {
                    if (place.District is null && !Other().IsMatch(text.AsSpan(Math.Max(0, span.Start - 24)..span.Start))) unsure.Add(new Hit(place.Province, span, "named elsewhere with จังหวัด"));
                    continue;
                }
                hits.Add(hit);
                i += length - 1;
                break;
            }
        }
        // A name that is another word too is believed where it stands free once the article has named the province.
        var named = hits.Select(hit => hit.Province).ToHashSet();
        hits.AddRange(unsure.Where(hit => named.Contains(hit.Province) && StandsFree(text, hit.Span) && !hits.Exists(other => other.Span.Overlaps(hit.Span))));
        if (Vietnamese().IsMatch(text)) AddUnlistedSpellings(text, hits, people);
        hits.Sort((a, b) => a.Span.CompareTo(b.Span));
        return MeasureLists(text, hits);
    }

    private static bool Spells(string text, TextSpan span, Place place) =>
        place.IsExact ? span.In(text.AsSpan()).SequenceEqual(place.Spelling)
        : place.Spelling[0] >= '\u0E00' && place.Spelling[0] < '\u0E80' ? !span.In(text.AsSpan()).Contains('\n')
        : char.IsUpper(text[span.Start]);

    private static Hit? Accept(string text, TextSpan span, Place place, IReadOnlyList<Place> places, List<Hit> before)
    {
        var lead = text.AsSpan(Math.Max(0, span.Start - 24)..span.Start).ToString();
        if (place.District is { } district)
        {
            var head = DistrictHead().IsMatch(lead);
            // เดียนเบียนดง is a district and holds its province's name: it must not be read as the province beside a word.
            var holds = FoldedText.Key(place.Spelling).StartsWith(FoldedText.Key(place.Province.Thai), StringComparison.Ordinal)
                || place.Province.OtherNames.Any(name => FoldedText.Key(place.Spelling) is var key && FoldedText.Key(name) is { Length: > 0 } other && key.Length > other.Length && key.StartsWith(other, StringComparison.Ordinal));
            if (!head && !(holds && place.Province.Country == "vn")) return null;
            var provinces = places.Where(other => other.District is not null).Select(other => other.Province).Distinct().Count();
            return provinces > 1 ? null : new Hit(place.Province, span, $"district {district}", IsDistrict: true);
        }
        if (Other().IsMatch(lead)) return null;
        if (ProvinceHead().Match(lead) is { Success: true } said) return new Hit(place.Province, span, $"{said.Value.Trim()} + name");
        if (!place.IsWeak) return new Hit(place.Province, span, "name");
        if (place.Province.Country == "vn" && CityHead().IsMatch(lead)) return new Hit(place.Province, span, "city + name");
        var inList = before.Count > 0 && before[^1] is { IsDistrict: false } last && ListGap().IsMatch(text.AsSpan(last.Span.End..span.Start)) && EndsWord(text, span.End);
        return inList ? new Hit(place.Province, span, "in a list of provinces") : null;
    }

    private static bool StandsFree(string text, TextSpan span) =>
        EndsWord(text, span.End) && (span.Start == 0 || text[span.Start - 1] is not (>= 'ก' and <= '๎') || span.Length > 3);

    // จังหวัดวิญฟุก: after the word for province a spelling that no table has is known by its sound.
    private void AddUnlistedSpellings(string text, List<Hit> hits, List<TextSpan> people)
    {
        foreach (Match head in SpelledProvince().Matches(text))
        {
            var run = head.Groups[1];
            for (var length = run.Length; length >= 5; length--)
            {
                var span = new TextSpan(run.Index, length);
                if (hits.Exists(hit => hit.Span.Overlaps(span)) || people.Exists(span.Overlaps)) break;
                if (!FoldedText.StandsAlone(text, span) || !SyllableKey.TryParse(span.In(text), out var sound) || sound.Count < 2) continue;
                var alike = _sounds.Where(known => known.Sound.Matches(sound)).Select(known => known.Province).Distinct().ToList();
                if (alike is not [var province]) continue;
                hits.Add(new Hit(province, span, $"จังหวัด + sounds like {province.Latin}"));
                break;
            }
        }
    }

    private static bool EndsWord(string text, int end) =>
        end >= text.Length || text[end] is not (>= 'ก' and <= '๎') || text.AsSpan(end).StartsWith("และ");

    private static List<Hit> MeasureLists(string text, List<Hit> hits)
    {
        for (var i = 0; i < hits.Count;)
        {
            var end = i + 1;
            while (end < hits.Count && ListGap().IsMatch(text.AsSpan(hits[end - 1].Span.End..Math.Max(hits[end - 1].Span.End, hits[end].Span.Start)))) end++;
            for (var at = i; at < end; at++) hits[at] = hits[at] with { ListLength = end - i };
            i = end;
        }
        return hits;
    }

    // The paper of a province and the words of an address: baodienbienphu.com.vn, …-tinh-binh-thuan.
    private IEnumerable<(Province Province, string Evidence)> FromAddress(Article article)
    {
        if (!Uri.TryCreate(article.Url, UriKind.Absolute, out var url)) yield break;
        var host = url.Host.Replace("-", "", StringComparison.Ordinal);
        var path = "-" + url.AbsolutePath.Replace('/', '-') + "-";
        foreach (var province in gazetteer.Provinces)
        {
            var slug = province.Id[3..];
            if (slug.Contains('-', StringComparison.Ordinal) && host.Contains("bao" + slug.Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal)) yield return (province, $"source {url.Host}");
            else if (slug.Contains('-', StringComparison.Ordinal) && path.Contains($"-{slug}-", StringComparison.Ordinal)) yield return (province, $"url {slug}");
        }
    }

    [GeneratedRegex(@"(?:จังหวัด|จ\.|จว\.|tỉnh|tinh|province of)[ \u00A0]{0,2}$", RegexOptions.IgnoreCase)]
    private static partial Regex ProvinceHead();

    [GeneratedRegex(@"(?:นคร|เมือง|กรุง|thành phố|TP\.?|city of)[ \u00A0]{0,2}$", RegexOptions.IgnoreCase)]
    private static partial Regex CityHead();

    [GeneratedRegex(@"(?:อำเภอ|อ\.|เขต|เมือง|huyện|thị xã|thành phố|District of)[ \u00A0]{0,2}$", RegexOptions.IgnoreCase)]
    private static partial Regex DistrictHead();

    // A road, a river, a Lao province named like one of ours.
    [GeneratedRegex(@"(?:แขวง|ถนน|ซอย|แม่น้ำ|ลุ่มน้ำ|สมรภูมิ|มหาวิทยาลัย|มหาวิทยาลัยราชภัฏ|โรงเรียน|(?<!จังห)วัด|ประธานาธิบดี|ลุง|นามสกุล|ณ )[ \u00A0]{0,2}$")]
    private static partial Regex Other();

    [GeneratedRegex(@"จังหวัด[ \u00A0]?([ก-ฮะ-ฺเ-ไ็-๎]{5,24})")]
    private static partial Regex SpelledProvince();

    [GeneratedRegex(@"เวียดนาม|สหาย|คณะกรรมการพรรค|สภาประชาชน|คณะกรรมการประชาชน|โปลิตบูโร")]
    private static partial Regex Vietnamese();

    [GeneratedRegex(@"^[\s,/\u00A0-]*(?:และ|กับ|รวมทั้ง|รวมถึง|หรือ|,|/)?[\s\u00A0]*(?:จังหวัด|จ\.)?[\s\u00A0]*$")]
    private static partial Regex ListGap();

    private sealed record Hit(Province Province, TextSpan Span, string Evidence, bool IsDistrict = false, int ListLength = 1);

    /// <summary>What speaks for one province.</summary>
    private sealed class Found(Province province)
    {
        public Province Province { get; } = province;
        public List<TextSpan> Mentions { get; } = [];
        public List<string> Evidence { get; } = [];
        public double Score { get; private set; }
        public int First => Mentions.Count > 0 ? Mentions[0].Start : int.MaxValue;

        public void Add(Hit hit, double weight)
        {
            // A district stands for its province without naming it.
            if (!hit.IsDistrict) Mentions.Add(hit.Span);
            Follow(hit.Evidence, weight);
        }

        public void Follow(string evidence, double weight)
        {
            if (!Evidence.Contains(evidence)) Evidence.Add(evidence);
            Score += weight;
        }
    }
}
