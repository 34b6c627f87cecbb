using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>Walks a dictionary in the order of the terms' bytes. Stands before the first term when made. Not safe for several threads.</summary>
internal sealed class TermCursor(TermDictionary dictionary)
{
    private readonly MappedBytes _bytes = dictionary.Bytes;
    private byte[] _term = new byte[64];
    private int _length;
    private int _ordinal = -1;
    private int _at;
    private long _offset;

    public ReadOnlySpan<byte> Term => _term.AsSpan(0, _length);

    public TermEntry Entry { get; private set; }

    public bool Next()
    {
        if (_ordinal + 1 >= dictionary.Count) return false;
        var first = ++_ordinal % TermWriter.TermsPerBlock == 0;
        var reader = new ByteReader(_bytes.Span, first ? dictionary.BlockStart(_ordinal / TermWriter.TermsPerBlock) : _at);
        if (first) _offset = (long)reader.Varint();
        var shared = first ? 0 : reader.Int32Varint();
        if (shared > _length) throw new DamagedFileException("A term shares more than there is.");
        var rest = reader.Bytes(reader.Int32Varint());
        _length = shared + rest.Length;
        if (_length > _term.Length) Array.Resize(ref _term, _length * 2);
        rest.CopyTo(_term.AsSpan(shared));
        var documents = reader.Int32Varint();
        var occurrences = documents + (dictionary.IsText ? (long)reader.Varint() : 0);
        var documentsLength = reader.Int32Varint();
        var positionsLength = dictionary.IsText ? reader.Int32Varint() : 0;
        Entry = new(_ordinal, documents, occurrences, _offset, documentsLength, positionsLength);
        _offset += documentsLength + positionsLength;
        _at = reader.At;
        return true;
    }

    /// <summary>Goes to the first term not before these bytes.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Seek(ReadOnlySpan<byte> target)
    {
        int low = 0, high = dictionary.Blocks;
        while (high - low > 1)
        {
            var middle = (low + high) >>> 1;
            if (dictionary.FirstOf(middle).SequenceCompareTo(target) <= 0) low = middle;
            else high = middle;
        }
        _ordinal = low * TermWriter.TermsPerBlock - 1;
        while (Next())
        {
            if (Term.SequenceCompareTo(target) >= 0) return true;
        }
        return false;
    }

    /// <summary>Goes to the term of this place.</summary>
    public bool Seek(int ordinal)
    {
        if ((uint)ordinal >= (uint)dictionary.Count) return false;
        _ordinal = ordinal / TermWriter.TermsPerBlock * TermWriter.TermsPerBlock - 1;
        while (_ordinal < ordinal && Next()) { }
        return true;
    }
}
