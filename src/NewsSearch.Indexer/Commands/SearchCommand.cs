using System.CommandLine;
using NewsSearch.Search.Contract;

namespace NewsSearch.Indexer.Commands;

/// <summary><c>search QUERY</c>: one search, in the language of the search box.</summary>
internal sealed class SearchCommand : Command
{
    private const int LargestSize = 100;

    private readonly Option<int> _page = new("--page") { Description = "From 1.", HelpName = "N", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _size = new("--size") { Description = $"Articles a page, 0 to {LargestSize}.", HelpName = "N", DefaultValueFactory = _ => 10 };

    public SearchCommand() : base("search", "Search the archive.")
    {
        Within(_page, 1, int.MaxValue);
        Within(_size, 0, LargestSize);
        AskedOptions.AddTo(this);
        Add(_page);
        Add(_size);
        Add(SharedOptions.Index);
        Add(SharedOptions.Json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var installation = Installation.Load(DataFolder.Find());
        await using var index = line.OpenIndex(installation);
        var request = line.Asked(installation) with
        {
            Page = line.GetValue(_page),
            Size = line.GetValue(_size),
            WithOffers = line.WantsJson && line.GetValue(_page) == 1,
            OrLastPage = !line.WantsJson,
        };
        var results = await installation.Search(index).SearchAsync(request, cancellation);

        if (line.WantsJson) line.WriteJson(SearchJson.From(results), ContractJson.Readable.SearchJson);
        else ResultsPage.Print(line.Output, results);
        return ExitCode.Done;
    }

    private static void Within(Option<int> option, int least, int most) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var value) && (value < least || value > most))
        {
            result.AddError(most == int.MaxValue ? $"{option.Name} must be {least} or more." : $"{option.Name} must be {least} to {most}.");
        }
    });
}
