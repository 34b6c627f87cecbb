using NewsSearch.Text;

namespace NewsSearch.Entities.Places;

/// <summary>A province of an article.</summary>
/// <param name="Id">The <see cref="Province.Id"/>: the unit as it was when it was named, one of the 63 of Viet Nam until 30 June 2025.</param>
/// <param name="About">True when the article is about it; false when it only mentions it.</param>
/// <param name="Evidence">Why, for people: <c>จังหวัด + name</c>, <c>official dao-xuan-yen</c>, <c>url …</c>.</param>
/// <param name="Mentions">Where it is named; empty when it only follows from the evidence.</param>
public sealed record RecognisedProvince(string Id, bool About, string Evidence, IReadOnlyList<TextSpan> Mentions)
{
    /// <summary>From this trust on a province is sure.</summary>
    public const double SureTrust = 0.7;

    /// <summary>How far the evidence taken together can be believed, 0 to 1.</summary>
    public double Trust { get; init; } = 1;

    /// <summary>False where the evidence leaves room for doubt: a spelling known only by its sound, one word of an address.</summary>
    public bool IsSure => Trust >= SureTrust;

    /// <summary>The province it is part of today, or null while it exists itself.</summary>
    public string? NowId { get; init; }
}
