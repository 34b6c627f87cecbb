namespace NewsSearch.Embedded.Matching;

/// <summary>What a matcher must read to tell whether a document matches.</summary>
internal enum Effort
{
    /// <summary>A place in a column.</summary>
    Column,

    /// <summary>A block of postings.</summary>
    Postings,

    /// <summary>Postings and positions of several terms.</summary>
    Positions,
}
