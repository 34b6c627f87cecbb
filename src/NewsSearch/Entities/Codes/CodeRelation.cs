using NewsSearch.Text;

namespace NewsSearch.Entities.Codes;

/// <summary>What a document does to another, as an article says it. It stands with the one that does; its page shows it both ways.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Code">The other document.</param>
/// <param name="Span">The words that say so, both codes included, where both stand in one line; else the other code.</param>
public sealed record CodeRelation(CodeRelationKind Kind, PlanCode Code, TextSpan Span);
