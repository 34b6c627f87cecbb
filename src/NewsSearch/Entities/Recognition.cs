using NewsSearch.Entities.Codes;
using NewsSearch.Entities.Corrections;
using NewsSearch.Entities.Officials;
using NewsSearch.Entities.Places;

namespace NewsSearch.Entities;

/// <summary>All that was recognised in one article. Lists are in the order of first mention.</summary>
public sealed record Recognition
{
    public IReadOnlyList<RecognisedOfficial> Officials { get; init; } = [];

    public IReadOnlyList<RecognisedProvince> Provinces { get; init; } = [];

    public IReadOnlyList<RecognisedCode> Codes { get; init; } = [];

    /// <summary>Plans, ordinances and regulations that have a name and years in place of a number.</summary>
    public IReadOnlyList<NamedPlan> Plans { get; init; } = [];

    /// <summary>Every year read, one entry an occurrence.</summary>
    public IReadOnlyList<YearMention> Years { get; init; } = [];

    /// <summary>The day of publication, from the archive or the dateline; null when nothing supports one.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day of the main event; null when nothing supports one.</summary>
    public DateOnly? Event { get; init; }

    /// <summary>The article's own year: of publication, else of the event, else the one its headline names or it keeps speaking of, else null.</summary>
    public Year? Year { get; init; }

    /// <summary>Why <see cref="Year"/> and <see cref="Event"/> are what they are, for people; null without them.</summary>
    public string? DateEvidence { get; init; }

    /// <summary>How far <see cref="Year"/> can be believed, 0 to 1; 0 without one.</summary>
    public double YearConfidence { get; init; }

    /// <summary>What editors corrected, in the order of their table; null when they did not.</summary>
    public IReadOnlyList<Correction>? Corrections { get; init; }
}
