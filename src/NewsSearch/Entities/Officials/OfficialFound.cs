using NewsSearch.Text;

namespace NewsSearch.Entities.Officials;

/// <summary>A name of officials inside a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Ids">Who it can be, the one in most articles first; never empty.</param>
public sealed record OfficialFound(TextSpan Span, IReadOnlyList<string> Ids);
