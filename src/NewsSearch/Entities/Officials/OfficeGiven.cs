namespace NewsSearch.Entities.Officials;

/// <summary>An office that articles give a person, and since when and until when.</summary>
/// <param name="Role">The office as articles word it.</param>
/// <param name="Count">In how many articles.</param>
/// <param name="First">The day of the first of them, as <see cref="DateOnly.DayNumber"/>; null when none has a day.</param>
/// <param name="Last">That of the last of them.</param>
internal readonly record struct OfficeGiven(string Role, int Count, long? First, long? Last)
{
    // Whom nobody has called so for longer is somebody else today; who became more within it is that.
    private const int Year = 365;

    // Once may be a slip of ours.
    private const int Fewest = 2, FewestRaised = 3;

    // A higher office that only so few of the articles give was begun lately, or misread.
    private const int Share = 10;

    /// <summary>
    /// What a person is called today: of the offices that articles of the last year about the person give, the commonest, unless it was given up for a higher one. That nobody is a member alone
    /// who is something else as often. Null for none.
    /// </summary>
    public static string? Today(IReadOnlyCollection<OfficeGiven> offices)
    {
        if (offices.Count == 0) return null;
        var most = Commonest(offices);
        if (offices.Max(office => office.Last) is not { } last) return most.Role;
        var lately = offices.Where(office => office.Last >= last - Year && !TenureWords.IsFormer(office.Role)).ToList();
        if (lately.Count == 0 || Commonest(lately) is var now && now.Count < Math.Min(Fewest, most.Count)) return most.Role;
        var raised = lately.Where(office => Rank(office.Role) > Rank(now.Role) && office.Count >= FewestRaised && (office.First >= last - Year || office.Count * Share >= now.Count))
            .OrderByDescending(office => Rank(office.Role)).ThenByDescending(office => office.Count).FirstOrDefault();
        return raised.Role ?? now.Role;
    }

    private static OfficeGiven Commonest(IEnumerable<OfficeGiven> offices) =>
        offices.OrderByDescending(office => office.Count).ThenBy(office => Entities.Officials.Role.IsMembership(office.Role)).First();

    private static int Rank(string role) =>
        Begins(role, "นายกรัฐมนตรี", "ประธานาธิบดี", "Prime Minister", "President") ? 3
        : Begins(role, "รองนายกรัฐมนตรี", "Deputy Prime Minister") ? 2
        : Begins(role, "รัฐมนตรีว่าการ", "รมว.", "Minister") ? 1
        : 0;

    private static bool Begins(string role, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (role.StartsWith(beginning, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
