using NewsSearch.Entities.Officials;

namespace NewsSearch.Search;

/// <summary>A name in a query, and how the archive spells it.</summary>
/// <param name="Typed">As it was typed.</param>
/// <param name="Name">As the archive has it.</param>
/// <param name="Text">The whole query with it.</param>
/// <param name="IsSlip">No article spells it as typed; else it is only far rarer so.</param>
internal sealed record NameCorrection(string Typed, string Name, string Text, bool IsSlip)
{
    /// <summary>What was typed is the name in Latin letters, as no article prints it: Thaksin.</summary>
    public bool IsOtherScript => OfficialRecognizer.IsLatin(Typed) != OfficialRecognizer.IsLatin(Name);
}
