using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// Writes the dictionary and the postings of a field, term after term in the order of their bytes. Postings go to the file as they come;
/// the dictionary is kept and follows. Layout: FORMAT.md, "Postings" and "Dictionary".
/// </summary>
internal sealed class TermWriter
{
    public const int TermsPerBlock = 32;

    private readonly SegmentWriter _segment;
    private readonly string _field;
    private readonly bool _isText;
    private readonly byte[] _lengths;
    private readonly long _start;
    private readonly ByteBuffer _dictionary = new();
    private readonly ByteBuffer _blocks = new();
    private readonly PostingsWriter _postings;
    private byte[] _previous = new byte[64];
    private int _previousLength;
    private int _terms;
    private long _offset;
    private long _occurrences;
    private long _documents;

    /// <param name="segment">The file.</param>
    /// <param name="field">The field.</param>
    /// <param name="lengths">The encoded field length of every document for a text field, which has frequencies and positions; null for a keyword field.</param>
    public TermWriter(SegmentWriter segment, string field, byte[]? lengths)
    {
        (_segment, _field, _isText, _lengths) = (segment, field, lengths is not null, lengths ?? []);
        _postings = new PostingsWriter(_lengths, _isText);
        segment.Output.Align();
        _start = segment.Output.Position;
    }

    /// <summary>How many terms were written; the ordinal of the next.</summary>
    public int Terms => _terms;

    public void Add(int document) => _postings.Add(document);

    public void Add(int document, ReadOnlySpan<int> positions) => _postings.Add(document, positions);

    /// <summary>Ends a term whose documents were added. A term without documents leaves no trace.</summary>
    public bool End(ReadOnlySpan<byte> term)
    {
        if (_postings.Documents == 0) return false;
        if (_terms % TermsPerBlock == 0)
        {
            _blocks.UInt32(checked((uint)_dictionary.Length));
            _dictionary.Varint((ulong)_offset);
            _previousLength = 0;
        }
        var shared = _previous.AsSpan(0, _previousLength).CommonPrefixLength(term);
        if (_terms % TermsPerBlock != 0) _dictionary.Varint((ulong)shared);
        _dictionary.Varint((ulong)(term.Length - shared));
        _dictionary.Bytes(term[shared..]);
        if (term.Length > _previous.Length) _previous = new byte[term.Length * 2];
        term.CopyTo(_previous);
        _previousLength = term.Length;

        _documents += _postings.Documents;
        _occurrences += _postings.Occurrences;
        _dictionary.Varint((ulong)_postings.Documents);
        if (_isText) _dictionary.Varint((ulong)(_postings.Occurrences - _postings.Documents));
        var (documents, positions) = _postings.End(_segment.Output);
        _dictionary.Varint((ulong)documents);
        if (_isText) _dictionary.Varint((ulong)positions);
        _offset += documents + positions;
        _terms++;
        return true;
    }

    /// <summary>Writes the dictionary.</summary>
    /// <param name="documents">How many documents have the field.</param>
    public void Finish(int documents)
    {
        _segment.End(_isText ? SectionKind.TermPostings : SectionKind.ValuePostings, _field, _start, []);
        var start = _segment.Begin();
        _segment.Output.Write(_dictionary.Written);
        _segment.Output.Align();
        _segment.Output.Write(_blocks.Written);
        _segment.End(_isText ? SectionKind.Terms : SectionKind.Values, _field, start,
            [_terms, _dictionary.Length, documents, _occurrences, _documents]);
        if (!_isText) return;
        start = _segment.Begin();
        _segment.Output.Write(_lengths);
        _segment.End(SectionKind.Lengths, _field, start, [_lengths.Length]);
    }
}
