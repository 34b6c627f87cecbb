using System.CommandLine;
using NewsSearch.Search;

namespace NewsSearch.Indexer;

/// <summary>What says which articles are asked for and in what order.</summary>
internal static class AskedOptions
{
    private static readonly Argument<string[]> Query = new("QUERY")
    {
        Description = "What would be typed into the search box; several words need no quotes. Empty for everything.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string[]> Facet = new("--facet")
    {
        Description = $"A filter: {string.Join(", ", Facets.All)}. One name again means OR, another name AND; NAME=-VALUE excludes.",
        HelpName = "NAME=VALUE",
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<string> Sort = new("--sort") { Description = "The order.", DefaultValueFactory = _ => "relevance" };

    private static readonly Option<string?> Added = new("--added") { Description = "Only articles that came into the index after this.", HelpName = "TIME" };

    static AskedOptions()
    {
        Sort.AcceptOnlyFromAmong("relevance", "newest", "oldest", "added");
        Added.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !IsoTime.TryParse(token.Value, out _)) result.AddError($"'{token.Value}' is not a time like 2026-11-27T10:00:05Z or a day like 2026-11-27.");
        });
        Facet.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (FacetText.FaultOf(token.Value) is { } fault) result.AddError(fault);
            }
        });
    }

    public static void AddTo(Command command)
    {
        command.Add(Query);
        command.Add(Facet);
        command.Add(Added);
        command.Add(Sort);
    }

    extension(ParseResult line)
    {
        /// <summary>The request.</summary>
        public SearchRequest Asked(Installation installation) => new()
        {
            Text = string.Join(' ', line.GetRequiredValue(Query)),
            Choices = [.. line.GetRequiredValue(Facet).Select(text => FacetText.TryParse(text, installation.Codes)).OfType<FacetChoice>()],
            AddedAfter = IsoTime.TryParse(line.GetValue(Added), out var time) ? time : null,
            AsTyped = line.GetValue(Added) is not null,
            Sort = Enum.Parse<SortOrder>(line.GetRequiredValue(Sort), ignoreCase: true),
        };
    }
}
