using System.Text.Json;

namespace NewsSearch.Indexer.Evaluation;

/// <summary>A gold file of word segmentation: JSON Lines with <c>text</c> and <c>tokens</c>, which joined are the text.</summary>
internal static class GoldFile
{
    /// <summary>Whether a file looks like one, by its first line; an archive has no tokens.</summary>
    public static bool IsOne(string path)
    {
        if (!path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)) return false;
        return File.ReadLines(path).FirstOrDefault(line => !string.IsNullOrWhiteSpace(line)) is { } first && first.Contains("\"tokens\"", StringComparison.Ordinal);
    }

    /// <summary>The texts as their words, spaces included.</summary>
    /// <exception cref="InvalidDataException">A line is not of this form; the message names file and line.</exception>
    public static IEnumerable<IReadOnlyList<string>> Read(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            yield return Words(line) ?? throw new InvalidDataException($"{path}:{number}: not a line of gold: text, and tokens that joined are the text.");
        }
    }

    private static List<string>? Words(string json)
    {
        try
        {
            using var line = JsonDocument.Parse(json);
            var text = line.RootElement.GetProperty("text").GetString();
            List<string> tokens = [.. line.RootElement.GetProperty("tokens").EnumerateArray().Select(token => token.GetString() ?? "")];
            return text is not null && string.Concat(tokens) == text ? tokens : null;
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
