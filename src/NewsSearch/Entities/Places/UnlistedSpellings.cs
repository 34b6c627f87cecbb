using System.Text.RegularExpressions;
using NewsSearch.Text;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Places;

/// <summary>Knows a Vietnamese province by its sound where no table has the spelling: จังหวัดวิญฟุก is Vĩnh Phúc. Immutable.</summary>
internal sealed partial class UnlistedSpellings
{
    private const int ShortestName = 5;
    private const int LongestBetween = 40;

    private const int LongestSyllable = 8;

    private const string Town = "thành phố";

    // Cities that are no part of a province; the others lie in one named like them.
    private static readonly string[] Cities = ["vn-ha-noi", "vn-hai-phong", "vn-da-nang", "vn-ho-chi-minh", "vn-can-tho", "vn-thua-thien-hue"];

    private readonly List<(SyllableKey Sound, Province Province)> _sounds = [], _cities;
    private readonly List<(SyllableKey Sound, Province Province, District District)> _districts = [];
    private readonly List<SyllableKey> _firstSyllables = [];

    public UnlistedSpellings(Gazetteer gazetteer)
    {
        foreach (var province in gazetteer.Provinces)
        {
            if (province.Country != "vn" || !SyllableKey.TryParse(province.Latin, out var sound)) continue;
            _sounds.Add((sound, province));
            if (SyllableKey.TryParse(province.Latin.Split(' ', '-')[0], out var first) && !_firstSyllables.Exists(known => known.Matches(first))) _firstSyllables.Add(first);
        }
        _cities = _sounds.FindAll(known => Cities.Contains(known.Province.Id));
        foreach (var district in gazetteer.Districts)
        {
            if (gazetteer.Province(district.ProvinceId) is { Country: "vn" } province && SyllableKey.TryParse(district.Latin, out var sound) && sound.Count > 1) _districts.Add((sound, province, district));
        }
    }

    /// <summary>The provinces named after a word for province, outside the spans that are something else.</summary>
    public IEnumerable<PlaceHit> Find(string text, Func<TextSpan, bool> isTaken)
    {
        foreach (Match head in AfterHead().Matches(text))
        {
            var run = head.Groups["n"];
            if (!BeginsLikeOne(text, new TextSpan(run.Index, run.Length))) continue;
            for (var length = run.Length; length >= ShortestName; length--)
            {
                var span = new TextSpan(run.Index, length);
                if (isTaken(span) || ThaiWords.IsInside(text, span.End) || Named(text, span, head.Groups["c"].Success ? _cities : _sounds) is not { } province) continue;
                yield return new PlaceHit(province, span, PlaceEvidence.Sound(head.Groups["h"].Value, province));
                break;
            }
        }
    }

    /// <summary>The provinces of districts and towns that sound like one alone: อำเภอกวีโหป is Quỳ Hợp, เมืองฟานเทียต Phan Thiết.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isTaken">True for what is something else.</param>
    /// <param name="onlyTowns">True to leave out those that are no towns: there are many, and some sound alike.</param>
    public IEnumerable<PlaceHit> FindDistricts(string text, Func<TextSpan, bool> isTaken, bool onlyTowns)
    {
        foreach (Match head in AfterDistrict().Matches(text))
        {
            var isTown = head.Groups["c"].Success;
            // การเมือง, พลเมือง
            if (onlyTowns && !isTown || ThaiWords.IsInside(text, head.Index)) continue;
            var run = head.Groups["n"];
            for (var length = run.Length; length >= ShortestName; length--)
            {
                var span = new TextSpan(run.Index, length);
                if (isTaken(span) || ThaiWords.IsInside(text, span.End) || Heard(text, span) is not { } sound) continue;
                var named = _districts.FindAll(known => (!isTown || known.District.Kind is Town) && known.Sound.Matches(sound));
                if (named.Count == 0) continue;
                if (named.TrueForAll(one => one.Province == named[0].Province)) yield return new PlaceHit(named[0].Province, span, PlaceEvidence.DistrictSound(named[0].District.Latin)) { IsDistrict = true };
                break;
            }
        }
    }

