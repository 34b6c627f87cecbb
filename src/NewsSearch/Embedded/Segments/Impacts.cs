using NewsSearch.Embedded.Storage;

namespace NewsSearch.Embedded.Segments;

/// <summary>
/// What bounds the scores of a block of documents, whatever the statistics of the index become: two pairs of frequency and encoded length such that each
/// document has, of one of the pairs, no higher frequency and no lesser length. Lucene keeps all pairs that none other beats; two say nearly as much.
/// </summary>
internal sealed class Impacts(byte[] lengths)
{
    private readonly List<(int Frequency, byte Length)> _best = [];

    public void Clear() => _best.Clear();

    public void Add(int document, int frequency)
    {
        frequency = Math.Min(frequency, byte.MaxValue);
        var length = lengths[document];
        foreach (var (f, l) in _best)
        {
            if (f >= frequency && l <= length) return;
        }
        _best.RemoveAll(b => b.Frequency <= frequency && b.Length >= length);
        _best.Add((frequency, length));
    }

    /// <summary>Appends the pairs to a block's entry and begins the next.</summary>
    public void End(ByteBuffer table)
    {
        // By falling frequency lengths fall too. Cut where the worse of the two covering pairs bounds best, for a field of middling length.
        _best.Sort(static (a, b) => b.Frequency.CompareTo(a.Frequency));
        int cut = 0;
        var least = double.MaxValue;
        for (var i = 0; i < _best.Count; i++)
        {
            var bound = Math.Max(Bound(_best[0].Frequency, _best[i].Length), i + 1 < _best.Count ? Bound(_best[i + 1].Frequency, _best[^1].Length) : 0);
            if (bound >= least) continue;
            (cut, least) = (i, bound);
        }
        Put(table, _best[0].Frequency, _best[cut].Length);
        var other = Math.Min(cut + 1, _best.Count - 1);
        Put(table, _best[other].Frequency, _best[^1].Length);
        _best.Clear();
    }

    private static void Put(ByteBuffer table, int frequency, byte length)
    {
        table.Byte((byte)frequency);
        table.Byte(length);
    }

    private static double Bound(int frequency, byte length) => frequency / (frequency + 1.2 * (0.25 + 0.75 * FieldLength.Decode(length) / 300));
}
