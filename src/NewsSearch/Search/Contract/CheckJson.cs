using NewsSearch.Index;

namespace NewsSearch.Search.Contract;

/// <summary>What a verification of the index found: <c>check --json</c>.</summary>
public sealed record CheckJson(bool Ok, int Documents, int Segments, IReadOnlyList<string> Problems)
{
    public static CheckJson From(IndexCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);

        return new CheckJson(check.Ok, check.Documents, check.Segments, check.Problems);
    }
}
