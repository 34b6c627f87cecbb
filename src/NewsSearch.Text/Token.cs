namespace NewsSearch.Text;

/// <summary>One entry of an index: a normalized term, where it stands in the original text and in which position.</summary>
/// <param name="Text">The normalized term, as indexed.</param>
/// <param name="Span">Where it stands in the original text, before normalization, in UTF-16 code units.</param>
/// <param name="Position">0 for the first; tokens in other forms or parts of a compound share positions with it.</param>
/// <param name="Kind">What the token is.</param>
public readonly record struct Token(string Text, TextSpan Span, int Position, TokenKind Kind)
{
    public override string ToString() => $"{Text}{Span}@{Position} {Kind}";
}
