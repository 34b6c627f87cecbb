using System.Globalization;
using NewsSearch.Index;

namespace NewsSearch.Tests.Embedded.Oracle;

/// <summary>A request as a line of tests/Oracle/Request.java.</summary>
internal static class RequestLine
{
    public static string Of(IndexRequest request) => string.Join('\t',
    [
        Text(request.Skip), Text(request.Take), request.Sort.Field ?? "-", request.Sort.Descending ? "down" : "up",
        .. Counted(request.Facets.Select(f => f.Field)),
        Text(request.Filters.Count), .. request.Filters.SelectMany(f => (string[])[f.Field, .. Counted(f.Any), .. Counted(f.None)]),
        .. Parts(request.Query),
    ]);

    private static IEnumerable<string> Parts(Query query) => query switch
    {
        Query.Term term => ["term", term.Field, term.Text],
        Query.Phrase phrase => ["phrase", phrase.Field, Text(phrase.Slop), .. Counted(phrase.Terms.Select(t => $"{t.Text}@{t.Offset}"))],
        Query.Prefix prefix => ["prefix", prefix.Field, prefix.Text],
        Query.Fuzzy fuzzy => ["fuzzy", fuzzy.Field, fuzzy.Text, Text(fuzzy.Edits), Text(fuzzy.Fixed)],
        Query.Keyword keyword => ["keyword", keyword.Field, keyword.Value],
        Query.Id id => ["id", id.Value],
        Query.Range range => ["range", range.Field, Text(range.From), Text(range.To)],
        Query.Exists exists => ["exists", exists.Field],
        Query.All all => ["all", Text(all.Parts.Count), .. all.Parts.SelectMany(Parts)],
        Query.Any any => ["any", Text(any.Parts.Count), Text(any.AtLeast), .. any.Parts.SelectMany(Parts)],
        Query.Best best => ["best", Text(best.Parts.Count), .. best.Parts.SelectMany(Parts)],
        Query.Prefer prefer => ["prefer", .. Parts(prefer.Required), .. Parts(prefer.Optional)],
        Query.Without without => ["without", .. Parts(without.Included), .. Parts(without.Excluded)],
        Query.Boost boost => ["boost", boost.Factor.ToString(CultureInfo.InvariantCulture), .. Parts(boost.Inner)],
        Query.Constant constant => ["constant", constant.Score.ToString(CultureInfo.InvariantCulture), .. Parts(constant.Inner)],
        Query.Everything => ["everything"],
        Query.Nothing => ["nothing"],
        _ => throw new NotSupportedException($"The oracle does not know {query.GetType().Name} yet: teach it in Request.java."),
    };

    private static IEnumerable<string> Counted(IEnumerable<string> texts)
    {
        var list = texts.ToList();
        return [Text(list.Count), .. list];
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
