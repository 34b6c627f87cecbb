using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NewsSearch.Search.Contract;
using NewsSearch.Text;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Indexer.Commands;

/// <summary>
/// <c>evaluate segmentation GOLD…</c>: scores the word segmentation on gold files, JSON Lines with <c>text</c> and <c>tokens</c> (joined, they
/// are the text); <c>evaluate recognition</c> is a class of its own.
/// </summary>
internal sealed class EvaluateCommand : Command
{
    private readonly Argument<string[]> _gold = new("GOLD") { Description = "JSON Lines files with text and tokens.", Arity = ArgumentArity.OneOrMore };

    public EvaluateCommand() : base("evaluate", "Score a part of the program on gold data.")
    {
        var segmentation = new Command("segmentation", "Score the word segmentation.") { _gold, SharedOptions.Json };
        segmentation.SetAction(EvaluateSegmentation);
        Add(segmentation);
        Add(new EvaluateRecognitionCommand());
    }

    private int EvaluateSegmentation(ParseResult line)
    {
        var analyzer = Installation.Load(DataFolder.Find()).Analyzer;
        List<SegmentationJson> scores = [.. line.GetRequiredValue(_gold).Select(file => SegmentationJson.From(file, Score(file, analyzer)))];

        if (line.WantsJson) line.WriteJson(scores, ContractJson.Readable.IReadOnlyListSegmentationJson);
        else foreach (var score in scores) line.Output.WriteLine(Line(score));
        return ExitCode.Done;
    }

    private static SegmentationScore Score(string file, Analyzer analyzer)
    {
        var score = new SegmentationScore();
        var number = 0;
        foreach (var json in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(json)) continue;
            var (text, tokens) = Gold(json) ?? throw new InvalidDataException($"{file}:{number}: not a line of gold: text, and tokens that joined are the text.");
            score.Add(text, tokens, analyzer.Segment(text));
        }
        return score;
    }

    private static (string Text, IReadOnlyList<string> Tokens)? Gold(string json)
    {
        try
        {
            using var line = JsonDocument.Parse(json);
            var text = line.RootElement.GetProperty("text").GetString();
            List<string> tokens = [.. line.RootElement.GetProperty("tokens").EnumerateArray().Select(token => token.GetString() ?? "")];
            return text is not null && string.Concat(tokens) == text ? (text, tokens) : null;
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Line(SegmentationJson score) => string.Create(
        CultureInfo.InvariantCulture,
        $"{score.Gold}: {score.Texts:N0} texts, {score.Words:N0} words; words P {score.Precision:P1} R {score.Recall:P1} F1 {score.F1:P1}; boundaries P {score.BoundaryPrecision:P1} R {score.BoundaryRecall:P1} F1 {score.BoundaryF1:P1}; crossing {score.Crossing:P1}");
}