    /// <summary>The provinces that stand in a list between two that are known: บิ่ญถ่วน คั้ญฮว่า ฟู้เอียน.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hits">The known ones, in order.</param>
    public IEnumerable<PlaceHit> FindBetween(string text, IReadOnlyList<PlaceHit> hits)
    {
        for (var i = 1; i < hits.Count; i++)
        {
            if (hits[i - 1].Province.Country != "vn" || hits[i].Province.Country != "vn" || hits[i].Span.Start - hits[i - 1].Span.End is < ShortestName or > LongestBetween) continue;
            var between = TextSpan.Between(hits[i - 1].Span.End, hits[i].Span.Start);
            if (Between().Match(between.In(text)) is not { Success: true } match) continue;
            var name = match.Groups["n"];
            var span = new TextSpan(between.Start + name.Index, name.Length);
            if (Named(text, span, _sounds) is { } province) yield return new PlaceHit(province, span, PlaceEvidence.Sound("a list", province));
        }
    }

    // Most of what stands after จังหวัด is a sentence: a look at its first syllable spares reading it to all lengths.
    private bool BeginsLikeOne(string text, TextSpan run)
    {
        for (var length = 2; length <= Math.Min(LongestSyllable, run.Length); length++)
        {
            var span = run with { Length = length };
            if (FoldedText.StandsAlone(text, span) && SyllableKey.TryParse(span.In(text), out var sound) && sound.Count == 1 && _firstSyllables.Exists(first => first.Matches(sound))) return true;
        }
        return false;
    }

    private static Province? Named(string text, TextSpan span, List<(SyllableKey Sound, Province Province)> sounds) =>
        Heard(text, span) is { } sound && sounds.Where(known => known.Sound.Matches(sound)).Select(known => known.Province).Distinct().Take(2).ToList() is [var only] ? only : null;

    // In บินห์ดิงห์ the mark belongs to the sound, in ฮาว์ซาง it is one too many.
    private static SyllableKey? Heard(string text, TextSpan span)
    {
        if (text[span.End - 1] is ' ' or '\u00A0' || !FoldedText.StandsAlone(text, span)) return null;
        var name = span.In(text);
        return (SyllableKey.TryParse(name, out var sound) || SyllableKey.TryParse(name.Replace("์", "", StringComparison.Ordinal), out sound)) && sound.Count > 1 ? sound : null;
    }

    // What follows is looked at, not taken: จังหวัด may stand in it again.
    [GeneratedRegex(@"(?:อำเภอ|(?<c>(?<!หัว)(?:เมือง|นคร)))[ \u00A0]{0,2}(?=(?<n>[ก-ฮะ-ฺเ-ไ็-๎]{3,16}(?:[ \u00A0-][ก-ฮะ-ฺเ-ไ็-๎]{2,12})?))", RegexOptions.ExplicitCapture)]
    private static partial Regex AfterDistrict();

    [GeneratedRegex(@"(?<h>จังหวัด|จว\.|จ\.|(?<c>(?<![ก-๎])(?:เมือง|นคร)))[ \u00A0]{0,2}(?=(?<n>[ก-ฮะ-ฺเ-ไ็-๎]{3,24}(?:[ \u00A0-][ก-ฮะ-ฺเ-ไ็-๎]{2,12})?))", RegexOptions.ExplicitCapture)]
    private static partial Regex AfterHead();

    [GeneratedRegex(@"^[\s,/\u00A0]*(?:และ|กับ)?[\s\u00A0]*(?:จังหวัด|จ\.)?[\s\u00A0]*(?<n>[ก-ฮะ-ฺเ-ไ็-๎]{3,24}(?:[ \u00A0-][ก-ฮะ-ฺเ-ไ็-๎]{2,12})?)[\s,/\u00A0]*(?:และ|กับ)?[\s\u00A0]*(?:จังหวัด|จ\.)?[\s\u00A0]*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Between();
}
