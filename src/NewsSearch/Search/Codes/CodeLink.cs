using NewsSearch.Entities.Codes;
using NewsSearch.Text;

namespace NewsSearch.Search.Codes;

/// <summary>What one document does to another, over the whole archive.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Other">The other document's code.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Meaning">Its type and issuers in the reader's language, or null.</param>
/// <param name="IsByOther">True when the other does it to this one: it is implemented by the other.</param>
/// <param name="Articles">Articles that say so.</param>
/// <param name="Source">The earliest of them.</param>
/// <param name="Words">Where in its text it says so.</param>
public sealed record CodeLink(CodeRelationKind Kind, string Other, string Label, string? Meaning, bool IsByOther, int Articles, ArticleRecord Source, TextSpan Words);
