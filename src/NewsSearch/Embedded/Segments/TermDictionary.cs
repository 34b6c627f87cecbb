using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>The sorted terms of a text field, or the sorted values of a keyword field, with their postings. Safe for several threads.</summary>
internal sealed class TermDictionary
{
    private readonly MappedFile _file;
    private readonly Section _postings;
    private readonly MappedBytes _blocks;
    private readonly int _documentsInSegment;

    public TermDictionary(MappedFile file, Section terms, Section postings, int documentsInSegment)
    {
        (_file, _postings, _documentsInSegment) = (file, postings, documentsInSegment);
        IsText = terms.Kind == SectionKind.Terms;
        Count = terms.Count(0);
        Documents = terms.Count(2);
        Occurrences = terms.Facts[3];
        Blocks = (Count + TermWriter.TermsPerBlock - 1) / TermWriter.TermsPerBlock;
        var length = terms.Count(1);
        Bytes = file.Bytes(terms.Offset, length);
        _blocks = file.Bytes(terms.Offset + ((length + 7L) & ~7L), Blocks * 4L);
    }

    public bool IsText { get; }

    /// <summary>How many terms there are.</summary>
    public int Count { get; }

    /// <summary>How many documents have the field, deleted ones included.</summary>
    public int Documents { get; }

    /// <summary>How many tokens the field has over all documents, deleted ones included.</summary>
    public long Occurrences { get; }

    public int Blocks { get; }

    public MappedBytes Bytes { get; }

    public int BlockStart(int block) => checked((int)_blocks.UInt32(block * 4));

    /// <summary>The first term of a block.</summary>
    public ReadOnlySpan<byte> FirstOf(int block)
    {
        var reader = new ByteReader(Bytes.Span, BlockStart(block));
        reader.Varint();
        return reader.Bytes(reader.Int32Varint());
    }

    public TermEntry? Find(ReadOnlySpan<byte> term)
    {
        var cursor = new TermCursor(this);
        return Count > 0 && cursor.Seek(term) && cursor.Term.SequenceEqual(term) ? cursor.Entry : null;
    }

    /// <param name="term">The term.</param>
    /// <param name="withPositions">Whether positions will be asked for.</param>
    public PostingsCursor Postings(TermEntry term, bool withPositions = false)
    {
        if (term.Offset < 0 || term.Offset + term.DocumentsLength + term.PositionsLength > _postings.Length)
            throw new DamagedFileException(_file.Path, _postings.Offset, "a term points outside the postings");
        var start = _postings.Offset + term.Offset;
        var positions = withPositions ? _file.Bytes(start + term.DocumentsLength, term.PositionsLength) : default;
        return new(term, _file.Bytes(start, term.DocumentsLength), positions, IsText, _documentsInSegment);
    }
}
