namespace NewsSearch;

/// <summary>
/// The code of a plan, resolution, order or letter in its one canonical form (upper case, Đ as D):
/// <c>84-KH/HDND-BTGTU</c>, <c>03/KH-UBND</c>, <c>มท 0808.2/ว1608</c>, <c>103/2563</c>, <c>มติครม 2020-05-12</c>.
/// Equal when the canonical forms are.
/// </summary>
/// <param name="Canonical">The canonical form.</param>
/// <param name="Type">The document type, a key of the gazetteer's document types (<c>KH</c>, <c>NQ</c>, …), or null when unknown.</param>
/// <param name="Issuers">Who issued it, keys of the gazetteer's issuers (<c>TU</c>, <c>UBND</c>, …); empty when unknown.</param>
public sealed record PlanCode(string Canonical, string? Type, IReadOnlyList<string> Issuers)
{
    /// <summary>The <see cref="Type"/> of a cabinet resolution, which has a date in place of a number.</summary>
    public const string CabinetResolution = "มติครม";

    /// <summary>The day of a cabinet resolution; null for other documents.</summary>
    public DateOnly? CabinetDay => Type == CabinetResolution && Canonical.StartsWith(CabinetResolution, StringComparison.Ordinal) && IsoDay.TryParse(Canonical.AsSpan(CabinetResolution.Length).TrimStart(), out var day) ? day : null;

    /// <summary>True for <c>ว119</c> and <c>ว21/2560</c>, what everybody was sent, named without the number of its letter.</summary>
    public bool IsCircularAlone => Canonical is ['ว', >= '0' and <= '9', ..];

    /// <summary>True for <c>103/2563</c>, number and year of a Thai order or announcement, which do not say whose it is.</summary>
    public bool IsOrder => Canonical.IndexOf('/', StringComparison.Ordinal) > 0 && Canonical.All(c => char.IsAsciiDigit(c) || c == '/');

    public bool Equals(PlanCode? other) => other is not null && string.Equals(Canonical, other.Canonical, StringComparison.Ordinal);

    public override int GetHashCode() => Canonical.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Canonical;
}
