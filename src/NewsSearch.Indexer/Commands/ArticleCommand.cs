using System.CommandLine;
using NewsSearch.Search.Contract;

namespace NewsSearch.Indexer.Commands;

/// <summary><c>article ID</c>: all that is stored and recognised of one article.</summary>
internal sealed class ArticleCommand : Command
{
    private readonly Argument<string> _id = new("ID") { Description = "The article's id, as search shows it." };

    public ArticleCommand() : base("article", "Show one article with all that was recognised in it.")
    {
        Add(_id);
        Add(SharedOptions.Index);
        Add(SharedOptions.Json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var installation = Installation.Load(DataFolder.Find());
        await using var index = line.OpenIndex(installation);
        var id = line.GetRequiredValue(_id);
        if (await installation.Search(index).FindAsync(id, cancellation) is not { } article)
        {
            line.Error.WriteLine($"The index holds no article of the id '{id}'.");
            return ExitCode.Failed;
        }

        if (line.WantsJson) line.WriteJson(ArticleJson.From(article), ContractJson.Readable.ArticleJson);
        else ArticleSheet.Print(line.Output, article);
        return ExitCode.Done;
    }
}
