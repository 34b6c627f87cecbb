using NewsSearch.Text;

namespace NewsSearch.Entities.Places;

/// <summary>A name of a province or of its district found in a text.</summary>
/// <param name="Province">The province.</param>
/// <param name="Span">The name, without จังหวัด.</param>
/// <param name="Evidence">Why it is believed.</param>
internal sealed record PlaceHit(Province Province, TextSpan Span, PlaceEvidence Evidence)
{
    /// <summary>A district stands for its province without naming it.</summary>
    public bool IsDistrict { get; init; }

    /// <summary>A district without อำเภอ before it.</summary>
    public bool IsBare { get; init; }

    /// <summary>How many provinces the enumeration it stands in has; 1 alone.</summary>
    public int ListLength { get; init; } = 1;

    /// <summary>How many provinces have a line of their own in the enumeration of lines it stands in; 0 in none.</summary>
    public int Items { get; init; }

    /// <summary>Where that enumeration starts.</summary>
    public int ListStart { get; init; }
}
