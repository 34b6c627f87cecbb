namespace NewsSearch.Entities.Officials;

/// <summary>An office as news words it.</summary>
/// <param name="Thai">The wording.</param>
/// <param name="Code">Groups wordings of one office, as <c>TH.PROV.GOVERNOR</c>; empty when the table has none.</param>
internal sealed record Role(string Thai, string Code)
{
    /// <summary>True for an office of one province, district, commune or town.</summary>
    public bool IsLocal { get; } = Code.Split('.').Any(part => part is "PROV" or "DIST" or "TAMBON" or "VILLAGE" or "LOCAL");

    /// <summary>True for a wording that makes its holder one of many: of two offices a person is known for the other.</summary>
    public static bool IsMembership(string wording) => wording.StartsWith("สมาชิก", StringComparison.Ordinal);
}
