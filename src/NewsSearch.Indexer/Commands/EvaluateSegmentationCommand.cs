using System.CommandLine;
using System.Globalization;
using NewsSearch.Indexer.Evaluation;
using NewsSearch.Search.Contract;
using NewsSearch.Text;
using NewsSearch.Text.Normalization;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Indexer.Commands;

/// <summary>
/// <c>evaluate segmentation GOLD…</c>: of a gold file, how well words and boundaries agree; of an archive, how steadily names are cut and how many
/// articles are found by the names that stand in them.
/// </summary>
internal sealed class EvaluateSegmentationCommand : Command
{
    private readonly Argument<string[]> _files = new("GOLD") { Description = "JSON Lines with text and tokens; or archives, as index takes them.", Arity = ArgumentArity.OneOrMore };

    public EvaluateSegmentationCommand() : base("segmentation", "Score the word segmentation on gold files, and names on archives.")
    {
        Add(_files);
        Add(SharedOptions.Json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var installation = Installation.Load(DataFolder.Find());
        List<SegmentationJson> scores = [];
        foreach (var file in line.GetRequiredValue(_files))
        {
            scores.Add(GoldFile.IsOne(file) ? SegmentationJson.From(file, Score(file, installation.Analyzer)) : await NamesOfAsync(file, installation, cancellation));
        }

        if (line.WantsJson) line.WriteJson(scores, ContractJson.Readable.IReadOnlyListSegmentationJson);
        else foreach (var text in scores.SelectMany(Lines)) line.Output.WriteLine(text);
        return ExitCode.Done;
    }

    private static SegmentationScore Score(string file, Analyzer analyzer)
    {
        var score = new SegmentationScore();
        foreach (var words in GoldFile.Read(file))
        {
            var text = string.Concat(words);
            score.Add(text, words, analyzer.Segment(text));
        }
        return score;
    }

    /// <summary>Indexes the archive in a folder of its own and asks for the names in it.</summary>
    private static async Task<SegmentationJson> NamesOfAsync(string archive, Installation installation, CancellationToken cancellation)
    {
        var articles = installation.Reader.Read([archive], cancellation).Select(read => read.Article).OfType<Article>()
            .Select(article => (article.Id, Text: NormalizedText.Normalize(article.Text))).ToList();
        if (articles.Count == 0) throw new InvalidDataException($"{archive}: no article was found.");
        var folder = Directory.CreateTempSubdirectory("newssearch-evaluate-");
        try
        {
            var engine = installation.Engine(folder.FullName);
            await installation.Indexer(engine).RunAsync([archive], true, null, cancellation);
            await using var index = engine.OpenIndex();
            List<NamesJson> names = [];
            foreach (var mined in MinedNames.In([.. articles.Select(article => article.Text)], installation.Analyzer))
            {
                var recall = new PhraseRecall(installation.Search(index), articles);
                foreach (var name in mined.Names) await recall.AskAsync(name, cancellation);
                names.Add(recall.Score(mined, mined.Names.Average(name => NameStability.Of(name, installation.Analyzer))));
            }
            return SegmentationJson.From(archive, articles.Count, names);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Lines(SegmentationJson score) => score.Names is null
        ? [string.Create(CultureInfo.InvariantCulture, $"{score.Gold}: {score.Texts:N0} texts, {score.Words:N0} words; words P {score.Precision:P1} R {score.Recall:P1} F1 {score.F1:P1}; boundaries P {score.BoundaryPrecision:P1} R {score.BoundaryRecall:P1} F1 {score.BoundaryF1:P1}; crossing {score.Crossing:P2}")]
        : score.Names.Select(names => string.Create(CultureInfo.InvariantCulture, $"{score.Gold}: {score.Texts:N0} articles; {names.Names} of kind {names.Kind}: cut alike {names.Stability:P2}; found in {names.Found:N0} of {names.Holding:N0} articles that hold them ({names.Recall:P2}), {names.NeverFound} never; where they stand by themselves in {names.StandingFound:N0} of {names.Standing:N0}"));
}
