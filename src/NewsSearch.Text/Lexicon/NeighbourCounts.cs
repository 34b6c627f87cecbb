using System.Runtime.InteropServices;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Text.Lexicon;

/// <summary>How often known words stand side by side in segmented text, and how often ICU and libthai see no boundary between them.</summary>
internal sealed class NeighbourCounts
{
    private readonly Dictionary<(int Left, int Right), Pair> _pairs = [];
    private readonly double[] _words;
    private readonly ThaiLexicon _lexicon;
    private double _total;

    public NeighbourCounts(ThaiLexicon lexicon, Dictionary<string, double> runs, Dictionary<string, byte[]> breaks, byte icu, byte libThai)
    {
        _lexicon = lexicon;
        _words = new double[lexicon.Count];
        var segmenter = new Segmenter(lexicon);
        var pieces = new List<Piece>();
        foreach (var (run, weight) in runs)
        {
            pieces.Clear();
            segmenter.Segment(run, 0, pieces);
            for (var i = 0; i < pieces.Count; i++)
            {
                var right = pieces[i].Word;
                if (right == LexiconTrie.None) continue;
                _words[right] += weight;
                _total += weight;
                if (i == 0 || pieces[i - 1].Word is var left && left == LexiconTrie.None) continue;
                ref var pair = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, (pieces[i - 1].Word, right), out _);
                var mark = breaks[run][pieces[i].Span.Start];
                pair.Count += weight;
                if ((mark & icu) == 0) pair.JoinedByIcu += weight;
                if ((mark & libThai) == 0) pair.JoinedByLibThai += weight;
            }
        }
    }

    /// <summary>Pairs seen at least so often, and what speaks for or against their being one word.</summary>
    public IEnumerable<(string Left, string Right, double Count, double[] Evidence)> Pairs(double least)
    {
        foreach (var ((left, right), pair) in _pairs)
        {
            if (pair.Count < least) continue;
            var (l, r) = (_lexicon.Spelling(left), _lexicon.Spelling(right));
            var pmi = Math.Log(pair.Count * _total / (_words[left] * _words[right]));
            yield return (l, r, pair.Count,
            [
                1, Math.Log(pair.Count), pmi, Math.Log(pair.Count / _words[left]), Math.Log(pair.Count / _words[right]),
                pair.JoinedByIcu / pair.Count, pair.JoinedByLibThai / pair.Count, Math.Log(l.Length), Math.Log(r.Length),
            ]);
        }
    }

    private struct Pair
    {
        public double Count;
        public double JoinedByIcu;
        public double JoinedByLibThai;
    }
}
