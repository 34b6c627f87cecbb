namespace NewsSearch.Entities.Officials;

/// <summary>Words offices in the languages of the site where the tables have them: รัฐมนตรีว่าการกระทรวงการคลัง is Minister of Finance. Immutable.</summary>
public sealed class OfficeNames
{
    // By Tenure.
    private static readonly string[] ThaiTenures = ["", "อดีต", "รักษาการ"], EnglishTenures = ["", "former ", "acting "], VietnameseTenures = ["", "nguyên ", "quyền "];

    private readonly OfficeReader _offices;
    private readonly OfficeParts _parts;

    /// <param name="gazetteer">Its tables of offices and their parts, ministries, provinces and countries.</param>
    public OfficeNames(Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);

        _offices = new OfficeReader(gazetteer);
        _parts = new OfficeParts(gazetteer, NameOf);
    }

    /// <summary>An office in a language; null where the tables have no word for all of it, and it is said as the article worded it.</summary>
    /// <param name="wording">As an article has it.</param>
    /// <param name="language"><c>th</c>, <c>en</c> or <c>vi</c>; what has no name in Vietnamese is said in English.</param>
    public string? In(string wording, string language)
    {
        ArgumentNullException.ThrowIfNull(wording);
        ArgumentNullException.ThrowIfNull(language);

        var isLatin = OfficialRecognizer.IsLatin(wording);
        // Who reads Thai reads the very wording.
        if (language == "th") return isLatin && Read(wording) is { } read ? ThaiTenures[(int)read.Tenure] + (read.IsDeputy ? Office.Deputy : "") + read.Role.Thai + Thai(read) : null;
        var (tenure, held) = TenureWords.Split(wording);
        if ((isLatin ? NameOf(held) : _parts.NameOf(held)) is not { } name) return null;
        return language == "vi" && name.Vietnamese is { } vietnamese ? VietnameseTenures[(int)tenure] + vietnamese : EnglishTenures[(int)tenure] + name.English;
    }

    private OfficeName? NameOf(string wording) => Read(wording) is { } office && English(office) is { } english ? new OfficeName(english, Vietnamese(office)) : null;

    /// <summary>An office of which the tables know all.</summary>
    private Office? Read(string wording) =>
        _offices.Read(wording) is not { Rest: "" } office ? null
        // The president of Viet Nam has another word than that of America.
        : office is { Country: { } country, Role.Country: { Length: > 0 } only } && country.Code != only ? null : office;

    private static string Thai(Office office) =>
        (office.Ministry is { } ministry ? office.Role.Thai.EndsWith(Ministry.Word, StringComparison.Ordinal) ? ministry.Thai[Ministry.Word.Length..] : ministry.Thai : "")
        + (office.Province is { } province ? (office.Role.Thai.EndsWith("จังหวัด", StringComparison.Ordinal) ? "" : "จังหวัด") + province.Thai : "")
        + office.Country?.Names[0];

    private static string? Vietnamese(Office office) =>
        office.Role.Vietnamese.Length == 0 || office.Ministry is { Vietnamese: "" } ? null
        : string.Join(' ', new[] { office.IsDeputy ? "Phó" : null, office.Role.Vietnamese, office.Ministry?.Vietnamese, office.Province?.Latin, office.Country?.Vietnamese }.Where(part => part is not null));

    private static string? English(Office office)
    {
        if (office.Role.English.Length == 0) return null;
        // A Minister of Finance, and a Permanent Secretary of the Ministry of Finance.
        var ministry = office.Role.English.EndsWith("Minister", StringComparison.Ordinal) ? office.Ministry?.English[Ministry.EnglishWord.Length..] : office.Ministry is { English: var whole } ? "the " + whole : null;
        var of = new[] { ministry, office.Province?.Latin, office.Country?.English }.Where(part => part is not null);
        return string.Join(" of ", of.Prepend((office.IsDeputy ? "Deputy " : "") + office.Role.English));
    }
}
