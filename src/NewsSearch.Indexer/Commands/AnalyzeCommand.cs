using System.CommandLine;
using System.Globalization;
using NewsSearch.Search.Contract;
using NewsSearch.Text;

namespace NewsSearch.Indexer.Commands;

/// <summary><c>analyze TEXT</c>: the tokens the index would hold.</summary>
internal sealed class AnalyzeCommand : Command
{
    private readonly Argument<string> _text = new("TEXT") { Description = "The text, or - for stdin." };

    private readonly Option<bool> _clusters = new("--clusters")
    {
        Description = "The second reading in place of the words: bigrams of Thai character clusters.",
    };

    public AnalyzeCommand() : base("analyze", "Show the tokens the index would hold of a text.")
    {
        Add(_text);
        Add(_clusters);
        Add(SharedOptions.Json);
        SetAction(Run);
    }

    private int Run(ParseResult line)
    {
        var analyzer = Installation.Load(DataFolder.Find()).Analyzer;
        var text = line.GetRequiredValue(_text);
        if (text == "-") text = string.Concat(Input.Lines("-")).TrimEnd('\r', '\n');
        var tokens = line.GetValue(_clusters) ? analyzer.Clusters(text) : analyzer.Words(text);

        if (line.WantsJson) line.WriteJson([.. tokens.Select(TokenJson.From)], ContractJson.Readable.IReadOnlyListTokenJson);
        else foreach (var token in tokens) line.Output.WriteLine(Line(token));
        return ExitCode.Done;
    }

    private static string Line(Token token) => string.Create(
        CultureInfo.InvariantCulture, $"{token.Position}\t{token.Text}\t{token.Span.Start}+{token.Span.Length}\t{KindName.Of(token.Kind)}");
}
