using System.CommandLine;

namespace NewsSearch.Indexer.Commands;

/// <summary><c>segment FILE|-</c>: word segmentation alone, a line in, its pieces joined by U+001F out; nothing is added or lost.</summary>
internal sealed class SegmentCommand : Command
{
    private const char Separator = '\u001F';

    private readonly Argument<string> _file = new("FILE") { Description = "A UTF-8 text, or - for stdin." };

    public SegmentCommand() : base("segment", "Cut lines of text into words, joined by U+001F.")
    {
        Add(_file);
        SetAction(Run);
    }

    private int Run(ParseResult line)
    {
        var analyzer = Installation.Load(DataFolder.Find()).Analyzer;
        foreach (var printed in Input.Lines(line.GetRequiredValue(_file)))
        {
            var text = printed.TrimEnd('\r', '\n');
            line.Output.Write(string.Join(Separator, analyzer.Segment(text).Select(piece => piece.In(text))) + printed[text.Length..]);
        }
        return ExitCode.Done;
    }
}
