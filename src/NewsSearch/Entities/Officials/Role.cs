namespace NewsSearch.Entities.Officials;

/// <summary>An office as news words it.</summary>
/// <param name="Thai">The wording.</param>
/// <param name="Code">Groups wordings of one office, as <c>TH.PROV.GOVERNOR</c>; empty when the table has none.</param>
/// <param name="English">In English; empty when the table has none.</param>
/// <param name="Vietnamese">In Vietnamese; empty when the table has none.</param>
/// <param name="Country">The country that alone has it, as <c>th</c>; empty when several have.</param>
internal sealed record Role(string Thai, string Code, string English = "", string Vietnamese = "", string Country = "")
{
    /// <summary>What else it is called in English: PM.</summary>
    public IReadOnlyList<string> AlsoEnglish { get; init; } = [];

    /// <summary>True for an office of one province, district, commune or town.</summary>
    public bool IsLocal { get; } = Code.Split('.').Any(part => part is "PROV" or "DIST" or "TAMBON" or "VILLAGE" or "LOCAL");

    /// <summary>True for ministers and their deputies.</summary>
    public bool IsMinister { get; } = Code.EndsWith("MINISTER", StringComparison.Ordinal);

    /// <summary>True for a wording that makes its holder one of many: of two offices a person is known for the other.</summary>
    public static bool IsMembership(string wording) =>
        TenureWords.OfficeOf(wording) is var office && (office.StartsWith("สมาชิก", StringComparison.Ordinal) || office.StartsWith("กรรมการกลางพรรค", StringComparison.Ordinal));
}
