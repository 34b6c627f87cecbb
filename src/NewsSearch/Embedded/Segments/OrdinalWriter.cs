using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>Writes what <see cref="OrdinalColumn"/> reads.</summary>
internal static class OrdinalWriter
{
    public const int MostSlots = 8;

    private const int BytesAtOnce = 1 << 16;

    /// <summary>The ordinals of a document, rising; valid until the next is asked for.</summary>
    public delegate ReadOnlySpan<int> OrdinalsOf(int document);

    /// <summary>Writes the column of a field.</summary>
    /// <param name="segment">The file.</param>
    /// <param name="field">The field.</param>
    /// <param name="ordinals">Asked for each document in order, and all of them twice, so that nobody has to keep those of all.</param>
    /// <param name="values">How many values the field has.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Write(SegmentWriter segment, string field, OrdinalsOf ordinals, int values)
    {
        var documents = segment.Documents;
        var slots = Slots(ordinals, documents);
        var width = values + slots <= byte.MaxValue + 1 ? 1 : values + slots <= ushort.MaxValue + 1 ? 2 : 4;
        var rows = new ByteBuffer();
        List<int> exceptions = [], places = [0], further = [];
        var start = segment.Begin();
        for (var document = 0; document < documents; document++)
        {
            var own = ordinals(document);
            var row = rows.Room(slots * width);
            for (var slot = 0; slot < slots; slot++) Put(row.Slice(slot * width, width), slot < own.Length ? own[slot] + slots : slot);
            if (rows.Length >= BytesAtOnce) segment.Output.Take(rows);
            if (own.Length <= slots) continue;
            exceptions.Add(document);
            further.AddRange(own[slots..]);
            places.Add(further.Count);
        }
        segment.Output.Take(rows);
        segment.Output.Align();
        foreach (var numbers in (List<int>[])[exceptions, places, further]) segment.Output.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(numbers)));
        segment.End(SectionKind.Ordinals, field, start, [documents, slots, width, exceptions.Count, further.Count, values]);
    }

    // A slot costs every document a step; a value aside costs about eight, and a document that has any about sixteen.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Slots(OrdinalsOf ordinals, int documents)
    {
        var having = new long[MostSlots + 2];
        var beyond = 0L;
        for (var document = 0; document < documents; document++)
        {
            var count = ordinals(document).Length;
            having[Math.Min(count, MostSlots + 1)]++;
            beyond += Math.Max(0, count - MostSlots);
        }
        var (best, least) = (MostSlots, long.MaxValue);
        long exceptions = having[MostSlots + 1];
        for (var slots = MostSlots; slots >= 1; slots--)
        {
            var cost = (long)documents * slots + beyond * 8 + exceptions * 16;
            if (cost < least) (best, least) = (slots, cost);
            exceptions += having[slots];
            beyond += exceptions;
        }
        return best;
    }

    private static void Put(Span<byte> bytes, int value)
    {
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)(value >> (8 * i));
    }
}
