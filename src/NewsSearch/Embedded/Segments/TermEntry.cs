using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>What a dictionary knows of a term: how often it occurs and where its postings lie.</summary>
/// <param name="Ordinal">Its place among the sorted terms of the field.</param>
/// <param name="Documents">In how many documents it stands, deleted ones included.</param>
/// <param name="Occurrences">How often in all.</param>
/// <param name="Offset">Where its postings begin in their section.</param>
/// <param name="DocumentsLength">The bytes of documents and frequencies.</param>
/// <param name="PositionsLength">The bytes of positions, which follow.</param>
internal readonly record struct TermEntry(int Ordinal, int Documents, long Occurrences, long Offset, int DocumentsLength, int PositionsLength)
{
    /// <summary>Where the postings of the next term begin.</summary>
    public long End => Offset + DocumentsLength + PositionsLength;

    /// <summary>Reads what stands in a dictionary behind the bytes of a term.</summary>
    public static TermEntry Read(ref ByteReader reader, bool isText, int ordinal, long offset)
    {
        var head = reader.Int32Varint();
        if (!isText) return new(ordinal, head + 1, head + 1L, offset, reader.Int32Varint(), 0);
        var documents = (head >> 1) + 1;
        var occurrences = documents + ((head & 1) != 0 ? (long)reader.Varint() + 1 : 0);
        return new(ordinal, documents, occurrences, offset, reader.Int32Varint(), reader.Int32Varint());
    }
}
