using System.Text.Json.Serialization;
using NewsSearch.Search;
using NewsSearch.Text;

namespace NewsSearch.Web.Api;

/// <summary>The answer of <c>GET /api/articles/{id}</c>. Offsets are UTF-16 code units into <see cref="Text"/>; years and dates are CE.</summary>
public sealed record ArticleAnswer(
    string Id,
    string? Title,
    string? Url,
    string? Source,
    DateOnly? Published,
    DateOnly? Event,
    int? Year,
    string Language,
    string Text,
    IReadOnlyList<string> Removed,
    IReadOnlyList<ArticleAnswer.Official> Officials,
    IReadOnlyList<ArticleAnswer.Province> Provinces,
    IReadOnlyList<ArticleAnswer.Code> Codes,
    IReadOnlyList<ArticleAnswer.YearSpan> Years)
{
    public sealed record Official(string Id, string Name, IReadOnlyList<string> Names, [property: JsonPropertyName("official")] bool IsOfficial, string? Role, string Evidence, IReadOnlyList<Mention> Mentions);

    public sealed record Province(string Id, bool About, string Evidence, IReadOnlyList<Mention> Mentions);

    public sealed record Code([property: JsonPropertyName("code")] string Canonical, string? Type, IReadOnlyList<string> Issuers, DateOnly? Date, IReadOnlyList<Mention> Mentions);

    public sealed record YearSpan(int From, int To, string Kind, string Text, int Start, int Length, DateOnly? Date, string? Evidence);

    public readonly record struct Mention(int Start, int Length);

    public static ArticleAnswer Of(ArticleRecord record)
    {
        var (article, found) = (record.Article, record.Recognition);
        return new ArticleAnswer(
            article.Id, article.Title, article.Url, article.Source, found.Published, found.Event, found.Year?.Common, record.Language, article.Text,
            [.. article.Removed.Select(line => line.Text)],
            [.. found.Officials.Select(o => new Official(o.Id, o.Name, o.Names, o.IsOfficial, o.Role, o.Evidence, Mentions(o.Mentions)))],
            [.. found.Provinces.Select(p => new Province(p.Id, p.About, p.Evidence, Mentions(p.Mentions)))],
            [.. found.Codes.Select(c => new Code(c.Code.Canonical, c.Code.Type, c.Code.Issuers, c.Date, Mentions(c.Mentions)))],
            [.. found.Years.Select(Span)]);
    }

    private static YearSpan Span(YearMention year) => new(
        year.From.Common, year.To.Common, year.Kind.ToString().ToLowerInvariant(), year.Text, year.Span.Start, year.Span.Length, year.Date, year.Evidence);

    private static List<Mention> Mentions(IReadOnlyList<TextSpan> spans) => [.. spans.Select(span => new Mention(span.Start, span.Length))];
}
