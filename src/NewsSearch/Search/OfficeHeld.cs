using NewsSearch.Entities.Officials;
using NewsSearch.Index;

namespace NewsSearch.Search;

/// <summary>An office of a person as an archive tells it, all wordings of it together.</summary>
/// <param name="Wording">The wording in most articles.</param>
/// <param name="OtherWordings">The others, most often first.</param>
/// <param name="Count">Articles that give the person this office.</param>
/// <param name="First">The day number of the first of them; null when none has a day.</param>
/// <param name="Last">That of the last.</param>
public sealed record OfficeHeld(string Wording, IReadOnlyList<string> OtherWordings, int Count, long? First, long? Last)
{
    // รัฐมนตรีว่าการกระทวงสาธารณสุข, once, is the กระทรวง of two hundred articles. A shorter wording a letter apart may be another office.
    private const int ShortestSlip = 14;
    private const int FewestRight = 5;
    private const double FarthestSlip = 1.5;

    /// <summary>
    /// The offices behind wordings. A wording without a place is that of the one place where the same office is held, if there is one; one that a single article has, a letter
    /// apart from that of five or more, is a slip of it.
    /// </summary>
    internal static IReadOnlyList<OfficeHeld> Group(IReadOnlyList<ValueSpan> wordings, OfficeCodes codes)
    {
        var read = WithoutSlips(wordings).Select(wording => (wording.Wording, wording.Meant, Office: codes.Of(wording.Meant))).ToList();
        return
        [
            .. read.GroupBy(one => Key(one.Meant, one.Office)).Select(group => group.Select(one => one.Wording).OrderByDescending(one => one.Count).ToList())
                .Select(group => new OfficeHeld(group[0].Value, [.. group.Skip(1).Select(one => one.Value)], group.Sum(one => one.Count), group.Min(one => one.First), group.Max(one => one.Last)))
                .OrderByDescending(office => office.Count).ThenBy(office => Role.IsMembership(office.Wording)),
        ];

        (string, string?) Key(string wording, (string Code, string? Place)? office)
        {
            if (office is not var (code, place)) return TenureWords.Split(wording) is var (tenure, bare) && tenure != Tenure.Held ? ($"{tenure} {bare}", null) : (wording, null);
            if (place is not null) return (code, place);
            var places = read.Where(one => one.Office?.Code == code && one.Office?.Place is not null).Select(one => one.Office!.Value.Place).Distinct().Take(2).ToList();
            return (code, places is [var only] ? only : null);
        }
    }

    // Each with the wording that it is or is a slip of.
    private static IEnumerable<(ValueSpan Wording, string Meant)> WithoutSlips(IReadOnlyList<ValueSpan> wordings)
    {
        var right = wordings.Where(wording => wording.Count >= FewestRight && wording.Value.Length >= ShortestSlip).Select(wording => (wording.Value, Folded: SpellingDistance.Fold(wording.Value))).ToList();
        foreach (var wording in wordings)
        {
            var folded = wording.Count == 1 && wording.Value.Length >= ShortestSlip ? SpellingDistance.Fold(wording.Value) : null;
            yield return (wording, folded is null ? wording.Value : right.Find(one => IsSlip(folded, one.Folded)).Value ?? wording.Value);
        }
    }

    // เขต 1 is another than เขต 2.
    private static bool IsSlip(string wording, string right) =>
        SpellingDistance.Between(wording, right, FarthestSlip) < FarthestSlip && wording.Where(char.IsDigit).SequenceEqual(right.Where(char.IsDigit));
}
