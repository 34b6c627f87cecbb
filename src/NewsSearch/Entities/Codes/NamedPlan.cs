using NewsSearch.Text;

namespace NewsSearch.Entities.Codes;

/// <summary>
/// A document that has a name and years in place of a number: <c>แผนพัฒนาจังหวัดจันทบุรี 5 ปี (พ.ศ. 2566 – 2570)</c>, <c>ระเบียบ… (ฉบับที่ 4) พ.ศ. 2564</c>.
/// </summary>
/// <param name="Name">The name, without the years and the number of issue.</param>
/// <param name="Issue">The number of issue (ฉบับที่), or null.</param>
/// <param name="From">The first year of its span, of a regulation the year it is of; null when the article gives none.</param>
/// <param name="To">The last year; equal to <paramref name="From"/> for one.</param>
/// <param name="IsFiscal">True when the years are fiscal (ปีงบประมาณ), which run from 1 October before to 30 September.</param>
/// <param name="Mentions">Where it is named, with its years.</param>
public sealed record NamedPlan(string Name, int? Issue, Year? From, Year? To, bool IsFiscal, IReadOnlyList<TextSpan> Mentions);
