using NewsSearch.Search.Completion;

namespace NewsSearch.Search.Contract;

/// <summary>How a query could go on.</summary>
/// <param name="Query">What was typed.</param>
/// <param name="Suggestions">The likeliest first.</param>
public sealed record CompletionJson(string Query, IReadOnlyList<SuggestionJson> Suggestions)
{
    public static CompletionJson From(string query, IEnumerable<Suggestion> suggestions) => new(
        query, [.. suggestions.Select(one => new SuggestionJson(one.Kind, one.Value, one.Text, one.Label, one.Note, one.Count))]);
}

/// <summary>
/// One way a query could go on: <c>kind</c> is <c>official</c>, <c>province</c>, <c>code</c>, <c>year</c>, <c>district</c> or <c>word</c>, behind a field also <c>mentions</c>, <c>due</c>, <c>codeType</c> or <c>source</c>; <c>value</c> that of the facet, null for a district or word;
/// <c>text</c> the whole query completed; <c>label</c> what was completed and <c>note</c> what is known of it, both in the reader's language; <c>count</c> articles that
/// <c>text</c> finds, null where only a search tells.
/// </summary>
public sealed record SuggestionJson(string Kind, string? Value, string Text, string Label, string? Note, int? Count);
