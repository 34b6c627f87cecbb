using System.Numerics;
using System.Runtime.CompilerServices;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// For every document the places of its values among the sorted values of a keyword field: a row of slots each, and further values aside for the few documents
/// that have more. Rows of one length let facets be counted without a branch a document. Written by <see cref="OrdinalWriter"/>. Layout: FORMAT.md, "Ordinals".
/// </summary>
internal sealed class OrdinalColumn
{
    // Rows that lie so many bytes apart do not come by themselves: from memory, and from the nearer caches, which hold the rows of a small column.
    private const int Apart = 64;
    private const int ApartInCache = 128;
    private const int Cached = 1 << 20;

    // Of those so many are read together before the first is needed, and each later one is asked for so many documents before it is: that takes the slowest ANDs at a million articles a sixth
    // less than all read so. 16 documents before is a little late there, 64 no better; asked for in a row rather than one by one they wait for each other, and are slower than read.
    private const int AtOnce = 128;
    private const int Ahead = 32;

    private readonly MappedBytes _rows;
    private readonly FurtherOrdinals _further;
    private readonly int _width;

    public OrdinalColumn(MappedFile file, Section section, int values)
    {
        int documents = section.Count(0), exceptions = section.Count(3), further = section.Count(4);
        Values = values;
        Slots = section.Count(1);
        _width = section.Count(2);
        var rows = (long)documents * Slots * _width;
        var at = section.Offset + ((rows + 7) & ~7L);
        if (_width is not (1 or 2 or 4) || Slots is < 1 or > OrdinalWriter.MostSlots || section.Count(5) != values || at + exceptions * 8L + 4 + further * 4L > section.Offset + section.Length)
            throw new DamagedFileException(file.Path, section.Offset, "an ordinal column contradicts itself");
        _rows = file.Bytes(section.Offset, rows);
        _further = new(file.Bytes(at, exceptions * 4L), file.Bytes(at + exceptions * 4L, (exceptions + 1) * 4L), file.Bytes(at + exceptions * 8L + 4, further * 4L));
    }

    /// <summary>How many values the field has.</summary>
    public int Values { get; }

    /// <summary>How many numbers a row has. In a row slot j holds j when it is empty, else an ordinal + this.</summary>
    public int Slots { get; }

    /// <summary>Adds one to the count of each value of each document.</summary>
    /// <param name="documents">The documents, rising.</param>
    /// <param name="counts">A count for each number a slot can hold: <see cref="Slots"/> for the empty ones, then the values.</param>
    public void Count(ReadOnlySpan<int> documents, Span<int> counts)
    {
        if (documents.IsEmpty) return;
        try
        {
            switch (_width)
            {
                case 1: Count<byte>(documents, counts); break;
                case 2: Count<ushort>(documents, counts); break;
                default: Count<uint>(documents, counts); break;
            }
            _further.Count(documents, counts[Slots..]);
        }
        catch (IndexOutOfRangeException e)
        {
            throw new DamagedFileException("An ordinal names a value that is not there.", e);
        }
    }

    /// <summary>Adds one to the count of each value of a few documents.</summary>
    /// <param name="documents">The documents, rising.</param>
    /// <param name="map">For each ordinal the value whose count it adds to, or empty when they are the same.</param>
    /// <param name="counts">A count for each value.</param>
    /// <param name="first">Where a value is appended that had no count before.</param>
    public void Count(ReadOnlySpan<int> documents, ReadOnlySpan<int> map, Span<int> counts, List<int> first)
    {
        switch (_width)
        {
            case 1: CountFew<byte>(documents, map, counts, first); break;
            case 2: CountFew<ushort>(documents, map, counts, first); break;
            default: CountFew<uint>(documents, map, counts, first); break;
        }
        if (_further.IsEmpty) return;
        foreach (var document in documents)
        {
            foreach (var ordinal in _further.Of(document)) One(Checked(ordinal), map, counts, first);
        }
    }

    /// <summary>Keeps of some documents those that have a value that is marked.</summary>
    /// <param name="documents">The documents; then those kept, in the same order.</param>
    /// <param name="scores">A score for each, kept or dropped with it.</param>
    /// <param name="marked">For each number a slot can hold 1 when it is wanted, else 0, as for every empty one.</param>
    /// <returns>How many are kept.</returns>
    public int Keep(Span<int> documents, Span<float> scores, ReadOnlySpan<byte> marked)
    {
        try
        {
            return _width switch
            {
                1 => Keep<byte>(documents, scores, marked),
                2 => Keep<ushort>(documents, scores, marked),
                _ => Keep<uint>(documents, scores, marked),
            };
        }
        catch (IndexOutOfRangeException e)
        {
            throw new DamagedFileException("An ordinal names a value that is not there.", e);
        }
    }

    /// <summary>Whether a document has any value.</summary>
    public bool HasAny(int document) => At(document, 0) != 0;

    /// <summary>The lowest ordinal of a document, or -1 when it has none.</summary>
    public int Lowest(int document) => At(document, 0) is not 0 and var number ? Checked(number - Slots) : -1;

    /// <summary>The ordinals of a document, in rising order.</summary>
    public void Of(int document, List<int> into)
    {
        into.Clear();
        for (var slot = 0; slot < Slots; slot++)
        {
            if (At(document, slot) is var number && number >= Slots) into.Add(Checked(number - Slots));
        }
        if (_further.IsEmpty) return;
        foreach (var ordinal in _further.Of(document)) into.Add(Checked(ordinal));
    }

