using System.Globalization;
using NewsSearch.Index;

namespace NewsSearch.Embedded.Matching;

/// <summary>What a query may ask at the most. Counted before anything is looked up.</summary>
internal static class QueryLimits
{
    public const int Clauses = 1024;
    public const int Depth = 64;

    /// <summary>Far more than any query needs that a person waits for.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(20);

    /// <exception cref="QueryTooLargeException">There is more. Terms of a phrase and values of filters count as clauses.</exception>
    public static void Check(IndexRequest request)
    {
        var left = Clauses;
        foreach (var filter in request.Filters) Take(ref left, filter.Any.Count + filter.None.Count);
        Check(request.Query, 1, ref left);
    }

    private static void Check(Query query, int depth, ref int left)
    {
        if (depth > Depth) throw new QueryTooLargeException(string.Create(CultureInfo.InvariantCulture, $"A query is nested at most {Depth} levels deep."));
        switch (query)
        {
            case Query.All all: CheckAll(all.Parts, depth, ref left); break;
            case Query.Any any: CheckAll(any.Parts, depth, ref left); break;
            case Query.Best best: CheckAll(best.Parts, depth, ref left); break;
            case Query.Prefer prefer: CheckAll([prefer.Required, prefer.Optional], depth, ref left); break;
            case Query.Without without: CheckAll([without.Included, without.Excluded], depth, ref left); break;
            case Query.Boost boost: Check(boost.Inner, depth + 1, ref left); break;
            case Query.Constant constant: Check(constant.Inner, depth + 1, ref left); break;
            case Query.Confirmed confirmed: Check(confirmed.Candidates, depth + 1, ref left); break;
            case Query.Near near: Take(ref left, near.Terms.Count); break;
            case Query.Phrase phrase: Take(ref left, phrase.Terms.Count); break;
            default: Take(ref left, 1); break;
        }
    }

    private static void CheckAll(IReadOnlyList<Query> parts, int depth, ref int left)
    {
        foreach (var part in parts) Check(part, depth + 1, ref left);
    }

    private static void Take(ref int left, int clauses)
    {
        if ((left -= clauses) < 0) throw new QueryTooLargeException(string.Create(CultureInfo.InvariantCulture, $"A query has at most {Clauses} clauses."));
    }
}
