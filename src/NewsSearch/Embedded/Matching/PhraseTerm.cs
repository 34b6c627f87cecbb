using NewsSearch.Embedded.Segments;

namespace NewsSearch.Embedded.Matching;

/// <summary>A term of a phrase in one segment.</summary>
/// <param name="Postings">Its documents.</param>
/// <param name="Positions">Its positions in them.</param>
/// <param name="Offset">Where it stands in the phrase.</param>
/// <param name="Order">Its place in the query.</param>
internal readonly record struct PhraseTerm(PostingsCursor Postings, PositionsCursor Positions, int Offset, int Order);
