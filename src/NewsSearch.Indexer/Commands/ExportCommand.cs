using System.CommandLine;
using NewsSearch.Search.Export;

namespace NewsSearch.Indexer.Commands;

/// <summary><c>export QUERY</c>: every article a search finds, as a table, as JSON Lines or as a bibliography.</summary>
internal sealed class ExportCommand : Command
{
    // EPIPE, as Linux and macOS number it.
    private const int ReaderGone = 32;

    private readonly Option<string> _format = new("--format")
    {
        Description = "csv: a table for spreadsheets. jsonl: whole articles as JSON, a line each, which index reads again. bib: a bibliography (BibTeX).",
        DefaultValueFactory = _ => ExportFormat.Csv.Extension,
    };

    private readonly Option<string?> _out = new("--out") { Description = "The file to write. Without it, stdout.", HelpName = "FILE" };

    public ExportCommand() : base("export", "Write every article a search finds, copies and all.")
    {
        _format.AcceptOnlyFromAmong([.. ExportFormat.All.Select(format => format.Extension)]);
        AskedOptions.AddTo(this);
        Add(_format);
        Add(_out);
        Add(SharedOptions.Index);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        try
        {
            return await WriteAsync(line, cancellation);
        }
        catch (IOException closed) when (closed.HResult == ReaderGone)
        {
            // head has had its lines: nothing to tell, nothing done.
            return ExitCode.Failed;
        }
    }

    private async Task<int> WriteAsync(ParseResult line, CancellationToken cancellation)
    {
        var installation = Installation.Load(DataFolder.Find());
        await using var index = line.OpenIndex(installation);
        await using var output = line.GetValue(_out) is { } file ? ExportFile.At(file) : ExportFile.Stdout();
        var format = ExportFormat.Of(line.GetRequiredValue(_format))!;
        var written = await installation.Search(index).ExportAsync(line.Asked(installation), format, output.Stream, cancellation: cancellation);
        await output.CompleteAsync();
        await line.Error.WriteLineAsync(written == 1 ? "1 article written." : $"{written} articles written.");
        return ExitCode.Done;
    }
}
