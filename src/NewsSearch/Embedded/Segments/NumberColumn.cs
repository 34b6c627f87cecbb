using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// At most one number a document. Kept as the distance from the smallest in as few whole bytes as hold the largest; a bitmap follows when
/// some documents have none. Layout: FORMAT.md, "Numbers".
/// </summary>
internal sealed class NumberColumn
{
    private const int BytesAtOnce = 1 << 16;

    private readonly MappedBytes _values;
    private readonly MappedBytes _present;
    private readonly long _min;
    private readonly int _width;

    public NumberColumn(MappedFile file, Section section)
    {
        var documents = section.Count(0);
        _min = section.Facts[1];
        _width = section.Count(2);
        if (_width is not (0 or 1 or 2 or 4 or 8)) throw new DamagedFileException(file.Path, section.Offset, "a number column contradicts itself");
        var bytes = (long)documents * _width;
        _values = file.Bytes(section.Offset, bytes);
        if (section.Count(3) != 0) _present = file.Bytes(section.Offset + ((bytes + 7) & ~7L), (documents + 63L) / 64 * 8);
    }

    public bool Has(int document) => _present.Length == 0 || (_present[document >> 3] >> (document & 7) & 1) != 0;

    /// <summary>The number of a document that has one.</summary>
    public long this[int document] => unchecked(_min + (long)(_width switch
    {
        0 => 0UL,
        1 => _values[document],
        2 => BinaryPrimitives.ReadUInt16LittleEndian(_values.Slice(document * 2, 2).Span),
        4 => _values.UInt32(document * 4),
        _ => (ulong)_values.Int64(document * 8),
    }));

    /// <summary>Keeps of some documents those whose number lies in a range.</summary>
    /// <param name="documents">The documents; then those kept, in the same order.</param>
    /// <param name="scores">A score for each, kept or dropped with it.</param>
    /// <param name="from">The lowest number.</param>
    /// <param name="to">The highest number.</param>
    /// <returns>How many are kept.</returns>
    public int Keep(Span<int> documents, Span<float> scores, long from, long to)
    {
        // In distances from the smallest number, where a range is one comparison.
        var largest = _width switch { 0 => 0UL, 8 => ulong.MaxValue, _ => (1UL << (_width * 8)) - 1 };
        if (to < _min || (from > _min && unchecked((ulong)(from - _min)) > largest)) return 0;
        var low = from <= _min ? 0 : unchecked((ulong)(from - _min));
        var span = Math.Min(unchecked((ulong)(to - _min)), largest) - low;
        return _width switch
        {
            0 => Keep<byte>(documents, scores, [], low, span),
            1 => Keep(documents, scores, _values.As<byte>(), low, span),
            2 => Keep(documents, scores, _values.As<ushort>(), low, span),
            4 => Keep(documents, scores, _values.As<uint>(), low, span),
            _ => Keep(documents, scores, _values.As<ulong>(), low, span),
        };
    }

    /// <summary>Writes a column.</summary>
    /// <param name="segment">The file.</param>
    /// <param name="kind">Versions or numbers.</param>
    /// <param name="field">The field.</param>
    /// <param name="values">A number for every document; anything where there is none.</param>
    /// <param name="present">The documents that have one, a bit each, or empty when all have.</param>
    public static void Write(SegmentWriter segment, SectionKind kind, string field, ReadOnlySpan<long> values, ReadOnlySpan<ulong> present)
    {
        long min = long.MaxValue, max = long.MinValue;
        for (var i = 0; i < values.Length; i++)
        {
            if (!Has(present, i)) continue;
            min = Math.Min(min, values[i]);
            max = Math.Max(max, values[i]);
        }
        if (min > max) min = max = 0;
        var span = unchecked((ulong)(max - min));
        var width = span == 0 ? 0 : span <= byte.MaxValue ? 1 : span <= ushort.MaxValue ? 2 : span <= uint.MaxValue ? 4 : 8;
        var start = segment.Begin();
        var bytes = new ByteBuffer();
        for (var i = 0; i < values.Length; i++)
        {
            var distance = Has(present, i) ? unchecked((ulong)(values[i] - min)) : 0UL;
            var number = bytes.Room(width);
            for (var b = 0; b < number.Length; b++) number[b] = (byte)(distance >> (8 * b));
            if (bytes.Length >= BytesAtOnce) segment.Output.Take(bytes);
        }
        segment.Output.Take(bytes);
        segment.Output.Align();
        segment.Output.Write(MemoryMarshal.AsBytes(present));
        segment.End(kind, field, start, [values.Length, min, width, present.Length == 0 ? 0 : 1]);
    }

    private int Keep<T>(Span<int> documents, Span<float> scores, ReadOnlySpan<T> distances, ulong low, ulong span) where T : unmanaged, IBinaryInteger<T>
    {
        var present = _present.Span;
        int kept = 0, i = 0;
        if (present.IsEmpty && !distances.IsEmpty && Unsafe.SizeOf<T>() <= sizeof(uint)) kept = KeepByVectors(documents, scores, distances, (uint)low, (uint)span, out i);
        for (; i < documents.Length; i++)
        {
            var document = documents[i];
            var passes = (distances.IsEmpty ? 0 : ulong.CreateTruncating(distances[document])) - low <= span;
            if (!present.IsEmpty) passes &= (present[document >> 3] >> (document & 7) & 1) != 0;
            documents[kept] = document;
            scores[kept] = scores[i];
            kept += passes ? 1 : 0;
        }
        return kept;
    }

    // Eight documents at a time: those that pass move together.
    private static int KeepByVectors<T>(Span<int> documents, Span<float> scores, ReadOnlySpan<T> distances, uint low, uint span, out int end) where T : unmanaged, IBinaryInteger<T>
    {
        var table = SetBits.Table;
        var (lows, spans) = (Vector256.Create(low), Vector256.Create(span));
        int kept = 0, i = 0;
        for (; i + Vector256<int>.Count <= documents.Length; i += Vector256<int>.Count)
        {
            var some = documents.Slice(i, Vector256<int>.Count);
            var numbers = Vector256.Create(
                uint.CreateTruncating(distances[some[0]]), uint.CreateTruncating(distances[some[1]]), uint.CreateTruncating(distances[some[2]]), uint.CreateTruncating(distances[some[3]]),
                uint.CreateTruncating(distances[some[4]]), uint.CreateTruncating(distances[some[5]]), uint.CreateTruncating(distances[some[6]]), uint.CreateTruncating(distances[some[7]]));
            var passes = Vector256.LessThanOrEqual(numbers - lows, spans).ExtractMostSignificantBits();
            var places = SetBits.Places(table, (byte)passes);
            Vector256.ShuffleNative(Vector256.Create<int>(some), places).CopyTo(documents[kept..]);
            Vector256.ShuffleNative(Vector256.Create<float>(scores[i..]), places).CopyTo(scores[kept..]);
            kept += BitOperations.PopCount(passes);
        }
        end = i;
        return kept;
    }

    private static bool Has(ReadOnlySpan<ulong> present, int document) => present.Length == 0 || (present[document >> 6] >> (document & 63) & 1) != 0;
}
