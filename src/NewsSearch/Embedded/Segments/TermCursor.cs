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
        Entry = TermEntry.Read(ref reader, dictionary.IsText, _ordinal, _offset);
        _offset = Entry.End;
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

    /// <summary>Reads the bytes of a term, as <see cref="TermText"/> has them, that it does not share with the term before.</summary>
    /// <param name="reader">Stands before them.</param>
    /// <param name="shared">How many it shares.</param>
    public static ReadOnlySpan<byte> ReadRest(ref ByteReader reader, out int shared)
    {
        var lengths = reader.Byte();
        var further = lengths & 15;
        shared = lengths >> 4;
        if (shared == 15) shared += reader.Int32Varint();
        if (further == 15) further += reader.Int32Varint();
        return reader.Bytes(further);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadTerm(ref ByteReader reader)
    {
        var rest = ReadRest(ref reader, out var shared);
        if ((uint)shared > (uint)_keptLength) throw new DamagedFileException("A term shares more than there is.");
        _keptLength = shared + rest.Length;
        if (_keptLength > _kept.Length)
        {
            Array.Resize(ref _kept, _keptLength * 2);
            _term = new byte[TermText.MostExpanded(_kept.Length)];
        }
        rest.CopyTo(_kept.AsSpan(shared));
        _length = TermText.Expand(_kept.AsSpan(0, _keptLength), _term);
    }
}
