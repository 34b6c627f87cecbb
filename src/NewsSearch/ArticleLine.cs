using NewsSearch.Text;

namespace NewsSearch;

/// <summary>A line of <see cref="Article.Text"/> and what it is.</summary>
public readonly record struct ArticleLine(TextSpan Span, LineKind Kind);
