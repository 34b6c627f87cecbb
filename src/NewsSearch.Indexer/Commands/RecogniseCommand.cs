using System.CommandLine;
using NewsSearch.Archive;
using NewsSearch.Entities.Officials;
using NewsSearch.Search;
using NewsSearch.Search.Contract;

namespace NewsSearch.Indexer.Commands;

/// <summary><c>recognise FILE|-</c>: cleans and recognises one raw article, without an index.</summary>
internal sealed class RecogniseCommand : Command
{
    private readonly Argument<string> _file = new("FILE") { Description = "One article as plain text or a web page, or - for stdin." };

    public RecogniseCommand() : base("recognise", "Clean one raw article and show what is recognised in it.")
    {
        Add(_file);
        Add(SharedOptions.Json);
        SetAction(Run);
    }

    private int Run(ParseResult line)
    {
        var installation = Installation.Load(DataFolder.Find());
        var file = line.GetRequiredValue(_file);
        var id = file == "-" ? "stdin" : Path.GetFileNameWithoutExtension(file);
        var (_, article, failure) = installation.Reader.Read(id, Input.Bytes(file), ArchiveReader.IsPage(file));
        if (article is null)
        {
            line.Error.WriteLine($"{file}: {failure}");
            return ExitCode.Failed;
        }

        // Linked as the first article of a new index would be.
        var recognition = new OfficialRegistry(installation.Gazetteer).Link(installation.Recognizer.Recognise(article));
        var record = ArticleRecord.Of(article, recognition);
        if (line.WantsJson) line.WriteJson(ArticleJson.From(record), ContractJson.Readable.ArticleJson);
        else ArticleSheet.Print(line.Output, record);
        return ExitCode.Done;
    }
}
