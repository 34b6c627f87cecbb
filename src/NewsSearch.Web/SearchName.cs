using NewsSearch.Search;

namespace NewsSearch.Web;

/// <summary>What a search is called: its words, then its filters.</summary>
public static class SearchName
{
    /// <summary>The parts of the name, in the reader's language; none for the search of all articles.</summary>
    public static async ValueTask<IReadOnlyList<string>> OfAsync(SearchAddress address, ArticleSearch search, Wording say, CancellationToken cancellation)
    {
        List<string> parts = [];
        if (address.Text.Length > 0) parts.Add(address.Text);
        foreach (var choice in address.Choices)
        {
            var label = await search.LabelAsync(choice.Facet, choice.Value, cancellation);
            parts.Add(choice.Excluded ? $"{say["chip.without"]} {label}" : label);
        }
        if (address.HasRange) parts.Add(say.Range(address.From, address.To));
        return parts;
    }
}
