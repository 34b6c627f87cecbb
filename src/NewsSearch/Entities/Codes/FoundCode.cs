using NewsSearch.Text;

namespace NewsSearch.Entities.Codes;

/// <summary>One mention of a code.</summary>
/// <param name="Code">The code.</param>
/// <param name="Span">Where it stands; of an order or a cabinet resolution with the words that make it one.</param>
/// <param name="Date">The day of issue given with it (ลงวันที่ …), or null.</param>
public readonly record struct FoundCode(PlanCode Code, TextSpan Span, DateOnly? Date);
