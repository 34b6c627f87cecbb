namespace NewsSearch.Entities.Officials;

/// <summary>What an office is called in the languages of the site that are written in Latin letters.</summary>
/// <param name="English">In English.</param>
/// <param name="Vietnamese">In Vietnamese; null when the tables have no word for all of it.</param>
internal sealed record OfficeName(string English, string? Vietnamese)
{
    /// <summary>The office and what it is of, in English with a joint between.</summary>
    public OfficeName With(string joint, OfficeName of) => new(English + joint + of.English, Vietnamese is null || of.Vietnamese is null ? null : $"{Vietnamese} {of.Vietnamese}");
}
