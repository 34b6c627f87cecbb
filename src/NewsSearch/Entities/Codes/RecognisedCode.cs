using NewsSearch.Text;

namespace NewsSearch.Entities.Codes;

/// <summary>A document code of an article.</summary>
/// <param name="Code">The code.</param>
/// <param name="Date">The day of issue the article gives (ลงวันที่ …), or null.</param>
/// <param name="Mentions">Where it stands.</param>
public sealed record RecognisedCode(PlanCode Code, DateOnly? Date, IReadOnlyList<TextSpan> Mentions);
