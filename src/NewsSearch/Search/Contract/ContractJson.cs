using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsSearch.Search.Contract;

/// <summary>
/// The JSON others script against: one property name, order and meaning for the command line and the HTTP API. Fields may be added, never renamed.
/// Dates are <c>yyyy-MM-dd</c>, years CE, numbers invariant, whatever the culture; what is unknown is written as null.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SearchJson))]
[JsonSerializable(typeof(CompletionJson))]
[JsonSerializable(typeof(ArticleJson))]
[JsonSerializable(typeof(IReadOnlyList<RelatedJson>))]
[JsonSerializable(typeof(IReadOnlyList<BatchJson>))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(IndexingJson))]
[JsonSerializable(typeof(IReadOnlyList<TokenJson>))]
[JsonSerializable(typeof(CheckJson))]
[JsonSerializable(typeof(StatsJson))]
[JsonSerializable(typeof(IReadOnlyList<SegmentationJson>))]
[JsonSerializable(typeof(RecognitionScoreJson))]
public sealed partial class ContractJson : JsonSerializerContext
{
    /// <summary>
    /// One line, Thai and <c>&lt;mark&gt;</c> as themselves. The output is a JSON document of its own; never set it into the source of an HTML page.
    /// </summary>
    public static ContractJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
