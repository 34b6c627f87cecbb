using System.Runtime.CompilerServices;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>Walks a dictionary in the order of the terms' bytes. Stands before the first term when made. Not safe for several threads.</summary>
internal sealed class TermCursor(TermDictionary dictionary)
{
    private byte[] _kept = new byte[64];
    private byte[] _term = new byte[3 * 64];
    private int _keptLength;
    private int _length;
    private int _ordinal = -1;
    private MappedBytes _block;
    private int _at;
    private long _offset;

    public ReadOnlySpan<byte> Term => _term.AsSpan(0, _length);

    public TermEntry Entry { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Next()
    {
        if (_ordinal + 1 >= dictionary.Count) return false;
        if (++_ordinal % TermWriter.TermsPerBlock == 0) _block = dictionary.Block(_ordinal / TermWriter.TermsPerBlock);
        var first = _ordinal % TermWriter.TermsPerBlock == 0;
        var reader = new ByteReader(_block.Span, first ? 0 : _at);
        if (first) (_offset, _keptLength) = ((long)reader.Varint(), 0);
        ReadTerm(ref reader);
        var head = reader.Int32Varint();
        var (documents, occurrences) = (head + 1, head + 1L);
        if (dictionary.IsText)
        {
            documents = (head >> 1) + 1;
            occurrences = documents + ((head & 1) != 0 ? (long)reader.Varint() + 1 : 0);
        }
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
        if (dictionary.Count == 0) return false;
        _ordinal = dictionary.BlockOf(target) * TermWriter.TermsPerBlock - 1;
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadTerm(ref ByteReader reader)
    {
        var lengths = reader.Byte();
        int shared = lengths >> 4, further = lengths & 15;
        if (shared == 15) shared += reader.Int32Varint();
        if (further == 15) further += reader.Int32Varint();
        var rest = reader.Bytes(further);
        if ((uint)shared > (uint)_keptLength) throw new DamagedFileException("A term shares more than there is.");
        _keptLength = shared + further;
        if (_keptLength > _kept.Length)
        {
            Array.Resize(ref _kept, _keptLength * 2);
            _term = new byte[TermText.MostExpanded(_kept.Length)];
        }
        rest.CopyTo(_kept.AsSpan(shared));
        _length = TermText.Expand(_kept.AsSpan(0, _keptLength), _term);
    }
}
