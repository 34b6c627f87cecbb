using System.Runtime.InteropServices;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// For every document the places of its values among the sorted values of a keyword field. Fields of one value a document take one number
/// a document (0 none, else place + 1), others a table of starts and the places in rising order. Layout: FORMAT.md, "Ordinals".
/// </summary>
internal sealed class OrdinalColumn
{
    private readonly MappedBytes _starts;
    private readonly MappedBytes _ordinals;
    private readonly bool _isMulti;
    private readonly int _width;
    private readonly int _values;

    public OrdinalColumn(MappedFile file, Section section, int values)
    {
        var documents = section.Count(0);
        _values = values;
        _isMulti = section.Facts[1] != 0;
        _width = section.Count(2);
        var count = section.Count(3);
        var starts = _isMulti ? (documents + 1L) * 4 : 0;
        _starts = file.Bytes(section.Offset, starts);
        _ordinals = file.Bytes(section.Offset + starts, (long)count * _width);
        if (_width is not (1 or 2 or 4) || (!_isMulti && count != documents)) throw new DamagedFileException(file.Path, section.Offset, "an ordinal column contradicts itself");
    }

    /// <summary>Adds one to the count of each value of each document whose bit is set.</summary>
    /// <param name="bits">Documents from <paramref name="start"/> on.</param>
    /// <param name="start">The document of the first bit.</param>
    /// <param name="counts">A count for each value.</param>
    public void Count(ReadOnlySpan<ulong> bits, int start, Span<int> counts)
    {
        switch (_width)
        {
            case 1: Count<byte>(bits, start, counts); break;
            case 2: Count<ushort>(bits, start, counts); break;
            default: Count<uint>(bits, start, counts); break;
        }
    }

    /// <summary>Whether a document has a value that is marked.</summary>
    public bool HasAny(int document, ReadOnlySpan<bool> marked)
    {
        if (!_isMulti) return At(document) is var one and > 0 && Marked(marked, one - 1);
        for (int i = (int)_starts.UInt32(document * 4), end = (int)_starts.UInt32(document * 4 + 4); i < end; i++)
        {
            if (Marked(marked, At(i))) return true;
        }
        return false;
    }

    /// <summary>Whether a document has any value.</summary>
    public bool HasAny(int document) => _isMulti ? _starts.UInt32(document * 4) != _starts.UInt32(document * 4 + 4) : At(document) != 0;

    /// <summary>The ordinals of a document, in rising order.</summary>
    public void Of(int document, List<int> into)
    {
        into.Clear();
        if (!_isMulti)
        {
            if (At(document) is > 0 and var one) into.Add(Checked(one - 1));
            return;
        }
        for (int i = (int)_starts.UInt32(document * 4), end = (int)_starts.UInt32(document * 4 + 4); i < end; i++) into.Add(Checked(At(i)));
    }

    /// <summary>Writes the column of a field.</summary>
    /// <param name="segment">The file.</param>
    /// <param name="field">The field.</param>
    /// <param name="starts">For every document, and one past the last, where its ordinals begin.</param>
    /// <param name="ordinals">The ordinals of all documents, rising within each.</param>
    /// <param name="values">How many values the field has.</param>
    public static void Write(SegmentWriter segment, string field, ReadOnlySpan<int> starts, ReadOnlySpan<int> ordinals, int values)
    {
        var documents = starts.Length - 1;
        var isMulti = false;
        for (var i = 0; i < documents; i++) isMulti |= starts[i + 1] - starts[i] > 1;
        var width = values < byte.MaxValue ? 1 : values < ushort.MaxValue ? 2 : 4;
        var start = segment.Begin();
        var bytes = new byte[isMulti ? ordinals.Length * width : documents * width];
        if (isMulti)
        {
            segment.Output.Write(MemoryMarshal.AsBytes(starts));
            for (var i = 0; i < ordinals.Length; i++) Put(bytes, i, width, ordinals[i]);
        }
        else
        {
            for (var i = 0; i < documents; i++) Put(bytes, i, width, starts[i + 1] > starts[i] ? ordinals[starts[i]] + 1 : 0);
        }
        segment.Output.Write(bytes);
        segment.End(SectionKind.Ordinals, field, start, [documents, isMulti ? 1 : 0, width, bytes.Length / width]);
    }

    private static void Put(byte[] bytes, int at, int width, int value)
    {
        for (var i = 0; i < width; i++) bytes[at * width + i] = (byte)(value >> (8 * i));
    }

    private void Count<T>(ReadOnlySpan<ulong> bits, int start, Span<int> counts) where T : unmanaged
    {
        var ordinals = _ordinals.As<T>();
        var starts = _starts.As<int>();
        try
        {
            for (var word = 0; word < bits.Length; word++)
            {
                for (var left = bits[word]; left != 0; left &= left - 1)
                {
                    var document = start + word * 64 + System.Numerics.BitOperations.TrailingZeroCount(left);
                    if (_isMulti)
                    {
                        for (int i = starts[document], end = starts[document + 1]; i < end; i++) counts[(int)Widen(ordinals[i])]++;
                    }
                    else if (Widen(ordinals[document]) is var one and not 0)
                    {
                        counts[(int)one - 1]++;
                    }
                }
            }
        }
        catch (IndexOutOfRangeException e)
        {
            throw new DamagedFileException("An ordinal names a value that is not there.", e);
        }
    }

    private static uint Widen<T>(T value) where T : unmanaged =>
        typeof(T) == typeof(byte) ? (byte)(object)value : typeof(T) == typeof(ushort) ? (ushort)(object)value : (uint)(object)value;

    private int At(int i) => _width switch
    {
        1 => _ordinals[i],
        2 => _ordinals.As<ushort>()[i],
        _ => (int)_ordinals.UInt32(i * 4),
    };

    private static bool Marked(ReadOnlySpan<bool> marked, int ordinal) => (uint)ordinal < (uint)marked.Length && marked[ordinal];

    private int Checked(int ordinal) => (uint)ordinal < (uint)_values ? ordinal : throw new DamagedFileException("An ordinal names a value that is not there.");
}
