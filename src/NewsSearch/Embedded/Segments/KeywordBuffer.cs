using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsSearch.Embedded.Segments;

/// <summary>The values of one keyword field while documents come in.</summary>
internal sealed class KeywordBuffer
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<(int Document, int Id)> _pairs = [];

    public long Bytes { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int document, string value)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, value, out var known);
        if (!known)
        {
            id = _ids.Count - 1;
            Bytes += 80 + value.Length * 2;
        }
        _pairs.Add((document, id));
        Bytes += 8;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(SegmentWriter segment, string field)
    {
        var sorted = new (byte[] Value, int Id)[_ids.Count];
        var at = 0;
        foreach (var (value, id) in _ids) sorted[at++] = (Encoding.UTF8.GetBytes(value), id);
        Array.Sort(sorted, static (a, b) => a.Value.AsSpan().SequenceCompareTo(b.Value));

        // Strings that differ only in unpaired surrogates are one value in UTF-8, hence one ordinal.
        var ordinals = new int[sorted.Length];
        var values = new List<byte[]>();
        foreach (var (value, id) in sorted)
        {
            if (values.Count == 0 || !values[^1].AsSpan().SequenceEqual(value)) values.Add(value);
            ordinals[id] = values.Count - 1;
        }

        var starts = new int[segment.Documents + 1];
        var flat = new int[_pairs.Count];
        var counts = new int[values.Count + 1];
        var own = new List<int>();
        for (int document = 0, pair = 0, used = 0, documents = segment.Documents; document < documents; document++)
        {
            for (own.Clear(); pair < _pairs.Count && _pairs[pair].Document == document; pair++) own.Add(ordinals[_pairs[pair].Id]);
            if (own.Count > 1) own.Sort();
            foreach (var ordinal in own)
            {
                if (used > starts[document] && flat[used - 1] == ordinal) continue;
                flat[used++] = ordinal;
                counts[ordinal + 1]++;
            }
            starts[document + 1] = used;
        }
        Write(segment, field, values, starts, flat, counts);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Write(SegmentWriter segment, string field, List<byte[]> values, int[] starts, int[] ordinals, int[] counts)
    {
        for (var i = 1; i < counts.Length; i++) counts[i] += counts[i - 1];
        var documents = new int[starts[^1]];
        var next = counts[..^1].ToArray();
        var withField = 0;
        for (var document = 0; document + 1 < starts.Length; document++)
        {
            if (starts[document + 1] > starts[document]) withField++;
            for (var i = starts[document]; i < starts[document + 1]; i++) documents[next[ordinals[i]]++] = document;
        }
        var writer = new TermWriter(segment, field, null);
        for (var value = 0; value < values.Count; value++)
        {
            for (var i = counts[value]; i < counts[value + 1]; i++) writer.Add(documents[i]);
            writer.End(values[value]);
        }
        writer.Finish(withField);
        OrdinalWriter.Write(segment, field, document => ordinals.AsSpan(starts[document]..starts[document + 1]), values.Count);
    }
}
