using System.Globalization;
using NewsSearch.Index;
using NewsSearch.Tests.Support;

namespace NewsSearch.Tests.Embedded.Oracle;

/// <summary>What Lucene answered: a page of hits, and for each facet all of its counts.</summary>
internal sealed record OracleAnswer(int Total, IReadOnlyList<(string Id, float Score)> Hits, IReadOnlyDictionary<string, List<FacetCount>> Counts)
{
    public static OracleAnswer Parse(string line)
    {
        var cells = line.Split('\t');
        var at = 0;
        string Next() => cells[at++];
        int Number() => int.Parse(Next(), CultureInfo.InvariantCulture);

        var total = Number();
        var hits = new List<(string, float)>();
        for (var left = Number(); left > 0; left--) hits.Add((Next(), float.Parse(Next(), CultureInfo.InvariantCulture)));
        var counts = new Dictionary<string, List<FacetCount>>(StringComparer.Ordinal);
        while (at < cells.Length)
        {
            var values = counts[Next()] = [];
            for (var left = Number(); left > 0; left--) values.Add(new(Next(), Number()));
        }
        return new(total, hits, counts);
    }

    /// <param name="ours">Our answer.</param>
    /// <param name="request">To what.</param>
    /// <param name="order">The place of each id in the order of indexing.</param>
    public void AssertSame(IndexResults ours, IndexRequest request, IReadOnlyDictionary<string, int> order)
    {
        var asked = RequestLine.Of(request).Replace('\t', ' ');
        Assert.True(Total == ours.Total, $"{asked}: Lucene finds {Total}, we find {ours.Total}");
        AssertSameHits(ours.Hits, asked, request.Sort.Field is null);
        if (request.Sort.Field is null) AssertTiesKeepTheOrderOfIndexing(ours.Hits, asked, order);
        foreach (var facet in request.Facets) AssertSameCounts(facet, ours.Facets[facet.Field], asked);
    }

    private void AssertSameHits(IReadOnlyList<IndexHit> ours, string asked, bool isScored)
    {
        Assert.True(Hits.Count == ours.Count, $"{asked}: Lucene gives {Hits.Count} hits, we give {ours.Count}");
        for (var i = 0; i < ours.Count; i++)
        {
            Assert.True(Near(Hits[i].Score, ours[i].Score), $"{asked}: hit {i} is {Hits[i]} with Lucene, {ours[i].Id} {ours[i].Score} with us");
            if (Hits[i].Id == ours[i].Id) continue;
            // The same document near by with nearly the same score; off the page when its score is that of an end.
            var same = Hits.FirstOrDefault(h => h.Id == ours[i].Id);
            var isTie = isScored && (same.Id is not null ? Near(same.Score, ours[i].Score) : Near(Hits[^1].Score, ours[i].Score) || Near(Hits[0].Score, ours[i].Score));
            Assert.True(isTie, $"{asked}: hit {i} is {Hits[i]} with Lucene, {ours[i].Id} {ours[i].Score} with us");
        }
    }

    private static void AssertTiesKeepTheOrderOfIndexing(IReadOnlyList<IndexHit> ours, string asked, IReadOnlyDictionary<string, int> order)
    {
        for (var i = 1; i < ours.Count; i++)
        {
            Assert.True(ours[i].Score < ours[i - 1].Score || order[ours[i].Id] > order[ours[i - 1].Id], $"{asked}: {ours[i].Id} stands after {ours[i - 1].Id}, which was indexed later");
        }
    }

    private void AssertSameCounts(FacetQuery facet, FacetCounts ours, string asked)
    {
        var all = Counts[facet.Field];
        var within = all.Where(c => c.Value.StartsWith(facet.Prefix ?? "", StringComparison.Ordinal)).OrderByDescending(c => c.Count).ThenBy(c => c.Value, NaiveIndex.ByBytes).ToList();
        var values = within.Take(facet.Limit).ToList();
        foreach (var value in facet.Always ?? [])
        {
            if (values.TrueForAll(c => c.Value != value)) values.Add(new(value, all.FirstOrDefault(c => c.Value == value).Count));
        }
        Assert.True(values.SequenceEqual(ours.Values), $"{asked}: {facet.Field} is {string.Join(' ', values)} with Lucene, {string.Join(' ', ours.Values)} with us");
        Assert.True(within.Count == ours.Distinct, $"{asked}: {facet.Field} has {within.Count} values with Lucene, {ours.Distinct} with us");
    }

    private static bool Near(float a, float b) => Math.Abs(a - b) <= 1e-5f * Math.Max(1, Math.Abs(a));
}
