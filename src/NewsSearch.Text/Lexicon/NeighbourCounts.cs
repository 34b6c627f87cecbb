using System.Runtime.InteropServices;
using NewsSearch.Text.Segmentation;

namespace NewsSearch.Text.Lexicon;

/// <summary>What speaks for or against two neighbouring words being one, counted over segmented text.</summary>
internal sealed class NeighbourCounts
{
    /// <summary>How many numbers the evidence of a pair has.</summary>
    public const int Evidences = 19;

    private readonly Dictionary<(int Left, int Right), Neighbours> _pairs = [];
    private readonly double[] _words;
    private readonly ThaiLexicon _lexicon;
    private double _total;

    public NeighbourCounts(ThaiLexicon lexicon, TrainingText text)
    {
        _lexicon = lexicon;
        _words = new double[lexicon.Count];
        var segmenter = new Segmenter(lexicon);
        var pieces = new List<Piece>();
        for (var run = 0; run < text.Count; run++)
        {
            pieces.Clear();
            segmenter.Segment(text.Letters(run), 0, pieces);
            Add(pieces, text.Weight(run), text.BreaksOf(run));
        }
    }

    /// <summary>Pairs seen at least so often.</summary>
    public IEnumerable<(string Left, string Right)> Pairs(double least) =>
        _pairs.Where(pair => pair.Value.Count >= least).Select(pair => (_lexicon.Spelling(pair.Key.Left), _lexicon.Spelling(pair.Key.Right)));

    /// <summary>What is known of a pair, for <see cref="JoinModel"/>; null when it was seen less often.</summary>
    public double[]? Evidence(string left, string right, double least)
    {
        var (l, r) = (_lexicon.Find(left), _lexicon.Find(right));
        if (!_pairs.TryGetValue((l, r), out var pair) || pair.Count < least) return null;
        var pmi = Math.Log(pair.Count * _total / (_words[l] * _words[r]));
        var (icu, libThai) = (pair.JoinedByIcu / pair.Count, pair.JoinedByLibThai / pair.Count);
        var (leftClusters, rightClusters) = (ThaiClusters.Count(left), ThaiClusters.Count(right));
        // Logarithms are scaled down to the size of the shares, so that one rate of learning fits all.
        return
        [
            1, Math.Log(pair.Count) / 10, pmi / 10, pmi * pmi / 100, Math.Log(pair.Count / _words[l]) / 10, Math.Log(pair.Count / _words[r]) / 10,
            Math.Log(_words[l]) / 10, Math.Log(_words[r]) / 10, icu, libThai, icu * libThai, Math.Max(icu, libThai), pair.AtStart / pair.Count, pair.AtEnd / pair.Count,
            pair.Alone / pair.Count, Math.Log(leftClusters), Math.Log(rightClusters), leftClusters == 1 ? 1 : 0, rightClusters == 1 ? 1 : 0,
        ];
    }

    private void Add(List<Piece> pieces, double weight, ReadOnlySpan<byte> breaks)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var right = pieces[i].Word;
            if (right == LexiconTrie.None) continue;
            _words[right] += weight;
            _total += weight;
            if (i == 0 || pieces[i - 1].Word is var left && left == LexiconTrie.None) continue;
            ref var pair = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, (pieces[i - 1].Word, right), out _);
            pair ??= new Neighbours();
            var mark = breaks[pieces[i].Span.Start];
            var (starts, ends) = (i == 1, i == pieces.Count - 1);
            pair.Count += weight;
            if ((mark & TrainingText.Icu) == 0) pair.JoinedByIcu += weight;
            if ((mark & TrainingText.LibThai) == 0) pair.JoinedByLibThai += weight;
            if (starts) pair.AtStart += weight;
            if (ends) pair.AtEnd += weight;
            if (starts && ends) pair.Alone += weight;
        }
    }
}
