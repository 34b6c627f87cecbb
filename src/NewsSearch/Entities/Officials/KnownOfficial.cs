namespace NewsSearch.Entities.Officials;

/// <summary>A person the newsroom listed in <c>officials.tsv</c>; what stands there wins over what is recognised.</summary>
/// <param name="Id">The id of pages and facets.</param>
/// <param name="Names">Every spelling; at least one.</param>
/// <param name="ProvinceId">Where the person serves, or null.</param>
/// <param name="Role">The office, or null.</param>
/// <param name="IsOfficial">False for private people.</param>
public sealed record KnownOfficial(string Id, IReadOnlyList<string> Names, string? ProvinceId, string? Role, bool IsOfficial);
