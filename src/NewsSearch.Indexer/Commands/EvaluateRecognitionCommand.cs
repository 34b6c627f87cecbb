using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NewsSearch.Entities.Officials;
using NewsSearch.Indexer.Evaluation;
using NewsSearch.Search;
using NewsSearch.Search.Contract;

namespace NewsSearch.Indexer.Commands;

/// <summary>
/// <c>evaluate recognition GOLD ARTICLES</c>: cleans and recognises every article of an archive that the gold set labels, each as <c>recognise</c> would, and
/// scores officials, provinces, codes, years and boilerplate.
/// </summary>
internal sealed class EvaluateRecognitionCommand : Command
{
    private readonly Argument<string> _gold = new("GOLD") { Description = "JSON Lines with the labels of an article each." };
    private readonly Argument<string> _articles = new("ARTICLES") { Description = "JSON Lines with the raw articles: id, text." };
    private readonly Option<string?> _predictions = new("--predictions") { Description = "Also write what was recognised, an article a line, to this file.", HelpName = "FILE" };

    public EvaluateRecognitionCommand() : base("recognition", "Score the recognition of people, places, codes and years.")
    {
        Add(_gold);
        Add(_articles);
        Add(_predictions);
        Add(SharedOptions.Json);
        SetAction(Run);
    }

    private int Run(ParseResult line)
    {
        var installation = Installation.Load(DataFolder.Find());
        var gold = GoldArticle.ReadAll(line.GetRequiredValue(_gold));
        var archive = line.GetRequiredValue(_articles);
        var raw = RawTexts(archive);
        Dictionary<string, ArticleJson> found = new(StringComparer.Ordinal);
        foreach (var (path, article, failure) in installation.Reader.Read([archive]))
        {
            if (article is null) line.Error.WriteLine($"{path}: {failure}");
            else found[article.Id] = ArticleJson.From(ArticleRecord.Of(article, new OfficialRegistry(installation.Gazetteer).Link(installation.Recognizer.Recognise(article))));
        }

        var score = new RecognitionScore();
        var failed = 0;
        using var predictions = line.GetValue(_predictions) is { } file ? File.CreateText(file) : null;
        foreach (var labels in gold)
        {
            if (!found.TryGetValue(labels.Id, out var article))
            {
                line.Error.WriteLine($"{archive}: the article {labels.Id} of the gold is missing.");
                failed++;
                continue;
            }
            score.Add(labels, article, raw.GetValueOrDefault(labels.Id, article.Text));
            predictions?.WriteLine(JsonSerializer.Serialize(article, ContractJson.Readable.ArticleJson));
        }
        if (line.WantsJson) line.WriteJson(Json(score, failed), ContractJson.Readable.RecognitionScoreJson);
        else Print(line.Output, score);
        return failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    // The lines as they were, which boilerplate is counted in.
    private static Dictionary<string, string> RawTexts(string archive)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (var json in File.ReadLines(archive))
        {
            try
            {
                using var line = JsonDocument.Parse(json);
                if (line.RootElement.GetProperty("id").GetString() is { } id && line.RootElement.GetProperty("text").GetString() is { } text) texts[id] = text;
            }
            catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                // The reader tells of it.
            }
        }
        return texts;
    }

    private static RecognitionScoreJson Json(RecognitionScore score, int failed)
    {
        var (labelled, right, wrong, unsupported) = score.ArticleYear;
        return new RecognitionScoreJson(score.Articles, failed,
            [.. score.Kinds.Select(kind => new KindScoreJson(kind.Kind, Math.Round(kind.Measure.Precision, 4), Math.Round(kind.Measure.Recall, 4), Math.Round(kind.Measure.F1, 4), kind.Measure.Right, kind.Measure.Wrong, kind.Measure.Missed))],
            new YearScoreJson(labelled, right, wrong, unsupported));
    }

    private static void Print(TextWriter output, RecognitionScore score)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Articles:N0} articles{"",-38}  precision  recall      F1   right  wrong  missed"));
        foreach (var (kind, measure) in score.Kinds.Where(kind => kind.Measure.Right + kind.Measure.Wrong + kind.Measure.Missed > 0))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-49} {measure.Precision,9:F3} {measure.Recall,7:F3} {measure.F1,7:F3} {measure.Right,7} {measure.Wrong,6} {measure.Missed,7}"));
        }
        var (labelled, right, wrong, unsupported) = score.ArticleYear;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"article's own year: {right} of {labelled} right, {wrong} wrong, {unsupported} given where the text supports none"));
    }
}
