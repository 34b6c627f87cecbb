namespace NewsSearch.Entities.Officials;

/// <summary>A country as offices name it: a row of <c>countries.tsv</c>.</summary>
/// <param name="Code">Its two letters, as <c>th</c>.</param>
/// <param name="Names">Its names in Thai, the one to show first.</param>
/// <param name="English">In English, with the article that follows of: the Philippines.</param>
/// <param name="Vietnamese">In Vietnamese.</param>
internal sealed record Country(string Code, IReadOnlyList<string> Names, string English, string Vietnamese);
