using System.Runtime.CompilerServices;
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
    private readonly ByteBuffer _separators = new();
    private readonly ByteBuffer _separatorStarts = new();
    private readonly PostingsWriter _postings;
    private byte[] _previous = [];
    private byte[] _kept = new byte[64];
    private byte[] _previousKept = new byte[64];
    private int _previousKeptLength;
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

    /// <inheritdoc cref="PostingsWriter.Add(ReadOnlySpan{int}, ReadOnlySpan{int}, PositionDeltas)"/>
    public void Add(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, PositionDeltas? positions) => _postings.Add(documents, frequencies, positions);

    /// <summary>Ends a term whose documents were added. A term without documents leaves no trace.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool End(ReadOnlySpan<byte> term)
    {
        if (_postings.Documents == 0) return false;
        if (_terms % TermsPerBlock == 0) BeginBlock(term);
        WriteTerm(term);
        _documents += _postings.Documents;
        _occurrences += _postings.Occurrences;
        WriteCounts(_postings.Documents, _postings.Occurrences - _postings.Documents);
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
        _segment.Output.Write(_separatorStarts.Written);
        _segment.Output.Write(_separators.Written);
        _segment.End(_isText ? SectionKind.Terms : SectionKind.Values, _field, start,
            [_terms, _dictionary.Length, documents, _occurrences, _documents, _separators.Length]);
        if (!_isText) return;
        start = _segment.Begin();
        _segment.Output.Write(_lengths);
        _segment.End(SectionKind.Lengths, _field, start, [_lengths.Length]);
    }

    // What tells a block from the one before is as much of its first term as no term of that one begins with; nothing for the first.
    private void BeginBlock(ReadOnlySpan<byte> term)
    {
        _blocks.UInt32(checked((uint)_dictionary.Length));
        _separatorStarts.UInt32(checked((uint)_separators.Length));
        if (_terms > 0) _separators.Bytes(term[..(_previous.AsSpan().CommonPrefixLength(term) + 1)]);
        _dictionary.Varint((ulong)_offset);
        _previousKeptLength = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WriteTerm(ReadOnlySpan<byte> term)
    {
        if (term.Length > _kept.Length) _kept = new byte[term.Length * 2];
        var kept = _kept.AsSpan(0, TermText.Compress(term, _kept));
        int shared = _previousKept.AsSpan(0, _previousKeptLength).CommonPrefixLength(kept), further = kept.Length - shared;
        _dictionary.Byte((byte)(Math.Min(shared, 15) << 4 | Math.Min(further, 15)));
        if (shared >= 15) _dictionary.Varint((ulong)(shared - 15));
        if (further >= 15) _dictionary.Varint((ulong)(further - 15));
        _dictionary.Bytes(kept[shared..]);
        _previousKeptLength = kept.Length;
        (_kept, _previousKept) = (_previousKept, _kept);
        // Only the last term of a block is looked back at.
        if ((_terms + 1) % TermsPerBlock == 0) _previous = term.ToArray();
    }

    private void WriteCounts(int documents, long repeated)
    {
        if (!_isText)
        {
            _dictionary.Varint((ulong)(documents - 1));
            return;
        }
        _dictionary.Varint((ulong)(documents - 1) << 1 | (repeated > 0 ? 1u : 0u));
        if (repeated > 0) _dictionary.Varint((ulong)(repeated - 1));
    }
}
