namespace NewsSearch.Entities.Officials;

/// <summary>What articles so far say of one person. Mutable, for one thread.</summary>
internal sealed class KnownPerson
{
    private const int MostRoles = 16;

    // Offices that many hold at a time tell nobody from another, nor do short ones.
    private const int ShortestTelling = 12;
    private static readonly string[] Common = ["กรรมการ", "สมาชิก", "ผู้แทน", "ผู้ทรงคุณวุฒิ", "เจ้าหน้าที่", "ที่ปรึกษา", "ผู้เชี่ยวชาญ", "นักวิชาการ", "ผู้พิพากษา"];

    /// <summary>The office given first, as an article words it.</summary>
    public string? Role { get; private set; }

    /// <summary>Every office, as articles word them but for whether it is still held: who was prime minister is who is.</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>Codes of offices of which a country has one or few; empty for most people.</summary>
    public HashSet<string> Leads { get; } = new(StringComparer.Ordinal);

    /// <summary>How many articles of this run name the person.</summary>
    public int Articles { get; set; }

    /// <summary>Provinces of offices, as they are today.</summary>
    public HashSet<string> Offices { get; } = new(StringComparer.Ordinal);

    /// <summary>Provinces of offices, as they were then.</summary>
    public HashSet<string> Served { get; } = new(StringComparer.Ordinal);

    /// <summary>Today's provinces of offices, and those that articles are about which name the person.</summary>
    public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);

    /// <summary>Makes known that an article gives the person an office.</summary>
    public void Give(string role)
    {
        Role ??= role;
        if (Roles.Count < MostRoles) Roles.Add(TenureWords.OfficeOf(role));
    }

    /// <summary>Makes known that the person holds or held an office in a province.</summary>
    public void Serve(string province, string today)
    {
        Served.Add(province);
        Offices.Add(today);
        Seen.Add(today);
    }

    /// <summary>True when both are given an office that few hold.</summary>
    public bool SharesOffice(KnownPerson other) => Roles.Any(role => IsTelling(role) && other.Roles.Contains(role));

    /// <summary>True for an office that tells who holds it from others: รัฐมนตรีว่าการกระทรวงมหาดไทย, but not ที่ปรึกษารัฐมนตรี.</summary>
    public static bool IsTelling(string role) => role.Length >= ShortestTelling && !Common.Any(word => role.StartsWith(word, StringComparison.Ordinal));

    /// <summary>Makes all that is known of another who is the same known of this one.</summary>
    public void Take(KnownPerson other)
    {
        Role ??= other.Role;
        Leads.UnionWith(other.Leads);
        Articles += other.Articles;
        Roles.UnionWith(other.Roles);
        Served.UnionWith(other.Served);
        Offices.UnionWith(other.Offices);
        Seen.UnionWith(other.Seen);
    }
}
