using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// The sorted terms of a text field, or the sorted values of a keyword field, with their postings. Its index, what tells the blocks apart, is a few bytes a block and
/// close together; a look-up halves that and reads one block. Safe for several threads.
/// </summary>
internal sealed class TermDictionary
{
    private readonly MappedFile _file;
    private readonly Section _terms;
    private readonly Section _postings;
    private readonly MappedBytes _starts;
    private readonly MappedBytes _separatorStarts;
    private readonly MappedBytes _separators;
    private readonly int _length;
    private readonly int _documentsInSegment;

    public TermDictionary(MappedFile file, Section terms, Section postings, int documentsInSegment)
    {
        (_file, _terms, _postings, _documentsInSegment) = (file, terms, postings, documentsInSegment);
        IsText = terms.Kind == SectionKind.Terms;
        Count = terms.Count(0);
        Documents = terms.Count(2);
        Occurrences = terms.Facts[3];
        Blocks = (Count + TermWriter.TermsPerBlock - 1) / TermWriter.TermsPerBlock;
        _length = terms.Count(1);
        var index = terms.Offset + ((_length + 7L) & ~7L);
        _starts = file.Bytes(index, Blocks * 4L);
        _separatorStarts = file.Bytes(index + Blocks * 4L, Blocks * 4L);
        _separators = file.Bytes(index + Blocks * 8L, terms.Count(5));
    }

    public bool IsText { get; }

    /// <summary>How many terms there are.</summary>
    public int Count { get; }

    /// <summary>How many documents have the field, deleted ones included.</summary>
    public int Documents { get; }

    /// <summary>How many tokens the field has over all documents, deleted ones included.</summary>
    public long Occurrences { get; }

    public int Blocks { get; }

    /// <summary>The bytes of a block of terms.</summary>
    public MappedBytes Block(int block)
    {
        int start = (int)_starts.UInt32(block * 4), end = block + 1 < Blocks ? (int)_starts.UInt32(block * 4 + 4) : _length;
        if (start < 0 || end < start || end > _length) throw new DamagedFileException(_file.Path, _terms.Offset, "a block of terms is not where it should be");
        return _file.Bytes(_terms.Offset + start, end - start);
    }

    /// <summary>The block that a term is in if it is anywhere.</summary>
    public int BlockOf(ReadOnlySpan<byte> term)
    {
        int low = 0, high = Blocks;
        while (high - low > 1)
        {
            var middle = (low + high) >>> 1;
            if (Separator(middle).SequenceCompareTo(term) <= 0) low = middle;
            else high = middle;
        }
        return low;
    }

    /// <summary>What the dictionary knows of a term, given as UTF-8; null when no document has it.</summary>
    public TermEntry? Find(ReadOnlySpan<byte> term)
    {
        if (Count == 0) return null;
        Span<byte> kept = term.Length <= 256 ? stackalloc byte[256] : new byte[term.Length];
        kept = kept[..TermText.Compress(term, kept)];
        var ordinal = BlockOf(term) * TermWriter.TermsPerBlock;
        var reader = new ByteReader(Block(ordinal / TermWriter.TermsPerBlock).Span);
        var offset = (long)reader.Varint();
        // How much of the term looked for the term at hand begins with; one that shares more with the one before goes on as that one does.
        var same = 0;
        for (var end = Math.Min(Count, ordinal + TermWriter.TermsPerBlock); ordinal < end; ordinal++)
        {
            var rest = TermCursor.ReadRest(ref reader, out var shared);
            var length = shared + rest.Length;
            if (shared <= same) same = shared + kept[shared..].CommonPrefixLength(rest);
            var entry = TermEntry.Read(ref reader, IsText, ordinal, offset);
            if (same == kept.Length && length == same) return entry;
            offset = entry.End;
        }
        return null;
    }

    /// <summary>The documents of a term.</summary>
    /// <param name="term">The term.</param>
    /// <param name="again">A cursor to use again, with which whoever has it is done.</param>
    public PostingsCursor Postings(TermEntry term, PostingsCursor? again = null) =>
        (again ?? new()).Begin(term, _file.Bytes(Start(term), term.DocumentsLength), IsText, _documentsInSegment);

    /// <summary>The positions of a term of a text field in the documents a cursor over it stands on.</summary>
    /// <param name="term">The term.</param>
    /// <param name="postings">The cursor over its documents.</param>
    /// <param name="again">A cursor to use again, with which whoever has it is done.</param>
    public PositionsCursor Positions(TermEntry term, PostingsCursor postings, PositionsCursor? again = null) => (again ?? new()).Begin(postings, Positions(term), term.Occurrences);

    /// <summary>The encoded positions of a term of a text field.</summary>
    public MappedBytes Positions(TermEntry term) => _file.Bytes(Start(term) + term.DocumentsLength, term.PositionsLength);

    private long Start(TermEntry term) =>
        term.Offset >= 0 && term.Offset + term.DocumentsLength + term.PositionsLength <= _postings.Length
            ? _postings.Offset + term.Offset
            : throw new DamagedFileException(_file.Path, _postings.Offset, "a term points outside the postings");

    private ReadOnlySpan<byte> Separator(int block)
    {
        int start = (int)_separatorStarts.UInt32(block * 4), end = block + 1 < Blocks ? (int)_separatorStarts.UInt32(block * 4 + 4) : _separators.Length;
        return _separators.Slice(start, end - start).Span;
    }
}
