using System.Runtime.CompilerServices;
using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// What bounds the scores of a block of documents, whatever the statistics of the index become: two pairs of frequency and encoded length such that each
/// document has, of one of the pairs, no higher frequency and no lesser length. Lucene keeps all pairs that none other beats; two say nearly as much.
/// </summary>
internal sealed class Impacts
{
    private const short None = byte.MaxValue + 1;

    // Of each frequency the least length that goes with it.
    private readonly short[] _least = new short[byte.MaxValue + 1];

    // None of them beaten by another in both, by falling frequency and hence by falling length too.
    private readonly (int Frequency, byte Length)[] _best = new (int, byte)[PackedBlock.Count];

    public Impacts() => _least.AsSpan().Fill(None);

    /// <summary>Appends the pairs of a block to its entry.</summary>
    /// <param name="documents">The documents of the block.</param>
    /// <param name="frequencies">How often the term stands in each.</param>
    /// <param name="lengths">The encoded length of every document of the segment.</param>
    /// <param name="table">Where to.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, byte[] lengths, ByteBuffer table)
    {
        var best = _best.AsSpan(0, Best(documents, frequencies, lengths));
        // Cut where the worse of the two covering pairs bounds best, for a field of middling length.
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
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Best(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, byte[] lengths)
    {
        var least = _least;
        var most = 0;
        for (var i = 0; i < documents.Length; i++)
        {
            var frequency = Math.Min(frequencies[i], byte.MaxValue);
            most = Math.Max(most, frequency);
            least[frequency] = Math.Min(least[frequency], lengths[documents[i]]);
        }
        var count = 0;
        for (short shortest = None; most > 0; most--)
        {
            if (least[most] < shortest) _best[count++] = (most, (byte)(shortest = least[most]));
            least[most] = None;
        }
        return count;
    }

    private static void Put(ByteBuffer table, int frequency, byte length)
    {
        table.Byte((byte)frequency);
        table.Byte(length);
    }

    private static double Bound(int frequency, byte length) => frequency / (frequency + 1.2 * (0.25 + 0.75 * FieldLength.Decode(length) / 300));
}
