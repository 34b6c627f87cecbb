namespace NewsSearch.Embedded.Segments;

/// <summary>What a dictionary knows of a term: how often it occurs and where its postings lie.</summary>
/// <param name="Ordinal">Its place among the sorted terms of the field.</param>
/// <param name="Documents">In how many documents it stands, deleted ones included.</param>
/// <param name="Occurrences">How often in all.</param>
/// <param name="Offset">Where its postings begin in their section.</param>
/// <param name="DocumentsLength">The bytes of documents and frequencies.</param>
/// <param name="PositionsLength">The bytes of positions, which follow.</param>
internal readonly record struct TermEntry(int Ordinal, int Documents, long Occurrences, long Offset, int DocumentsLength, int PositionsLength);