    private void Count<T>(ReadOnlySpan<int> documents, Span<int> counts) where T : unmanaged, IBinaryInteger<T>
    {
        var rows = _rows.As<T>();
        var apart = _rows.Length > Cached ? Apart : ApartInCache;
        if (Slots < 3 || (long)(documents[^1] - documents[0]) * Slots * _width < (long)apart * documents.Length)
        {
            CountRows(rows, Slots, documents, counts);
            return;
        }
        var first = documents[..Math.Min(AtOnce, documents.Length)];
        if (AreEmpty(rows, Slots, first)) documents = documents[first.Length..];
        CountFarRows<T>(_rows, Slots, documents, counts);
    }

    // Rows as long as most are written out: without a loop over each, a common term takes a tenth less.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountRows<T>(ReadOnlySpan<T> rows, int slots, ReadOnlySpan<int> documents, Span<int> counts) where T : unmanaged, IBinaryInteger<T>
    {
        switch (slots)
        {
            case 1:
                foreach (var document in documents) counts[int.CreateTruncating(rows[document])]++;
                break;
            case 2:
                foreach (var document in documents)
                {
                    var row = rows.Slice(document * 2, 2);
                    counts[int.CreateTruncating(row[0])]++;
                    counts[int.CreateTruncating(row[1])]++;
                }
                break;
            case 3:
                foreach (var document in documents)
                {
                    var row = rows.Slice(document * 3, 3);
                    counts[int.CreateTruncating(row[0])]++;
                    counts[int.CreateTruncating(row[1])]++;
                    counts[int.CreateTruncating(row[2])]++;
                }
                break;
            case 4:
                foreach (var document in documents)
                {
                    var row = rows.Slice(document * 4, 4);
                    counts[int.CreateTruncating(row[0])]++;
                    counts[int.CreateTruncating(row[1])]++;
                    counts[int.CreateTruncating(row[2])]++;
                    counts[int.CreateTruncating(row[3])]++;
                }
                break;
            case 5:
                foreach (var document in documents)
                {
                    var row = rows.Slice(document * 5, 5);
                    counts[int.CreateTruncating(row[0])]++;
                    counts[int.CreateTruncating(row[1])]++;
                    counts[int.CreateTruncating(row[2])]++;
                    counts[int.CreateTruncating(row[3])]++;
                    counts[int.CreateTruncating(row[4])]++;
                }
                break;
            default:
                foreach (var document in documents)
                {
                    foreach (var number in rows.Slice(document * slots, slots)) counts[int.CreateTruncating(number)]++;
                }
                break;
        }
    }

    // The same for rows of three numbers or more that lie apart: their length is asked on the way, where the runtime would make sure of it anyway.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountFarRows<T>(MappedBytes bytes, int slots, ReadOnlySpan<int> documents, Span<int> counts) where T : unmanaged, IBinaryInteger<T>
    {
        var rows = bytes.As<T>();
        var ahead = documents[Math.Min(Ahead, documents.Length)..];
        for (var i = 0; i < documents.Length; i++)
        {
            if (i < ahead.Length) bytes.Fetch(ahead[i] * slots * Unsafe.SizeOf<T>());
            var row = rows.Slice(documents[i] * slots, slots);
            counts[int.CreateTruncating(row[0])]++;
            counts[int.CreateTruncating(row[1])]++;
            counts[int.CreateTruncating(row[2])]++;
            if (row.Length == 3) continue;
            counts[int.CreateTruncating(row[3])]++;
            if (row.Length == 4) continue;
            counts[int.CreateTruncating(row[4])]++;
            foreach (var number in row[5..]) counts[int.CreateTruncating(number)]++;
        }
    }

    // Kept or dropped without a branch to guess wrong.
    private int Keep<T>(Span<int> documents, Span<float> scores, ReadOnlySpan<byte> marked) where T : unmanaged, IBinaryInteger<T>
    {
        var rows = _rows.As<T>();
        var (slots, hasFurther, kept) = (Slots, !_further.IsEmpty, 0);
        for (var i = 0; i < documents.Length; i++)
        {
            var document = documents[i];
            var any = marked[int.CreateTruncating(rows[document * slots])];
            for (var slot = 1; slot < slots; slot++) any |= marked[int.CreateTruncating(rows[document * slots + slot])];
            if (hasFurther && any == 0)
            {
                foreach (var ordinal in _further.Of(document)) any |= marked[slots + ordinal];
            }
            documents[kept] = document;
            scores[kept] = scores[i];
            kept += any;
        }
        return kept;
    }

    private void CountFew<T>(ReadOnlySpan<int> documents, ReadOnlySpan<int> map, Span<int> counts, List<int> first) where T : unmanaged, IBinaryInteger<T>
    {
        var rows = _rows.As<T>();
        if (AreEmpty(rows, Slots, documents)) return;
        foreach (var document in documents)
        {
            foreach (var number in rows.Slice(document * Slots, Slots))
            {
                if (int.CreateTruncating(number) - Slots is >= 0 and var ordinal) One(Checked(ordinal), map, counts, first);
            }
        }
    }

    private static bool AreEmpty<T>(ReadOnlySpan<T> rows, int slots, ReadOnlySpan<int> documents) where T : unmanaged, IBinaryInteger<T>
    {
        var any = T.Zero;
        foreach (var document in documents) any |= rows[document * slots];
        return any == T.Zero;
    }

    private static void One(int ordinal, ReadOnlySpan<int> map, Span<int> counts, List<int> first)
    {
        var value = map.IsEmpty ? ordinal : map[ordinal];
        if (counts[value]++ == 0) first.Add(value);
    }

    private int At(int document, int slot) => _width switch
    {
        1 => _rows[document * Slots + slot],
        2 => _rows.As<ushort>()[document * Slots + slot],
        _ => _rows.As<int>()[document * Slots + slot],
    };

    private int Checked(int ordinal) => (uint)ordinal < (uint)Values ? ordinal : throw new DamagedFileException("An ordinal names a value that is not there.");
}
