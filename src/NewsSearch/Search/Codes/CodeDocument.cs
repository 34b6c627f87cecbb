using NewsSearch.Entities.Codes;
using NewsSearch.Text;

namespace NewsSearch.Search.Codes;

/// <summary>A document of a number: every province has its 27-NQ/TU, every Thai office its order 2/2563. Texts are in the reader's language.</summary>
/// <param name="Key">What is known of it.</param>
/// <param name="Name">Its type and issuer with the number, where the number does not say them; else null.</param>
/// <param name="Province">The province whose office issued it, or null when no article tells.</param>
/// <param name="Articles">Articles that cite it.</param>
/// <param name="Source">The newest of them.</param>
/// <param name="Words">Where in its text.</param>
/// <param name="Links">What it does to others, then what they do to it.</param>
public sealed record CodeDocument(DocumentKey Key, string? Name, string? Province, int Articles, ArticleRecord Source, TextSpan Words, IReadOnlyList<CodeLink> Links);
