namespace NewsSearch.Entities.Officials;

/// <summary>Tells which office a wording means: เลขาธิการคณะกรรมการพรรคประจำจังหวัด and เลขาธิการพรรคสาขาจังหวัด are one, รมว.กห. and รัฐมนตรีว่าการกระทรวงกลาโหม, นายกรัฐมนตรี and Prime Minister. Immutable.</summary>
internal sealed class OfficeCodes(Gazetteer gazetteer)
{
    private readonly OfficeReader _offices = new(gazetteer);
    private readonly OfficeProvinces _provinces = new(gazetteer);

    private static readonly string[] Leading =
    [
        "PARTY.CENTRAL.GENSEC", "PARTY.CENTRAL.POLITBURO", "STATE.CENTRAL.PRESIDENT", "STATE.CENTRAL.VPRESIDENT", "STATE.CENTRAL.PM", "STATE.CENTRAL.DPM", "STATE.CENTRAL.NA.CHAIR",
        "STATE.CENTRAL.NA.VCHAIR", "STATE.CENTRAL.MINISTER",
    ];

    /// <summary>The code of an office in <c>roles.tsv</c> and the province or country it names; null for a wording that is none of those offices or has no code.</summary>
    public (string Code, string? Place)? Of(string wording)
    {
        if (_offices.Read(wording) is not { Role.Code: { Length: > 0 } code } office) return null;
        // A general word such as หัวหน้า says little without what follows it.
        if (code.StartsWith("ORG.", StringComparison.Ordinal)) return null;
        // รัฐมนตรีว่าการกระทรวงการคลัง is another than that of the interior.
        var place = office.Province?.Id ?? office.Country?.Code ?? _provinces.NamedIn(wording);
        var of = office.Ministry?.Thai ?? (place is null ? office.Rest : "");
        return ($"{(office.Tenure == Tenure.Held ? "" : office.Tenure + ".")}{(office.IsDeputy ? "DEPUTY." : "")}{code}{(of.Length > 0 ? " " + of : "")}", place);
    }

    /// <summary>The code of an office of which a country has one or few, president, general secretary, minister; null for others.</summary>
    public string? OfNation(string wording) =>
        _offices.Read(wording) is { IsDeputy: false, Role.Code: var code } && Leading.Contains(code) ? code : null;
}
