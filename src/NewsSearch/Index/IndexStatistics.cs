namespace NewsSearch.Index;

/// <summary>What an index holds.</summary>
/// <param name="Documents">Live documents.</param>
/// <param name="Segments">Pieces it is stored in.</param>
/// <param name="Generation">The commit.</param>
/// <param name="Terms">Distinct terms by text field; a sum over segments, so an upper bound when there are several.</param>
/// <param name="Cardinalities">Distinct values by keyword field.</param>
/// <param name="Bytes">Bytes on disk by part of the format.</param>
public sealed record IndexStatistics(
    int Documents,
    int Segments,
    long Generation,
    IReadOnlyDictionary<string, long> Terms,
    IReadOnlyDictionary<string, int> Cardinalities,
    IReadOnlyDictionary<string, long> Bytes);
