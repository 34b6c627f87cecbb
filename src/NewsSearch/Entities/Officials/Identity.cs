namespace NewsSearch.Entities.Officials;

/// <summary>Who a person of an article is among those met before.</summary>
/// <param name="Id">The id as far as name, office and province tell.</param>
/// <param name="Evidence">Why, for people; null when the name says it all.</param>
internal sealed record Identity(string Id, string? Evidence)
{
    /// <summary>True for a spelling that only one person bears.</summary>
    public bool IsCertain { get; init; }

    /// <summary>True when the candidates bear the very name; false when theirs only sound like it.</summary>
    public bool IsSpelt { get; init; }

    /// <summary>Who else it could be, which is left open.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];
}
