using NewsSearch.Entities;

namespace NewsSearch.Search;

/// <summary>An article of the index, whole.</summary>
/// <param name="Article">The cleaned article.</param>
/// <param name="Recognition">What was recognised in it.</param>
/// <param name="Title">The headline, or the first sentence cut at a phrase space when <paramref name="Untitled"/>.</param>
/// <param name="Untitled">True when the original has no headline.</param>
/// <param name="Language">The language of the text, <c>th</c> or <c>vi</c> or <c>en</c>, by its letters.</param>
public sealed record ArticleRecord(Article Article, Recognition Recognition, string Title, bool Untitled, string Language);
