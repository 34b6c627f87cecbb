using NewsSearch.Entities.Places;

namespace NewsSearch.Entities.Officials;

/// <summary>Tells in which province an office lies. Immutable.</summary>
internal sealed class OfficeProvinces(Gazetteer gazetteer)
{
    private readonly WordSet _offices = new(gazetteer.Offices.Select(role => role.Thai));
    private readonly WordSet _localOffices = new(gazetteer.Offices.Where(role => role.IsLocal).Select(role => role.Thai));

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
        return [.. officials.Select(official => official with { ProvinceId = gazetteer.Official(official.Id)?.ProvinceId ?? official.Roles.Select(NamedIn).FirstOrDefault(place => place is not null) ?? (official.Roles.Any(IsLocal) && about is [var only] ? only.Id : null) })];
    }

    /// <summary>True for an office that every province has.</summary>
    public bool IsLocal(string? role)
    {
        if (role is null) return false;
        var start = _offices.At(role, 0) == 0 && role.StartsWith("รอง", StringComparison.Ordinal) ? "รอง".Length : 0;
        return _offices.At(role, start) is > 0 and var length && _localOffices.At(role, start) == length;
    }
}
