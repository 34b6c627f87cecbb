using System.Runtime.CompilerServices;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// What bounds the scores of a block of documents, whatever the statistics of the index become: two pairs of frequency and encoded length such that each
/// document has, of one of the pairs, no higher frequency and no lesser length. Lucene keeps all pairs that none other beats; two say nearly as much.
/// </summary>
internal sealed class Impacts(byte[] lengths)
{
    // None of them beaten by another in both, by falling frequency and hence by falling length too.
    private readonly (int Frequency, byte Length)[] _best = new (int, byte)[PackedBlock.Count];
    private int _count;

    public void Clear() => _count = 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int document, int frequency)
    {
        frequency = Math.Min(frequency, byte.MaxValue);
        var length = lengths[document];
        var best = _best;
        var at = 0;
        for (; at < _count && best[at].Frequency >= frequency; at++)
        {
            if (best[at].Length <= length) return;
        }
        // Those that it beats come next, but for one of like frequency, which comes before.
        if (at > 0 && best[at - 1].Frequency == frequency) at--;
        var end = at;
        while (end < _count && best[end].Length >= length) end++;
        if (end != at + 1) Array.Copy(best, end, best, at + 1, _count - end);
        _count += 1 - (end - at);
        best[at] = (frequency, length);
    }

    /// <summary>Appends the pairs to a block's entry and begins the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void End(ByteBuffer table)
    {
        // Cut where the worse of the two covering pairs bounds best, for a field of middling length.
        var best = _best.AsSpan(0, _count);
        int cut = 0;
        var least = double.MaxValue;
        for (var i = 0; i < best.Length; i++)
        {
            var bound = Math.Max(Bound(best[0].Frequency, best[i].Length), i + 1 < best.Length ? Bound(best[i + 1].Frequency, best[^1].Length) : 0);
            if (bound >= least) continue;
            (cut, least) = (i, bound);
        }
        Put(table, best[0].Frequency, best[cut].Length);
        var other = Math.Min(cut + 1, best.Length - 1);
        Put(table, best[other].Frequency, best[^1].Length);
        _count = 0;
    }

    private static void Put(ByteBuffer table, int frequency, byte length)
    {
        table.Byte((byte)frequency);
        table.Byte(length);
    }

    private static double Bound(int frequency, byte length) => frequency / (frequency + 1.2 * (0.25 + 0.75 * FieldLength.Decode(length) / 300));
}
