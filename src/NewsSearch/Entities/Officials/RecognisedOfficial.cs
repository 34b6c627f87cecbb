using NewsSearch.Text;

namespace NewsSearch.Entities.Officials;

/// <summary>A person of an article, all spellings together.</summary>
/// <param name="Id">A lower-case Latin slug where a Latin spelling is known, else the Thai name with hyphens.</param>
/// <param name="Name">The name to show: Latin where known, else Thai.</param>
/// <param name="Names">Every spelling seen in the article, without titles, the one seen first standing first.</param>
/// <param name="IsOfficial">True when something says that the person holds an office: the words beside the name, <c>officials.tsv</c>, another article.</param>
/// <param name="Role">The office as the article words it, the highest where it gives several, or null.</param>
/// <param name="Mentions">Where the names stand.</param>
/// <param name="Evidence">Why this was taken for a person, and why spellings were joined.</param>
/// <param name="ProvinceId">The province of the office, or null: for offices of the whole country, and where nothing tells.</param>
public sealed record RecognisedOfficial(
    string Id,
    string Name,
    IReadOnlyList<string> Names,
    bool IsOfficial,
    string? Role,
    IReadOnlyList<TextSpan> Mentions,
    string Evidence,
    string? ProvinceId = null)
{
    /// <summary>True when the article or <c>officials.tsv</c> says that the person is private; who is neither is not known to hold an office.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The further offices the article gives the person, as it words them; null when there are none.</summary>
    public IReadOnlyList<string>? OtherRoles { get; init; }

    /// <summary>All offices, <see cref="Role"/> first.</summary>
    public IEnumerable<string> Roles => Role is null ? [] : [Role, .. OtherRoles ?? []];

    /// <summary>This and another of the same article who turned out to be one person.</summary>
    internal RecognisedOfficial With(RecognisedOfficial other) => this with
    {
        Names = [.. Names.Union(other.Names)],
        IsOfficial = IsOfficial || other.IsOfficial,
        IsPrivate = IsPrivate && other.IsPrivate,
        Role = Role ?? other.Role,
        OtherRoles = Role is null ? other.OtherRoles : OtherRoles,
        Mentions = [.. Mentions.Concat(other.Mentions).Order()],
        Evidence = $"{Evidence}; {other.Evidence}",
        ProvinceId = ProvinceId ?? other.ProvinceId,
    };
}
