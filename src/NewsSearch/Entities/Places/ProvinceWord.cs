using NewsSearch.Text;

namespace NewsSearch.Entities.Places;

/// <summary>The name of a province that is a common word too (<c>province_words.tsv</c>), as a query uses it: แพร่ is the province, แพร่เชื้อ and แพร่ ข่าวปลอม are not.</summary>
/// <param name="Before">Words behind which it is the word: การ, เผย.</param>
/// <param name="After">Words before which it is: เชื้อ, ข่าว.</param>
internal sealed record ProvinceWord(IReadOnlyList<string> Before, IReadOnlyList<string> After)
{
    /// <summary>Whether the word stands there, rather than the province's name.</summary>
    public bool StandsAt(string text, TextSpan span)
    {
        var lead = PlaceContext.Lead(text, span);
        if (PlaceContext.ProvinceHead(lead) is not null || PlaceContext.IsHome(lead) || PlaceContext.IsTown(lead)) return false;
        if (IsLetter(text, span.Start - 1) || IsLetter(text, span.End)) return true;
        var (before, after) = (text[..span.Start].TrimEnd(), text[span.End..].TrimStart());
        return Before.Any(word => before.EndsWith(word, StringComparison.Ordinal)) || After.Any(word => after.StartsWith(word, StringComparison.Ordinal));
    }

    // Thai vowels and tones are marks; ๆ and ฯ end a word.
    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is >= 'ก' and <= '๎') && text[at] is not ('ฯ' or 'ๆ');
}
