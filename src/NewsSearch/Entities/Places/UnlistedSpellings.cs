using System.Text.RegularExpressions;
using NewsSearch.Text;
using NewsSearch.Text.Transliteration;

namespace NewsSearch.Entities.Places;

/// <summary>Knows a Vietnamese province by its sound where no table has the spelling: จังหวัดวิญฟุก is Vĩnh Phúc. Immutable.</summary>
internal sealed partial class UnlistedSpellings
{
    private const int ShortestName = 5;

    private readonly List<(SyllableKey Sound, Province Province)> _sounds = [];

    public UnlistedSpellings(IEnumerable<Province> provinces)
    {
        foreach (var province in provinces)
        {
            if (province.Country == "vn" && SyllableKey.TryParse(province.Latin, out var sound)) _sounds.Add((sound, province));
        }
    }

    /// <summary>The provinces named after a word for province, outside the spans that are something else.</summary>
    public IEnumerable<PlaceHit> Find(string text, Func<TextSpan, bool> isTaken)
    {
        foreach (Match head in AfterHead().Matches(text))
        {
            var run = head.Groups["n"];
            for (var length = run.Length; length >= ShortestName; length--)
            {
                var span = new TextSpan(run.Index, length);
                if (isTaken(span)) continue;
                if (text[span.End - 1] is ' ' or '\u00A0' || !FoldedText.StandsAlone(text, span) || !SyllableKey.TryParse(span.In(text).Replace("์", "", StringComparison.Ordinal), out var sound) || sound.Count < 2) continue;
                var alike = _sounds.Where(known => known.Sound.Matches(sound)).Select(known => known.Province).Distinct().Take(2).ToList();
                if (alike is not [var province]) continue;
                yield return new PlaceHit(province, span, PlaceEvidence.Sound(head.Groups["h"].Value, province));
                break;
            }
        }
    }

    [GeneratedRegex(@"(?<h>จังหวัด|จว\.|จ\.)[ \u00A0]{0,2}(?<n>[ก-ฮะ-ฺเ-ไ็-๎]{3,24}(?:[ \u00A0-][ก-ฮะ-ฺเ-ไ็-๎]{2,12})?)", RegexOptions.ExplicitCapture)]
    private static partial Regex AfterHead();
}
