namespace NewsSearch.Entities.Officials;

/// <summary>Words offices in the languages of the site where the tables have them: รัฐมนตรีว่าการกระทรวงการคลัง is Minister of Finance. Immutable.</summary>
public sealed class OfficeNames
{
    // By Tenure.
    private static readonly string[] ThaiTenures = ["", "อดีต", "รักษาการ"], EnglishTenures = ["", "former ", "acting "], VietnameseTenures = ["", "nguyên ", "quyền "];

    private readonly OfficeReader _offices;

    /// <param name="gazetteer">Its tables of offices, ministries, provinces and countries.</param>
    public OfficeNames(Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);

        _offices = new OfficeReader(gazetteer);
    }

    /// <summary>An office in a language; null where the tables have no word for all of it, and it is said as the article worded it.</summary>
    /// <param name="wording">As an article has it.</param>
    /// <param name="language"><c>th</c>, <c>en</c> or <c>vi</c>; what has no name in Vietnamese is said in English.</param>
    public string? In(string wording, string language)
    {
        ArgumentNullException.ThrowIfNull(wording);
        ArgumentNullException.ThrowIfNull(language);

        // Who reads Thai reads the very wording.
        var isLatin = OfficialRecognizer.IsLatin(wording);
        if (language == "th" && !isLatin || _offices.Read(wording) is not { Rest: "" } office) return null;
        // The president of Viet Nam has another word than that of America.
        if (office is { Country: { } country, Role.Country: { Length: > 0 } only } && country.Code != only) return null;
        return language switch
        {
            "th" => ThaiTenures[(int)office.Tenure] + (office.IsDeputy ? Office.Deputy : "") + office.Role.Thai + Thai(office),
            "vi" when Vietnamese(office) is { } said => VietnameseTenures[(int)office.Tenure] + said,
            _ when English(office) is { } said => EnglishTenures[(int)office.Tenure] + said,
            _ => null,
        };
    }

    private static string Thai(Office office) =>
        (office.Ministry is { } ministry ? office.Role.Thai.EndsWith(Ministry.Word, StringComparison.Ordinal) ? ministry.Thai[Ministry.Word.Length..] : ministry.Thai : "")
        + (office.Province is { } province ? (office.Role.Thai.EndsWith("จังหวัด", StringComparison.Ordinal) ? "" : "จังหวัด") + province.Thai : "")
        + office.Country?.Names[0];

    private static string? Vietnamese(Office office) =>
        office.Role.Vietnamese.Length == 0 || office.Ministry is not null ? null
        : string.Join(' ', new[] { office.IsDeputy ? "Phó" : null, office.Role.Vietnamese, office.Province?.Latin, office.Country?.Vietnamese }.Where(part => part is not null));

    private static string? English(Office office)
    {
        if (office.Role.English.Length == 0) return null;
        var of = new[] { office.Ministry?.English[Ministry.EnglishWord.Length..], office.Province?.Latin, office.Country?.English }.Where(part => part is not null);
        return string.Join(" of ", of.Prepend((office.IsDeputy ? "Deputy " : "") + office.Role.English));
    }
}
