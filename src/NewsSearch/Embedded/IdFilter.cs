using System.Numerics;
using NewsSearch.Embedded.Segments;

namespace NewsSearch.Embedded;

/// <summary>
/// Tells of most new ids at once that no segment has them, so that adding to a large index does not search every segment for every document.
/// A Bloom filter in layers, each twice the size of the one before, of 16 bits an id, six of them set in one word: wrong about one time in fifty.
/// </summary>
internal sealed class IdFilter
{
    private const int IdsPerWord = 4;
    private const int FirstLayer = 1 << 14;

    private readonly List<ulong[]> _layers = [];
    private int _left;

    public bool MayHave(ReadOnlySpan<byte> id)
    {
        var hash = QuickHash.Of(id);
        var bits = BitsOf(hash);
        foreach (var layer in _layers)
        {
            if ((layer[WordOf(hash, layer)] & bits) == bits) return true;
        }
        return false;
    }

    public void Add(ReadOnlySpan<byte> id)
    {
        if (_left == 0)
        {
            _layers.Add(new ulong[_layers.Count == 0 ? FirstLayer : _layers[^1].Length * 2]);
            _left = _layers[^1].Length * IdsPerWord;
        }
        _left--;
        var hash = QuickHash.Of(id);
        _layers[^1][WordOf(hash, _layers[^1])] |= BitsOf(hash);
    }

    private static int WordOf(ulong hash, ulong[] layer) => (int)(hash >> 40) & (layer.Length - 1);

    private static ulong BitsOf(ulong hash)
    {
        ulong bits = 0;
        for (var i = 0; i < 6; i++) bits |= BitOperations.RotateLeft(1UL, (int)(hash >> i * 6));
        return bits;
    }
}
