using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Entities.Years;
using NewsSearch.Text;

namespace NewsSearch.Entities.Codes;

/// <summary>Finds Thai plans, ordinances and regulations by name, years and number of issue. Immutable, safe for any number of threads.</summary>
internal sealed partial class NamedPlanReader(MonthTable months)
{
    private const string EconomicPlan = "แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ";

    private readonly DateScanner _dates = months.Scanner;

    /// <summary>The plans of a text in the order of first mention; those of one name, issue and span are one.</summary>
    public IReadOnlyList<NamedPlan> Read(string text) => Read(text, new DatedText(text, _dates));

    internal static IReadOnlyList<NamedPlan> Read(string text, DatedText dated)
    {
        var plain = dated.Plain;
        if (!plain.Contains("แผน", StringComparison.Ordinal) && !Rules().IsMatch(plain)) return [];
        List<(NamedPlan Plan, TextSpan Span)> found = [];
        foreach (Match match in Named().Matches(plain))
        {
            var name = text.AsSpan(match.Index, match.Groups["name"].Length).TrimEnd().ToString();
            int? issue = match.Groups["issue"].Success ? int.Parse(match.Groups["issue"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
            var end = match.Index + match.Length;
            var date = dated.Dates.Find(date => date.Span.Start == end);
            var (from, to) = date.Span.Length > 0 ? (date.From, date.To)
                : name.StartsWith(EconomicPlan, StringComparison.Ordinal) && issue is { } number ? EconomicYears(number)
                : ((Year?)null, (Year?)null);
            if (from is null && issue is null || name.EndsWith("ใน", StringComparison.Ordinal)) continue;
            var span = TextSpan.Between(match.Index, date.Span.Length > 0 ? date.Span.End : match.Groups["issue"].Index + match.Groups["issue"].Length);
            // The closing bracket belongs to the years; scrapers lose it.
            if (span.End < plain.Length && plain[span.End] == ')' && span.In(text).Contains('(')) span = TextSpan.Between(span.Start, span.End + 1);
            found.Add((new NamedPlan(name, issue, from, to, date.Form == DateForm.Fiscal && date.Span.Length > 0, []), span));
        }
        return [.. found.GroupBy(one => (one.Plan.Name, one.Plan.Issue, one.Plan.From, one.Plan.To, one.Plan.IsFiscal)).Select(group => group.First().Plan with { Mentions = [.. group.Select(one => one.Span)] })];
    }

    // Five years each since the second (พ.ศ. 2510); the thirteenth began a year late.
    private static (Year?, Year?) EconomicYears(int issue) => issue switch
    {
        1 => (Year.FromBuddhist(2504), Year.FromBuddhist(2509)),
        >= 2 and <= 12 => (Year.FromBuddhist(2500 + 5 * issue), Year.FromBuddhist(2504 + 5 * issue)),
        13 => (Year.FromBuddhist(2566), Year.FromBuddhist(2570)),
        _ => (null, null),
    };

    [GeneratedRegex(@"(?<name>(?:แผน(?:พัฒนา|ปฏิบัติราชการ|ปฏิบัติการ|แม่บท|ยุทธศาสตร์|บริหาร)|ยุทธศาสตร์ชาติ|ข้อบัญญัติ|เทศบัญญัติ|ระเบียบ(?=สำนัก|กระทรวง|กรม|คณะ))(?:(?!แผนพัฒนา|แผนปฏิบัติ|แผนแม่บท| และ| ซึ่ง| ทั้งนี้| โดย|ตามที่)[^\n\d;:""“”()]){0,90}?)(?: ?\(?(?:ระยะ ?)?\d{1,2} ?ปี\)?)?(?: ?\(?ฉบับที่ ?(?<issue>\d{1,2})\)?)?(?: ?\(?(?:ประจำ|ระหว่าง|ช่วง)? ?(?=ปีงบ|ปี ?(?:พ\.|ค\.|\d{4})|พ\.? ?ศ|พุทธศักราช|ค\.? ?ศ|\d{4} ?[-ถ])|(?<=ฉบับที่ ?\d{1,2}\)?))", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex("ยุทธศาสตร์ชาติ|ข้อบัญญัติ|เทศบัญญัติ|ระเบียบ")]
    private static partial Regex Rules();
}
