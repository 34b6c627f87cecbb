using NewsSearch.Text;

namespace NewsSearch.Search.Contract;

/// <summary>A token the index would hold: <c>analyze --json</c>, in position order.</summary>
/// <param name="Text">The normalized term.</param>
/// <param name="Start">Where it stands in the text as given, UTF-16 code units.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Kind">What it is, as <c>word</c>.</param>
/// <param name="Position">From 0; forms of one word share one. Clusters count positions of their own.</param>
public sealed record TokenJson(string Text, int Start, int Length, string Kind, int Position)
{
    public static TokenJson From(Token token) => new(token.Text, token.Span.Start, token.Span.Length, KindName.Of(token.Kind), token.Position);
}
