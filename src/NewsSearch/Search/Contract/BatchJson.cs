using NewsSearch.Search.Batch;

namespace NewsSearch.Search.Contract;

/// <summary>What a line of a list finds: <c>POST /api/batch</c>, one for each line in their order, blank ones and the same one again among them.</summary>
/// <param name="Query">The line.</param>
/// <param name="Total">Articles that have what it says; null when there was no time to count them.</param>
/// <param name="Near">Articles that have something near it when none has itself; else 0.</param>
/// <param name="Entity">The one thing it names, or null.</param>
/// <param name="First">The year CE of the earliest of the articles, or null.</param>
/// <param name="Last">The year CE of the latest of them, or null.</param>
public sealed record BatchJson(string Query, int? Total, int Near, EntityJson? Entity, int? First, int? Last)
{
    public static IReadOnlyList<BatchJson> From(IReadOnlyList<BatchLine> lines) =>
        [.. lines.Select(line => new BatchJson(line.Text, line.Total, line.Near, line.Entity is { } entity ? EntityJson.From(entity) : null, line.First?.Common, line.Last?.Common))];
}
