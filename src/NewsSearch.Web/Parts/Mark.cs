using NewsSearch.Text;

namespace NewsSearch.Web.Parts;

/// <summary>Something recognised in an article's text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind"><c>person</c>, <c>place</c>, <c>code</c> or <c>year</c>.</param>
/// <param name="Href">Its page.</param>
/// <param name="Meaning">What it was read as, in the reader's language.</param>
/// <param name="Evidence">Why, in the reader's language; empty when the characters say it all.</param>
/// <param name="IsSure">False for what was guessed.</param>
public sealed record Mark(TextSpan Span, string Kind, string Href, string Meaning, string Evidence, bool IsSure = true)
{
    /// <summary>Meaning and evidence on one line.</summary>
    public string Title => Evidence.Length == 0 ? Meaning : $"{Meaning}: {Evidence}";
}
