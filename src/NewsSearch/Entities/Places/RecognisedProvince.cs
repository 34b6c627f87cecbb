using NewsSearch.Text;

namespace NewsSearch.Entities.Places;

/// <summary>A province of an article.</summary>
/// <param name="Id">The <see cref="Province.Id"/>.</param>
/// <param name="About">True when the article is about it; false when it only mentions it.</param>
/// <param name="Evidence">Why, for people: <c>จังหวัด + name</c>, <c>official dao-xuan-yen</c>, <c>url …</c>.</param>
/// <param name="Mentions">Where it is named; empty when it only follows from the evidence.</param>
public sealed record RecognisedProvince(string Id, bool About, string Evidence, IReadOnlyList<TextSpan> Mentions);
