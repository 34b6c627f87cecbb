namespace NewsSearch.Embedded.Segments;

/// <summary>What a section of a segment file holds. The numbers stand in files.</summary>
internal enum SectionKind : byte
{
    Ids = 1,
    Versions = 2,
    Stored = 3,
    Terms = 4,
    TermPostings = 5,
    Lengths = 6,
    Values = 7,
    ValuePostings = 8,
    Ordinals = 9,
    Numbers = 10,
}
