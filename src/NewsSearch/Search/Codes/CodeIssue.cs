namespace NewsSearch.Search.Codes;

/// <summary>A document of a number: every province has its 27-NQ/TU.</summary>
/// <param name="ProvinceId">The province whose office issued it, or null when no article tells.</param>
/// <param name="Province">Its name in the reader's language, or null.</param>
/// <param name="Date">The day of issue, or null.</param>
/// <param name="Articles">Articles that give it so.</param>
public sealed record CodeIssue(string? ProvinceId, string? Province, DateOnly? Date, int Articles);
