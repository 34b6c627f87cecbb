using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;
using NewsSearch.Index;
using NewsSearch.Search;
using NewsSearch.Search.Batch;
using NewsSearch.Search.Contract;

namespace NewsSearch.Web.Api;

/// <summary>The JSON API: the same parameters as the pages, the same answers. Errors are problem details (RFC 9457).</summary>
public static class ArchiveApi
{
    private const string NoList = "The body must be a JSON list of texts, [\"…\",\"…\"], in UTF-8 and of the type application/json.";

    // Two hundred lines of a thousand characters, each written \u0e01.
    private const int LargestList = 2 << 20;

    private const string Articles = "/api/articles/";

    private const int MostRelated = 50;
    private const int Suggestions = 8, MostSuggestions = 20;

    public static IServiceCollection AddArchiveApi(this IServiceCollection services) => services
        .ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Encoder = ContractJson.Readable.Options.Encoder;
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, ContractJson.Readable);
        })
        .AddOpenApi(options => options.AddDocumentTransformer((document, _, _) =>
        {
            // That HEAD answers where GET does goes without saying.
            foreach (var path in document.Paths.Values) path.Operations?.Remove(HttpMethod.Head);
            return Task.CompletedTask;
        }))
        .AddProblemDetails();

    public static void MapArchiveApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        Describe(
            api.MapGet("/search", SearchAsync).WithRevalidation()
                .WithSummary("Searches. The parameters are those of the page /search; repeated values of one facet mean OR, a value with - in front is excluded."),
            [.. Asked(), .. Paged()]);
        api.MapExports(route => Describe(route, [.. Asked()]));
        api.MapPost("/batch", BatchAsync)
            .WithSummary($"Looks up a JSON list of names, codes or queries, {BatchText.MostLines} at the most: how many articles each has, and what it names. The answer has one line for each of the list, in its order; a blank one has none.")
            .WithDescription($"After {BatchText.Patience.TotalSeconds} seconds the lines that are left have the total null: ask for them again.")
            .WithMetadata(new RequestSizeLimitAttribute(LargestList))
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .AddOpenApiOperationTransformer((operation, _, _) =>
            {
                var list = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } };
                operation.RequestBody = new OpenApiRequestBody { Required = true, Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = list } } };
                return Task.CompletedTask;
            });
        api.MapGet("/articles/{id}", FindAsync).WithSummary("All that is stored and recognised of one article.").ProducesProblem(StatusCodes.Status404NotFound);
        Describe(
            api.MapGet("/articles/{id}/related", RelatedAsync).WithSummary("Related coverage with its reasons.").ProducesProblem(StatusCodes.Status404NotFound),
            [Number("size", $"Articles at the most, 1 to {MostRelated}; {SearchAddress.DefaultSize} when left out.", 1, MostRelated)]);
        Describe(
            api.MapGet("/complete", CompleteAsync)
                .WithSummary("Completes what is being typed with people, places, document codes, years and words of the archive, in any script. Labels are in the language of Accept-Language."),
            [Parameter("q", "What has been typed so far."), Number("size", $"Suggestions at the most, 1 to {MostSuggestions}; {Suggestions} when left out.", 1, MostSuggestions)]);
        routes.MapFeeds(route => Describe(route, [.. What()]));
        routes.MapGet("/healthz", HealthAsync).WithSummary("Whether an index is open, and how many articles it holds.").Produces<Health>(StatusCodes.Status503ServiceUnavailable);
        routes.MapOpenApi();
    }

    private static async Task<Ok<SearchJson>> SearchAsync(HttpRequest request, ArticleSearch search, Wording say, CancellationToken cancellation)
    {
        var read = SearchAddressReader.Read(request.Query);
        // What a query names the first page has told.
        var results = await search.SearchAsync(read.Address.ToRequest() with { WithOffers = read.Address.Page == 1 }, cancellation);
        return TypedResults.Ok(SearchJson.From(results with { Notes = [.. read.Notes(say), .. results.Notes] }));
    }

    private static async Task<Results<Ok<IReadOnlyList<BatchJson>>, ProblemHttpResult>> BatchAsync(HttpRequest request, ArticleSearch search, CancellationToken cancellation)
    {
        string?[]? lines;
        try
        {
            lines = await request.ReadFromJsonAsync(ContractJson.Readable.StringArray, cancellation);
        }
        catch (JsonException e)
        {
            return Refused(e.LineNumber is { } line ? $"{NoList} What stands at byte {e.BytePositionInLine} of its line {line + 1} is something else." : NoList);
        }
        catch (InvalidOperationException)
        {
            // Of another type, or half a character: "\ud800".
            return Refused(NoList);
        }
        if (lines is null) return Refused(NoList);
        if (lines.Length > BatchText.MostLines) return Refused($"A list has at most {BatchText.MostLines} lines; this one has {lines.Length}.");
        if (Array.FindIndex(lines, line => line?.Length > SearchAddress.LongestText) is >= 0 and var tooLong) return Refused($"A line has at most {SearchAddress.LongestText} characters; line {tooLong + 1} has {lines[tooLong]!.Length}.");
        var list = new BatchText([.. lines.Select(line => SearchAddressReader.Well(line ?? ""))], 0);
        return TypedResults.Ok(BatchJson.From(await search.CountAsync(list, BatchText.Patience, cancellation)));

        static ProblemHttpResult Refused(string reason) => TypedResults.Problem(reason, statusCode: StatusCodes.Status400BadRequest);
    }

    private static async Task<Ok<CompletionJson>> CompleteAsync(HttpContext context, ArticleSearch search, CancellationToken cancellation)
    {
        var typed = SearchAddressReader.Well(context.Request.Query["q"].ToString());
        var size = int.TryParse(context.Request.Query["size"], NumberStyles.None, CultureInfo.InvariantCulture, out var wished) ? Math.Clamp(wished, 1, MostSuggestions) : Suggestions;
        // The same letters typed again within a minute need no answer of ours.
        context.Response.Headers.CacheControl = "private, max-age=60";
        return TypedResults.Ok(CompletionJson.From(typed, await search.CompleteAsync(typed, size, cancellation)));
    }

    private static async Task<Results<Ok<ArticleJson>, ProblemHttpResult>> FindAsync(string id, HttpRequest request, ArticleSearch search, CancellationToken cancellation) =>
        await search.FindAsync(Addresses.Unescaped(request, id, Articles), cancellation) is { } record ? TypedResults.Ok(ArticleJson.From(record)) : Unknown(id);

    private static async Task<Results<Ok<IReadOnlyList<RelatedJson>>, ProblemHttpResult>> RelatedAsync(
        string id, HttpRequest request, ArticleSearch search, CancellationToken cancellation)
    {
        id = Addresses.Unescaped(request, id, Articles);
        if (await search.FindAsync(id, cancellation) is null) return Unknown(id);
        var size = int.TryParse(request.Query["size"], out var wished) ? Math.Clamp(wished, 1, MostRelated) : SearchAddress.DefaultSize;
        return TypedResults.Ok(RelatedJson.From(await search.RelatedAsync(id, size, cancellation)));
    }

    private static async Task<Results<Ok<Health>, JsonHttpResult<Health>>> HealthAsync(SiteArchive archive, CancellationToken cancellation)
    {
        try
        {
            return TypedResults.Ok(new Health(true, (await archive.Search.CommitAsync(cancellation)).Documents));
        }
        catch (IndexUnavailableException)
        {
            return TypedResults.Json(new Health(false, 0), statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static ProblemHttpResult Unknown(string id) =>
        TypedResults.Problem($"The archive has no article '{id}'.", statusCode: StatusCodes.Status404NotFound);

    private static void Describe(RouteHandlerBuilder route, IReadOnlyList<OpenApiParameter> parameters) => route.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        operation.Parameters = [.. operation.Parameters ?? [], .. parameters];
        return Task.CompletedTask;
    });

    private static IEnumerable<OpenApiParameter> Asked() =>
    [
        .. What(),
        Parameter("added", "Only what came into the archive after this second, 2026-11-27T10:00:05Z, as hits give it; or after the beginning of a day. Nothing is widened then."),
        Parameter("sort", "relevance, newest, oldest, or added for what came into the archive last."),
    ];

    private static IEnumerable<OpenApiParameter> What() =>
    [
        Parameter("q", "The query, in the query language of the site."),
        .. Facets.All.Select(facet => Repeated(facet, $"A value of the facet {facet}; repeat for OR, begin with - to exclude.")),
        Parameter("from", "Where a range begins: a year, a month (2024-02, 2/2567) or a day (2024-02-23, 23/2/2567), in either era. A range of years is of the articles' own years, any other of their days of publication."),
        Parameter("to", "Where the range ends: a year, a month or a day, which it includes."),
    ];

    private static IEnumerable<OpenApiParameter> Paged() =>
    [
        Number("page", "From 1. Behind the last there are no hits.", 1),
        Parameter("more", $"A facet to have the {OpenedFacet.Most} most frequent values of, rather than 10."),
        Parameter("find", "With more: only its values that are called so, in part, in any script and case."),
        Parameter("similar", "together to have copies of one story as one hit, the best of them, with the others in its copies; apart, the default here, for every article as a hit."),
        Number("size", $"Hits a page, 0 to 100; {SearchAddress.DefaultSize} when left out.", 0, 100),
    ];

    private static OpenApiParameter Parameter(string name, string description) => Parameter(name, description, new OpenApiSchema { Type = JsonSchemaType.String });

    private static OpenApiParameter Number(string name, string description, int least, int? most = null) =>
        Parameter(name, description, new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Minimum = least.ToString(CultureInfo.InvariantCulture), Maximum = most?.ToString(CultureInfo.InvariantCulture) });

    private static OpenApiParameter Repeated(string name, string description)
    {
        var parameter = Parameter(name, description, new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } });
        (parameter.Style, parameter.Explode) = (ParameterStyle.Form, true);
        return parameter;
    }

    private static OpenApiParameter Parameter(string name, string description, OpenApiSchema schema) => new() { Name = name, In = ParameterLocation.Query, Description = description, Schema = schema };

    /// <summary>Whether an index is open, and how many articles it holds.</summary>
    private sealed record Health(bool Ok, int Articles);
}
