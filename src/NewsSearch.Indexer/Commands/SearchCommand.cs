using System.CommandLine;
using NewsSearch.Search;
using NewsSearch.Search.Contract;

namespace NewsSearch.Indexer.Commands;

/// <summary><c>search QUERY</c>: one search, in the language of the search box.</summary>
internal sealed class SearchCommand : Command
{
    private const int LargestSize = 100;

    private readonly Argument<string[]> _query = new("QUERY")
    {
        Description = "What would be typed into the search box; several words need no quotes. Empty for everything.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _facets = new("--facet")
    {
        Description = $"A filter: {string.Join(", ", Facets.All)}. One name again means OR, another name AND; NAME=-VALUE excludes.",
        HelpName = "NAME=VALUE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<int> _page = new("--page") { Description = "From 1.", HelpName = "N", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _size = new("--size") { Description = $"Articles a page, 0 to {LargestSize}.", HelpName = "N", DefaultValueFactory = _ => 10 };
    private readonly Option<string> _sort = new("--sort") { Description = "The order.", DefaultValueFactory = _ => "relevance" };

    public SearchCommand() : base("search", "Search the archive.")
    {
        _sort.AcceptOnlyFromAmong("relevance", "newest", "oldest");
        _facets.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (FacetText.TryParse(token.Value) is null) result.AddError($"'{token.Value}' is not NAME=VALUE with a name of {string.Join(", ", Facets.All)}.");
            }
        });
        Within(_page, 1, int.MaxValue);
        Within(_size, 0, LargestSize);
        Add(_query);
        Add(_facets);
        Add(_page);
        Add(_size);
        Add(_sort);
        Add(SharedOptions.Index);
        Add(SharedOptions.Json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var installation = Installation.Load(DataFolder.Find());
        await using var index = line.OpenIndex(installation);
        var request = new SearchRequest
        {
            Text = string.Join(' ', line.GetRequiredValue(_query)),
            Choices = [.. line.GetRequiredValue(_facets).Select(text => FacetText.TryParse(text, installation.Codes)).OfType<FacetChoice>()],
            Page = line.GetValue(_page),
            Size = line.GetValue(_size),
            Sort = Enum.Parse<SortOrder>(line.GetRequiredValue(_sort), ignoreCase: true),
            WithOffers = line.WantsJson && line.GetValue(_page) == 1,
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
