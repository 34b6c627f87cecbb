namespace NewsSearch.Entities.Officials;

/// <summary>Tells which office a wording means: เลขาธิการคณะกรรมการพรรคประจำจังหวัด and เลขาธิการพรรคสาขาจังหวัด are one. Immutable.</summary>
internal sealed class OfficeCodes
{
    private const string Deputy = "รอง";

    private static readonly string[] Leading =
    [
        "PARTY.CENTRAL.GENSEC", "PARTY.CENTRAL.POLITBURO", "STATE.CENTRAL.PRESIDENT", "STATE.CENTRAL.VPRESIDENT", "STATE.CENTRAL.PM", "STATE.CENTRAL.DPM", "STATE.CENTRAL.NA.CHAIR",
        "STATE.CENTRAL.NA.VCHAIR", "STATE.CENTRAL.MINISTER",
    ];

    private readonly WordSet _wordings;
    private readonly Dictionary<string, string> _codes;
    private readonly OfficeProvinces _provinces;

    public OfficeCodes(Gazetteer gazetteer)
    {
        _wordings = new WordSet(gazetteer.Offices.Select(office => office.Thai));
        _codes = gazetteer.Offices.DistinctBy(office => office.Thai).ToDictionary(office => office.Thai, office => office.Code, StringComparer.Ordinal);
        _provinces = new OfficeProvinces(gazetteer);
    }

    /// <summary>The code of an office in <c>roles.tsv</c> and the province it names; null for a wording that is none of those offices or has no code.</summary>
    public (string Code, string? ProvinceId)? Of(string wording)
    {
        var start = _wordings.At(wording, 0) == 0 && wording.StartsWith(Deputy, StringComparison.Ordinal) ? Deputy.Length : 0;
        if (_wordings.At(wording, start) is not (> 0 and var length) || _codes[wording.Substring(start, length)] is not { Length: > 0 } code) return null;
        // A general word such as หัวหน้า says little without what follows it.
        if (code.StartsWith("ORG.", StringComparison.Ordinal)) return null;
        // รัฐมนตรีว่าการกระทรวงการคลัง is another than that of the interior.
        var province = _provinces.NamedIn(wording);
        var rest = province is null ? wording[(start + length)..] : "";
        return ($"{(start > 0 ? "DEPUTY." : "")}{code}{(rest.Length > 0 ? " " + rest : "")}", province);
    }

    /// <summary>The code of an office of which a country has one or few, president, general secretary, minister; null for others.</summary>
    public string? OfNation(string wording) =>
        _wordings.At(wording, 0) is > 0 and var length && _codes[wording[..length]] is var code && Leading.Contains(code) ? code : null;
}
