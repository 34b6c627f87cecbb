using NewsSearch.Entities.Places;

namespace NewsSearch.Entities.Officials;

/// <summary>Tells in which province an office lies. Immutable.</summary>
internal sealed class OfficeProvinces(Gazetteer gazetteer)
{
    private readonly WordSet _offices = new(gazetteer.Offices.Select(role => role.Thai));
    private readonly OfficePlaces _places = new(gazetteer);
    private readonly Dictionary<string, Role> _roles = gazetteer.Offices.DistinctBy(role => role.Thai).ToDictionary(role => role.Thai, StringComparer.Ordinal);

    /// <summary>The province that the wording of an office names, or null: ผู้ว่าราชการจังหวัดจันทบุรี.</summary>
    public string? NamedIn(string? role)
    {
        if (role is null) return null;
        var folded = new FoldedText(role);
        for (var i = 0; i < folded.Text.Length; i++)
        {
            foreach (var (length, places) in gazetteer.Places.At(folded.Text, i))
            {
                var span = folded.Span(i, length);
                if (!FoldedText.StandsAlone(role, span)) continue;
                // ตาก and แพร่ are other words too, but not after จังหวัด.
                var plain = role.AsSpan(0, span.Start).EndsWith("จังหวัด", StringComparison.Ordinal) || role.AsSpan(0, span.Start).EndsWith("จ.", StringComparison.Ordinal);
                var named = places.Where(place => place.District is null && (plain || !place.IsWeak)).ToList();
                if (named.Count > 0) return named[0].Province.Id;
            }
        }
        return null;
    }

    /// <summary>Gives every official the province of the office: as listed, as worded, else the one province the article is about for an office that is local.</summary>
    public IReadOnlyList<RecognisedOfficial> Fill(IReadOnlyList<RecognisedOfficial> officials, IReadOnlyList<RecognisedProvince> provinces)
    {
        var about = provinces.Where(province => province.About).ToList();
        return [.. officials.Select(official => official with { ProvinceId = gazetteer.Official(official.Id)?.ProvinceId ?? official.Roles.Select(NamedIn).FirstOrDefault(place => place is not null) ?? (about is [var only] && official.Roles.Any(role => IsLocalTo(only.Id, role)) && !official.Roles.Any(IsForeign) ? only.Id : null) })];
    }

    // Translations call whoever governs in Viet Nam ผู้ว่าราชการจังหวัด; but who is of Laos, as เจ้าแขวง or a member of its Party, came to visit.
    private bool IsForeign(string wording) => (_places.CountryAtEnd(wording)?.Code ?? Of(wording)?.Country) is { Length: > 0 } country && country is not "th" and not "vn";

    // Who leads a department, อธิบดีกรม, is of the province in Viet Nam and of the nation in Thailand.
    private bool IsLocalTo(string province, string wording) =>
        Of(wording) is { IsLocal: true } role && (province.StartsWith("vn-", StringComparison.Ordinal) || !role.Code.StartsWith("STATE.", StringComparison.Ordinal));

    /// <summary>True for an office that every province has and somebody holds.</summary>
    public bool IsLocal(string? wording) => wording is not null && !TenureWords.IsFormer(wording) && Of(wording) is { IsLocal: true };

    private Role? Of(string wording)
    {
        wording = TenureWords.OfficeOf(wording);
        var start = _offices.At(wording, 0) == 0 && wording.StartsWith(Office.Deputy, StringComparison.Ordinal) ? Office.Deputy.Length : 0;
        return _offices.At(wording, start) is > 0 and var length ? _roles[wording.Substring(start, length)] : null;
    }
}
