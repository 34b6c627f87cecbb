using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Corrections;
using NewsSearch.Entities.Officials;
using NewsSearch.Entities.Places;
using NewsSearch.Text;

namespace NewsSearch.Search.Contract;

/// <summary>One article and what was recognised in it: <c>article</c>, <c>recognise</c> and <c>GET /api/articles/{id}</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">The headline, or the first sentence when <paramref name="Untitled"/>.</param>
/// <param name="Url">Where it was published, or null.</param>
/// <param name="Source">Who published it, or null.</param>
/// <param name="Published">The day of publication, or null.</param>
/// <param name="Event">The day of its main event, or null.</param>
/// <param name="Year">Its own year CE, or null.</param>
/// <param name="Language"><c>th</c>, <c>vi</c> or <c>en</c>.</param>
/// <param name="Text">The cleaned text that was indexed; all offsets are UTF-16 code units into it.</param>
/// <param name="Removed">The lines of boilerplate that were cut.</param>
/// <param name="Officials">The people of the article.</param>
/// <param name="Provinces">Its provinces.</param>
/// <param name="Codes">Its document codes.</param>
/// <param name="Years">Every year that is written, one entry an occurrence.</param>
/// <param name="Untitled">True when the original has no headline.</param>
/// <param name="Category">The archive's own category, or null.</param>
/// <param name="Byline">Who wrote it, or null.</param>
/// <param name="DateEvidence">Why year and event are what they are, for people, or null.</param>
/// <param name="YearConfidence">How far the year can be believed, 0 to 1; 0 without one.</param>
/// <param name="Lines">What each line of the text is.</param>
/// <param name="Plans">Plans, ordinances and regulations that have a name and years in place of a number.</param>
/// <param name="EventAt">Where the day of the main event stands when it is written without its year, which is therefore none of <paramref name="Years"/>; else null.</param>
/// <param name="Repeated">Lines that were cut because the text says them once already: a headline printed twice, with other spaces or quotation marks.</param>
/// <param name="Corrections">What editors corrected in it; it is in all the rest already.</param>
public sealed record ArticleJson(
    string Id,
    string Title,
    string? Url,
    string? Source,
    DateOnly? Published,
    DateOnly? Event,
    int? Year,
    string Language,
    string Text,
    IReadOnlyList<string> Removed,
    IReadOnlyList<OfficialJson> Officials,
    IReadOnlyList<ProvinceJson> Provinces,
    IReadOnlyList<CodeJson> Codes,
    IReadOnlyList<YearJson> Years,
    bool Untitled,
    string? Category,
    string? Byline,
    string? DateEvidence,
    double YearConfidence,
    IReadOnlyList<LineJson> Lines,
    IReadOnlyList<PlanJson> Plans,
    SpanJson? EventAt,
    IReadOnlyList<string> Repeated,
    IReadOnlyList<CorrectionJson> Corrections)
{
    public static ArticleJson From(ArticleRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);

        var (article, recognition, title, untitled, language) = record;
        return new ArticleJson(
            article.Id,
            title,
            article.Url,
            article.Source,
            recognition.Published,
            recognition.Event,
            recognition.Year?.Common,
            language,
            article.Text,
            [.. article.Removed.Where(line => !line.IsRepeat).Select(line => line.Text)],
            [.. recognition.Officials.Select(OfficialJson.From)],
            [.. recognition.Provinces.Select(ProvinceJson.From)],
            [.. recognition.Codes.Select(CodeJson.From)],
            [.. recognition.Years.Where(year => !year.IsInferred).Select(YearJson.Of)],
            untitled,
            article.Category,
            article.Byline,
            recognition.DateEvidence,
            recognition.YearConfidence,
            [.. article.Lines.Select(LineJson.From)],
            [.. recognition.Plans.Select(PlanJson.Of)],
            recognition.Years.FirstOrDefault(year => year.IsInferred) is { } inferred ? new SpanJson(inferred.Span.Start, inferred.Span.Length) : null,
            [.. article.Removed.Where(line => line.IsRepeat).Select(line => line.Text)],
            [.. (recognition.Corrections ?? []).Select(CorrectionJson.From)]);
    }
}

