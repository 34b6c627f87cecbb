using System.Text.RegularExpressions;
using NewsSearch.Entities.Years;

namespace NewsSearch.Search.Language;

/// <summary>Finds the days, months and years that a query names.</summary>
internal sealed partial class TimesNamed(DateText dates)
{
    // News tells of no others by a bare number: 1669 is a telephone.
    private const int Earliest = 1800, Latest = 2100;

    private const string VirusNumber = "2019";

    /// <summary>The times of a text, in order.</summary>
    public IEnumerable<YearMention> In(string text) => dates.FindIn(text).Where(mention => !IsNumber(mention, text));

    private static bool IsNumber(YearMention mention, string text) =>
        Bare().IsMatch(mention.Text) && (mention.From.Common is < Earliest or > Latest || CircularBefore().IsMatch(text[..mention.Span.Start]) || mention.Text.Trim() == VirusNumber && VirusBefore().IsMatch(text[..mention.Span.Start]));

    [GeneratedRegex(@"^\s*\d{4}$")]
    private static partial Regex Bare();

    // The number of a circular: ว2567
    [GeneratedRegex(@"(?<![ก-๎])ว\s*$")]
    private static partial Regex CircularBefore();

    // ไวรัสโคโรนา 2019, COVID 2019; โควิด 2564 is of that year.
    [GeneratedRegex(@"(?:โคโรน่?า(?:ไวรัส)?|corona ?virus|โควิด|COVID|nCoV)[\s-]*$", RegexOptions.IgnoreCase)]
    private static partial Regex VirusBefore();
}
