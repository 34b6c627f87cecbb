using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsSearch.Indexer.Evaluation;

/// <summary>What a reader found in one article: a line of a gold file. Years are CE; fields that are not scored are not read, lists that are left out are empty.</summary>
internal sealed record GoldArticle(string Id)
{
    public IReadOnlyList<GoldPerson> Officials { get => field ?? []; init; }
    public IReadOnlyList<GoldProvince> Provinces { get => field ?? []; init; }
    public IReadOnlyList<GoldCode> Codes { get => field ?? []; init; }
    public IReadOnlyList<GoldYear> Years { get => field ?? []; init; }
    public int? Year { get; init; }

    /// <summary>The exact lines that are not article text.</summary>
    public IReadOnlyList<string> Boilerplate { get => field ?? []; init; }

    /// <summary>Lines that may be kept or cut.</summary>
    [JsonPropertyName("optional_lines")]
    public IReadOnlyList<string> OptionalLines { get => field ?? []; init; }

    /// <summary>Reads a gold file.</summary>
    /// <exception cref="InvalidDataException">A line is no gold; the message names file and line.</exception>
    public static List<GoldArticle> ReadAll(string file)
    {
        List<GoldArticle> articles = [];
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                if (JsonSerializer.Deserialize(line, GoldJson.Default.GoldArticle) is not { Id.Length: > 0 } article) throw new InvalidDataException($"{file}:{number}: not a line of gold: it has no id.");
                articles.Add(article);
            }
            catch (JsonException broken)
            {
                throw new InvalidDataException($"{file}:{number}: not a line of gold: {broken.Message}", broken);
            }
        }
        return articles;
    }
}

/// <param name="Name">The name, Latin where known.</param>
/// <param name="Surface">Every exact form in the text.</param>
/// <param name="Official">False for a private or historical person.</param>
internal sealed record GoldPerson(string Name, IReadOnlyList<string> Surface, bool Official)
{
    /// <summary>Never scored.</summary>
    public bool Optional { get; init; }

    public IReadOnlyList<string> Alias { get => field ?? []; init; }

    /// <summary>Longer strings inside which a form is no mention.</summary>
    [JsonPropertyName("not_in")]
    public IReadOnlyList<string> NotIn { get => field ?? []; init; }
}

internal sealed record GoldProvince(string Id, bool About)
{
    public IReadOnlyList<string> Surface { get => field ?? []; init; }

    /// <summary>Never named; follows from officials or a district.</summary>
    public bool Implicit { get; init; }

    [JsonPropertyName("not_in")]
    public IReadOnlyList<string> NotIn { get => field ?? []; init; }
}

internal sealed record GoldCode(string Code, string Family);

internal sealed record GoldYear(int From, int? To, string Kind);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GoldArticle))]
internal sealed partial class GoldJson : JsonSerializerContext;