/// <summary>A row of <c>corrections.tsv</c>: <c>what</c> it says and of what <c>value</c>, empty where there is none; <c>idle</c> when the article has nothing it could correct.</summary>
public sealed record CorrectionJson(string What, string Value, string? Note, int Line, bool Idle)
{
    public static CorrectionJson From(Correction correction) => new(CorrectionTable.Word(correction.Kind), correction.Value, correction.Note, correction.Line, correction.IsIdle);
}

/// <summary>A person of an article; <c>official</c> is false for private people; <c>role</c> is the highest of <c>roles</c>.</summary>
public sealed record OfficialJson(
    string Id, string Name, IReadOnlyList<string> Names, bool Official, string? Role, IReadOnlyList<string> Roles, IReadOnlyList<SpanJson> Mentions, string Evidence, string? Province)
{
    public static OfficialJson From(RecognisedOfficial official) => new(
        official.Id, official.Name, official.Names, official.IsOfficial, official.Role, [.. official.Roles], SpanJson.From(official.Mentions), official.Evidence, official.ProvinceId);
}

/// <summary>
/// A province of an article; <c>about</c> is false when it is only mentioned, <c>sure</c> when the evidence leaves room for doubt (<c>trust</c>, 0 to 1);
/// <c>now</c> is the province it is part of today, null while it exists itself.
/// </summary>
public sealed record ProvinceJson(string Id, bool About, string Evidence, IReadOnlyList<SpanJson> Mentions, bool Sure, double Trust, string? Now)
{
    public static ProvinceJson From(RecognisedProvince province) => new(
        province.Id, province.About, province.Evidence, SpanJson.From(province.Mentions), province.IsSure, Math.Round(province.Trust, 2), province.NowId);
}

/// <summary>
/// A document code of an article; <c>date</c> is its day of issue, <c>province</c> the place whose office issued it, <c>relations</c> what it does
/// to others.
/// </summary>
public sealed record CodeJson(
    string Code, string? Type, IReadOnlyList<string> Issuers, DateOnly? Date, IReadOnlyList<SpanJson> Mentions, string? Province, IReadOnlyList<CodeRelationJson> Relations)
{
    public static CodeJson From(RecognisedCode code) => new(
        code.Code.Canonical, code.Code.Type, code.Code.Issuers, code.Date, SpanJson.From(code.Mentions), code.ProvinceId, [.. code.Relations.Select(CodeRelationJson.From)]);
}

/// <summary>What a document does to another: <c>cites</c>, <c>implements</c>, <c>amends</c>, <c>replaces</c>; the words that say so stand at <c>start</c>.</summary>
public sealed record CodeRelationJson(string Kind, string Code, int Start, int Length)
{
    public static CodeRelationJson From(CodeRelation relation) => new(
        KindName.Of(relation.Kind), relation.Code.Canonical, relation.Span.Start, relation.Span.Length);
}

/// <summary>A plan known by its name: <c>issue</c> its number of issue, <c>from</c> and <c>to</c> its years CE, <c>fiscal</c> when they are fiscal years.</summary>
public sealed record PlanJson(string Name, int? Issue, int? From, int? To, bool Fiscal, IReadOnlyList<SpanJson> Mentions)
{
    public static PlanJson Of(NamedPlan plan) => new(plan.Name, plan.Issue, plan.From?.Common, plan.To?.Common, plan.IsFiscal, SpanJson.From(plan.Mentions));
}

/// <summary>A year or span of years, CE, as printed in <c>text</c> at <c>start</c>.</summary>
public sealed record YearJson(int From, int To, string Kind, string Text, int Start, int Length, DateOnly? Date, string? Evidence)
{
    public static YearJson Of(YearMention year) => new(
        year.From.Common, year.To.Common, KindName.Of(year.Kind), year.Text, year.Span.Start, year.Span.Length, year.Date, year.Evidence);
}

/// <summary>What a stretch of the text is: <c>title</c>, <c>dateline</c>, <c>paragraph</c>, <c>caption</c>, <c>credit</c>.</summary>
public sealed record LineJson(string Kind, int Start, int Length)
{
    public static LineJson From(ArticleLine line) => new(KindName.Of(line.Kind), line.Span.Start, line.Span.Length);
}

/// <summary>A place in the text, UTF-16 code units.</summary>
public sealed record SpanJson(int Start, int Length)
{
    public static IReadOnlyList<SpanJson> From(IReadOnlyList<TextSpan> spans) => [.. spans.Select(span => new SpanJson(span.Start, span.Length))];
}
