using System.Runtime.InteropServices;

namespace NewsSearch.Embedded.Segments;

/// <summary>Writes what <see cref="OrdinalColumn"/> reads.</summary>
internal static class OrdinalWriter
{
    public const int MostSlots = 8;

    /// <summary>Writes the column of a field.</summary>
    /// <param name="segment">The file.</param>
    /// <param name="field">The field.</param>
    /// <param name="starts">For every document, and one past the last, where its ordinals begin.</param>
    /// <param name="ordinals">The ordinals of all documents, rising within each.</param>
    /// <param name="values">How many values the field has.</param>
    public static void Write(SegmentWriter segment, string field, ReadOnlySpan<int> starts, ReadOnlySpan<int> ordinals, int values)
    {
        var documents = starts.Length - 1;
        var slots = Slots(starts);
        var width = values + slots <= byte.MaxValue + 1 ? 1 : values + slots <= ushort.MaxValue + 1 ? 2 : 4;
        var rows = new byte[(long)documents * slots * width];
        List<int> exceptions = [], places = [0], further = [];
        for (var document = 0; document < documents; document++)
        {
            var own = ordinals[starts[document]..starts[document + 1]];
            for (var slot = 0; slot < slots; slot++) Put(rows, ((long)document * slots + slot) * width, width, slot < own.Length ? own[slot] + slots : slot);
            if (own.Length <= slots) continue;
            exceptions.Add(document);
            further.AddRange(own[slots..]);
            places.Add(further.Count);
        }
        var start = segment.Begin();
        segment.Output.Write(rows);
        segment.Output.Align();
        foreach (var numbers in (List<int>[])[exceptions, places, further]) segment.Output.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(numbers)));
        segment.End(SectionKind.Ordinals, field, start, [documents, slots, width, exceptions.Count, further.Count, values]);
    }

    // A slot costs every document a step; a value aside costs about eight, and a document that has any about sixteen.
    private static int Slots(ReadOnlySpan<int> starts)
    {
        var having = new long[MostSlots + 2];
        long beyond = 0, documents = starts.Length - 1;
        for (var i = 0; i < documents; i++)
        {
            var count = starts[i + 1] - starts[i];
            having[Math.Min(count, MostSlots + 1)]++;
            beyond += Math.Max(0, count - MostSlots);
        }
        var (best, least) = (MostSlots, long.MaxValue);
        long exceptions = having[MostSlots + 1];
        for (var slots = MostSlots; slots >= 1; slots--)
        {
            var cost = documents * slots + beyond * 8 + exceptions * 16;
            if (cost < least) (best, least) = (slots, cost);
            exceptions += having[slots];
            beyond += exceptions;
        }
        return best;
    }

    private static void Put(byte[] bytes, long at, int width, int value)
    {
        for (var i = 0; i < width; i++) bytes[at + i] = (byte)(value >> (8 * i));
    }
}
