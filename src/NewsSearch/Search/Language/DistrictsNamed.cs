using System.Text.RegularExpressions;
using NewsSearch.Entities;
using NewsSearch.Entities.Places;
using NewsSearch.Text;

namespace NewsSearch.Search.Language;

/// <summary>Finds the districts that a text names as a query would.</summary>
internal sealed partial class DistrictsNamed(Analyzer analyzer, Gazetteer gazetteer)
{
    private const int MostWords = 4;

    private const string InThai = "กิ่งอำเภอ|อำเภอ|เขต", Short = @"อ\.", InLatin = "(?:huyện|huyen|quận|quan|thị xã|thi xa|thành phố|thanh pho|amphoe|khet|district)";

    /// <summary>
    /// Districts that share a name, where it stands with what they are (อำเภอแม่สรวย, huyện Mường Lát, Mae Suai District), or alone. Alone, a name that needs more to be a district's is left
    /// out, and so is one in Thai of a district that has no other in Thai: its words find as much.
    /// </summary>
    public IEnumerable<(TextSpan Span, IReadOnlyList<District> Districts, bool IsSaid)> In(string text)
    {
        var tokens = analyzer.Words(text).Where(token => token.Kind is TokenKind.Word or TokenKind.Latin).ToList();
        for (var i = 0; i < tokens.Count; i++)
        {
            for (var count = Math.Min(MostWords, tokens.Count - i); count > 0; count--)
            {
                var span = TextSpan.Between(tokens[i].Span.Start, tokens[i + count - 1].Span.End);
                var (name, whole) = (span.In(text), WithKind(text, span));
                var isSaid = whole != span || Kind().IsMatch(name);
                var districts = gazetteer.FindDistricts(name).Where(district => isSaid || (district.StandsAlone(name) && !(WordQueries.IsThai(name) && !district.OtherNames.Any(WordQueries.IsThai)))).ToList();
                if (districts.Count == 0) continue;
                yield return (whole, districts, isSaid);
                i += count - 1;
                break;
            }
        }
    }

    private static TextSpan WithKind(string text, TextSpan span)
    {
        var before = KindAtEnd().Match(text[..span.Start]);
        var behind = KindBehind().Match(text, span.End);
        return TextSpan.Between(before.Success ? before.Index : span.Start, behind.Success ? behind.Index + behind.Length : span.End);
    }

    [GeneratedRegex($@"^(?:{InThai}|{Short}|{InLatin}\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Kind();

    [GeneratedRegex($@"(?:{InThai}|(?<![ก-๛]\.?){Short}|(?<!\p{{L}}){InLatin}(?=\s))\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex KindAtEnd();

    [GeneratedRegex(@"\G\s+district(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex KindBehind();
}
