using System.Text.RegularExpressions;
using NewsSearch.Text;

namespace NewsSearch.Indexer.Evaluation;

/// <summary>Names of one kind, taken from the text of an archive by what stands around them, without any list: to ask for what was never taught.</summary>
/// <param name="Kind">person, surname, district, institution or foreign.</param>
/// <param name="Names">A sample in ordinal order, normalized.</param>
internal sealed partial record MinedNames(string Kind, IReadOnlyList<string> Names)
{
    /// <summary>Names of each kind; more say nothing more.</summary>
    private const int Sample = 150;

    private const int ShortestName = 4;
    private const int LongestForeignWord = 25;

    /// <summary>The names of each kind in normalized texts.</summary>
    public static IReadOnlyList<MinedNames> In(IReadOnlyList<string> texts, Analyzer analyzer) =>
    [
        Of("person", Matches(texts, Person(), 0)),
        Of("surname", Matches(texts, Person(), 1)),
        Of("district", Matches(texts, District(), 0)),
        Of("institution", Matches(texts, Institution(), 0)),
        Of("foreign", Matches(texts, Foreign(), 0).Where(word => word.Length <= LongestForeignWord && !analyzer.Knows(word))),
    ];

    private static MinedNames Of(string kind, IEnumerable<string> found)
    {
        string[] all = [.. found.Where(name => name.Length >= ShortestName).Distinct().Order(StringComparer.Ordinal)];
        var step = Math.Max(1, all.Length / Sample);
        return new MinedNames(kind, [.. all.Where((_, i) => i % step == 0)]);
    }

    private static IEnumerable<string> Matches(IEnumerable<string> texts, Regex pattern, int part) =>
        texts.SelectMany(text => pattern.Matches(text)).Select(match => part == 0 ? match.Groups["name"].Value : match.Groups["part"].Value);

    /// <summary>A given and a family name after a title that stands free.</summary>
    [GeneratedRegex(@"(?<![ก-๎])(?:นาย|นางสาว|นาง)(?<name>[ก-๎]{3,12} (?<part>[ก-๎]{4,14}))(?=[\s,)])")]
    private static partial Regex Person();

    [GeneratedRegex(@"อำเภอ(?<name>[ก-๎]{4,14})(?=[\s,)])")]
    private static partial Regex District();

    [GeneratedRegex(@"(?<![ก-๎])(?<name>(?:กรม|สำนักงาน|สถาบัน|มหาวิทยาลัย|คณะกรรมการ|ศูนย์|องค์การ)[ก-๎]{5,30})(?=[\s,)])")]
    private static partial Regex Institution();

    /// <summary>A whole run with a silenced consonant, as words from other languages have.</summary>
    [GeneratedRegex(@"(?<![ก-๎])(?<name>[ก-๎]*[ก-ฮ]์[ก-๎]*)(?![ก-๎])")]
    private static partial Regex Foreign();
}
