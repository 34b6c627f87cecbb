using NewsSearch.Index;

namespace NewsSearch.Search.Language;

/// <summary>A word or phrase of a query and what it is looked for as.</summary>
/// <param name="Text">The characters of the query.</param>
/// <param name="Query">What the engine is asked.</param>
/// <param name="Terms">Its own smallest words, in order.</param>
/// <param name="Other">The other forms it is looked for in, or null.</param>
internal sealed record Wording(string Text, Query Query, IReadOnlyList<string> Terms, OtherForms.Entry? Other)
{
    /// <summary>The other forms as they are said to people.</summary>
    public IReadOnlyList<string> Also => Other is null ? [] : [.. Other.Others.Select(form => form.Printed)];
}
