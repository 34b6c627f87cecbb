using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Entities.Officials;

/// <summary>Reads the offices that stand beside a name in Latin letters. Immutable.</summary>
internal sealed partial class LatinRoles(LatinOffices latin)
{
    private const int Longest = 140;

    /// <summary>The offices right before or behind a name; null when none stands there: Minister of Interior Gen. Anupong Paojinda; Srettha Thavisin, Prime Minister of Thailand.</summary>
    public List<string>? Near(string text, TextSpan name)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, name.Start - 1)) + 1;
        for (var at = Math.Max(line, name.Start - Longest); at < name.Start; at++)
        {
            if (at > line && char.IsLetter(text[at - 1]) && text[at - 1] is < '\u0E00' or > '\u0E7F') continue;
            var office = at + TenureWords.LatinAt(text.AsSpan(at..name.Start));
            if (!char.IsUpper(text[office]) || latin.At(text, office) is not (> 0 and var length) || office + length > name.Start) continue;
            if (LatinTitles().IsMatch(text.AsSpan((office + length)..name.Start))) return LatinOf(text[at..office], text.Substring(office, length));
            at = office + length - 1;
        }
        var after = name.End;
        after += text.AsSpan(after).StartsWith(", ") ? 2 : text.AsSpan(after).StartsWith(" ") ? 1 : 0;
        if (after == name.End) return null;
        if (text.AsSpan(after).StartsWith("the ")) after += 4;
        var held = after + TenureWords.LatinAt(text.AsSpan(after));
        var behind = latin.At(text, held);
        return behind > 0 && !(Gaps.Skip(text, held + behind, 2) is var next && next < text.Length && char.IsUpper(text[next])) ? LatinOf(text[after..held], text.Substring(held, behind)) : null;
    }

    // former |Deputy Prime Minister and Minister of Public Health
    private List<string> LatinOf(string tenure, string offices)
    {
        var split = latin.Split(offices);
        split[0] = tenure + split[0];
        return split.ConvertAll(office => TenureWords.Carried(split[0], office));
    }

    [GeneratedRegex(@"\A(?:[ \u00A0]|H\.E\.|\p{Lu}\p{L}{1,6}\.|General|Admiral|Professor|ACM|Madam)*\z")]
    private static partial Regex LatinTitles();
}
