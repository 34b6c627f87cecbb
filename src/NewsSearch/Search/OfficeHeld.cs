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
    /// <summary>The offices behind wordings. A wording without a place is that of the one place where the same office is held, if there is one.</summary>
    internal static IReadOnlyList<OfficeHeld> Group(IReadOnlyList<ValueSpan> wordings, OfficeCodes codes)
    {
        var read = wordings.Select(wording => (Wording: wording, Office: codes.Of(wording.Value))).ToList();
        return
        [
            .. read.GroupBy(one => Key(one.Wording.Value, one.Office)).Select(group => group.Select(one => one.Wording).OrderByDescending(one => one.Count).ToList())
                .Select(group => new OfficeHeld(group[0].Value, [.. group.Skip(1).Select(one => one.Value)], group.Sum(one => one.Count), group.Min(one => one.First), group.Max(one => one.Last)))
                .OrderByDescending(office => office.Count).ThenBy(office => Role.IsMembership(office.Wording)),
        ];

        (string, string?) Key(string wording, (string Code, string? ProvinceId)? office)
        {
            if (office is not var (code, province)) return (wording, null);
            if (province is not null) return (code, province);
            var places = read.Where(one => one.Office?.Code == code && one.Office?.ProvinceId is not null).Select(one => one.Office!.Value.ProvinceId).Distinct().Take(2).ToList();
            return (code, places is [var only] ? only : null);
        }
    }
}
